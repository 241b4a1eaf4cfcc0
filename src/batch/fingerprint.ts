import { createHash } from 'node:crypto'
import type { Format } from '../document/formats.ts'
import { withPlainLineEnds } from '../language/line-ends.ts'
import type { DataRow } from '../text/data-row.ts'

/** What documents are made from beside the spec and its files. */
export interface Surroundings {
  /** The program's version. */
  version: string
  format: Format
  /** SOURCE_DATE_EPOCH, where it is set. */
  epoch?: number
  /** The digest of the office's settings and templates, where it has any. */
  officeDigest?: string
}

/**
 * The fingerprint of all that a document is made from; the document carries it, and is up to date while it is the same.
 * How lines end, and a byte order mark, are no part of it. Names of files are those that the spec writes, so that it is the same wherever the program stands.
 * @param comments there where remarks go out as comments.
 * @param text the spec's text, `files` the texts that it was seen to read, by name.
 * @returns the fingerprint for a row of data, or for a spec alone, in hexadecimal.
 */
export function fingerprints(
  { version, format, epoch, officeDigest, comments }: Surroundings & { comments?: unknown },
  text: string,
  files: ReadonlyMap<string, string>,
): (row?: DataRow) => string {
  const sorted = sortedTexts(files)
  // JSON keeps apart what stands side by side.
  const head = JSON.stringify([
    version,
    format,
    epoch ?? null,
    officeDigest ?? null,
    sorted,
    ...(comments ? ['comments'] : []),
  ])
  const base = createHash('sha256').update(head).update('\n').update(withPlainLineEnds(text))
  return row => {
    const hash = base.copy()
    if (row !== undefined)
      hash.update('\0').update(JSON.stringify([...row.values].map(([name, value]) => [name, value.text])))
    return hash.digest('hex')
  }
}

/** The digest of texts by name, in any order. */
export function digestTexts(texts: Iterable<readonly [name: string, text: string]>): string {
  return createHash('sha256')
    .update(JSON.stringify(sortedTexts(texts)))
    .digest('hex')
}

const sortedTexts = (texts: Iterable<readonly [name: string, text: string]>): [string, string][] =>
  [...texts]
    .map(([name, text]): [string, string] => [name, withPlainLineEnds(text)])
    .sort(([a], [b]) => (a < b ? -1 : 1))

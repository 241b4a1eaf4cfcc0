import { isUtf8, transcode } from 'node:buffer'
import { foreignFile, foreignKind, isWorkbook, type Wanted } from './foreign-file.ts'

export { isWorkbook }

/** What a session reads of the world: files and folders, and nothing else. */
export interface Files {
  /** The bytes of a file. Throws FileError. */
  read(path: string): Uint8Array
  exists(path: string): boolean
  /** The name of a file behind all symbolic links; the name itself where there is no such file. */
  realPath(path: string): string
  isFolder(path: string): boolean
  /** The names in a folder, sorted. Throws FileError. */
  list(path: string): string[]
}

/**
 * The text of a file, with its byte order mark. Bytes that are no UTF-8 become U+FFFD, which the YAML reader tells with what to do.
 * @param wanted what is to be read: what to do with a file of another program depends on it.
 * Throws FileError, also for a file of another program.
 */
export function textOf(path: string, files: Files, wanted: Wanted = 'spec'): string {
  const bytes = files.read(path)
  const foreign = foreignKind(bytes)
  if (foreign !== undefined) throw foreignFile(path, foreign, wanted, files.exists)
  return decodeText(bytes)
}

/**
 * The text of a table of data. Excel saves “Unicode text” in UTF-16, which its mark tells.
 * @param path its name. Throws FileError for a file of another program.
 */
export function tableText(path: string, bytes: Uint8Array, files: Files): string {
  const encoding = markedEncoding(bytes)
  if (encoding !== undefined) return new TextDecoder(encoding).decode(bytes)
  const foreign = foreignKind(bytes)
  if (foreign !== undefined) throw foreignFile(path, foreign, 'data', files.exists)
  return decodeText(bytes)
}

/** UTF-16 by its byte order mark; undefined for every other text. */
export const markedEncoding = ([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined

/** Bytes as text, with their byte order mark. */
export function decodeText(bytes: Uint8Array): string {
  // Up to Node 22 the decoder takes nine times as long.
  const isRight = isUtf8(bytes) && transcode !== undefined
  return isRight ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le') : decoder.decode(bytes)
}

const decoder = new TextDecoder('utf-8', { ignoreBOM: true })

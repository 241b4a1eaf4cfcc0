import { digestOf, packPart } from '../../zip/pack-part.ts'
import { openZip, type ZipFile } from '../../zip/read-zip.ts'
import { zipParts } from '../../zip/write-zip.ts'
import type { FileState } from '../file-state.ts'
import { contentHash, customPropertiesPart } from './properties.ts'
import { propertyNames } from './property-names.ts'

/** Tells from a .docx itself whether it is as the program wrote it: the hash it carries is that of its content. */
export function stateOfDocx(bytes: Uint8Array): FileState {
  const content = readContent(bytes)
  if (content === undefined) return 'foreign'
  const digests = new Map([...content.parts].map(([name, part]) => [name, digestOf(part)]))
  return content.hash === contentHash(digests) ? 'untouched' : 'edited'
}

/** The fingerprint of what a .docx was made from; undefined for one that the program did not make. Nothing but its properties is unpacked. */
export function fingerprintOfDocx(bytes: Uint8Array): string | undefined {
  const zip = openZip(bytes)
  return 'refused' in zip ? undefined : property(zip, propertyNames.spec)
}

/**
 * A .docx that says of its content that it is known: the hash that it carries is made that of what it has now, and nothing else of it changes. So
 * the next document may take its place.
 * @returns undefined for a file that carries none.
 */
export function sealDocx(bytes: Uint8Array): Uint8Array | undefined {
  const content = readContent(bytes)
  if (content === undefined) return undefined
  const parts = new Map([...content.parts].map(([name, part]) => [name, packPart(part)]))
  const hash = contentHash(new Map([...parts].map(([name, { digest }]) => [name, digest])))
  if (hash === content.hash) return bytes
  const properties = new TextDecoder().decode(content.parts.get(customPropertiesPart))
  parts.set(customPropertiesPart, packPart(properties.replace(content.hash, hash)))
  return zipParts(parts)
}

/** The hash that a .docx carries of its content, and all its parts; undefined for a file that carries none or cannot be read whole. */
function readContent(bytes: Uint8Array): { hash: string; parts: Map<string, Uint8Array> } | undefined {
  const zip = openZip(bytes)
  if ('refused' in zip) return undefined
  const hash = property(zip, propertyNames.content)
  if (hash === undefined) return undefined
  const parts = new Map<string, Uint8Array>()
  for (const name of zip.names) {
    const part = zip.bytes(name)
    if ('refused' in part) return undefined
    parts.set(name, part)
  }
  return { hash, parts }
}

function property(zip: ZipFile, name: string): string | undefined {
  const part = zip.bytes(customPropertiesPart)
  if ('refused' in part) return undefined
  const properties = new TextDecoder().decode(part)
  return new RegExp(`name="${name}"[^>]*>\\s*<[^>]*>([0-9a-f]{64})<`).exec(properties)?.[1]
}

import type { FileState } from '../file-state.ts'
import { contentHash, customPropertiesPart } from './properties.ts'
import { propertyNames } from './property-names.ts'
import { openZip, type ZipParts } from './unzip.ts'
import { digestOf, packPart, zipParts } from './zip.ts'

/** Tells from a .docx itself whether it is as the program wrote it: the hash it carries is that of its content. */
export function stateOfDocx(bytes: Uint8Array): FileState {
  try {
    const zip = openZip(bytes)
    const kept = property(zip, propertyNames.content)
    if (kept === undefined) return 'foreign'
    const digests = new Map(zip.names.map(name => [name, digestOf(zip.part(name)!)]))
    return kept === contentHash(digests) ? 'untouched' : 'edited'
  } catch {
    return 'foreign'
  }
}

/** The fingerprint of what a .docx was made from; undefined for one that the program did not make. Nothing but its properties is unpacked. */
export function fingerprintOfDocx(bytes: Uint8Array): string | undefined {
  try {
    return property(openZip(bytes), propertyNames.spec)
  } catch {
    return undefined
  }
}

/**
 * A .docx that says of its content that it is known: the hash that it carries is made that of what it has now, and nothing else of it changes. So
 * the next document may take its place.
 * @returns undefined for a file that carries none.
 */
export function sealDocx(bytes: Uint8Array): Uint8Array | undefined {
  try {
    const zip = openZip(bytes)
    const kept = property(zip, propertyNames.content)
    if (kept === undefined) return undefined
    const parts = new Map(zip.names.map(name => [name, packPart(zip.part(name)!)]))
    const hash = contentHash(new Map([...parts].map(([name, { digest }]) => [name, digest])))
    if (hash === kept) return bytes
    const properties = new TextDecoder().decode(zip.part(customPropertiesPart))
    parts.set(customPropertiesPart, packPart(properties.replace(kept, hash)))
    return zipParts(parts)
  } catch {
    return undefined
  }
}

function property(zip: ZipParts, name: string): string | undefined {
  const properties = new TextDecoder().decode(zip.part(customPropertiesPart))
  return new RegExp(`name="${name}"[^>]*>\\s*<[^>]*>([0-9a-f]{64})<`).exec(properties)?.[1]
}

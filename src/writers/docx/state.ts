import { unzipSync } from 'fflate'
import type { FileState } from '../guard.ts'
import { contentHash, customPropertiesPart } from './properties.ts'
import { propertyNames } from './property-names.ts'
import { digestOf } from './zip.ts'

/** Tells from a .docx itself whether it is as the program wrote it: the hash it carries is that of its content. */
export function stateOfDocx(bytes: Uint8Array): FileState {
  let parts: Map<string, Uint8Array>
  try {
    parts = new Map(Object.entries(unzipSync(bytes)))
  } catch {
    return 'foreign'
  }
  const properties = new TextDecoder().decode(parts.get(customPropertiesPart) ?? new Uint8Array())
  const kept = new RegExp(`name="${propertyNames.content}"[^>]*>\\s*<[^>]*>([0-9a-f]{64})<`).exec(
    properties,
  )?.[1]
  if (kept === undefined) return 'foreign'
  const digests = new Map([...parts].map(([name, bytes]) => [name, digestOf(bytes)]))
  return kept === contentHash(digests) ? 'untouched' : 'edited'
}

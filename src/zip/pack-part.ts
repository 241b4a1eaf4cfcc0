import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { TextMemory } from '../collections/text-memory.ts'

/** A part of a package, ready to be put into a ZIP file. */
export interface PackedPart {
  /** Its bytes, deflated. */
  deflated: Uint8Array
  /** Length of its bytes before. */
  size: number
  crc: number
  /** SHA-256 of its bytes before, in hexadecimal. */
  digest: string
}

/** Room for what zlib makes, so that most parts are done in one go: what is deflated is hardly ever longer than it was. */
const roomFor = (size: number): number => Math.min(128 * 1024, size + 1024)

/** Packs a part. */
export function packPart(data: string | Uint8Array): PackedPart {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data
  return {
    deflated: deflateRawSync(bytes, { chunkSize: roomFor(bytes.length) }),
    size: bytes.length,
    crc: crc32(bytes),
    digest: digestOf(bytes),
  }
}

/** Packs a part that many documents have alike: styles, heads of pages, footnotes where there are none. */
export const packShared = (data: string): PackedPart => shared.of(data, packToKeep)

/** What zlib gives is a part of the room it was made in. */
export function packToKeep(data: string): PackedPart {
  const part = packPart(data)
  return { ...part, deflated: Uint8Array.from(part.deflated) }
}

const shared = new TextMemory<PackedPart>(400_000)

/** The text of a part that was packed. */
export const unpackPart = ({ deflated }: PackedPart): string => inflateRawSync(deflated).toString('utf8')

/** SHA-256 of a part's bytes, in hexadecimal. */
export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

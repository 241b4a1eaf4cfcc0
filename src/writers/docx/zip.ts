import { createHash } from 'node:crypto'
import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { TextMemory } from '../../collections/text-memory.ts'
import {
  centralLength,
  centralSignature,
  endLength,
  endSignature,
  localLength,
  localSignature,
} from './zip-records.ts'

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

/** The parts of a package by name. */
type PackedParts = ReadonlyMap<string, PackedPart>

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

/** Version 2.0, names in UTF-8, deflated, 1 January 1980: the same for every entry. */
const version = 20
const utf8Names = 0x0800
const deflated = 8
const fixedDate = 0x0021

/** Writes the parts as a ZIP file: sorted by name, at a fixed time. */
export function zipParts(parts: PackedParts): Uint8Array {
  const names = [...parts.keys()].sort()
  const entries = names.map(name => ({ name: Buffer.from(name), part: parts.get(name)! }))
  const size = entries.reduce(
    (sum, { name, part }) => sum + localLength + centralLength + 2 * name.length + part.deflated.length,
    endLength,
  )
  const file = Buffer.alloc(size)
  let at = 0
  const offsets = entries.map(({ name, part }) => {
    const offset = at
    at = writeLocal(file, at, name, part)
    return offset
  })
  const centralAt = at
  entries.forEach(({ name, part }, index) => {
    at = writeCentral(file, at, name, part, offsets[index]!)
  })
  file.writeUInt32LE(endSignature, at)
  file.writeUInt16LE(entries.length, at + 8)
  file.writeUInt16LE(entries.length, at + 10)
  file.writeUInt32LE(at - centralAt, at + 12)
  file.writeUInt32LE(centralAt, at + 16)
  return file
}

function writeLocal(file: Buffer, at: number, name: Buffer, part: PackedPart): number {
  file.writeUInt32LE(localSignature, at)
  file.writeUInt16LE(version, at + 4)
  writeShared(file, at + 6, name, part)
  name.copy(file, at + localLength)
  file.set(part.deflated, at + localLength + name.length)
  return at + localLength + name.length + part.deflated.length
}

function writeCentral(file: Buffer, at: number, name: Buffer, part: PackedPart, offset: number): number {
  file.writeUInt32LE(centralSignature, at)
  file.writeUInt16LE(version, at + 4)
  file.writeUInt16LE(version, at + 6)
  writeShared(file, at + 8, name, part)
  file.writeUInt32LE(offset, at + 42)
  name.copy(file, at + centralLength)
  return at + centralLength + name.length
}

/** Flags, method, time, date, checksum, lengths: the same in both records. */
function writeShared(file: Buffer, at: number, name: Buffer, part: PackedPart): void {
  file.writeUInt16LE(utf8Names, at)
  file.writeUInt16LE(deflated, at + 2)
  file.writeUInt16LE(fixedDate, at + 6)
  file.writeUInt32LE(part.crc, at + 8)
  file.writeUInt32LE(part.deflated.length, at + 12)
  file.writeUInt32LE(part.size, at + 16)
  file.writeUInt16LE(name.length, at + 20)
}

import type { PackedPart } from './pack-part.ts'
import {
  centralLength,
  type EntryFields,
  endLength,
  endSignature,
  localLength,
  writeCentral,
  writeLocal,
} from './records.ts'

/** The parts of a package by name. */
type PackedParts = ReadonlyMap<string, PackedPart>

/** 1 January 1980, the same for every entry. */
const fixedTime = 0x0021_0000

/** Writes the parts as a ZIP file: sorted by name, at a fixed time. */
export function zipParts(parts: PackedParts): Uint8Array {
  const names = [...parts.keys()].sort()
  const entries = names.map(name => entryOf(name, parts.get(name)!))
  const size = entries.reduce(
    (sum, { name, packed }) => sum + localLength + centralLength + 2 * name.length + packed,
    endLength,
  )
  const file = Buffer.alloc(size)
  let at = 0
  const offsets = entries.map(entry => {
    const offset = at
    const from = writeLocal(file, at, entry)
    file.set(entry.bytes, from)
    at = from + entry.packed
    return offset
  })
  const centralAt = at
  entries.forEach((entry, index) => {
    at = writeCentral(file, at, entry, offsets[index]!)
  })
  file.writeUInt32LE(endSignature, at)
  file.writeUInt16LE(entries.length, at + 8)
  file.writeUInt16LE(entries.length, at + 10)
  file.writeUInt32LE(at - centralAt, at + 12)
  file.writeUInt32LE(centralAt, at + 16)
  return file
}

const entryOf = (name: string, { deflated, size, crc }: PackedPart): EntryFields & { bytes: Uint8Array } => ({
  name: Buffer.from(name),
  bytes: deflated,
  packed: deflated.length,
  size,
  crc,
  time: fixedTime,
})

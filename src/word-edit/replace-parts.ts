import { crc32, deflateRawSync } from 'node:zlib'
import { isRefusal } from '../word/package/refusals.ts'
import {
  centralLength,
  centralSignature,
  type Entry,
  endLength,
  localLength,
  localSignature,
  readRecords,
} from '../word/package/zip-file.ts'

// PKWARE APPNOTE 4.4.4, 4.4.5: names in UTF-8; deflated; the version that knows both.
const utf8Names = 0x0800
const deflated = 8
const version = 20
/** This in a field says that the true figure stands in the extra field of ZIP64. */
const far = 0xffffffff
const farExtra = 1

/**
 * A copy of a ZIP file with some entries replaced, in their places, and others added behind the last one. All other entries keep their
 * packed bytes, their order and their headers.
 * @param bytes a ZIP file that `openZip` has opened. @param parts contents by the names that the file has for them; other names are added.
 */
export function replaceParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const records = readRecords(bytes)
  if (isRefusal(records)) throw new Error(`not a ZIP file that was opened: ${records.refused}`)
  const { file, entries, directory, end } = records
  const written: Buffer[] = []
  const offsets = new Map<string, number>()
  let at = 0
  const write = (name: string | undefined, piece: Buffer): void => {
    if (name !== undefined) offsets.set(name, at)
    written.push(piece)
    at += piece.length
  }
  const inOrder = [...entries.values()].sort((a, b) => a.at - b.at)
  if (inOrder[0] !== undefined) write(undefined, file.subarray(0, inOrder[0].at))
  const packed = new Map<string, Packed>()
  inOrder.forEach((entry, index) => {
    const part = parts.get(entry.name)
    const stop = inOrder[index + 1]?.at ?? directory
    if (part === undefined) {
      write(entry.name, file.subarray(entry.at, stop))
      return
    }
    const own = pack(part, file.readUInt32LE(entry.at + 10), nameBytes(file, entry))
    packed.set(entry.name, own)
    write(entry.name, localRecord(own))
  })
  const added = [...parts.keys()].filter(name => !entries.has(name))
  const time = inOrder[0] === undefined ? 0 : file.readUInt32LE(inOrder[0].at + 10)
  for (const name of added) {
    const own = pack(parts.get(name)!, time, Buffer.from(name))
    packed.set(name, own)
    write(name, localRecord(own))
  }
  const newDirectory = at
  for (const [name, entry] of entries) {
    const own = packed.get(name)
    const offset = offsets.get(name)!
    write(undefined, own === undefined ? keptRecord(file, entry, offset) : centralRecord(own, offset))
  }
  for (const name of added) write(undefined, centralRecord(packed.get(name)!, offsets.get(name)!))
  const count = entries.size + added.length
  write(undefined, endRecord(file.subarray(end), count, newDirectory, at - newDirectory))
  return Buffer.concat(written)
}

/** An entry that is written anew. */
interface Packed {
  name: Buffer
  data: Buffer
  size: number
  crc: number
  /** Time and date in one. */
  time: number
}

const pack = (part: Uint8Array, time: number, name: Buffer): Packed => ({
  name,
  data: deflateRawSync(part),
  size: part.length,
  crc: crc32(part),
  time,
})

const nameBytes = (file: Buffer, { record: { from } }: Entry): Buffer =>
  file.subarray(from + centralLength, from + centralLength + file.readUInt16LE(from + 28))

function localRecord(part: Packed): Buffer {
  const header = Buffer.alloc(localLength)
  header.writeUInt32LE(localSignature, 0)
  header.writeUInt16LE(version, 4)
  writeShared(header, 6, part)
  return Buffer.concat([header, part.name, part.data])
}

function centralRecord(part: Packed, offset: number): Buffer {
  const header = Buffer.alloc(centralLength)
  header.writeUInt32LE(centralSignature, 0)
  header.writeUInt16LE(version, 4)
  header.writeUInt16LE(version, 6)
  writeShared(header, 8, part)
  header.writeUInt32LE(offset, 42)
  return Buffer.concat([header, part.name])
}

/** Flags, method, time, checksum, lengths: the same in both records. */
function writeShared(header: Buffer, at: number, { name, data, size, crc, time }: Packed): void {
  header.writeUInt16LE(utf8Names, at)
  header.writeUInt16LE(deflated, at + 2)
  header.writeUInt32LE(time, at + 4)
  header.writeUInt32LE(crc, at + 8)
  header.writeUInt32LE(data.length, at + 12)
  header.writeUInt32LE(size, at + 16)
  header.writeUInt16LE(name.length, at + 20)
}

/** The record of an entry that stands elsewhere now. Of a file of this size no figure needs ZIP64. */
function keptRecord(file: Buffer, { record, packed, size }: Entry, offset: number): Buffer {
  const { from, to } = record
  const kept = Buffer.from(file.subarray(from, to))
  const isFar = [20, 24, 42].some(field => kept.readUInt32LE(field) === far)
  kept.writeUInt32LE(offset, 42)
  if (!isFar) return kept
  kept.writeUInt32LE(packed, 20)
  kept.writeUInt32LE(size, 24)
  const extraAt = centralLength + kept.readUInt16LE(28)
  const extraEnd = extraAt + kept.readUInt16LE(30)
  const extra = withoutFar(kept.subarray(extraAt, extraEnd))
  kept.writeUInt16LE(extra.length, 30)
  return Buffer.concat([kept.subarray(0, extraAt), extra, kept.subarray(extraEnd)])
}

function withoutFar(extra: Buffer): Buffer {
  const kept: Buffer[] = []
  for (let at = 0; at + 4 <= extra.length; ) {
    const stop = Math.min(extra.length, at + 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) !== farExtra) kept.push(extra.subarray(at, stop))
    at = stop
  }
  return Buffer.concat(kept)
}

/** The record at the end, with the file's own comment behind it. */
function endRecord(old: Buffer, count: number, at: number, length: number): Buffer {
  const record = Buffer.from(old.subarray(0, Math.max(endLength, old.length)))
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(length, 12)
  record.writeUInt32LE(at, 16)
  return record
}

import { crc32, deflateRawSync } from 'node:zlib'
import { type Entry, readRecords } from './read-zip.ts'
import {
  centralLength,
  type EntryFields,
  endLength,
  far,
  farExtra,
  localLength,
  writeCentral,
  writeLocal,
} from './records.ts'

/**
 * A copy of a ZIP file with some entries replaced, in their places, and others added behind the last one. All other entries keep their
 * packed bytes, their order and their headers.
 * @param bytes a ZIP file that `openZip` has opened. @param parts contents by the names that the file has for them; other names are added.
 */
export function replaceParts(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const records = readRecords(bytes)
  if ('refused' in records) throw new Error(`not a ZIP file that was opened: ${records.refused}`)
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
interface Packed extends EntryFields {
  data: Buffer
}

function pack(part: Uint8Array, time: number, name: Buffer): Packed {
  const data = deflateRawSync(part)
  return { name, data, packed: data.length, size: part.length, crc: crc32(part), time }
}

const nameBytes = (file: Buffer, { record: { from } }: Entry): Buffer =>
  file.subarray(from + centralLength, from + centralLength + file.readUInt16LE(from + 28))

function localRecord(part: Packed): Buffer {
  const header = Buffer.alloc(localLength + part.name.length)
  writeLocal(header, 0, part)
  return Buffer.concat([header, part.data])
}

function centralRecord(part: Packed, offset: number): Buffer {
  const record = Buffer.alloc(centralLength + part.name.length)
  writeCentral(record, 0, part, offset)
  return record
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

import { crc32, inflateRawSync } from 'node:zlib'
import {
  centralLength,
  centralSignature,
  deflated,
  endLength,
  endSignature,
  far,
  farExtra,
  localLength,
  localSignature,
} from './records.ts'

// APPNOTE 4.3.14, 4.3.15: the records of ZIP64 before the end.
const farEndSignature = 0x06064b50
const farLocatorSignature = 0x07064b50
const farLocatorLength = 20
const farEndLength = 56
/** The comment at the end is no longer than this. */
const longestComment = 0xffff
/** No document's directory has more entries. */
const mostEntries = 10_000
/** Deflate cannot pack tighter than 1,032 to 1: a directory that claims more lies. */
const bestRatio = 1_100

/** Why a ZIP file, or an entry of it, cannot be read. */
export type ZipRefusal =
  | { refused: 'damaged-zip' | 'too-many-parts' | 'doubled-part' | 'encrypted-zip' }
  | { refused: 'missing-part' | 'damaged-part' | 'unknown-packing'; part: string }

/** An entry as the directory tells it. */
export interface Entry {
  name: string
  isEncrypted: boolean
  method: number
  crc: number
  /** Length of its packed bytes, and of the bytes themselves. */
  packed: number
  size: number
  /** Where its local header begins. */
  at: number
  /** Its record in the directory. */
  record: { from: number; to: number }
}

/** A ZIP file whose directory has been read. Names are as they stand in it. */
export interface ZipFile {
  names: readonly string[]
  /** The length of an entry's bytes, as the directory claims. */
  sizeOf(name: string): number
  /** The bytes of an entry that is in `names`: no more than the directory claims, and with the checksum that it has. */
  bytes(name: string): Uint8Array | ZipRefusal
}

/**
 * Reads the directory of a ZIP file. Nothing is unpacked before it is asked for. Files over 4 GB are refused with what lies about its lengths.
 */
export function openZip(bytes: Uint8Array): ZipFile | ZipRefusal {
  const records = readRecords(bytes)
  if ('refused' in records) return records
  const { file, entries } = records
  return {
    names: [...entries.keys()],
    sizeOf: name => entries.get(name)?.size ?? 0,
    bytes: name => {
      const entry = entries.get(name)
      return entry === undefined ? { refused: 'missing-part', part: name } : unpack(file, entry)
    },
  }
}

/** The records of a ZIP file, for those who write it anew. */
export interface ZipRecords {
  file: Buffer
  /** By name, in the order of the directory. */
  entries: ReadonlyMap<string, Entry>
  /** Where the directory begins, and the record that ends the file. */
  directory: number
  end: number
}

/** Reads the directory of a ZIP file into its records. */
export function readRecords(bytes: Uint8Array): ZipRecords | ZipRefusal {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(file)
  if (end === undefined) return { refused: 'damaged-zip' }
  const directory = whereIsDirectory(file, end)
  if (directory === undefined) return { refused: 'damaged-zip' }
  if (directory.count > mostEntries) return { refused: 'too-many-parts' }
  const entries = readDirectory(file, directory)
  return entries instanceof Map ? { file, entries, directory: directory.at, end } : entries
}

function findEnd(file: Buffer): number | undefined {
  const first = Math.max(0, file.length - endLength - longestComment)
  for (let at = file.length - endLength; at >= first; at--)
    if (file.readUInt32LE(at) === endSignature) return at
  return undefined
}

interface Directory {
  count: number
  at: number
}

/** The place of the directory: told by the end record, or by that of ZIP64 before it. */
function whereIsDirectory(file: Buffer, end: number): Directory | undefined {
  const near = { count: file.readUInt16LE(end + 10), at: file.readUInt32LE(end + 16) }
  const locator = end - farLocatorLength
  if (near.at !== far && near.count !== 0xffff) return near
  if (locator < 0 || file.readUInt32LE(locator) !== farLocatorSignature) return near
  const at = Number(file.readBigUInt64LE(locator + 8))
  if (at + farEndLength > file.length || file.readUInt32LE(at) !== farEndSignature) return undefined
  return { count: Number(file.readBigUInt64LE(at + 32)), at: Number(file.readBigUInt64LE(at + 48)) }
}

function readDirectory(file: Buffer, { count, at: start }: Directory): Map<string, Entry> | ZipRefusal {
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  let at = start
  for (let index = 0; index < count; index++) {
    if (at + centralLength > file.length || file.readUInt32LE(at) !== centralSignature)
      return { refused: 'damaged-zip' }
    const nameEnd = at + centralLength + file.readUInt16LE(at + 28)
    const extraEnd = nameEnd + file.readUInt16LE(at + 30)
    if (extraEnd > file.length) return { refused: 'damaged-zip' }
    const name = file.toString('utf8', at + centralLength, nameEnd)
    const key = name.toLowerCase()
    if (seen.has(key)) return { refused: 'doubled-part' }
    seen.add(key)
    const to = extraEnd + file.readUInt16LE(at + 32)
    const lengths = readLengths(file, at, file.subarray(nameEnd, extraEnd))
    entries.set(name, {
      name,
      isEncrypted: (file.readUInt16LE(at + 8) & 1) !== 0,
      method: file.readUInt16LE(at + 10),
      crc: file.readUInt32LE(at + 16),
      ...lengths,
      record: { from: at, to },
    })
    at = to
  }
  return entries
}

/** Lengths and place of an entry; those that are too large for their field come from the extra field, in this order. */
function readLengths(file: Buffer, at: number, extra: Buffer): Pick<Entry, 'packed' | 'size' | 'at'> {
  const size = file.readUInt32LE(at + 24)
  const packed = file.readUInt32LE(at + 20)
  const local = file.readUInt32LE(at + 42)
  if (size !== far && packed !== far && local !== far) return { size, packed, at: local }
  const wide: number[] = []
  for (let from = 0; from + 4 <= extra.length; from += 4 + extra.readUInt16LE(from + 2)) {
    if (extra.readUInt16LE(from) !== farExtra) continue
    const stop = Math.min(extra.length, from + 4 + extra.readUInt16LE(from + 2))
    for (let next = from + 4; next + 8 <= stop; next += 8) wide.push(Number(extra.readBigUInt64LE(next)))
  }
  const taken = (value: number): number => (value === far ? (wide.shift() ?? far) : value)
  return { size: taken(size), packed: taken(packed), at: taken(local) }
}

function unpack(
  file: Buffer,
  { name, isEncrypted, method, crc, packed, size, at }: Entry,
): Uint8Array | ZipRefusal {
  const damaged: ZipRefusal = { refused: 'damaged-part', part: name }
  if (isEncrypted) return { refused: 'encrypted-zip' }
  if (at + localLength > file.length || file.readUInt32LE(at) !== localSignature) return damaged
  const start = at + localLength + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const data = file.subarray(start, start + packed)
  if (data.length !== packed) return damaged
  if (method !== 0 && method !== deflated) return { refused: 'unknown-packing', part: name }
  if (size > packed * bestRatio + 64) return damaged
  const bytes = method === 0 ? data : inflate(data, size)
  return bytes !== undefined && bytes.length === size && crc32(bytes) === crc ? bytes : damaged
}

/** zlib throws at what is broken, and at the first byte beyond what was claimed. */
function inflate(data: Buffer, size: number): Uint8Array | undefined {
  try {
    return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
  } catch {
    return undefined
  }
}

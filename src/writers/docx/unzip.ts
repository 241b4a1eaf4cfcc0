import { inflateRawSync } from 'node:zlib'
import {
  centralLength,
  centralSignature,
  endLength,
  endSignature,
  localLength,
  localSignature,
} from './zip-records.ts'

/** An entry of a ZIP file as its directory tells it. */
interface Entry {
  method: number
  /** Length of its packed bytes, and of the bytes themselves. */
  packed: number
  size: number
  /** Where its local header begins. */
  at: number
}

/** The comment at the end is no longer than this. */
const longestComment = 0xffff

/** No part of a document that the program makes is longer; a file that claims more is not one of them. */
const longestPart = 1 << 28

/** The parts of a .docx: each is unpacked when it is asked for. */
export interface ZipParts {
  names: readonly string[]
  /** The bytes of a part; undefined when there is none. Throws RangeError or a fault of zlib when it is broken. */
  part(name: string): Uint8Array | undefined
}

/** Reads the directory of a ZIP file. Throws RangeError when it is none, or is of a kind that Word does not write. */
export function openZip(bytes: Uint8Array): ZipParts {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const entries = readDirectory(file)
  return {
    names: [...entries.keys()],
    part: name => {
      const entry = entries.get(name)
      return entry === undefined ? undefined : unpack(file, entry)
    },
  }
}

function readDirectory(file: Buffer): Map<string, Entry> {
  const end = findEnd(file)
  const count = file.readUInt16LE(end + 10)
  let at = file.readUInt32LE(end + 16)
  const entries = new Map<string, Entry>()
  for (let index = 0; index < count; index++) {
    if (file.readUInt32LE(at) !== centralSignature) throw new RangeError('not a directory')
    const nameLength = file.readUInt16LE(at + 28)
    entries.set(file.toString('utf8', at + centralLength, at + centralLength + nameLength), {
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    })
    at += centralLength + nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32)
  }
  return entries
}

function findEnd(file: Buffer): number {
  const first = Math.max(0, file.length - endLength - longestComment)
  for (let at = file.length - endLength; at >= first; at--)
    if (file.readUInt32LE(at) === endSignature) return at
  throw new RangeError('not a ZIP file')
}

function unpack(file: Buffer, { method, packed, size, at }: Entry): Uint8Array {
  if (size > longestPart || file.readUInt32LE(at) !== localSignature) throw new RangeError('not a part')
  const start = at + localLength + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28)
  const data = file.subarray(start, start + packed)
  if (data.length !== packed) throw new RangeError('cut short')
  if (method === 0) return data
  if (method !== 8) throw new RangeError('packed another way')
  return inflateRawSync(data, { maxOutputLength: Math.max(1, size) })
}

// PKWARE APPNOTE 4.3: signatures and lengths of the records of a ZIP file.
export const localSignature = 0x04034b50
export const centralSignature = 0x02014b50
export const endSignature = 0x06054b50
export const localLength = 30
export const centralLength = 46
export const endLength = 22

/** This in a field says that the true figure stands in the extra field of ZIP64, under this number. */
export const far = 0xffffffff
export const farExtra = 1

// APPNOTE 4.4.3 to 4.4.5: deflated; names in UTF-8; the version that knows both.
export const deflated = 8
const utf8Names = 0x0800
const version = 20

/** What both records of a deflated entry say of it. */
export interface EntryFields {
  name: Buffer
  /** Length of its packed bytes, and of the bytes themselves. */
  packed: number
  size: number
  crc: number
  /** Time and date in one, as MS-DOS has them (APPNOTE 4.4.6). */
  time: number
}

/** Writes the record before an entry's bytes, with its name. @returns where those bytes go. */
export function writeLocal(file: Buffer, at: number, entry: EntryFields): number {
  file.writeUInt32LE(localSignature, at)
  file.writeUInt16LE(version, at + 4)
  writeFields(file, at + 6, entry)
  entry.name.copy(file, at + localLength)
  return at + localLength + entry.name.length
}

/** Writes an entry's record in the directory, with its name. @param offset of its local record. @returns where the next one goes. */
export function writeCentral(file: Buffer, at: number, entry: EntryFields, offset: number): number {
  file.writeUInt32LE(centralSignature, at)
  file.writeUInt16LE(version, at + 4)
  file.writeUInt16LE(version, at + 6)
  writeFields(file, at + 8, entry)
  file.writeUInt32LE(offset, at + 42)
  entry.name.copy(file, at + centralLength)
  return at + centralLength + entry.name.length
}

/** Flags, method, time, checksum, lengths: the same in both records. */
function writeFields(file: Buffer, at: number, { name, packed, size, crc, time }: EntryFields): void {
  file.writeUInt16LE(utf8Names, at)
  file.writeUInt16LE(deflated, at + 2)
  file.writeUInt32LE(time, at + 4)
  file.writeUInt32LE(crc, at + 8)
  file.writeUInt32LE(packed, at + 12)
  file.writeUInt32LE(size, at + 16)
  file.writeUInt16LE(name.length, at + 20)
}

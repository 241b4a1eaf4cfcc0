import type { Refusal } from './refusals.ts'

/** Bytes that say what a file is: text of one byte a letter at its beginning. */
const beginnings: readonly (readonly [string, Refusal['refused']])[] = [
  ['{\\rtf', 'rtf'],
  ['%PDF', 'pdf'],
  ['\x89PNG', 'image'],
  ['\xff\xd8\xff', 'image'],
  ['GIF8', 'image'],
  ['II*\0', 'image'],
  ['MM\0*', 'image'],
  ['BM', 'image'],
  ['Rar!', 'archive'],
  ["7z\xbc\xaf'", 'archive'],
  ['\x1f\x8b', 'archive'],
  ['\xdb\xa5', 'very-old-doc'],
  ['\x31\xbe\0\0', 'very-old-doc'],
  ['\xfe\x37\0', 'very-old-doc'],
]

const oleSignature = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'
const zipSignatures = ['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08']

/** Streams of an OLE file by which one knows whose it is, the decisive ones first. */
const streams: readonly (readonly [string, Refusal['refused']])[] = [
  ['DRMEncrypted', 'rights-managed'],
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'old-doc'],
  ['PowerPoint Document', 'old-slides'],
  ['Workbook', 'old-sheet'],
  ['__substg1.0_', 'mail'],
]

/** Letters at the beginning that are looked at. */
const looked = 4096

/**
 * Says what a file is by its first bytes, whatever its name.
 * @returns undefined for a ZIP file, which may be a .docx; else why it is none.
 */
export function refuseByFirstBytes(file: string, bytes: Uint8Array): Refusal | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = all.toString('latin1', 0, looked)
  if (zipSignatures.some(signature => head.startsWith(signature))) return undefined
  if (isLockFile(file, all)) return named('lock-file')
  if (all.length === 0) return named('empty')
  if (head.startsWith(oleSignature)) return named(oleKind(all))
  const known = beginnings.find(([beginning]) => head.startsWith(beginning))
  if (known !== undefined) return named(known[1])
  if (all.every(byte => byte === 0)) return named('blank')
  return named(textKind(all))
}

const named = (refused: Refusal['refused']): Refusal => ({ refused }) as Refusal

/** Word's owner file: 162 bytes, the owner's name with its length before it, once in one byte a letter, once in two. */
function isLockFile(file: string, bytes: Buffer): boolean {
  if (/(?:^|[\\/])~\$[^\\/]*$/.test(file)) return true
  const length = bytes[0] ?? 0
  return bytes.length === 162 && length > 0 && length < 54 && bytes.readUInt16LE(54) === length
}

function oleKind(bytes: Buffer): Refusal['refused'] {
  const found = streams.find(([stream]) => bytes.includes(Buffer.from(stream, 'utf16le')))
  return found?.[1] ?? 'other-ole'
}

function textKind(bytes: Buffer): Refusal['refused'] {
  const text = decodeHead(bytes)
  if (text === undefined) return 'unknown'
  const start = text.trimStart().slice(0, looked).toLowerCase()
  if (/^(?:mime-version:|from: |content-type: multipart\/|date: )/.test(start) && /mime-version:/.test(start))
    return 'mht'
  if (!start.startsWith('<')) return 'text'
  if (/<(?:\w+:)?worddocument[\s>]|<pkg:package[\s>]|progid="word\.document"/.test(start)) return 'word-xml'
  return /<(?:!doctype html|html|head|body|table|p|div|meta|xhtml)[\s>]/.test(start) ? 'html' : 'xml'
}

/** The beginning as text; undefined when it is none. A letter that the end cuts is left out. */
function decodeHead(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 2 * looked)
  if ((head[0] === 0xff && head[1] === 0xfe) || (head[0] !== 0 && head[1] === 0 && head[3] === 0))
    return head.toString('utf16le').replace(/^\uFEFF/, '')
  if (head[0] === 0xfe && head[1] === 0xff)
    return head
      .subarray(0, head.length & ~1)
      .swap16()
      .toString('utf16le')
  if (head.includes(0)) return undefined
  // biome-ignore lint/suspicious/noControlCharactersInRegex: text holds none of them.
  const controls = head.toString('latin1').match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  return controls > head.length / 100 ? undefined : head.toString('utf8').replace(/^\uFEFF/, '')
}

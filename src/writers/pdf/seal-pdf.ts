import { createHash } from 'node:crypto'
import type { FileState } from '../file-state.ts'

const madeKey = 'CCHC_MadeFrom'
const hashKey = 'CCHC_Hash'

/**
 * A PDF that the program made says so in an update at its end (ISO 32000-1, 7.5.6): a second trailer that repeats the first and adds two names,
 * what the document was made from and the hash of every byte before. A file that is signed, stamped or annotated gets more bytes behind that, or is written
 * anew: either way it is not as it was made, and is not replaced. An update is what the standard for archives allows; words behind the end are not.
 *
 * Adds the seal.
 * @param made what it was made from, 64 hexadecimal digits.
 * @returns the file with the update; as it came where its end is not understood, and then it is foreign.
 */
export function sealPdf(pdf: Uint8Array, made: string): Uint8Array {
  const file = Buffer.from(pdf)
  const start = lastStart(file)
  if (start === undefined) return pdf
  const isTable = file.subarray(start, start + 4).toString('latin1') === 'xref'
  const trailer = isTable ? trailerAfter(file, start) : streamDictionary(file, start)
  if (trailer === undefined) return pdf
  const body = file.at(-1) === 0x0a ? file : Buffer.concat([file, Buffer.from('\n')])
  const hash = createHash('sha256').update(body).digest('hex')
  const own = `/Prev ${start} /${madeKey} <${made}> /${hashKey} <${hash}>`
  const update = isTable ? tableUpdate(body.length, trailer, own) : streamUpdate(body.length, trailer, own)
  return update === undefined ? pdf : Buffer.concat([body, update])
}

/** Keys of a trailer that an update repeats; what is of the stream itself, and of the update before, is not. */
const kept = ['Root', 'Info', 'ID', 'Size'] as const

type Trailer = Partial<Record<(typeof kept)[number], string>>

function tableUpdate(at: number, trailer: Trailer, own: string): Buffer {
  const keys = kept.flatMap(key => (trailer[key] === undefined ? [] : [`/${key} ${trailer[key]}`]))
  return Buffer.from(
    `xref\n0 1\n0000000000 65535 f \ntrailer\n<< ${keys.join(' ')} ${own} >>\nstartxref\n${at}\n%%EOF\n`,
    'latin1',
  )
}

/** Where the table is a stream, so is that of the update: one entry, for the stream itself. */
function streamUpdate(at: number, trailer: Trailer, own: string): Buffer | undefined {
  const number = Number(trailer.Size)
  if (!Number.isSafeInteger(number)) return undefined
  const entry = Buffer.alloc(7)
  entry.writeUInt8(1, 0)
  entry.writeUInt32BE(at, 1)
  const keys = (['Root', 'Info', 'ID'] as const).flatMap(key =>
    trailer[key] === undefined ? [] : [`/${key} ${trailer[key]}`],
  )
  const head = `${number} 0 obj\n<< /Type /XRef /Size ${number + 1} /W [1 4 2] /Index [${number} 1] /Length 7 ${keys.join(' ')} ${own} >>\nstream\n`
  const tail = `\nendstream\nendobj\nstartxref\n${at}\n%%EOF\n`
  return Buffer.concat([Buffer.from(head, 'latin1'), entry, Buffer.from(tail, 'latin1')])
}

/** Where the last table begins, as the end of the file says. */
function lastStart(file: Buffer): number | undefined {
  const tail = file.subarray(Math.max(0, file.length - 1024)).toString('latin1')
  const start = /startxref\s+(\d{1,12})\s+%%EOF\s*$/.exec(tail)?.[1]
  return start !== undefined && Number(start) < file.length ? Number(start) : undefined
}

/** So many bytes hold a trailer or a dictionary of a table. */
const longest = 4096

function trailerAfter(file: Buffer, start: number): Trailer | undefined {
  const at = file.indexOf('trailer', start, 'latin1')
  return at < 0 ? undefined : readTrailer(file.subarray(at, at + longest).toString('latin1'))
}

function streamDictionary(file: Buffer, start: number): Trailer | undefined {
  const text = file.subarray(start, start + longest).toString('latin1')
  return /^\d+ \d+ obj/.test(text)
    ? readTrailer(text.slice(0, Math.max(0, text.indexOf('stream'))))
    : undefined
}

/** The keys of a trailer that are references, numbers or arrays of strings. Its end is where the next word of the file begins. */
function readTrailer(text: string): Trailer | undefined {
  const found: Trailer = {}
  for (const key of ['Root', 'Info'] as const) {
    const value = new RegExp(`/${key}\\s+(\\d+ \\d+ R)`).exec(text)?.[1]
    if (value !== undefined) found[key] = value
  }
  const size = /\/Size\s+(\d+)/.exec(text)?.[1]
  const id = /\/ID\s*(\[\s*<[0-9A-Fa-f\s]*>\s*<[0-9A-Fa-f\s]*>\s*\])/.exec(text)?.[1]
  if (size !== undefined) found.Size = size
  if (id !== undefined) found.ID = id
  return found.Root === undefined || found.Size === undefined ? undefined : found
}

/** Both values of the seal, and where the bytes before it end; undefined for a file without one. */
function sealOf(file: Buffer): { made: string; isWhole: boolean } | undefined {
  const tail = file.subarray(Math.max(0, file.length - longest))
  const text = tail.toString('latin1')
  const at = text.lastIndexOf(`/${madeKey} <`)
  if (at < 0) return file.includes(`/${madeKey} <`) ? { made: '', isWhole: false } : undefined
  const made = /<([0-9a-f]{64})>/.exec(text.slice(at))?.[1] ?? ''
  const hash = new RegExp(`/${hashKey} <([0-9a-f]{64})>`).exec(text.slice(at))?.[1]
  const start = lastStart(file)
  const isWhole =
    start !== undefined && hash === createHash('sha256').update(file.subarray(0, start)).digest('hex')
  return { made, isWhole }
}

/** Tells from a PDF itself whether it is as the program made it. */
export function stateOfPdf(bytes: Uint8Array): FileState {
  const seal = sealOf(Buffer.from(bytes))
  return seal === undefined ? 'foreign' : seal.isWhole ? 'untouched' : 'edited'
}

/** What a PDF was made from; undefined for one that the program did not make. */
export const fingerprintOfPdf = (bytes: Uint8Array): string | undefined =>
  sealOf(Buffer.from(bytes))?.made || undefined

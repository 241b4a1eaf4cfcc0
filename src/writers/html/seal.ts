import { createHash } from 'node:crypto'
import type { FileState } from '../guard.ts'

const begin = '<!-- cchc-ma-noi-dung: '
const end = ' -->\n'

/** Adds the hash of the page at its end, by which a page edited by hand is known. */
export function sealHtml(page: string): Uint8Array {
  return new TextEncoder().encode(`${page}${begin}${hashOf(page)}${end}`)
}

/** Tells from a page itself whether it is as the program wrote it. */
export function stateOfHtml(bytes: Uint8Array): FileState {
  const text = new TextDecoder().decode(bytes)
  const at = text.lastIndexOf(begin)
  if (at < 0) return 'foreign'
  return text.slice(at) === `${begin}${hashOf(text.slice(0, at))}${end}` ? 'untouched' : 'edited'
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

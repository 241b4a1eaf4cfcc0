import { createHash } from 'node:crypto'
import type { FileState } from '../file-state.ts'

const made = '<!-- cchc-ma-ke-hoach: '
const begin = '<!-- cchc-ma-noi-dung: '
const end = ' -->\n'

/** Adds the fingerprint of what a page is made from, and at its end the hash of the page, by which a page edited by hand is known. */
export function sealHtml(page: string, fingerprint: string): Uint8Array {
  const whole = `${page}${made}${fingerprint}${end}`
  return new TextEncoder().encode(`${whole}${begin}${hashOf(whole)}${end}`)
}

/** Tells from a page itself whether it is as the program wrote it. */
export function stateOfHtml(bytes: Uint8Array): FileState {
  const text = new TextDecoder().decode(bytes)
  const at = text.lastIndexOf(begin)
  if (at < 0) return 'foreign'
  return text.slice(at) === `${begin}${hashOf(text.slice(0, at))}${end}` ? 'untouched' : 'edited'
}

/** The fingerprint of what a page was made from; undefined for one that the program did not make. */
export function fingerprintOfHtml(bytes: Uint8Array): string | undefined {
  const tail = new TextDecoder().decode(bytes.subarray(Math.max(0, bytes.length - 400)))
  return /<!-- cchc-ma-ke-hoach: ([0-9a-f]{64}) -->\n<!-- cchc-ma-noi-dung: [0-9a-f]{64} -->\n$/.exec(
    tail,
  )?.[1]
}

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

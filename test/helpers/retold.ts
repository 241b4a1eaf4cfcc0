import { parseDocument, visit } from 'yaml'

/** Ways in which a text is typed; each leaves every character where it stands. */
export const ways = {
  'as typed': (text: string) => text,
  'in capitals': (text: string) => each(text, letter => letter.toUpperCase()),
  'without diacritics': (text: string) =>
    each(text, letter => letter.normalize('NFD').charAt(0).replace('đ', 'd').replace('Đ', 'D')),
} as const

export type Way = keyof typeof ways

/** A letter whose capital is longer than itself stays. */
const each = (text: string, change: (letter: string) => string): string =>
  [...text]
    .map(letter => {
      const changed = change(letter)
      return changed.length === letter.length ? changed : letter
    })
    .join('')

/** What is no text but a name of ours, or a date: `{{nam}}`, `[#TTHC-1]`, `\n` between quotes, `2025-2026`. */
const kept = /\{\{.*?\}\}|\[[#!].*?\]|\\./gs

/** Names and addresses of the spec are one word; what has a blank in it is text. */
const isText = (value: unknown): boolean =>
  typeof value === 'string' && /\p{L}.*\s|\s.*\p{L}/su.test(value.trim())

/** A spec whose texts are typed in another way; its keys, values and marks stay. */
export function retold(spec: string, way: Way): string {
  const text = spec.normalize('NFC').replaceAll('\r\n', '\n')
  let made = ''
  let last = 0
  visit(parseDocument(text, { schema: 'failsafe' }), {
    Scalar: (key, { range, value }) => {
      if (key === 'key' || !range || !isText(value)) return
      const stretch = text.slice(range[0], range[1])
      made += text.slice(last, range[0]) + withKept(stretch, ways[way])
      last = range[1]
    },
  })
  return made + text.slice(last)
}

function withKept(text: string, change: (text: string) => string): string {
  let made = ''
  let last = 0
  for (const { 0: all, index } of text.matchAll(kept)) {
    made += change(text.slice(last, index)) + all
    last = index + all.length
  }
  return made + change(text.slice(last))
}

/** The same spec of another agency. */
export const issuedBy = (spec: string, agency: string): string =>
  spec.replace(/^(co_quan:\n(?: {2}.*\n)*? {2}ten:)(?: *\|-?\n(?: {4}.*\n)+|.*\n)/m, `$1 ${agency}\n`)

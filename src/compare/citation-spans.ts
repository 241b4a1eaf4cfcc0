import { readCitations } from '../citations/find-citations.ts'

/** A document that a text names by number and symbol. */
export interface CitedDocument {
  /** Where its number begins. */
  index: number
  /** Its number without leading zeros, and its symbol: `76/NQ-CP`, `54/2019/QĐ-UBND`. */
  key: string
  /** The year of its date, where one follows. */
  year?: number
}

/** The documents a text cites by number and symbol, in order. */
export function citedDocuments(text: string): CitedDocument[] {
  return readCitations(text).flatMap(({ code, symbol, date }) => {
    if (code === undefined || symbol === undefined) return []
    return [
      { index: code.from, key: keyOf(code.text), ...(date?.year === undefined ? {} : { year: date.year }) },
    ]
  })
}

/** The stretches [from, to) of a text that cite other documents. */
export const citationSpans = (text: string): [number, number][] =>
  readCitations(text).map(({ from, to }): [number, number] => [from, to])

/** A number and symbol written in one way: no 0 before it, no blanks, plain hyphens, capitals. */
const keyOf = (code: string): string =>
  code
    .replace(/^0+(?=\d)/, '')
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—]/g, '-')
    .toUpperCase()

import { memoize } from '../language/memoize.ts'
import type { CodeForm } from './codes.ts'
import { type CitationHead, findHeads } from './heads.ts'
import type { Part } from './part.ts'
import { type CitationTail, type CitedDate, readTail } from './tails.ts'

export type { CodeForm } from './codes.ts'
export type { Part } from './part.ts'
export type { CitedDate } from './tails.ts'

/** A document that a text names, with the place of each of its parts in the text. */
export interface Citation extends Part {
  /** How its number and symbol are written. */
  form: CodeForm
  /** The kind of document as typed, `Quyết định`; missing for a further code of a chain (`và 34/CĐ-TTg`). */
  type?: Part
  /** Number, year and symbol as typed: `12/2019/QĐ-UBND`. */
  code?: Part
  /** Missing where it was left blank to be filled in. */
  number?: Part
  /** The year inside the code. */
  year?: Part
  symbol?: Part
  date?: CitedDate
  /** Who issued it, without `của`. */
  issuer?: Part
  /** What it is about, without `về` and `về việc`; of a law its name. */
  title?: Part
}

/**
 * Finds every citation of a document in a Vietnamese text: by number and symbol of the State (`12/QĐ-UBND`) or the Party (`12-NQ/TU`), also
 * without `số`, without a number, or written wrongly; a law by its name with its date or year. A document that is named by words alone is none,
 * nor is `Quyết định số {{…}}/QĐ-UBND`, which is the spec's own. A citation does not go beyond its line. Linear in the text's length.
 * @param text NFC; it may have the marks of a spec, which end a title.
 */
export const readCitations: (text: string) => readonly Citation[] = memoize(text => {
  const citations: Citation[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const heads = findHeads(line)
    heads.forEach((head, index) => {
      const limit = heads[index + 1]?.from ?? line.length
      citations.push(citationOf(line, head, readTail(line, head, limit), start))
    })
    start += line.length + 1
  }
  return citations
})

/** The year inside a code; undefined where it has none, or lost a digit. */
export const codeYear = ({ year }: Pick<Citation, 'year'>): number | undefined =>
  year && /^\d{4}$/.test(year.text) ? Number(year.text) : undefined

function citationOf(line: string, head: CitationHead, tail: CitationTail, start: number): Citation {
  const { form, type, code, number, year, symbol, name } = head
  const { date, issuer, title = name } = tail
  const to = Math.max(tail.to, head.to)
  const parts = { type, code, number, year, symbol, date, issuer, title }
  return {
    text: line.slice(head.from, to),
    from: start + head.from,
    to: start + to,
    form,
    ...Object.fromEntries(
      Object.entries(parts).flatMap(([key, part]) =>
        part === undefined ? [] : [[key, { ...part, from: part.from + start, to: part.to + start }]],
      ),
    ),
  }
}

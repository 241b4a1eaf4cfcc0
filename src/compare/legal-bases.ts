import { readCitations } from '../citations/find-citations.ts'
import { codeKey } from '../citations/key.ts'
import { lawTypes } from '../citations/types.ts'
import type { PartialDate } from '../language/dates.ts'
import { lazy } from '../language/lazy.ts'
import { titleKey } from '../language/titles.ts'
import type { Line } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { Container } from './entry.ts'
import type { EntryBuilder } from './entry-builder.ts'

/** Words that a legal basis begins with. */
const opening = /^(?:Căn cứ(?: vào)?|Thực hiện|Thi hành|Theo|Xét|Chiếu theo)\s+/iu

/**
 * Reads legal bases: a line may name several documents one after the other, between semicolons, and each is a basis of its own.
 * The verb of a line holds for all of them.
 */
export function readBases(lines: readonly Line[], parent: Container, builder: EntryBuilder): void {
  for (const { plain } of lines) {
    const verb = opening.exec(plain.text)?.[0].trim() ?? ''
    for (const basis of splitBases(plain)) {
      const own = opening.exec(basis.text)
      builder.line('basis', parent, {
        ...builder.at(basis),
        words: builder.text([own === null ? basis : basis.slice(own[0].length)]),
        bullet: (own?.[0].trim() ?? verb).toLowerCase(),
      })
    }
  }
}

/** The parts of a line between semicolons that stand outside of quotation marks. */
function splitBases(line: PlacedText): PlacedText[] {
  const { text } = line
  const parts: PlacedText[] = []
  let depth = 0
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const sign = text[at]
    if (sign === '“') depth++
    if (sign === '”') depth = Math.max(0, depth - 1)
    if (sign !== undefined && (sign !== ';' || depth > 0)) continue
    const part = line.slice(start, at).trim()
    if (part.text !== '') parts.push(part)
    start = at + 1
  }
  return parts
}

/** What a legal basis names: a document by number, or a law by its words. */
interface NamedDocument {
  key: string
  date?: PartialDate
}

/** A law by its name, also without its number and date. */
const law = lazy(
  () =>
    new RegExp(String.raw`^(?:${lawTypes.join('|')})\s.+?(?=,?\s+(?:số\s\d|ngày\s\d|năm\s\d{4})|$)`, 'iu'),
)

/** The document that a legal basis names first; undefined for one that names none, such as a proposal. */
export function namedDocument(text: string): NamedDocument | undefined {
  const name = law().exec(text)?.[0]
  const cited = readCitations(text).find(({ code, symbol }) => name !== undefined || (code && symbol))
  if (name === undefined && cited?.code === undefined) return undefined
  const date = cited?.date?.value
  return { key: name === undefined ? codeKey(cited!.code!.text) : titleKey(name), ...(date && { date }) }
}

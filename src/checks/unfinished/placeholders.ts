import { countBy } from '../../collections/count-by.ts'
import { type WordStretch, within } from '../../reading/own-words.ts'
import type { Segment } from '../../reading/segments.ts'
import type { CheckFinding } from '../rule.ts'
import { findPlaceholders, isLetterAlone } from './placeholder-forms.ts'
import { type Draft, isColumnTitle, openRemarks, specLines } from './spec-lines.ts'

/** What waits to be filled in: dots for a number, a name that stands for any. A blank number or date is none: it is stamped later. */
export function* placeholders(draft: Draft): Generator<CheckFinding> {
  const found = specLines(draft).flatMap(line => {
    const remarks = openRemarks(line.text.text)
    return placeholdersOf(line)
      .filter(({ from }) => !within(from, remarks))
      .map(place => ({ line, place }))
  })
  const forms = formsAmong(found)
  for (const { line, place } of found) {
    if (isDots(place) && forms.has(appendixOf(line))) continue
    yield {
      text: line.text,
      from: place.from,
      to: place.to,
      message: `“${place.text}” là chỗ để điền, chưa được điền`,
      hint: 'Ghi nội dung thật, hoặc bỏ chỗ này.',
    }
  }
}

/** An appendix with more dotted places than this is a form, which others fill in. */
const mostInText = 4

/** The appendices that are forms, by their index. */
function formsAmong(
  found: readonly { line: Segment; place: WordStretch & { text: string } }[],
): Set<number | undefined> {
  const counts = countBy(found, ({ line, place }) => (isDots(place) ? appendixOf(line) : undefined))
  return new Set([...counts].filter(([, count]) => count > mostInText).map(([appendix]) => appendix))
}

const isDots = ({ text }: { text: string }): boolean => /\.{3}|…|___/.test(text)

/** The index of the appendix that a line stands in. */
const appendixOf = ({ path: [part, index] }: Segment): number | undefined =>
  part === 'phu_luc' && typeof index === 'number' ? index : undefined

function placeholdersOf(line: Segment): ReturnType<typeof findPlaceholders> {
  const { key, text, isCell } = line
  const words = text.text
  // In a table such a letter is a tick, or the name of a coordinate.
  if (isLetterAlone(words)) return isCell || isColumnTitle(line) ? [] : [{ from: 0, to: 1, text: words }]
  // In a `(Kèm theo …)` line dots stand for number and date.
  return findPlaceholders(words).filter(placeholder => key !== 'kem_theo' || !/[….]/.test(placeholder.text))
}

import { within } from '../../reading/own-words.ts'
import type { Segment } from '../../reading/segments.ts'
import type { CheckFinding } from '../rule.ts'
import { findPlaceholders, isLetterAlone } from './placeholder-forms.ts'
import { type Draft, isColumnTitle, openRemarks, specLines } from './spec-lines.ts'

/** What waits to be filled in: dots for a number, a name that stands for any. A blank number or date is none: it is stamped later. */
export function* placeholders(draft: Draft): Generator<CheckFinding> {
  for (const line of specLines(draft)) {
    const { text } = line
    const found = placeholdersOf(line)
    if (found.length === 0) continue
    const remarks = openRemarks(text.text)
    for (const { from, to, text: words } of found)
      if (!within(from, remarks))
        yield {
          text,
          from,
          to,
          message: `“${words}” là chỗ để điền, chưa được điền`,
          hint: 'Ghi nội dung thật, hoặc bỏ chỗ này.',
        }
  }
}

function placeholdersOf(line: Segment): ReturnType<typeof findPlaceholders> {
  const { key, text, isCell } = line
  const words = text.text
  // In a table such a letter is a tick, or the name of a coordinate.
  if (isLetterAlone(words)) return isCell || isColumnTitle(line) ? [] : [{ from: 0, to: 1, text: words }]
  // In a `(Kèm theo …)` line dots stand for number and date.
  return findPlaceholders(words).filter(placeholder => key !== 'kem_theo' || !/[….]/.test(placeholder.text))
}

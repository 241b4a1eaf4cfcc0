import type { WordStretch } from '../reading/own-words.ts'
import type { Segment } from '../reading/segments.ts'
import { type Edit, type RollFinding, shortWords } from './finding.ts'
import { saysWhen } from './items.ts'
import { type Step, sayYears } from './step.ts'

/**
 * A time in one year of a phase: the next phase need not have the same work in the year with the same number. It moves on, and a person looks at it.
 * @param edits the years that move in the text.
 */
export function lookAtPhaseYear(
  segment: Segment,
  edits: readonly Edit[],
  { unit, old, next, isCrossing }: Step,
): (RollFinding & WordStretch)[] {
  if (isCrossing || unit !== 'phase' || (segment.column !== 'deadline' && !saysWhen(segment))) return []
  const { text } = segment.text
  const single = edits.filter(edit => /^\d{4}$/.test(edit.text))
  const [first] = single
  if (first === undefined || /(?:hàng|hằng|mỗi)\s+năm/iu.test(text)) return []
  const before = text.slice(first.from, first.to)
  return [
    {
      kind: 'phase-year',
      from: first.from,
      to: first.to,
      what: shortWords(text),
      why: `mốc năm ${before} của ${sayYears(old)} đã dời thành ${first.text}`,
      suggestion: `Xem ${sayYears(next)} có việc này không, và vào năm nào`,
      note: `mốc năm ${before} của giai đoạn cũ, đã dời thành ${first.text}`,
    },
  ]
}

import { pattern } from '../../language/pattern.ts'
import { measuredWords } from '../../reading/measured-words.ts'
import type { Passage } from '../../reading/passages.ts'
import { lost, type Score } from '../../reading/scores/score-text.ts'
import { nodesOf, scoresOf } from '../../reading/scores/score-tree.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { CheckContext } from '../context.ts'
import { passagesWith } from '../passages-with.ts'

/** A criterion of the index, as the plan's score tables and sentences have it. */
export interface Criterion {
  code: string
  name: string
  score: Score
  isHeading: boolean
}

/** A place that names a criterion by its number. */
interface CriterionReference {
  passage: Passage
  text: PlacedText
  code: string
  /** The brackets and what is in them: `(TCTP 1.6)`. */
  from: number
  to: number
  /** The words before it, back to the last sign. */
  nameFrom: number
}

/** The criteria that have a score of their own, by number. */
export function criteriaOf(context: CheckContext): ReadonlyMap<string, Criterion> {
  const found = new Map<string, Criterion>()
  for (const { code, name, score, isHeading } of nodesOf(context.of(scoresOf).roots))
    if (code?.includes('.') && score !== undefined && !found.has(code))
      found.set(code, { code, name, score, isHeading })
  return found
}

const inBrackets = pattern(
  ['tc', 'tiêu chí'],
  () =>
    /\((?:[^()\d]{0,20}\s)?(?:TCTP|TC|tiêu chí(?: thành phần)?)\s(?:số\s)?(\d{1,2}(?:\.\d{1,2}){1,3})\)/giu,
)

/** The places outside of the scores that name a criterion by its number, as tasks do. */
export function criterionReferences(context: CheckContext): CriterionReference[] {
  return passagesWith(context, inBrackets).flatMap(passage => {
    const { kind, text, role } = passage
    if ((kind !== 'line' && kind !== 'cell') || role === undefined || !/\d\.\d/.test(text.text)) return []
    let before = 0
    return [...inBrackets.all(text.text)].flatMap(({ 0: all, 1: code = '', index }) => {
      const words = text.text.slice(before, index)
      const nameFrom =
        before + Math.max(words.lastIndexOf(';'), words.lastIndexOf(':'), words.lastIndexOf(')')) + 1
      before = index + all.length
      return [{ passage, text, code, from: index, to: before, nameFrom }]
    })
  })
}

/** The words of a name, for comparison. */
export const nameWords = (name: string): string[] => measuredWords(name.replace(/\([^()]*\)/g, ' '))

/** True when a criterion has lost points. */
export const hasLost = ({ score }: Criterion): boolean => lost(score).units > 0n

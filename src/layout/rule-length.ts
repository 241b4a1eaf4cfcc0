import type { Paragraph } from '../document/blocks.ts'
import type { RuleKind } from '../document/paragraphs.ts'
import { breakLines, textWidth } from './measure.ts'
import type { Layout } from './nd30.ts'
import { fontOf, paragraphWords, setText, sliceRuns } from './paragraph-text.ts'

/**
 * Length of a rule in points: a share of the text line it belongs to (ND30-I.II.1b-2, 2b-2, 5b-3). The decree does not say which line of
 * several: the longest is measured, because the last may be no more than a year. Under a subject, whose last line the eye holds it against, it is at
 * most half of that line.
 * @param above the paragraphs above the rule, nearest last; the nearest of the rule's kind is measured.
 * @param width width of the column in points.
 */
export function ruleLength(
  kind: RuleKind,
  above: readonly Paragraph[],
  width: number,
  layout: Layout,
): number {
  const rule = layout.rules[kind]
  const paragraph = above.findLast(candidate => candidate.kind === rule.of)
  if (paragraph === undefined) return 0
  const font = fontOf(layout.paragraphs[paragraph.kind])
  const runs = setText(paragraph, layout)
  const words = paragraphWords(runs)
  let longest = 0
  let last = 0
  let from = 0
  for (const line of breakLines(runs, font, width)) {
    const start = words.indexOf(line, from)
    from = start + line.length
    last = textWidth(sliceRuns(runs, start, from), font)
    longest = Math.max(longest, last)
  }
  const most = rule.ofLastLine === undefined ? width : Math.min(width, rule.ofLastLine * last)
  return Math.min(most, rule.share * longest)
}

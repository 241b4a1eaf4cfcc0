import type { Inline } from '../document/blocks.ts'
import type { TextRun } from './measure.ts'

/** The inlines with a break before each start, in place of the blanks before it. */
export function breakInlines(
  inlines: readonly Inline[],
  runs: readonly TextRun[],
  starts: readonly number[],
): Inline[] {
  let from = 0
  return inlines.flatMap((inline, index): Inline[] => {
    const to = from + runs[index]!.text.length
    const inside = starts
      .filter(start => start > from && start <= to && inline.type === 'text')
      .map(start => start - from)
    from = to
    if (inline.type !== 'text' || inside.length === 0) return [inline]
    return [0, ...inside].flatMap((start, part): Inline[] => {
      const text = inline.text.slice(start, inside[part])
      const piece = part < inside.length ? text.replace(/(?<![ \t])[ \t]+$/, '') : text
      return [
        ...(piece === '' ? [] : [{ ...inline, text: piece }]),
        ...(part < inside.length ? [{ type: 'break' as const }] : []),
      ]
    })
  })
}

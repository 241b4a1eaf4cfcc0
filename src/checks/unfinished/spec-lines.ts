import type { Plan } from '../../plan/plan.ts'
import type { ReadPlan } from '../../plan/read-plan.ts'
import { readSegments, type Segment } from '../../reading/segments.ts'
import type { Cursor } from '../../spec/cursor.ts'
import { cutMarks } from '../../text/mark-tokens.ts'
import { isWaiver } from '../waivers.ts'
import { mayHoldPlaceholder } from './placeholder-forms.ts'
import { oldYearsOf } from './years-before.ts'

/** What is looked at for what is not finished: the spec as it is typed, its files, and the plan made from it. */
export type Draft = Pick<ReadPlan, 'root' | 'files' | 'plan'>

/** The lines of specs that were read: several look for them one after the other. */
const known = new WeakMap<Cursor, { plan: Plan; lines: readonly Segment[] }>()

/**
 * The lines and cells that a spec has typed, remarks and values still in them, of every text in which anything may be unfinished. Most texts
 * hold no sign of it, and are not cut into lines for nothing.
 */
export function specLines({ root, plan }: Pick<Draft, 'root' | 'plan'>): readonly Segment[] {
  const before = known.get(root)
  if (before?.plan === plan) return before.lines
  const years = oldYearsOf(plan)
  const lines = readSegments(
    root,
    text => text.includes('[!') || years.some(year => text.includes(year)) || mayHoldPlaceholder(text),
  )
  known.set(root, { plan, lines })
  return lines
}

/** The remarks of a line that are to be taken out before the plan is signed: a waiver is meant to stay. */
export const openRemarks = (text: string) =>
  text.includes('[!') ? cutMarks(text).filter(mark => mark.kind === 'remark' && !isWaiver(mark.text)) : []

/** The words of all remarks of a spec that are still open, in the order of the spec. */
export const remarksOf = (draft: Pick<Draft, 'root' | 'plan'>): string[] =>
  specLines(draft).flatMap(({ text: { text } }) =>
    openRemarks(text).flatMap(mark => (mark.kind === 'remark' ? [mark.text] : [])),
  )

/** True for a line of the title of a column, which says what stands below it. */
export const isColumnTitle = ({ path, isCell }: Segment): boolean => !isCell && path.includes('cot')

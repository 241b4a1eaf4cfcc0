import type { ReadPlan } from '../../plan/read-plan.ts'
import { readSegments, type Segment } from '../../reading/segments.ts'
import type { Cursor } from '../../spec/cursor.ts'
import { cutMarks } from '../../text/mark-tokens.ts'
import { isWaiver } from '../waivers.ts'

/** What is looked at for what is not finished: the spec as it is typed, its files, and the plan made from it. */
export type Draft = Pick<ReadPlan, 'root' | 'files' | 'plan'>

/** The lines of specs that were read: several look for them one after the other. */
const known = new WeakMap<Cursor, readonly Segment[]>()

/** All lines and cells that a spec has typed, remarks and values still in them. */
export function specLines({ root }: Pick<Draft, 'root'>): readonly Segment[] {
  const lines = known.get(root) ?? readSegments(root)
  known.set(root, lines)
  return lines
}

/** The remarks of a line that are to be taken out before the plan is signed: a waiver is meant to stay. */
export const openRemarks = (text: string) =>
  text.includes('[!') ? cutMarks(text).filter(mark => mark.kind === 'remark' && !isWaiver(mark.text)) : []

/** The words of all remarks of a spec that are still open, in the order of the spec. */
export const remarksOf = (draft: Pick<Draft, 'root'>): string[] =>
  specLines(draft).flatMap(({ text: { text } }) =>
    openRemarks(text).flatMap(mark => (mark.kind === 'remark' ? [mark.text] : [])),
  )

/** True for a line of the title of a column, which says what stands below it. */
export const isColumnTitle = ({ path, isCell }: Segment): boolean => !isCell && path.includes('cot')

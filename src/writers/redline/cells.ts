import type { Paragraph, RuleLine } from '../../document/blocks.ts'
import type { ParagraphOverrides, ParagraphParts } from '../docx/paragraph.ts'
import { inOrderToEnd, type Step } from './in-order.ts'
import { type Line, linesXml } from './lines.ts'
import type { Change } from './marks.ts'
import { lineItem } from './paragraphs.ts'
import type { Redline } from './redline.ts'

/** The lines of a cell, and how the writer of its version writes one. */
export interface CellLines<T extends Paragraph | RuleLine> {
  lines: readonly T[]
  parts(index: number, overrides: Pick<ParagraphOverrides, 'runs'>): ParagraphParts
  /** Size of its text in points, where it is not that of the styles. */
  size?: number | undefined
}

/** The content of a cell that stands in both versions. */
export function comparedCell<T extends Paragraph | RuleLine>(
  before: CellLines<T>,
  after: CellLines<T>,
  redline: Redline,
): string {
  const items = ({ lines }: CellLines<T>) => lines.map(line => lineItem(line, redline))
  const steps = inOrderToEnd(items(before), items(after))
  const lines = steps.map((step, index): Line => {
    if (step.after === undefined) return changedLine(before, step.before!, 'deleted', redline)
    if (step.before === undefined) return changedLine(after, step.after, 'inserted', redline)
    const [old, now] = [before.lines[step.before]!, after.lines[step.after]!]
    const runs = comparedLine(old, now, isNew(steps[index + 1]), redline, after.size)
    const parts = after.parts(step.after, { runs })
    // At the end of a cell one stands for the other whatever both are.
    const isOther = old.type !== now.type || kindOf(old) !== kindOf(now)
    return isOther ? { ...parts, before: before.parts(step.before, { runs: '' }).properties } : parts
  })
  return linesXml(lines, redline.marks, true)
}

const kindOf = ({ kind }: Paragraph | RuleLine): string => kind

/** The content of a cell that stands in one version alone. */
export function changedCell<T extends Paragraph | RuleLine>(
  cell: CellLines<T>,
  change: Change,
  redline: Redline,
): string {
  const lines = cell.lines.map((_, index) => changedLine(cell, index, change, redline))
  return linesXml(lines, redline.marks, false)
}

function changedLine<T extends Paragraph | RuleLine>(
  { lines, parts, size }: CellLines<T>,
  index: number,
  change: Change,
  redline: Redline,
): Line {
  return { ...parts(index, { runs: changedRuns(lines[index]!, change, redline, size) }), change }
}

/** The runs of a line that stands in one version alone; a drawn line has none. */
export const changedRuns = (
  line: Paragraph | RuleLine,
  change: Change,
  redline: Redline,
  size?: number,
): string => (line.type === 'rule' ? '' : redline.runs(line, change, size))

/** True for what stands in the new version alone. */
export const isNew = (step: Step | undefined): boolean => step !== undefined && step.before === undefined

/** The runs of a line that stands in both. @param isBeforeNew an inserted one comes after it. */
export function comparedLine(
  before: Paragraph | RuleLine,
  after: Paragraph | RuleLine,
  isBeforeNew: boolean,
  redline: Redline,
  size?: number,
): string {
  if (before.type === 'paragraph' && after.type === 'paragraph')
    return redline.comparedRuns(before, after, isBeforeNew, size)
  return changedRuns(before, 'deleted', redline, size) + changedRuns(after, 'inserted', redline, size)
}

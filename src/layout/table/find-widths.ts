import { sum } from '../../collections/sum.ts'
import type { Layout } from '../nd30.ts'
import { gridStep } from './cell-costs.ts'
import { columnClasses } from './column-classes.ts'
import { costModel } from './cost-model.ts'
import { cutTo, fillUp, spread } from './hand-out.ts'
import type { MeasuredTable } from './measured-table.ts'
import type { TableSetting } from './setting.ts'
import { usualWidth, type WidthBounds } from './width-bounds.ts'
import { WidthSearch } from './width-search.ts'

/** True when every piece of a table's text has room at these bounds. */
export const fits = ({ least }: WidthBounds, width: number): boolean => sum(least) <= width

/**
 * Widths of a table's columns in points, together the table's width: those that the spec gives are kept, the others are searched, and what is left
 * goes to columns narrower than offices want, then to those that still wrap, then to all.
 */
export function findWidths(
  table: MeasuredTable,
  { least, most, given }: WidthBounds,
  setting: TableSetting,
  width: number,
  layout: Layout,
): number[] {
  if (sum(least) > width) return cutTo(least, width)
  const isGiven = given.map(value => value !== undefined)
  const base = least.map((value, index) => given[index] ?? value)
  const scaled = base.map(value => (value * width) / sum(base))
  if (!isGiven.includes(false) && scaled.every((value, index) => value >= least[index]!)) return scaled
  // Widths that leave no room for the words of others give way, as far as they can.
  if (sum(base) > width) return between(least, base, width)
  if (!isGiven.includes(false)) return scaled

  const classOf = columnClasses(table)
  const shared = shareClasses(base, classOf)
  const start = sum(shared) <= width ? shared : base
  const room = Math.floor((width - sum(start)) / gridStep)
  const widths = [...start]
  if (room > 0) {
    const mostSteps = mostOfClasses(start, most, classOf, room)
    const model = costModel(table, classOf, start, mostSteps, room, setting, width, layout)
    const search = new WidthSearch(model, classOf, mostSteps, room)
    const steps = searched(search)
    classOf.forEach((own, index) => {
      if (own >= 0) widths[index] = widths[index]! + steps[own]! * gridStep
    })
  }
  handOut(widths, table, most, isGiven, width, layout)
  return widths
}

/** How much longer a table may get so that phrases stand on one line, and how little they count where it would be more. */
const patience = 1.1
const lessPhrases = [0.55]

/** Steps of the classes: phrases count in full, unless the table would get much longer by them than it has to be. */
function searched(search: WidthSearch): number[] {
  search.begin(0)
  const shortest = search.found
  const most = search.height() * patience
  for (const phrases of [1, ...lessPhrases]) {
    search.improve(phrases)
    if (search.height() <= most) return search.found
    search.set(shortest)
  }
  search.improve(0)
  return search.found
}

function handOut(
  widths: number[],
  { columns }: MeasuredTable,
  most: readonly number[],
  isGiven: readonly boolean[],
  width: number,
  layout: Layout,
): void {
  const kept = (wanted: readonly number[]) => wanted.map((value, index) => (isGiven[index] ? 0 : value))
  let room = width - sum(widths)
  const usual = columns.map(({ column }) => usualWidth(column, layout))
  room = fillUp(widths, kept(usual), room)
  room = fillUp(widths, kept(most), room)
  const mayGrow = columns.map(({ column }, index) => !isGiven[index] && column.role !== 'order')
  if (room > 0) spread(widths, mayGrow.includes(true) ? mayGrow : isGiven.map(value => !value), room)
}

/** Widths between the least and others, each giving way in the same measure. */
function between(least: readonly number[], others: readonly number[], width: number): number[] {
  const share = (width - sum(least)) / (sum(others) - sum(least))
  return least.map((value, index) => value + (others[index]! - value) * share)
}

/** Columns of one class begin with one width. */
function shareClasses(base: readonly number[], classOf: readonly number[]): number[] {
  const widest = new Map<number, number>()
  base.forEach((value, index) => {
    const own = classOf[index]!
    if (own >= 0) widest.set(own, Math.max(value, widest.get(own) ?? 0))
  })
  return base.map((value, index) => widest.get(classOf[index]!) ?? value)
}

/** The most steps that the columns of each class may grow: up to their longest paragraph on one line. */
function mostOfClasses(
  start: readonly number[],
  most: readonly number[],
  classOf: readonly number[],
  room: number,
): number[] {
  const steps: number[] = Array.from({ length: Math.max(...classOf) + 1 }, () => 0)
  classOf.forEach((own, index) => {
    if (own < 0) return
    const wanted = Math.ceil((most[index]! - start[index]!) / gridStep)
    steps[own] = Math.min(room, Math.max(steps[own]!, wanted, 0))
  })
  return steps
}

import type { Layout } from '../nd30.ts'
import { gridStep } from './cell-costs.ts'
import { columnClasses } from './column-classes.ts'
import { costModel } from './cost-model.ts'
import { cutTo, fillUp, spread } from './hand-out.ts'
import type { MeasuredTable } from './measured-table.ts'
import type { TableSetting } from './setting.ts'
import { usualWidth, type WidthBounds } from './width-bounds.ts'
import { WidthSearch } from './width-search.ts'

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

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
  // Widths that leave no room for the words of others give way, as far as they can.
  if (sum(base) > width) return between(least, base, width)
  if (!isGiven.includes(false)) return base.map(value => (value * width) / sum(base))

  const classOf = columnClasses(table)
  const shared = shareClasses(base, classOf, isGiven)
  const start = sum(shared) <= width ? shared : base
  const room = Math.floor((width - sum(start)) / gridStep)
  const widths = [...start]
  if (room > 0) {
    const growing = classOf.map((own, index) => (isGiven[index] ? -1 : own))
    const mostSteps = mostOfClasses(start, most, growing, room)
    const model = costModel(table, start, room, setting, width, layout)
    const search = new WidthSearch(model, growing, mostSteps, room)
    search.run()
    growing.forEach((own, index) => {
      if (own >= 0) widths[index] = widths[index]! + search.steps[own]! * gridStep
    })
  }
  handOut(widths, table, most, isGiven, width, layout)
  return widths
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
function shareClasses(
  base: readonly number[],
  classOf: readonly number[],
  isGiven: readonly boolean[],
): number[] {
  const widest = new Map<number, number>()
  base.forEach((value, index) => {
    if (!isGiven[index]) widest.set(classOf[index]!, Math.max(value, widest.get(classOf[index]!) ?? 0))
  })
  return base.map((value, index) => (isGiven[index] ? value : (widest.get(classOf[index]!) ?? value)))
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

import { sum } from '../../collections/sum.ts'
/** Shares out lengths; all in points. */

/**
 * Hands out room in proportion to what each lacks, and never more than that.
 * @returns what is left.
 */
export function fillUp(widths: number[], wanted: readonly number[], room: number): number {
  const lacks = widths.map((width, index) => Math.max(0, wanted[index]! - width))
  const all = sum(lacks)
  if (all === 0) return room
  const share = Math.min(1, room / all)
  lacks.forEach((lack, index) => {
    widths[index] = widths[index]! + lack * share
  })
  return Math.max(0, room - all)
}

/** Hands out room to the columns that may grow, by their widths. */
export function spread(widths: number[], mayGrow: readonly boolean[], room: number): void {
  const all = sum(widths.filter((_, index) => mayGrow[index]))
  widths.forEach((width, index) => {
    if (mayGrow[index]) widths[index] = width + (room * width) / all
  })
}

/** Cuts the largest values to one height, at which their sum is as wanted. */
export function cutTo(values: readonly number[], wanted: number): number[] {
  const ascending = [...values].sort((a, b) => a - b)
  let room = wanted
  let height = 0
  for (const [index, value] of ascending.entries()) {
    height = room / (ascending.length - index)
    if (value >= height) break
    room -= value
  }
  return values.map(value => Math.min(value, height))
}

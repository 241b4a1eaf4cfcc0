import type { SourceLine } from './lines.ts'

/** A line that opens or goes on with a map or list. */
export interface StructureLine {
  /** Offset of the line. */
  start: number
  /** Index of the line. */
  line: number
  column: number
  /** True when its indent, or that of what holds it, fits nothing above. */
  odd: boolean
}

/** For a line and a column: the offset of the next line that is in order, at that column or before it; `end` if there is none. */
export function nextInOrder(
  structure: readonly StructureLine[],
  end: number,
): (line: number, column: number) => number {
  const sound = structure.filter(place => !place.odd)
  return (line, column) => {
    const from = lastIndexWhere(sound, place => place.line <= line) + 1
    for (let at = from; at < sound.length; at++) if (sound[at]!.column <= column) return sound[at]!.start
    return end
  }
}

/** Index of the line that `offset` stands in. */
export function lineIndexAt(lines: readonly SourceLine[], offset: number): number {
  return Math.max(
    0,
    lastIndexWhere(lines, line => line.start <= offset),
  )
}

/** Binary search: index of the last element for which `test`, true up to some place, is true; -1 for none. */
function lastIndexWhere<T>(list: readonly T[], test: (element: T) => boolean): number {
  let low = -1
  let high = list.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (test(list[middle]!)) low = middle
    else high = middle - 1
  }
  return low
}

import type { Remark } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { Row } from './plan.ts'

/** A row before joins: the text of each column, undefined where nothing is written. */
export interface RawRow {
  kind: Row['kind']
  level: number
  /** True for a row written as a line of text. */
  short: boolean
  code?: string
  /** The row's own wording (`moi_hang`). */
  wording?: PlacedText
  /** What stands on lines of its own before it, and is not printed. */
  remarks?: readonly Remark[]
  cells: (PlacedText | undefined)[]
  place: PlacedText
}

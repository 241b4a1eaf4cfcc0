import type { TableCell } from '../document/blocks.ts'
import { breakLines } from './measure.ts'
import { type Layout, mmToPoints } from './nd30.ts'
import { fontOf, setText } from './paragraph-text.ts'
import { type TableSetting, usualSetting } from './table/setting.ts'

/** Height of a line of Times New Roman at single spacing, as a share of its size (ascent and descent of the font). */
export const singleLine = 1.15

/**
 * Estimated height of a cell in points; an empty one is a line high.
 * @param width the cell's width in points, its margins included; `setting` how its table is set.
 */
export function cellHeight(
  cell: TableCell,
  width: number,
  layout: Layout,
  { size, cellMargin }: TableSetting = usualSetting(layout),
): number {
  const room = width - 2 * mmToPoints(cellMargin)
  const { cell: empty } = layout.paragraphs
  const height = cell.paragraphs.reduce((sum, paragraph) => {
    const style = layout.paragraphs[paragraph.kind]
    const lines = breakLines(setText(paragraph, layout), { ...fontOf(style), sizePt: size }, room).length
    return sum + lines * size * singleLine * style.line + style.before + style.after
  }, 0)
  return height > 0 ? height : size * singleLine * empty.line + empty.before + empty.after
}

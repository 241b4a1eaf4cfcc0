import type { TableBlock } from '../../document/blocks.ts'
import type { Layout } from '../nd30.ts'
import { findWidths, fits } from './find-widths.ts'
import { finishCells } from './finish-cells.ts'
import { measureTable } from './measured-table.ts'
import { rowHeights } from './row-heights.ts'
import { settingsOf, type TableSetting } from './setting.ts'
import { widthBounds } from './width-bounds.ts'

/** A table as it is printed. */
export interface LaidTable {
  /** Its cells as its columns have them: titles in balanced lines, glue loosened where it is wider than a column. */
  table: TableBlock
  /** Widths of its columns in points. */
  widths: number[]
  /** Estimated heights of its rows in points; a cell over several rows counts a share in the first. */
  heights: number[]
  setting: TableSetting
  /** How often it was set smaller, because it did not fit. */
  smaller: number
  /** False where words are cut, however small the table is set. */
  fits: boolean
}

/** Documents of one frame share tables, and who tells of a table asks before who writes it. It is forgotten with the table. */
const known = new WeakMap<TableBlock, { layout: Layout; width: number; laid: LaidTable }>()

/**
 * Finds size, margins and widths of a table. The usual size is kept while every word has room; then the table is set smaller, step by step.
 * @param width its width in points.
 */
export function layOutTable(table: TableBlock, width: number, layout: Layout): LaidTable {
  const before = known.get(table)
  if (before?.layout === layout && before.width === width) return before.laid
  const laid = newLayout(table, width, layout)
  known.set(table, { layout, width, laid })
  return laid
}

function newLayout(table: TableBlock, width: number, layout: Layout): LaidTable {
  const measured = measureTable(table, layout)
  const settings = settingsOf(table, layout)
  let step = 0
  let bounds = widthBounds(measured, settings[0]!, width)
  while (!fits(bounds, width) && step < settings.length - 1)
    bounds = widthBounds(measured, settings[++step]!, width)
  const setting = settings[step]!
  const widths = findWidths(measured, bounds, setting, width, layout)
  return {
    table: finishCells(table, measured, widths, setting, layout),
    widths,
    heights: rowHeights(measured, widths, setting, layout),
    setting,
    smaller: step,
    fits: fits(bounds, width),
  }
}

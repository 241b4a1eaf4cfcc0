import type { TableBlock } from '../document/blocks.ts'
import type { Layout } from './nd30.ts'
import { layOutTable } from './table/lay-out-table.ts'

/**
 * Widths of a table's columns in points, together the given width.
 * @param width the table's width in points.
 */
export const columnWidths = (table: TableBlock, width: number, layout: Layout): number[] =>
  layOutTable(table, width, layout).widths

import type { TableBlock } from '../../document/blocks.ts'
import type { Layout } from '../nd30.ts'

/** How the text of a table is set: its size in points, the margins of its cells in mm. */
export interface TableSetting {
  size: number
  cellMargin: number
}

/** How a table is set that is not told otherwise. */
export const usualSetting = ({ paragraphs, table }: Layout): TableSetting => ({
  size: paragraphs.cell.size,
  cellMargin: table.cellMargin,
})

/**
 * The settings that a table may have, the usual one first; a table that does not fit takes the next.
 * One whose size the spec gives keeps it, and only its margins give way.
 */
export function settingsOf({ size }: TableBlock, layout: Layout): TableSetting[] {
  const usual = usualSetting(layout)
  const { smaller } = layout.table
  if (size !== undefined)
    return [
      { ...usual, size },
      { size, cellMargin: smaller.at(-1)?.cellMargin ?? usual.cellMargin },
    ]
  return [usual, ...smaller.filter(setting => isSmaller(setting, usual))]
}

const isSmaller = (a: TableSetting, b: TableSetting): boolean =>
  a.size < b.size || (a.size === b.size && a.cellMargin < b.cellMargin)

import type { Paragraph, TableBlock, TableCell, TableRow } from '../../document/blocks.ts'
import type { Layout } from '../../layout/nd30.ts'
import { type LaidTable, layOutTable } from '../../layout/table/lay-out-table.ts'
import { highRowClass, ownSizeClass, rowClass, tableClass } from './class-names.ts'
import { mm, pt } from './css.ts'
import { idAttribute } from './escape.ts'
import { paragraphHtml } from './paragraph.ts'
import type { SectionContext } from './section-context.ts'

/** A table: its header rows repeat on paper, its rows stay whole there unless they are very high. */
export function tableHtml(
  table: TableBlock,
  context: SectionContext,
  id?: string,
  keepsLast = false,
): string {
  const laid = layOutTable(table, context.width, context.layout)
  const limit = context.height * context.layout.table.splitAbove
  let head = ''
  let body = ''
  const { rows } = laid.table
  const bound = boundRows(rows, keepsLast)
  rows.forEach((row, index) => {
    const isHigh = row.kind !== 'header' && laid.heights[index]! > limit
    if (row.kind === 'header') head += rowHtml(row, false, context)
    else {
      const place = context.ends?.begin(
        { kind: 'row', isBound: bound[index]!, isWild: isHigh, letters: '' },
        row.anchor,
      )
      body += (place?.before(table.columns.length) ?? '') + rowHtml(row, isHigh, context, place?.id)
    }
  })
  const widths = laid.widths.map(width => `<col style="width:${pt(width)}">`).join('')
  return (
    `<table ${settingHtml(laid, context.layout)}${idAttribute(id)}>\n<colgroup>${widths}</colgroup>\n` +
    `${head === '' ? '' : `<thead>\n${head}</thead>\n`}<tbody>\n${body}</tbody>\n</table>\n`
  )
}

/** Rows that stay on the page of the row above: below the header, below a group's title, beside a cell that reaches over both. */
function boundRows(rows: readonly TableRow[], keepsLast: boolean): boolean[] {
  let reach = 0
  return rows.map((row, index) => {
    const above = rows[index - 1]
    const isBound =
      index < reach ||
      above === undefined ||
      above.kind === 'header' ||
      above.kind === 'group' ||
      (keepsLast && index === rows.length - 1)
    reach = Math.max(reach, ...row.cells.map(cell => index + cell.rowSpan))
    return isBound
  })
}

function rowHtml(row: TableRow, isHigh: boolean, context: SectionContext, id?: string): string {
  const classes = [rowClass(row.kind), isHigh ? highRowClass : ''].filter(name => name !== '').join(' ')
  let cells = ''
  for (const cell of row.cells) cells += cellHtml(cell, row, context)
  return `<tr${classes === '' ? '' : ` class="${classes}"`}${idAttribute(id ?? row.anchor)}>\n${cells}</tr>\n`
}

function cellHtml(cell: TableCell, row: TableRow, context: SectionContext): string {
  const isHeader = row.kind === 'header'
  const element = isHeader ? 'th' : 'td'
  const scope = isHeader ? ` scope="${cell.columnSpan > 1 ? 'colgroup' : 'col'}"` : ''
  const columns = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : ''
  const rows = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''
  const empty: Paragraph = { type: 'paragraph', kind: isHeader ? 'tableHeader' : 'cell', inlines: [] }
  const paragraphs = cell.paragraphs.length > 0 ? cell.paragraphs : [empty]
  let html = ''
  for (const paragraph of paragraphs) html += paragraphHtml(paragraph, context, { align: cell.align })
  return `<${element}${scope}${columns}${rows}>${html.trimEnd()}</${element}>\n`
}

/** Class of a table, with the size and the margins of its own where it has them. */
function settingHtml({ setting }: LaidTable, { paragraphs, table }: Layout): string {
  const { size, cellMargin } = setting
  if (size === paragraphs.cell.size && cellMargin === table.cellMargin) return `class="${tableClass}"`
  return `class="${tableClass} ${ownSizeClass}" style="--co:${pt(size)};--le:${mm(cellMargin)}"`
}

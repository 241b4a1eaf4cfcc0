import type { Paragraph, TableBlock, TableCell, TableRow } from '../../document/blocks.ts'
import { cellPlaces } from '../../document/cell-places.ts'
import { columnWidths } from '../../layout/column-widths.ts'
import { rowHeight } from '../../layout/row-height.ts'
import { highRowClass, rowClass, tableClass } from './class-names.ts'
import { pt } from './css.ts'
import { idAttribute, paragraphHtml } from './paragraph.ts'
import type { SectionContext } from './section-context.ts'

/** A table: its header rows repeat on paper, its rows stay whole there unless they are very high. */
export function tableHtml(table: TableBlock, context: SectionContext): string {
  const columns = columnWidths(table, context.width, context.layout)
  const places = cellPlaces(table)
  const limit = context.height * context.layout.table.splitAbove
  let head = ''
  let body = ''
  table.rows.forEach((row, index) => {
    if (row.kind === 'header') head += rowHtml(row, false, context)
    else body += rowHtml(row, rowHeight(places[index]!, columns, context.layout) > limit, context)
  })
  const widths = columns.map(width => `<col style="width:${pt(width)}">`).join('')
  return (
    `<table class="${tableClass}">\n<colgroup>${widths}</colgroup>\n` +
    `${head === '' ? '' : `<thead>\n${head}</thead>\n`}<tbody>\n${body}</tbody>\n</table>\n`
  )
}

function rowHtml(row: TableRow, isHigh: boolean, context: SectionContext): string {
  const classes = [rowClass(row.kind), isHigh ? highRowClass : ''].filter(name => name !== '').join(' ')
  let cells = ''
  for (const cell of row.cells) cells += cellHtml(cell, row, context)
  return `<tr${classes === '' ? '' : ` class="${classes}"`}${idAttribute(row.anchor)}>\n${cells}</tr>\n`
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

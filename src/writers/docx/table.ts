import type { Paragraph, TableBlock, TableCell, TableRow } from '../../document/blocks.ts'
import { type CellPlace, cellPlaces } from '../../document/cell-places.ts'
import { type Layout, mmToTwips } from '../../layout/nd30.ts'
import { type LaidTable, layOutTable } from '../../layout/table/lay-out-table.ts'
import type { BodyContext } from './body-context.ts'
import { paragraphXml } from './paragraph.ts'
import { styleId } from './style-id.ts'
import { twips } from './xml.ts'

/** A table as it was written, and what it was written for. */
interface Written {
  layout: Layout
  width: number
  pageHeight: number
  /** Numbers of the first bookmark in it and of the next one after it: they are counted over the document. */
  firstBookmark: number
  nextBookmark: number
  xml: string
}

/** Documents of one frame share tables: one is measured and written once. It is forgotten with the table. */
const written = new WeakMap<TableBlock, Written>()

/** A table in the named table style (ECMA-376 Part 1, 17.4): header rows repeat, rows stay whole unless they are very high. */
export function tableXml(table: TableBlock, width: number, pageHeight: number, context: BodyContext): string {
  const { layout, nextBookmark: firstBookmark } = context
  const before = written.get(table)
  if (
    before?.layout === layout &&
    before.width === width &&
    before.pageHeight === pageHeight &&
    before.firstBookmark === firstBookmark
  ) {
    context.nextBookmark = before.nextBookmark
    return before.xml
  }
  const xml = newTableXml(table, width, pageHeight, context)
  const { nextBookmark } = context
  written.set(table, { layout, width, pageHeight, firstBookmark, nextBookmark, xml })
  return xml
}

function newTableXml(table: TableBlock, width: number, pageHeight: number, context: BodyContext): string {
  const laid = layOutTable(table, width, context.layout)
  const widths = wholeTwips(laid.widths)
  const total = sum(widths)
  const places = cellPlaces(laid.table)
  const last = table.rows.length - 1
  // A row that may never split and is higher than a page would lose its text in Word.
  const limit = pageHeight * context.layout.table.splitAbove
  const rows = laid.table.rows.map((row, index) =>
    rowXml(row, places[index]!, laid, laid.heights[index]! > limit, widths, index === last, context),
  )
  return (
    `<w:tbl><w:tblPr><w:tblStyle w:val="${styleId('bang')}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${marginsXml(laid, context)}</w:tblPr>` +
    `<w:tblGrid>${widths.map(value => `<w:gridCol w:w="${value}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
  )
}

/** Rounded so that the sum stays what it was. */
function wholeTwips(points: readonly number[]): number[] {
  let exact = 0
  let rounded = 0
  return points.map(value => {
    exact += value
    const next = twips(exact) - rounded
    rounded += next
    return next
  })
}

function rowXml(
  row: TableRow,
  places: readonly CellPlace[],
  laid: LaidTable,
  isHigh: boolean,
  widths: readonly number[],
  isLast: boolean,
  context: BodyContext,
): string {
  let xml = ''
  let anchor = row.anchor
  const size = ownSize(laid, context)
  const middle = row.kind === 'header' ? '<w:vAlign w:val="center"/>' : ''
  for (const { cell, from, to, isOwn } of places) {
    const cellWidths = widths.slice(from, to)
    if (!isOwn) {
      xml += cellXml(cellWidths, `<w:vMerge/>${middle}`, emptyCell(size, context))
      continue
    }
    const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
    xml += cellXml(cellWidths, merge + middle, contentXml(cell, row, isLast, anchor, size, context))
    anchor = undefined
  }
  const whole = row.kind === 'header' || !isHigh
  const properties = `${whole ? '<w:cantSplit/>' : ''}${row.kind === 'header' ? '<w:tblHeader/>' : ''}`
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${xml}</w:tr>`
}

function cellXml(widths: readonly number[], properties: string, content: string): string {
  const grid = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${sum(widths)}" w:type="dxa"/>${grid}${properties}</w:tcPr>${content}</w:tc>`
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

function contentXml(
  cell: TableCell,
  row: TableRow,
  isLast: boolean,
  anchor: string | undefined,
  size: number | undefined,
  context: BodyContext,
): string {
  const paragraphs: Paragraph[] =
    cell.paragraphs.length > 0
      ? cell.paragraphs
      : [{ type: 'paragraph', kind: row.kind === 'header' ? 'tableHeader' : 'cell', inlines: [] }]
  return paragraphs
    .map((paragraph, index) =>
      paragraphXml(paragraph, context, {
        align: cell.align,
        size,
        // A group's title does not end a page, and the last row draws what closes the section after it.
        keepNext: row.kind === 'group' || row.kind === 'header' || isLast,
        ...(index === 0 && anchor !== undefined ? { anchor } : {}),
      }),
    )
    .join('')
}

const emptyCell = (size: number | undefined, context: BodyContext): string =>
  paragraphXml({ type: 'paragraph', kind: 'cell', inlines: [] }, context, { size })

/** The size of a table's text in points, where it is not that of the styles. */
const ownSize = ({ setting }: LaidTable, { layout }: BodyContext): number | undefined =>
  setting.size === layout.paragraphs.cell.size ? undefined : setting.size

/** Cell margins, where they are not those of the table style (17.4.42). */
function marginsXml({ setting }: LaidTable, { layout }: BodyContext): string {
  if (setting.cellMargin === layout.table.cellMargin) return ''
  const margin = mmToTwips(setting.cellMargin)
  return `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`
}

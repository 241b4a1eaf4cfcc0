import { sum } from '../../collections/sum.ts'
import type { Paragraph, TableBlock, TableCell, TableRow } from '../../document/blocks.ts'
import { type CellPlace, cellPlaces } from '../../document/cell-places.ts'
import { type Layout, mmToTwips } from '../../layout/nd30.ts'
import { type LaidTable, layOutTable } from '../../layout/table/lay-out-table.ts'
import type { AddXml, BodyContext } from './body-context.ts'
import { type CarrierNames, rowCarriers } from './carriers.ts'
import { type ParagraphOverrides, paragraphXml } from './paragraph.ts'
import { styleId } from './style-id.ts'
import { twips } from './xml.ts'

/** Where a table stands: the width and height of the text area in points, and what comes after it. */
export interface TablePlace {
  width: number
  pageHeight: number
  /** What follows does not stand on a page alone: the last row goes with it, unless it is high. */
  keepsLastRow: boolean
  /** Its place for carriers. */
  place: string
}

/** What a table was written for, and how, once it was written for that twice. */
interface Written extends TablePlace {
  layout: Layout
  /** Numbers of the first bookmark in it and of the next one after it: they are counted over the tables of the document. */
  firstBookmark: number
  nextBookmark: number
  xml?: string
}

/**
 * Documents of one frame share tables: one that comes again is kept, which most never do. It is forgotten with the table.
 */
const written = new WeakMap<TableBlock, Written>()

/** Writes a table in the named table style (ECMA-376 Part 1, 17.4): header rows repeat, rows stay whole unless they are very high. */
export function writeTable(table: TableBlock, place: TablePlace, context: BodyContext, add: AddXml): void {
  const { layout, nextInTables: firstBookmark } = context
  const before = written.get(table)
  const comesAgain =
    before?.layout === layout &&
    before.width === place.width &&
    before.pageHeight === place.pageHeight &&
    before.keepsLastRow === place.keepsLastRow &&
    before.place === place.place &&
    before.firstBookmark === firstBookmark
  if (comesAgain && before.xml !== undefined) {
    context.nextInTables = before.nextBookmark
    add(before.xml)
    return
  }
  const inside = { ...context, nextBookmark: firstBookmark }
  let xml = ''
  const keep = comesAgain
    ? (piece: string): void => {
        xml += piece
      }
    : add
  const writer = tableWriter(layOutTable(table, place.width, layout), place, inside)
  keep(writer.start)
  for (let index = 0; index < table.rows.length; index++) keep(writer.row(index))
  keep(writer.end)
  if (comesAgain) add(xml)
  const { nextBookmark } = inside
  context.nextInTables = nextBookmark
  written.set(table, { ...place, layout, firstBookmark, nextBookmark, ...(comesAgain ? { xml } : {}) })
}

export type OverridesOf = (line: Paragraph) => ParagraphOverrides

/** The content of a cell. @param lines its paragraphs, at least one; `overridesOf` what the row says of each. */
type CellContent = (place: CellPlace, lines: readonly Paragraph[], overridesOf: OverridesOf) => string

/** What a row holds beside what its table gives: more properties, cells written by others. */
interface RowOverrides {
  properties?: string
  cell?: CellContent
}

/** A table in pieces: what stands before its rows and after them, and each of its rows by its number from 0. */
export interface TableWriter {
  start: string
  row(index: number, overrides?: RowOverrides): string
  end: string
}

/** Writes a table as it is laid out. */
export function tableWriter(laid: LaidTable, place: TablePlace, context: BodyContext): TableWriter {
  const { table } = laid
  const widths = wholeTwips(laid.widths)
  const total = sum(widths)
  const places = cellPlaces(table)
  const size = ownSize(laid, context)
  const highest = place.pageHeight * context.layout.table.splitAbove
  const orderColumns = new Set(table.columns.flatMap(({ role }, index) => (role === 'order' ? [index] : [])))
  return {
    start:
      `<w:tbl><w:tblPr><w:tblStyle w:val="${styleId('bang')}"/><w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>${marginsXml(laid, context)}</w:tblPr>` +
      `<w:tblGrid>${widths.map(value => `<w:gridCol w:w="${value}"/>`).join('')}</w:tblGrid>`,
    row(index, overrides) {
      const row = table.rows[index]!
      const where = { table: place.place, number: index + 1, orderColumns }
      const carriers = rowCarriers(row, places[index]!, where, context.layout)
      const closes = place.keepsLastRow && index === table.rows.length - 1
      const isLow = laid.heights[index]! <= highest
      return rowXml(row, places[index]!, carriers, widths, isLow, closes, size, context, overrides)
    },
    end: '</w:tbl>',
  }
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

/**
 * @param isLow whether it is low enough to stay whole.
 * @param closes the row goes with what follows, unless it is so high that it would take much of a page along.
 * @param size of the text in points, where it is not that of the styles.
 */
function rowXml(
  row: TableRow,
  places: readonly CellPlace[],
  carriers: ReadonlyMap<Paragraph, CarrierNames>,
  widths: readonly number[],
  isLow: boolean,
  closes: boolean,
  size: number | undefined,
  context: BodyContext,
  overrides: RowOverrides = {},
): string {
  const { properties: more = '', cell: write = linesXml(context) } = overrides
  // A group's title does not end a page.
  const keepNext = row.kind === 'group' || row.kind === 'header' || (closes && isLow)
  const middle = row.kind === 'header' ? '<w:vAlign w:val="center"/>' : ''
  let xml = ''
  for (const place of places) {
    const { cell, from, to, isOwn } = place
    const cellWidths = widths.slice(from, to)
    if (!isOwn) {
      xml += cellXml(
        cellWidths,
        `<w:vMerge/>${middle}`,
        write(place, emptyCell, () => ({ size })),
      )
      continue
    }
    const overridesOf: OverridesOf = line => ({
      align: cell.align,
      size,
      keepNext,
      carriers: carriers.get(line),
    })
    const merge = cell.rowSpan > 1 ? '<w:vMerge w:val="restart"/>' : ''
    xml += cellXml(cellWidths, merge + middle, write(place, linesOf(cell, row), overridesOf))
  }
  // A row that may never split and is higher than a page would lose its text in Word.
  const properties = `${row.kind === 'header' || isLow ? '<w:cantSplit/>' : ''}${row.kind === 'header' ? '<w:tblHeader/>' : ''}${more}`
  return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${xml}</w:tr>`
}

function cellXml(widths: readonly number[], properties: string, content: string): string {
  const grid = widths.length > 1 ? `<w:gridSpan w:val="${widths.length}"/>` : ''
  return `<w:tc><w:tcPr><w:tcW w:w="${sum(widths)}" w:type="dxa"/>${grid}${properties}</w:tcPr>${content}</w:tc>`
}

const linesXml =
  (context: BodyContext): CellContent =>
  (_, lines, overridesOf) =>
    lines.map(line => paragraphXml(line, context, overridesOf(line))).join('')

const emptyLine = (kind: 'cell' | 'tableHeader'): Paragraph => ({ type: 'paragraph', kind, inlines: [] })

/** What a cell holds that goes on from above. */
const emptyCell: readonly Paragraph[] = [emptyLine('cell')]

/** A cell without paragraphs has an empty one. */
const linesOf = ({ paragraphs }: TableCell, { kind }: TableRow): readonly Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : [emptyLine(kind === 'header' ? 'tableHeader' : 'cell')]

/** The size of a table's text in points, where it is not that of the styles. */
const ownSize = ({ setting }: LaidTable, { layout }: BodyContext): number | undefined =>
  setting.size === layout.paragraphs.cell.size ? undefined : setting.size

/** Cell margins, where they are not those of the table style (17.4.42). */
function marginsXml({ setting }: LaidTable, { layout }: BodyContext): string {
  if (setting.cellMargin === layout.table.cellMargin) return ''
  const margin = mmToTwips(setting.cellMargin)
  return `<w:tblCellMar><w:left w:w="${margin}" w:type="dxa"/><w:right w:w="${margin}" w:type="dxa"/></w:tblCellMar>`
}

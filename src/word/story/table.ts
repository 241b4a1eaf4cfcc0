import type { BorderSide, WordBlock, WordCell, WordRow, WordTable } from '../document.ts'
import { integer, isOn, twipsOf } from '../looks/measures.ts'
import { borderSides } from '../looks/paragraph-props.ts'
import { type CellKind, noCellProps } from '../looks/style-sheet.ts'
import { attribute, child, childValue, type XmlElement } from '../package/xml.ts'
import { textOf } from '../text-of.ts'
import { changeIn, isGone } from './changes.ts'
import { waitingMark } from './pieces.ts'
import { type Around, placeOf, type Story } from './story.ts'

/** More columns than that no table of Word has; spans beyond are cut. */
const mostColumns = 1000

/** A cell of a table that is still read: rows below may go on with it. */
interface OpenCell {
  cell: WordCell
  /** The row in which it begins. */
  row: number
  /** What stands in the cells that go on with it. */
  covered: WordBlock[]
}

/** What is the same for all cells of a table. */
interface Table {
  story: Story
  around: Around
  style: string | undefined
  look: Look
  borders: ReadonlyMap<BorderSide, boolean>
  rowCount: number
}

/** Reads a table: cells at their columns, those that go on from above joined to the one they go on with. */
export function readTable(story: Story, element: XmlElement, outer: Around): WordTable {
  const properties = child(element, 'w:tblPr')
  const { styles } = story.document
  const style = styles.tableStyle(childValue(properties, 'w:tblStyle'))
  const said = borderSides(styles.tableBorders(style?.id))
  for (const [side, isDrawn] of borderSides(child(properties, 'w:tblBorders'))) said.set(side, isDrawn)
  const around: Around = { ...outer, depth: outer.depth + 1, controls: [], isBody: false }
  const elements = [...members(story, element, 'w:tr')].filter(row => !isRowGone(story, row))
  const table: Table = {
    story,
    around,
    style: style?.id,
    look: lookOf(child(properties, 'w:tblLook')),
    borders: said,
    rowCount: elements.length,
  }
  const grid = (child(element, 'w:tblGrid')?.children ?? []).flatMap(column =>
    column.name === 'w:gridCol' ? [twipsOf(column, 'w:w') ?? 0] : [],
  )
  let open = new Map<number, OpenCell>()
  const all: OpenCell[] = []
  let isHead = true
  const rows = elements.map((row, index) => {
    const read = readRow(table, row, index, open)
    open = read.open
    all.push(...read.begun)
    isHead &&= isOn(child(child(row, 'w:trPr'), 'w:tblHeader'))
    return { ...read.row, isHeader: isHead }
  })
  for (const one of all) tellCovered(story, one)
  return {
    kind: 'table',
    place: placeOf(story, element),
    ...(style === undefined ? {} : { style }),
    grid: wholeGrid(grid, rows),
    alignment: alignmentOf(childValue(properties, 'w:jc')),
    indent: twipsOf(child(properties, 'w:tblInd'), 'w:w') ?? 0,
    width: widthOf(child(properties, 'w:tblW')),
    layout: layoutOf(child(properties, 'w:tblLayout')),
    isFloating: child(properties, 'w:tblpPr') !== undefined,
    borders: [...said].flatMap(([side, isDrawn]) => (isDrawn ? [side] : [])),
    rows,
    depth: outer.depth,
    ...(outer.controls.length === 0 ? {} : { controls: outer.controls }),
  }
}

/** Rows of a table, or cells of a row, out of what may stand around them; marks on the way wait for the next paragraph. */
function* members(story: Story, parent: XmlElement, name: 'w:tr' | 'w:tc'): Generator<XmlElement> {
  for (const element of parent.children) {
    if (element.name === name) yield element
    else if (element.name === 'w:sdt') {
      const content = child(element, 'w:sdtContent')
      if (content !== undefined) yield* members(story, content, name)
    } else if (/^w:(?:bookmark|commentRange)(?:Start|End)$/.test(element.name))
      story.waiting.push(waitingMark(story, element))
    else if (/^w:(?:customXml|ins|del|moveFrom|moveTo|smartTag)$/.test(element.name))
      yield* members(story, element, name)
  }
}

function isRowGone(story: Story, row: XmlElement): boolean {
  const changed = changeIn(child(row, 'w:trPr'))
  if (changed === undefined) return false
  const { document } = story
  const isOut = isGone(changed.change, document.side)
  document.changes.push({
    of: 'row',
    ...changed.change,
    text: wordsIn(row),
    place: placeOf(story, changed.element),
  })
  return isOut
}

/** All letters of a row, cells apart by blanks: what a change of it is told by. */
function wordsIn(row: XmlElement): string {
  const words: string[] = []
  const visit = (element: XmlElement): void => {
    if (element.name === 'w:t' || element.name === 'w:delText') words.push(element.text)
    if (element.name === 'w:p') words.push(' ')
    for (const one of element.children) visit(one)
  }
  visit(row)
  return words.join('').replace(/\s+/g, ' ').trim().normalize('NFC')
}

interface ReadRow {
  row: Omit<WordRow, 'isHeader'>
  /** Cells that the next row may go on with, by column. */
  open: Map<number, OpenCell>
  begun: OpenCell[]
}

function readRow(
  table: Table,
  element: XmlElement,
  index: number,
  above: ReadonlyMap<number, OpenCell>,
): ReadRow {
  const { story } = table
  const properties = child(element, 'w:trPr')
  const cells: WordCell[] = []
  const begun: OpenCell[] = []
  const open = new Map<number, OpenCell>()
  let column = Math.max(0, integer(childValue(properties, 'w:gridBefore')) ?? 0)
  const elements = [...members(story, element, 'w:tc')].filter(cell => !isCellGone(story, cell))
  let before: OpenCell | undefined
  elements.forEach((cellElement, position) => {
    const cellProperties = child(cellElement, 'w:tcPr')
    const span = Math.min(mostColumns, Math.max(1, integer(childValue(cellProperties, 'w:gridSpan')) ?? 1))
    const isLast = position === elements.length - 1
    const blocks = readCellBlocks(table, cellElement, index, column, isLast)
    const upper = goesOn(child(cellProperties, 'w:vMerge')) ? above.get(column) : undefined
    if (before !== undefined && childValue(cellProperties, 'w:hMerge') === 'continue') {
      before.cell.columnSpan += span
      before.covered.push(...blocks)
    } else if (upper !== undefined) {
      upper.cell.rowSpan = index - upper.row + 1
      upper.covered.push(...blocks)
      open.set(column, upper)
    } else {
      const cell = makeCell(table, cellElement, { index, column, span, isLast, blocks })
      before = { cell, row: index, covered: [] }
      cells.push(cell)
      begun.push(before)
      if (child(cellProperties, 'w:vMerge') !== undefined) open.set(column, before)
    }
    column += span
  })
  const height = child(properties, 'w:trHeight')
  const value = twipsOf(height, 'w:val')
  const changed = changeIn(properties)
  return {
    row: {
      place: placeOf(story, element),
      cantSplit: isOn(child(properties, 'w:cantSplit')),
      ...(height === undefined || value === undefined
        ? {}
        : { height: { value, rule: heightRule(attribute(height, 'w:hRule')) } }),
      cells,
      ...(changed === undefined ? {} : { change: changed.change }),
    },
    open,
    begun,
  }
}

/** `w:vMerge` without a value goes on. */
const goesOn = (merge: XmlElement | undefined): boolean =>
  merge !== undefined && attribute(merge, 'w:val') !== 'restart'

function isCellGone(story: Story, cell: XmlElement): boolean {
  const changed = changeIn(child(cell, 'w:tcPr'))
  if (changed === undefined) return false
  story.document.changes.push({
    of: 'cell',
    ...changed.change,
    text: wordsIn(cell),
    place: placeOf(story, changed.element),
  })
  return isGone(changed.change, story.document.side)
}

function readCellBlocks(
  table: Table,
  element: XmlElement,
  row: number,
  column: number,
  isLast: boolean,
): WordBlock[] {
  const { story, around, style } = table
  const kinds = cellKinds(table, row, column, isLast)
  const cell = style === undefined ? noCellProps : story.document.styles.cellProps(style, kinds)
  return story.readBlocks(element.children, { ...around, cell })
}

/** Which parts of the table have a look of their own: `w:tblLook`. */
interface Look {
  firstRow: boolean
  lastRow: boolean
  firstColumn: boolean
  lastColumn: boolean
  rowBands: boolean
  columnBands: boolean
}

function lookOf(element: XmlElement | undefined): Look {
  const bits = element === undefined ? 0x600 : Number.parseInt(attribute(element, 'w:val') ?? '0', 16) || 0
  const on = (name: string, bit: number): boolean => {
    const value = element === undefined ? undefined : attribute(element, name)
    return value === undefined ? (bits & bit) !== 0 : value === '1' || value === 'true' || value === 'on'
  }
  return {
    firstRow: on('w:firstRow', 0x20),
    lastRow: on('w:lastRow', 0x40),
    firstColumn: on('w:firstColumn', 0x80),
    lastColumn: on('w:lastColumn', 0x100),
    rowBands: !on('w:noHBand', 0x200),
    columnBands: !on('w:noVBand', 0x400),
  }
}

/** What a cell is to its table's style, the weaker first (ISO/IEC 29500-1, 17.7.6). */
function cellKinds({ look, rowCount }: Table, row: number, column: number, isLast: boolean): CellKind[] {
  const isFirstRow = look.firstRow && row === 0
  const isLastRow = look.lastRow && row === rowCount - 1
  const isFirstColumn = look.firstColumn && column === 0
  const isLastColumn = look.lastColumn && isLast
  const kinds: CellKind[] = ['wholeTable']
  if (look.columnBands && !isFirstColumn && !isLastColumn)
    kinds.push((column - (look.firstColumn ? 1 : 0)) % 2 === 0 ? 'band1Vert' : 'band2Vert')
  if (look.rowBands && !isFirstRow && !isLastRow)
    kinds.push((row - (look.firstRow ? 1 : 0)) % 2 === 0 ? 'band1Horz' : 'band2Horz')
  if (isLastColumn) kinds.push('lastCol')
  if (isFirstColumn) kinds.push('firstCol')
  if (isLastRow) kinds.push('lastRow')
  if (isFirstRow) kinds.push('firstRow')
  if (isFirstRow && isFirstColumn) kinds.push('nwCell')
  if (isFirstRow && isLastColumn) kinds.push('neCell')
  if (isLastRow && isFirstColumn) kinds.push('swCell')
  if (isLastRow && isLastColumn) kinds.push('seCell')
  return kinds
}

interface CellPosition {
  index: number
  column: number
  span: number
  isLast: boolean
  blocks: WordBlock[]
}

function makeCell(table: Table, element: XmlElement, position: CellPosition): WordCell {
  const properties = child(element, 'w:tcPr')
  const width = child(properties, 'w:tcW')
  const type = width === undefined ? undefined : attribute(width, 'w:type')
  const twips = type === 'pct' || type === 'auto' || type === 'nil' ? undefined : twipsOf(width, 'w:w')
  const vertical = childValue(properties, 'w:vAlign')
  const shading = child(properties, 'w:shd')
  const fill = shading === undefined ? undefined : attribute(shading, 'w:fill')
  const direction = childValue(properties, 'w:textDirection')
  return {
    place: placeOf(table.story, element),
    column: position.column,
    columnSpan: position.span,
    rowSpan: 1,
    ...(twips === undefined ? {} : { width: twips }),
    verticalAlignment: vertical === 'center' || vertical === 'bottom' ? vertical : 'top',
    borders: cellBorders(table, properties, position),
    ...(fill !== undefined && /^[\da-f]{6}$/i.test(fill) ? { shading: fill.toUpperCase() } : {}),
    ...(direction === undefined || direction === 'lrTb' || direction === 'tb'
      ? {}
      : { textDirection: direction }),
    blocks: position.blocks,
  }
}

/** Lines around a cell: its own word, else the table's for its place. */
function cellBorders(
  { borders, rowCount }: Table,
  properties: XmlElement | undefined,
  { index, column, isLast }: CellPosition,
): BorderSide[] {
  const own = borderSides(child(properties, 'w:tcBorders'))
  const inherited: Record<'top' | 'right' | 'bottom' | 'left', BorderSide> = {
    top: index === 0 ? 'top' : 'insideH',
    right: isLast ? 'right' : 'insideV',
    bottom: index === rowCount - 1 ? 'bottom' : 'insideH',
    left: column === 0 ? 'left' : 'insideV',
  }
  return (['top', 'right', 'bottom', 'left'] as const).filter(
    side => own.get(side) ?? borders.get(inherited[side]) ?? false,
  )
}

/** Text in a cell that goes on from above is not shown by Word, but is in the file. */
function tellCovered(story: Story, { cell, covered }: OpenCell): void {
  const text = textOf(covered)
  if (text === '') return
  cell.covered = covered
  story.document.things.push({
    kind: 'covered-text',
    name: '',
    text,
    place: cell.place,
    beside: textOf(cell.blocks),
  })
}

/** The grid, with a width for every column that a cell covers: what the grid lacks is as wide as a cell that covers it alone. */
function wholeGrid(grid: number[], rows: readonly WordRow[]): number[] {
  let count = grid.length
  for (const { cells } of rows)
    for (const { column, columnSpan } of cells) count = Math.max(count, column + columnSpan)
  if (count === grid.length) return grid
  const widths = [...grid, ...Array<number>(count - grid.length).fill(0)]
  for (const { cells } of rows)
    for (const { column, columnSpan, width } of cells)
      if (columnSpan === 1 && column >= grid.length) widths[column] = Math.max(widths[column]!, width ?? 0)
  return widths
}

const alignmentOf = (value: string | undefined): WordTable['alignment'] =>
  value === 'center' ? 'center' : value === 'right' || value === 'end' ? 'right' : 'left'

function widthOf(element: XmlElement | undefined): WordTable['width'] {
  const type = element === undefined ? 'auto' : attribute(element, 'w:type')
  const typed = element === undefined ? undefined : attribute(element, 'w:w')
  if (type === 'pct') {
    const percent = typed?.endsWith('%') ? Number.parseFloat(typed) * 50 : integer(typed)
    return { value: Math.round(percent || 0), unit: 'percent50' }
  }
  const value = twipsOf(element, 'w:w')
  return type === 'auto' || type === 'nil' || value === undefined
    ? { value: 0, unit: 'auto' }
    : { value, unit: 'twips' }
}

const layoutOf = (element: XmlElement | undefined): WordTable['layout'] =>
  element !== undefined && attribute(element, 'w:type') === 'fixed' ? 'fixed' : 'auto'

const heightRule = (value: string | undefined): 'auto' | 'exact' | 'atLeast' =>
  value === 'exact' || value === 'auto' ? value : 'atLeast'

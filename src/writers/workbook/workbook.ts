import { columnName } from '../../text/cell-name.ts'
import { packPart } from '../../zip/pack-part.ts'
import { zipParts } from '../../zip/write-zip.ts'
import { escapeXml } from '../docx/xml.ts'
import { roomOf } from './room.ts'
import { type Sheet, type SheetCell, serialOf } from './sheet.ts'
import { type CellLook, CellLooks } from './styles.ts'

/**
 * An Excel workbook of one table: its header stays in sight, can be filtered by and is printed on every page; pages are A4, landscape, one
 * page wide. The same sheet gives the same bytes.
 */
export function writeWorkbook(sheet: Sheet): Uint8Array {
  const looks = new CellLooks()
  const texts = new SharedTexts()
  const rows = rowsXml(sheet, looks, texts)
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml(sheet),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    'xl/worksheets/sheet1.xml': sheetXml(sheet, rows),
    'xl/sharedStrings.xml': texts.xml(),
    'xl/styles.xml': looks.xml(),
  }
  return zipParts(new Map(Object.entries(parts).map(([name, xml]) => [name, packPart(xml)])))
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const ofPackage = 'http://schemas.openxmlformats.org/package/2006'
const typeOf = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes = `${declaration}<Types xmlns="${ofPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['workbook', 'sheet.main'],
  ['worksheets/sheet1', 'worksheet'],
  ['styles', 'styles'],
  ['sharedStrings', 'sharedStrings'],
]
  .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${typeOf}.${type}+xml"/>`)
  .join('')}</Types>`

const relationships = (...targets: [type: string, target: string][]): string =>
  `${declaration}<Relationships xmlns="${ofPackage}/relationships">${targets
    .map(
      ([type, target], at) =>
        `<Relationship Id="rId${at + 1}" Type="${ofOffice}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`

/** The cells of the table with its header, as names of a workbook have them. */
const area = ({ columns, rows }: Sheet, sign = ''): string =>
  `${sign}A${sign}1:${sign}${columnName(columns.length - 1)}${sign}${rows.length + 1}`

function workbookXml(sheet: Sheet): string {
  const name = `'${escapeXml(sheet.name.replaceAll("'", "''"))}'`
  return `${declaration}<workbook xmlns="${main}" xmlns:r="${ofOffice}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeXml(
    sheet.name,
  )}" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${name}!${area(
    sheet,
    '$',
  )}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${name}!$1:$1</definedName></definedNames></workbook>`
}

/** The elements stand in the order of the standard (ECMA-376 Part 1, 18.3.1.99). Paper 9 is A4; margins are in inches. */
function sheetXml(sheet: Sheet, { columns, rows }: RowsXml): string {
  const all = area(sheet)
  return `${declaration}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${all}"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="A2" sqref="A2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15.75"/><cols>${columns}</cols><sheetData>${rows}</sheetData><autoFilter ref="${all}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>${escapeXml(
    footer(sheet.foot),
  )}</oddFooter></headerFooter><ignoredErrors><ignoredError sqref="${all}" numberStoredAsText="1"/></ignoredErrors></worksheet>`
}

/** Longest footer that Excel takes, with the signs of its fields. */
const longestFooter = 200

/** `&` begins a field; Excel counts the letters of the whole. */
const footer = (text: string): string =>
  `&L${text
    .slice(0, longestFooter)
    .replaceAll('&', '&&')
    .slice(0, longestFooter)
    .replace(/(?<!&)(?:&&)*&$/, '')}&R&P/&N`

interface RowsXml {
  columns: string
  rows: string
}

function rowsXml(sheet: Sheet, looks: CellLooks, texts: SharedTexts): RowsXml {
  const { widths, heights } = roomOf(sheet)
  const names = sheet.columns.map((_, at) => columnName(at))
  const row = (at: number, cells: readonly string[]): string =>
    `<row r="${at + 1}" ht="${heights[at]}">${cells.join('')}</row>`
  const title = looks.numberOf({ isTitle: true, side: 'center' })
  const header = sheet.columns.map(
    ({ title: words }, at) => `<c r="${names[at]}1" s="${title}" t="s"><v>${texts.numberOf(words)}</v></c>`,
  )
  const rows = sheet.rows.map((cells, at) =>
    row(
      at + 1,
      cells.map((cell, column) => cellXml(`${names[column]}${at + 2}`, cell, looks, texts)),
    ),
  )
  return {
    columns: widths
      .map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`)
      .join(''),
    rows: [row(0, header), ...rows].join(''),
  }
}

/** The format of days in Vietnam. */
const dayFormat = 'dd/mm/yyyy'

/** What programs take for the beginning of a formula; a cell of text stays text in all of them, also when it is typed anew. */
const likeFormula = /^[=+\-@\t\r]/

function cellXml(name: string, cell: SheetCell, looks: CellLooks, texts: SharedTexts): string {
  if (cell === '') return `<c r="${name}" s="${looks.numberOf({})}"/>`
  if (typeof cell === 'string') {
    const look = looks.numberOf(likeFormula.test(cell) ? { isQuoted: true } : {})
    return `<c r="${name}" s="${look}" t="s"><v>${texts.numberOf(cell)}</v></c>`
  }
  const [number, look]: [number, CellLook] =
    typeof cell === 'number'
      ? [cell, { side: 'center', format: '0' }]
      : 'day' in cell
        ? [serialOf(cell), { side: 'center', format: dayFormat }]
        : [cell.number, { side: 'right', format: cell.format }]
  return `<c r="${name}" s="${looks.numberOf(look)}"><v>${number}</v></c>`
}

/** The most letters that a cell of Excel can hold. */
const longestText = 32_767

/** The texts of the cells, each once. */
class SharedTexts {
  private readonly numbers = new Map<string, number>()
  private count = 0

  numberOf(text: string): number {
    this.count++
    const number = this.numbers.get(text) ?? this.numbers.size
    this.numbers.set(text, number)
    return number
  }

  /** The part `xl/sharedStrings.xml`. */
  xml(): string {
    const texts = [...this.numbers.keys()].map(
      text => `<si><t xml:space="preserve">${textXml(text)}</t></si>`,
    )
    return `${declaration}<sst xmlns="${main}" count="${this.count}" uniqueCount="${texts.length}">${texts.join('')}</sst>`
  }
}

/** Letters that look like a code of the format (`_x000D_`) are told from one by a code of their own (ECMA-376 Part 1, 22.9.2.19). */
function textXml(text: string): string {
  const held = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  return escapeXml(held.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

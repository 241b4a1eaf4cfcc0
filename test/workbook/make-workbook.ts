import { strToU8, zipSync } from 'fflate'

/** A sheet of a workbook as Excel writes one: the XML of its rows, and what stands around them. */
export interface MadeSheet {
  name: string
  /** The content of `sheetData`. */
  rows: string
  /** What follows `sheetData`, such as joined cells. */
  after?: string
  /** `hidden`, `veryHidden`. */
  state?: string
}

export interface MadeWorkbook {
  sheets: readonly MadeSheet[]
  /** Each an `si`. */
  texts?: readonly string[]
  /** Codes of number formats of its own, from number 164. */
  formats?: readonly string[]
  /** The number of the format of each look of cells; look 0 has none. */
  looks?: readonly number[]
  from1904?: boolean
  /** Prefix that the names of the format bear, with its colon. */
  prefix?: string
  /** Parts that replace those that are made; undefined takes one away. */
  parts?: Readonly<Record<string, string | undefined>>
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const rels = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** A workbook with the parts that Excel writes. */
export function makeWorkbook({
  sheets,
  texts = [],
  formats = [],
  looks = [],
  from1904,
  prefix = '',
  parts = {},
}: MadeWorkbook): Uint8Array {
  const space = prefix === '' ? `xmlns="${main}"` : `xmlns:${prefix.slice(0, -1)}="${main}"`
  const within = (xml: string) => xml.replace(/<(\/?)(?=\w)(?!\w+:)/g, `<$1${prefix}`)
  const whole = (xml: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n${within(xml).replace('>', ` ${space} xmlns:r="${office}">`)}`
  const all: Record<string, string | undefined> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${rels}"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': whole(
      `<workbook><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${sheets
        .map(
          ({ name, state }, at) =>
            `<sheet name="${name}" sheetId="${at + 1}"${state ? ` state="${state}"` : ''} r:id="rId${at + 1}"/>`,
        )
        .join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${rels}">${sheets
      .map(
        (_, at) =>
          `<Relationship Id="rId${at + 1}" Type="${office}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`,
      )
      .join(
        '',
      )}<Relationship Id="rId90" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/><Relationship Id="rId91" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/sharedStrings.xml': whole(`<sst count="1">${texts.join('')}</sst>`),
    'xl/styles.xml': whole(
      `<styleSheet><numFmts count="1">${formats
        .map((code, at) => `<numFmt numFmtId="${164 + at}" formatCode="${code}"/>`)
        .join('')}</numFmts><cellXfs><xf numFmtId="0"/>${looks
        .map(id => `<xf numFmtId="${id}" applyNumberFormat="1"/>`)
        .join('')}</cellXfs></styleSheet>`,
    ),
    ...Object.fromEntries(
      sheets.map(({ rows, after = '' }, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        whole(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
      ]),
    ),
    ...parts,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([name, xml]) => (xml === undefined ? [] : [[name, strToU8(xml)]])),
    ),
  )
}

/** Rows of plain texts, each in its cell; an empty text is no cell. */
export const textRows = (rows: readonly (readonly string[])[]): string =>
  rows
    .map(
      (cells, row) =>
        `<row r="${row + 1}">${cells
          .map((text, column) =>
            text === ''
              ? ''
              : `<c r="${String.fromCharCode(65 + column)}${row + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
          )
          .join('')}</row>`,
    )
    .join('')

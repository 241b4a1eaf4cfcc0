import type { Frame, Paragraph, RuleLine } from '../../document/blocks.ts'
import { frameWidths } from '../../layout/letterhead.ts'
import type { BodyContext } from './body-context.ts'
import { type CarrierNames, paragraphCarrier } from './carriers.ts'
import {
  joined,
  type ParagraphOverrides,
  type ParagraphParts,
  paragraphParts,
  ruleParts,
} from './paragraph.ts'
import { twips } from './xml.ts'

/** A paragraph or rule of a frame. */
export type FrameLine = Paragraph | RuleLine

/** A cell of a frame: what its lines are written with. */
export interface FrameCell {
  lines: readonly FrameLine[]
  /** Its number from 0. */
  column: number
  /** Its width in points. */
  width: number
  /** The whole block stays together, and with what closes the section. */
  keepNext: boolean
}

/** What a row holds beside what the frame gives: more properties, cells written by others. */
interface FrameRowOverrides {
  properties?: string
  /** The content of a cell. */
  cell?: (cell: FrameCell) => string
}

/** A frame in pieces: what stands before its rows and after them, and each of its rows. @param row the row's cells, its number from 0. */
export interface FrameWriter {
  start: string
  row(cells: Frame['rows'][number], number: number, overrides?: FrameRowOverrides): string
  end: string
}

/** A head or a signature block. */
export function frameXml(frame: Frame, width: number, context: BodyContext): string {
  const { start, row, end } = frameWriter(frame, width, context)
  return start + frame.rows.map((cells, number) => row(cells, number)).join('') + end
}

/** A table of two columns without borders and cell margins. Its rows never split, but those of recipients below a signature. */
export function frameWriter(frame: Frame, width: number, context: BodyContext): FrameWriter {
  const { columns, outside } = frameWidths(frame, width, context.layout)
  const widths = columns.map(twips)
  const total = widths.reduce((sum, value) => sum + value, 0)
  const start =
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblInd w:w="${-twips(outside)}" w:type="dxa"/>` +
    '<w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr>' +
    `<w:tblGrid>${widths.map(value => `<w:gridCol w:w="${value}"/>`).join('')}</w:tblGrid>`
  const write = (cell: FrameCell): string => cellXml(cell, context)
  return {
    start,
    row(cells, number, { properties: more = '', cell = write } = {}) {
      const flows = frame.kind === 'signature' && number > 0
      const xml = widths.map((value, column) => {
        const lines = cells[column] ?? []
        const content = cell({ lines, column, width: columns[column]!, keepNext: !flows })
        return `<w:tc><w:tcPr><w:tcW w:w="${value}" w:type="dxa"/></w:tcPr>${content}</w:tc>`
      })
      const properties = `${flows ? '' : '<w:cantSplit/>'}${more}`
      return `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${xml.join('')}</w:tr>`
    },
    end: '</w:tbl>',
  }
}

function cellXml(cell: FrameCell, context: BodyContext): string {
  if (cell.lines.length === 0) return '<w:p/>'
  return cell.lines
    .map((line, index) => {
      const carriers = line.type === 'rule' ? undefined : framePlace(line, context)
      return joined(frameLineParts(cell, index, context, { carriers }))
    })
    .join('')
}

/** The bookmarks of a paragraph of a frame, which is the next one in the document. */
export function framePlace(paragraph: Paragraph, { layout, places }: BodyContext): CarrierNames {
  const { class: css } = layout.paragraphs[paragraph.kind]
  return paragraphCarrier(paragraph, places.paragraph(paragraph, css, true), layout)
}

/** The line of a cell with this number from 0. */
export function frameLineParts(
  { lines, width, keepNext }: FrameCell,
  index: number,
  context: BodyContext,
  overrides: Pick<ParagraphOverrides, 'carriers' | 'runs'> = {},
): ParagraphParts {
  const line = lines[index]!
  if (line.type === 'paragraph')
    return paragraphParts(line, context, { keepNext, columnWidth: width, ...overrides })
  const above = lines.slice(0, index).filter(one => one.type === 'paragraph')
  return ruleParts(line, above, width, context)
}

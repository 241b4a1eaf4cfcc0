import type { Item, Recognised, Text } from '../../src/recognise/model.ts'
import { recognise } from '../../src/recognise/recognise.ts'
import { p, r } from '../word/make-docx.ts'
import { read } from '../word/read.ts'

/** What is recognised in a small document. */
export const recognised = (body: string, numbering?: string): Recognised =>
  recognise(read(numbering === undefined ? { body } : { body, numbering }))

export const centred = (text: string, look = '<w:b/>'): string => p(r(text, look), '<w:jc w:val="center"/>')
export const plain = (text: string): string => p(r(text))
export const bold = (text: string): string => p(r(text, '<w:b/>'))
export const italic = (text: string): string => p(r(text, '<w:i/>'))
export const empty = p('')

/** A cell: its properties, and paragraphs. */
export const cell = (content: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
export const row = (...cells: string[]): string => `<w:tr>${cells.join('')}</w:tr>`

/** A table without lines. */
export const frame = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>`

const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map(side => `<w:${side} w:val="single" w:sz="4"/>`)
  .join('')
/** A table with lines; `widths` of its columns. */
export const grid = (widths: readonly number[], ...rows: string[]): string =>
  `<w:tbl><w:tblPr><w:tblBorders>${lines}</w:tblBorders></w:tblPr><w:tblGrid>${widths
    .map(width => `<w:gridCol w:w="${width}"/>`)
    .join('')}</w:tblGrid>${rows.join('')}</w:tbl>`

const nation = centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM') + centred('Độc lập - Tự do - Hạnh phúc')
const agency = centred('ỦY BAN NHÂN DÂN') + centred('XÃ X')
const number = centred('Số: 12/KH-UBND', '')
const date = centred('X, ngày 05 tháng 01 năm 2026', '<w:i/>')

/** The seven shapes of a head that offices make. */
export const heads: Record<string, string> = {
  'two columns, one row': frame(row(cell(agency + number), cell(nation + date))),
  'two columns, two rows': frame(row(cell(agency), cell(nation)), row(cell(number), cell(date))),
  'two columns, three rows': frame(
    row(cell(agency), cell(nation)),
    row(cell(empty), cell(empty)),
    row(cell(number), cell(date)),
  ),
  'three cells': frame(
    row(cell(agency), cell(empty), cell(nation)),
    row(cell(number), cell(empty), cell(date)),
  ),
  TABs: [
    p(
      `<w:r><w:tab/></w:r>${r('ỦY BAN NHÂN DÂN', '<w:b/>')}<w:r><w:tab/></w:r>${r('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>')}`,
    ),
    p(
      `<w:r><w:tab/></w:r>${r('XÃ X', '<w:b/>')}<w:r><w:tab/></w:r>${r('Độc lập - Tự do - Hạnh phúc', '<w:b/>')}`,
    ),
    p(
      `<w:r><w:tab/></w:r>${r('Số: 12/KH-UBND')}<w:r><w:tab/></w:r>${r('X, ngày 05 tháng 01 năm 2026', '<w:i/>')}`,
    ),
  ].join(''),
  blanks: [
    p(r('  ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', '<w:b/>')),
    p(r('       XÃ X                    Độc lập - Tự do - Hạnh phúc', '<w:b/>')),
    p(r('  Số: 12/KH-UBND          X, ngày 05 tháng 01 năm 2026')),
  ].join(''),
  'lines one below the other': agency + number + nation + date,
}

export const head = heads['two columns, two rows']!
export const title = centred('KẾ HOẠCH') + centred('Cải cách hành chính năm 2026')

/** A plan of these paragraphs. */
export const plan = (...content: string[]): Recognised => recognised(head + empty + title + content.join(''))

export const words = (texts: readonly Text[]): string[] => texts.map(({ text }) => text)

/** Content as indented lines: headings with `#`, tables with `[`. */
export function outline(items: readonly Item[], depth = 0): string[] {
  const pad = '  '.repeat(depth)
  return items.flatMap(item => {
    if (item.kind === 'text') return item.lines.map(({ text }) => `${pad}${text}`)
    if (item.kind === 'table') return [`${pad}[${item.rows.length} rows]`]
    const run = item.runOn === undefined ? '' : ` | ${item.runOn.text}`
    return [`${pad}# ${item.label}${item.gap}${item.title.text}${run}`, ...outline(item.content, depth + 1)]
  })
}

import type {
  Align,
  Frame,
  Inline,
  Paragraph,
  RuleLine,
  TableBlock,
  TableColumn,
  TableRow,
} from '../../src/document/blocks.ts'
import type { ParagraphKind } from '../../src/document/paragraphs.ts'

/** Words without emphasis. */
export const words = (text: string, bold = false, italic = false): Inline => ({
  type: 'text',
  text,
  bold,
  italic,
})

/** The words of a paragraph, breaks as newlines, blanks and note references left out. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map(inline => (inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : '')).join('')

/** A paragraph of words; a newline is a break. */
export const paragraph = (kind: ParagraphKind, text: string): Paragraph => ({
  type: 'paragraph',
  kind,
  inlines: text
    .split('\n')
    .flatMap((line, index): Inline[] => (index === 0 ? [words(line)] : [{ type: 'break' }, words(line)])),
})

export const agencyRule: RuleLine = { type: 'rule', kind: 'agencyRule' }

/** A head with an agency, a place and a date to fill in. */
export const letterhead = (agency: string, place: string): Frame => ({
  type: 'frame',
  kind: 'letterhead',
  rows: [
    [
      [paragraph('agency', agency), agencyRule],
      [
        paragraph('nation', 'Cộng hòa xã hội chủ nghĩa Việt Nam'),
        paragraph('motto', 'Độc lập - Tự do - Hạnh phúc'),
      ],
    ],
    [
      [
        {
          type: 'paragraph',
          kind: 'number',
          inlines: [words('Số: '), { type: 'blank', field: 'number' }, words('/QĐ-UBND')],
        },
      ],
      [
        {
          type: 'paragraph',
          kind: 'placeDate',
          inlines: [
            words(`${place}, ngày `),
            { type: 'blank', field: 'day' },
            words(' tháng '),
            { type: 'blank', field: 'month' },
            words(' năm 2026'),
          ],
        },
      ],
    ],
  ],
})

/** A row of single cells. */
export const row = (kind: TableRow['kind'], cells: readonly string[], align: Align = 'left'): TableRow => ({
  kind,
  cells: cells.map(text => ({
    columnSpan: 1,
    rowSpan: 1,
    align,
    paragraphs:
      text === ''
        ? []
        : text.split('\n').map(line => paragraph(kind === 'header' ? 'tableHeader' : 'cell', line)),
  })),
})

/** A table of single cells under a header. */
export const table = (
  columns: TableColumn[],
  header: readonly string[],
  ...rows: (readonly string[])[]
): TableBlock => ({
  type: 'table',
  columns,
  rows: [row('header', header), ...rows.map(cells => row('task', cells))],
})

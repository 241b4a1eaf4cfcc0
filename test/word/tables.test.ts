import { describe, expect, it } from 'vitest'
import type { WordTable } from '../../src/word/document.ts'
import { textOf } from '../../src/word/text-of.ts'
import { item, lvl, p, r, tr } from './make-docx.ts'
import { lines, read, table } from './read.ts'

/** Cells as text, column, columns × rows. */
const cells = ({ rows }: WordTable): [string, number, string][][] =>
  rows.map(row =>
    row.cells.map(cell => [textOf(cell.blocks), cell.column, `${cell.columnSpan}x${cell.rowSpan}`]),
  )

const grid = (...widths: number[]): string =>
  `<w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`
const from = '<w:vMerge w:val="restart"/>'
const on = '<w:vMerge/>'
const span = (count: number): string => `<w:gridSpan w:val="${count}"/>`

describe('a table', () => {
  it('has its cells at their columns', () => {
    const body = `<w:tbl>${grid(100, 200, 300)}${tr(['A', 'B', 'C'])}${tr([[span(2), 'D'], 'E'])}</w:tbl>`
    const found = table(body)
    expect(found.grid).toEqual([100, 200, 300])
    expect(cells(found)).toEqual([
      [
        ['A', 0, '1x1'],
        ['B', 1, '1x1'],
        ['C', 2, '1x1'],
      ],
      [
        ['D', 0, '2x1'],
        ['E', 2, '1x1'],
      ],
    ])
  })

  it('joins cells over rows, also wide ones', () => {
    const body = `<w:tbl>${tr([
      [from, 'A'],
      [span(2) + from, 'B'],
    ])}${tr([
      [on, ''],
      [span(2) + on, ''],
    ])}${tr([[on, ''], 'C', 'D'])}</w:tbl>`
    expect(cells(table(body))).toEqual([
      [
        ['A', 0, '1x3'],
        ['B', 1, '2x2'],
      ],
      [],
      [
        ['C', 1, '1x1'],
        ['D', 2, '1x1'],
      ],
    ])
  })

  it('begins a cell where one goes on from nothing', () => {
    const body = `<w:tbl>${tr([[on, 'A'], 'B'])}${tr(['C', [on, 'D']])}${tr([
      [on, 'E'],
      [from, 'F'],
    ])}${tr(['G', [from, 'H']])}</w:tbl>`
    expect(cells(table(body)).map(row => row.map(([text, , size]) => `${text} ${size}`))).toEqual([
      ['A 1x1', 'B 1x1'],
      ['C 1x1', 'D 1x1'],
      ['E 1x1', 'F 1x1'],
      ['G 1x1', 'H 1x1'],
    ])
  })

  it('joins cells of a row by the old way', () => {
    const body = `<w:tbl>${tr([['<w:hMerge w:val="restart"/>', 'A'], ['<w:hMerge w:val="continue"/>', ''], 'B'])}</w:tbl>`
    expect(cells(table(body))).toEqual([
      [
        ['A', 0, '2x1'],
        ['B', 2, '1x1'],
      ],
    ])
  })

  it('keeps and lists text that stands under a joined cell', () => {
    const document = read({ body: `<w:tbl>${tr([[from, 'A']])}${tr([[on, 'cũ']])}</w:tbl>` })
    expect(document.things).toMatchObject([{ kind: 'covered-text', text: 'cũ', beside: 'A' }])
    expect(lines(document)).toEqual(['A'])
  })

  it('leaves columns free where the row says so, and has a width for each', () => {
    const body = `<w:tbl>${grid(100)}${tr([['<w:tcW w:w="250" w:type="dxa"/>', 'A']], '<w:gridBefore w:val="2"/>')}</w:tbl>`
    const found = table(body)
    expect(cells(found)).toEqual([[['A', 2, '1x1']]])
    expect(found.grid).toEqual([100, 0, 250])
  })

  it('has header rows only from the top', () => {
    const head = '<w:tblHeader/>'
    const body = `<w:tbl>${tr(['A'], head)}${tr(['B'], head)}${tr(['C'])}${tr(['D'], `${head}<w:cantSplit/>`)}</w:tbl>`
    expect(table(body).rows.map(({ isHeader, cantSplit }) => [isHeader, cantSplit])).toEqual([
      [true, false],
      [true, false],
      [false, false],
      [false, true],
    ])
  })

  it('tells its width, place and looks, and those of its cells', () => {
    const properties =
      '<w:tblpPr w:tblpX="1"/><w:tblW w:w="5000" w:type="pct"/><w:jc w:val="center"/><w:tblInd w:w="-100"/><w:tblBorders><w:top w:val="single"/><w:bottom w:val="none"/></w:tblBorders><w:tblLayout w:type="fixed"/>'
    const cell =
      '<w:tcW w:w="1000" w:type="dxa"/><w:tcBorders><w:left w:val="single"/><w:top w:val="nil"/></w:tcBorders><w:shd w:val="clear" w:fill="d9d9d9"/><w:textDirection w:val="btLr"/><w:vAlign w:val="center"/>'
    const found = table(
      `<w:tbl><w:tblPr>${properties}</w:tblPr>${tr([[cell, 'A']], '<w:trHeight w:val="500" w:hRule="exact"/>')}</w:tbl>`,
    )
    expect(found).toMatchObject({
      alignment: 'center',
      indent: -100,
      width: { value: 5000, unit: 'percent50' },
      layout: 'fixed',
      isFloating: true,
      borders: ['top'],
      depth: 0,
    })
    expect(found.rows[0]!.height).toEqual({ value: 500, rule: 'exact' })
    expect(found.rows[0]!.cells[0]).toMatchObject({
      width: 1000,
      borders: ['left'],
      shading: 'D9D9D9',
      textDirection: 'btLr',
      verticalAlignment: 'center',
    })
  })

  it('inside a table knows how deep it is', () => {
    const inner = `<w:tbl>${tr(['trong'])}</w:tbl>`
    const found = table(`<w:tbl>${tr([['', `${inner}${p(r('ngoài'))}`]])}</w:tbl>`)
    const [first, second] = found.rows[0]!.cells[0]!.blocks
    expect(first).toMatchObject({ kind: 'table', depth: 1 })
    expect(second).toMatchObject({ kind: 'paragraph', text: 'ngoài' })
    expect(textOf([found])).toBe('trong\nngoài')
  })

  it('has automatic numbers in its cells', () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${lvl(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const row = (text: string): string => tr([['', item('', 1)], text])
    expect(lines(read({ body: `<w:tbl>${row('A')}${row('B')}</w:tbl>`, numbering }))).toEqual([
      '1 ',
      'A',
      '2 ',
      'B',
    ])
  })
})

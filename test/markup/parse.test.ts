import { describe, expect, it } from 'vitest'
import type { Block, Inline } from '../../src/document/blocks.ts'
import { MarkupError, parseMarkup } from '../../src/markup/parse.ts'

const inSection = (html: string): string => `<section class="ke-hoach">${html}</section>`
const blocksOf = (html: string): Block[] => parseMarkup(inSection(html)).sections[0]!.blocks
const inlinesOf = (html: string): Inline[] => {
  const [block] = blocksOf(`<p class="doan">${html}</p>`)
  return block?.type === 'paragraph' ? block.inlines : []
}
const text = (words: string, bold = false, italic = false): Inline => ({
  type: 'text',
  text: words,
  bold,
  italic,
})

describe('elements of the markup', () => {
  it('are sections with their paper and page numbers', () => {
    const { sections } = parseMarkup(
      '<section class="quyet-dinh"></section> <section class="ke-hoach" data-so-trang="tiep"></section>\n<section class="phu-luc" data-huong="ngang"></section>',
    )
    expect(sections.map(({ kind, landscape, pagesRunOn }) => [kind, landscape, pagesRunOn])).toEqual([
      ['decision', false, false],
      ['plan', false, true],
      ['appendix', true, false],
    ])
  })

  it('are paragraphs and headings with anchor and level', () => {
    expect(
      blocksOf(
        '<h1 class="ten-loai">A</h1><h2 class="muc" id="_kh_1" aria-level="3">B</h2><p class="doan" id="">C</p>',
      ),
    ).toEqual([
      { type: 'paragraph', kind: 'type', inlines: [text('A')] },
      { type: 'paragraph', kind: 'section', inlines: [text('B')], anchor: '_kh_1', outline: 3 },
      { type: 'paragraph', kind: 'body', inlines: [text('C')] },
    ])
  })

  it('are rules, blanks, breaks and emphasis', () => {
    expect(blocksOf('<hr class="ke-trich-yeu">')).toEqual([{ type: 'rule', kind: 'titleRule' }])
    expect(
      inlinesOf('a<b>b<i>c</i></b><br><i>d</i><span class="trong-so"></span><span class="trong-nam"></span>'),
    ).toEqual([
      text('a'),
      text('b', true),
      text('c', true, true),
      { type: 'break' },
      text('d', false, true),
      { type: 'blank', field: 'number' },
      { type: 'blank', field: 'year' },
    ])
  })

  it('are frames of two columns', () => {
    expect(
      blocksOf(
        '<table class="dau-trang"> <tr> <td><p class="co-quan-ban-hanh">A</p><hr class="ke-co-quan"></td> <td></td> </tr> </table>',
      ),
    ).toEqual([
      {
        type: 'frame',
        kind: 'letterhead',
        rows: [
          [
            [
              { type: 'paragraph', kind: 'agency', inlines: [text('A')] },
              { type: 'rule', kind: 'agencyRule' },
            ],
            [],
          ],
        ],
      },
    ])
  })

  it('are tables with columns, header, groups, totals and joined cells', () => {
    const [table] = blocksOf(
      `<table class="bang">
        <colgroup><col data-vai="tt" data-rong=""><col data-vai="" data-rong="12.5%"><col data-rong="2.4cm"></colgroup>
        <thead><tr><th rowspan="2"><p class="o-dau">TT</p></th><th colspan="2" data-canh="giua"></th></tr><tr><th></th><th></th></tr></thead>
        <tbody>
          <tr class="nhom" id="_g"><td></td><td colspan="2"><p class="o-nhom">Nhóm</p></td></tr>
          <tr><td rowspan="2" colspan="2" data-canh="phai"><p class="o">1</p><p class="o">2</p></td><td></td></tr>
          <tr class="tong"><td></td></tr>
        </tbody>
      </table>`,
    )
    expect(table).toMatchObject({
      type: 'table',
      columns: [{ role: 'order' }, { width: { percent: 12.5 } }, { width: { cm: 2.4 } }],
      rows: [
        {
          kind: 'header',
          cells: [
            { columnSpan: 1, rowSpan: 2, align: 'left' },
            { columnSpan: 2, align: 'center' },
          ],
        },
        { kind: 'header', cells: [{}, {}] },
        { kind: 'group', anchor: '_g', cells: [{ paragraphs: [] }, { paragraphs: [{ kind: 'groupCell' }] }] },
        { kind: 'task', cells: [{ columnSpan: 2, rowSpan: 2, align: 'right', paragraphs: [{}, {}] }, {}] },
        { kind: 'total', cells: [{}] },
      ],
    })
  })

  it('that have no rows are no blocks', () => {
    expect(
      blocksOf(
        '<table class="bang"><colgroup><col></colgroup><thead></thead><tbody></tbody></table><table class="ky"></table>',
      ),
    ).toEqual([])
  })
})

describe('footnotes', () => {
  const note = (id: string) => `<sup class="chu-thich" data-ma="${id}"></sup>`
  const aside = (id: string, words: string) => `<aside class="chu-thich" data-ma="${id}">${words}</aside>`

  it('are numbered over the document by their first reference, whatever their ids are', () => {
    const first = `<section class="ke-hoach"><p class="doan">a${note('b')}${note('a')}</p>${aside('a', 'A')}${aside('b', 'B<i>!</i>')}</section>`
    const second = `<section class="phu-luc"><p class="doan">c${note('a')}</p>${aside('a', 'C')}</section>`
    const { sections, notes } = parseMarkup(first + second)
    expect(notes).toEqual([[text('B'), text('!', false, true)], [text('A')], [text('C')]])
    const numbers = sections.flatMap(({ blocks }) =>
      blocks.flatMap(block =>
        block.type === 'paragraph'
          ? block.inlines.flatMap(inline => (inline.type === 'note' ? inline.number : []))
          : [],
      ),
    )
    expect(numbers).toEqual([1, 2, 3])
  })

  it('stand in cells too', () => {
    const table = `<table class="bang"><colgroup><col></colgroup><tr><td><p class="o">a${note('1')}</p></td></tr></table>`
    expect(parseMarkup(inSection(table + aside('1', 'A'))).notes).toEqual([[text('A')]])
  })

  it('without their text are an error', () => {
    expect(() => parseMarkup(inSection(`<p class="doan">a${note('x')}</p>`))).toThrow(
      'chú thích “x” không có nội dung',
    )
  })
})

describe('markup that is not of the vocabulary', () => {
  it.each([
    ['an unknown element', '<div></div>', 'không có phần tử <div>'],
    [
      'a name that objects have of themselves',
      '<constructor></constructor>',
      'không có phần tử <constructor>',
    ],
    ['an element outside its place', '<tr></tr>', '<tr> không được đứng trong <section>'],
    [
      'a paragraph in a paragraph',
      '<p class="doan"><b><p class="doan"></p></b></p>',
      '<p> không được đứng trong <b>',
    ],
    ['an unknown class', '<p class="dong"></p>', '<p> không có lớp `dong`'],
    ['a missing class', '<p></p>', '<p> phải có lớp (class)'],
    ['an unknown attribute', '<p class="doan" style="a"></p>', '<p> không có thuộc tính `style`'],
    ['a value that is not allowed', '<p class="doan" id="1"></p>', 'thuộc tính id="1" của <p>'],
    [
      'an alignment that is not allowed',
      '<table class="bang"><tr><td data-canh="deu"></td></tr></table>',
      'phải là `trai`, `giua`, `phai`',
    ],
    ['an element that is not closed', '<p class="doan"><b>a</p>', '<b> chưa được đóng'],
    ['words outside a paragraph', '<p class="doan">a</p> chữ', 'chữ “chữ” đứng ngoài đoạn văn'],
    ['words in a cell', '<table class="bang"><tr><td>chữ</td></tr></table>', 'chữ “chữ” đứng ngoài đoạn văn'],
    [
      'more cells than columns',
      '<table class="bang"><colgroup><col></colgroup><tr><td></td><td></td></tr></table>',
      'hàng 1 của một bảng không vừa 1 cột',
    ],
    [
      'fewer cells than columns',
      '<table class="bang"><colgroup><col><col></colgroup><tr><td></td></tr></table>',
      'hàng 1 của một bảng không vừa 2 cột',
    ],
    ['a table without columns', '<table class="bang"><tr><td></td></tr></table>', 'không vừa 0 cột'],
    [
      'cells that cover each other',
      '<table class="bang"><colgroup><col><col></colgroup><tr><td></td><td rowspan="2"></td></tr><tr><td colspan="2"></td></tr></table>',
      'hàng 2 của một bảng không vừa 2 cột',
    ],
    [
      'a cell that reaches below the table',
      '<table class="bang"><colgroup><col></colgroup><tr><td rowspan="2"></td></tr></table>',
      'gộp xuống quá hàng cuối cùng',
    ],
    [
      'a third column of recipients',
      '<table class="ky"><tr><td></td><td></td><td></td></tr></table>',
      'hơn hai ô',
    ],
  ])('is an error: %s', (_, html, message) => {
    expect(() => blocksOf(html)).toThrow(MarkupError)
    expect(() => blocksOf(html)).toThrow(message)
  })

  it('is an error outside a section too', () => {
    expect(() => parseMarkup('<p class="doan">a</p>')).toThrow('<p> không được đứng ngoài <section>')
    expect(() => parseMarkup('chữ')).toThrow(MarkupError)
    expect(() => parseMarkup('<section class="ke-hoach">')).toThrow('<section> chưa được đóng')
  })

  it('is none when an anchor is asked for twice: the first place has it', () => {
    expect(blocksOf('<p class="doan" id="_a">a</p><p class="doan" id="_a">b</p>')).toMatchObject([
      { anchor: '_a' },
      {},
    ])
    expect(blocksOf('<p class="doan" id="_a">a</p><p class="doan" id="_a">b</p>')[1]).not.toHaveProperty(
      'anchor',
    )
  })
})

describe('white space', () => {
  it('of a template is one blank between words and nothing at the ends', () => {
    expect(inlinesOf('\n  một\n  hai <b>\n ba</b>\n')).toEqual([text('một hai '), text(' ba', true)])
    expect(inlinesOf('một \r\n\t hai')).toEqual([text('một hai')])
    expect(inlinesOf('một\n  <br>\n  hai')).toEqual([text('một'), { type: 'break' }, text('hai')])
    expect(inlinesOf('\n  <b>một</b>\n')).toEqual([text('một', true)])
  })

  it('that a plan types is kept', () => {
    expect(inlinesOf('một  hai\u00a0 ba')).toEqual([text('một  hai\u00a0 ba')])
    expect(inlinesOf('\u00a0một\u3000')).toEqual([text('\u00a0một\u3000')])
  })

  it('between blocks is nothing', () => {
    expect(blocksOf('\n \t<p class="doan">a</p>\u00a0\n')).toHaveLength(1)
  })
})

describe('what must not part at a line end', () => {
  const shown = (html: string) =>
    inlinesOf(html)
      .map(inline => (inline.type === 'text' ? inline.text : inline.type === 'blank' ? '□' : '|'))
      .join('')
      .replaceAll('\u00a0', '~')
      .replaceAll('\u2011', '=')

  it('is bound together in a run', () => {
    expect(shown('theo số 15/QĐ-UBND ngày 05 tháng 01 năm 2026')).toBe(
      'theo số 15/QĐ=UBND ngày~05 tháng~01 năm~2026',
    )
  })

  it('is bound together over runs', () => {
    expect(shown('<b>Điều</b> <i>1</i>')).toBe('Điều~1')
    expect(shown('<b>QĐ-</b>UBND')).toBe('QĐ=UBND')
  })

  it('is a word and the blank to fill in beside it', () => {
    const blank = (field: string) => `<span class="trong-${field}"></span>`
    expect(
      shown(
        `số ${blank('so')}/QĐ-UBND ngày ${blank('ngay')} tháng ${blank('thang')} năm ${blank('nam')} của`,
      ),
    ).toBe('số □/QĐ=UBND ngày~□ tháng~□ năm~□ của')
  })

  it('is not bound in the date of a head, which has its line', () => {
    const [date] = blocksOf('<p class="dia-danh-ngay">X, ngày 05 tháng 01 năm 2026</p>')
    expect(date).toMatchObject({ inlines: [{ text: 'X, ngày 05 tháng 01 năm 2026' }] })
  })

  it('is not bound over a break', () => {
    expect(shown('số<br> 15')).toBe('số| 15')
  })
})

/** Would take minutes if its time grew with the square of the rows. */
it('a table of 20,000 rows is read', () => {
  const row = '<tr><td><p class="o">a &#38; b</p></td><td><p class="o">số 15/QĐ-UBND</p></td></tr>'
  const html = inSection(`<table class="bang"><colgroup><col><col></colgroup>${row.repeat(20_000)}</table>`)
  const table = parseMarkup(html).sections[0]!.blocks[0] as { rows?: unknown[] }
  expect(table.rows).toHaveLength(20_000)
})

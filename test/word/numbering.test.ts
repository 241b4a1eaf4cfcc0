import { describe, expect, it } from 'vitest'
import { formatNumber } from '../../src/word/numbering/number-format.ts'
import { item, lvl, p, r } from './make-docx.ts'
import { lines, paragraphs, read } from './read.ts'

const list = (id: number, levels: string, more = ''): string =>
  `<w:abstractNum w:abstractNumId="${id}">${more}${levels}</w:abstractNum>`
const num = (id: number, abstract: number, overrides = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${overrides}</w:num>`

const outline =
  lvl(0, 'upperRoman', '%1.') +
  lvl(1, 'decimal', '%2.') +
  lvl(2, 'lowerLetter', '%3)') +
  lvl(3, 'decimal', '%2.%4.')

describe('an automatic label', () => {
  it('counts its level on, and deeper ones anew', () => {
    const body =
      item('A', 1) + item('B', 1, 1) + item('C', 1, 1) + item('D', 1, 2) + item('E', 1) + item('F', 1, 1)
    expect(lines(read({ body, numbering: list(0, outline) + num(1, 0) }))).toEqual([
      'I. A',
      '1. B',
      '2. C',
      'a) D',
      'II. E',
      '1. F',
    ])
  })

  it('shows the start of levels above that were not used, and has used them', () => {
    const levels = lvl(0, 'decimal', '%1.') + lvl(1, 'decimal', '%1.%2.') + lvl(2, 'decimal', '%1.%2.%3.')
    const body = item('A', 1) + item('B', 1, 2) + item('C', 1, 1)
    expect(lines(read({ body, numbering: list(0, levels) + num(1, 0) }))).toEqual([
      '1. A',
      '1.1.1. B',
      '1.2. C',
    ])
  })

  it('goes on over two numbers of one abstract list', () => {
    const body = item('A', 1) + item('B', 2) + item('C', 1)
    const numbering = list(0, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0)
    expect(lines(read({ body, numbering }))).toEqual(['1. A', '2. B', '3. C'])
  })

  it('begins anew where its number says so, at the first use only', () => {
    const restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    const body = item('A', 1) + item('B', 1) + item('C', 2) + item('D', 2) + item('E', 1)
    const numbering = list(0, lvl(0, 'decimal', '%1.')) + num(1, 0) + num(2, 0, restart)
    expect(lines(read({ body, numbering }))).toEqual(['1. A', '2. B', '1. C', '2. D', '3. E'])
  })

  it('takes a level of its number before that of the list', () => {
    const own = `<w:lvlOverride w:ilvl="0">${lvl(0, 'lowerLetter', '%1)')}</w:lvlOverride>`
    const numbering = list(0, lvl(0, 'decimal', '%1.')) + num(1, 0, own)
    expect(lines(read({ body: item('A', 1), numbering }))).toEqual(['a) A'])
  })

  it('starts at nothing where the list gives no start', () => {
    const numbering = list(0, lvl(0, 'decimal', '%1.', '')) + num(1, 0)
    expect(lines(read({ body: item('A', 1) + item('B', 1), numbering }))).toEqual(['0. A', '1. B'])
  })

  it('goes on below a level that never restarts it', () => {
    const levels =
      lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%2.', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>')
    const body = item('A', 1) + item('B', 1, 1) + item('C', 1) + item('D', 1, 1)
    expect(lines(read({ body, numbering: list(0, levels) + num(1, 0) }))).toEqual([
      'I. A',
      '1. B',
      'II. C',
      '2. D',
    ])
  })

  it('begins anew only after the level that its restart names', () => {
    const levels =
      lvl(0, 'upperRoman', '%1.') +
      lvl(1, 'decimal', '%2.') +
      lvl(2, 'lowerLetter', '%3)', '<w:start w:val="1"/><w:lvlRestart w:val="1"/>')
    const body =
      item('A', 1) +
      item('B', 1, 1) +
      item('C', 1, 2) +
      item('D', 1, 1) +
      item('E', 1, 2) +
      item('F', 1) +
      item('G', 1, 2)
    expect(lines(read({ body, numbering: list(0, levels) + num(1, 0) }))).toEqual([
      'I. A',
      '1. B',
      'a) C',
      '2. D',
      'b) E',
      'II. F',
      'a) G',
    ])
  })

  it('prints all numbers in figures where it is legal', () => {
    const levels = lvl(0, 'upperRoman', '%1.') + lvl(1, 'decimal', '%1.%2.', '<w:start w:val="1"/><w:isLgl/>')
    const body = item('A', 1) + item('B', 1, 1)
    expect(lines(read({ body, numbering: list(0, levels) + num(1, 0) }))).toEqual(['I. A', '1.1. B'])
  })

  it('keeps typed letters around the numbers', () => {
    const numbering = list(0, lvl(0, 'decimal', '2.4.5.%1.')) + num(1, 0)
    expect(lines(read({ body: item('A', 1), numbering }))).toEqual(['2.4.5.1. A'])
  })

  it('is the sign that its symbol font shows', () => {
    const bullet = (index: number, font: string, code: string): string =>
      lvl(index, 'bullet', code).replace(
        '</w:lvl>',
        `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr></w:lvl>`,
      )
    const levels =
      bullet(0, 'Symbol', '\uf0b7') + bullet(1, 'Wingdings', '\uf0d8') + bullet(2, 'Times New Roman', '-')
    const body = item('A', 1) + item('B', 1, 1) + item('C', 1, 2)
    const document = read({ body, numbering: list(0, levels) + num(1, 0) })
    expect(lines(document)).toEqual(['• A', '➢ B', '- C'])
    expect(paragraphs(document).map(({ label }) => label?.isBullet)).toEqual([true, true, true])
  })

  it('is its text alone where the level has no number', () => {
    const numbering = list(0, lvl(0, 'none', '-')) + num(1, 0)
    expect(lines(read({ body: item('A', 1), numbering }))).toEqual(['- A'])
  })

  it('counts an empty paragraph', () => {
    const numbering = list(0, lvl(0, 'decimal', '%1.')) + num(1, 0)
    expect(lines(read({ body: item('A', 1) + item('', 1) + item('C', 1), numbering }))).toEqual([
      '1. A',
      '2. ',
      '3. C',
    ])
  })

  it('is none where the number is 0, whatever the level, or where there is no such list', () => {
    const numbering = list(0, lvl(0, 'decimal', '%1.')) + num(1, 0)
    const document = read({ body: item('A', 0, 12) + item('B', 7) + item('C', 1, 30), numbering })
    expect(lines(document)).toEqual(['A', 'B', 'C'])
  })

  it('does not count a paragraph whose mark was deleted', () => {
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const gone = p(r('A '), `${numPr}<w:rPr><w:del w:id="1" w:author="Lan"/></w:rPr>`)
    const numbering = list(0, lvl(0, 'decimal', '%1.')) + num(1, 0)
    expect(lines(read({ body: gone + item('B', 1) + item('C', 1), numbering }))).toEqual(['1. A B', '2. C'])
  })

  it('comes from the style of the paragraph, at the level that is linked with it', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Khoan"><w:name w:val="Khoản"/><w:basedOn w:val="Muc"/></w:style>'
    const linked = (index: number, format: string, text: string, style: string): string =>
      lvl(index, format, text, `<w:start w:val="1"/><w:pStyle w:val="${style}"/>`)
    const numbering =
      list(0, linked(0, 'upperRoman', '%1.', 'Muc') + linked(1, 'decimal', '%2.', 'Khoan')) + num(1, 0)
    const body =
      p(r('A'), '<w:pStyle w:val="Muc"/>') +
      p(r('B'), '<w:pStyle w:val="Khoan"/>') +
      p(r('C'), '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(lines(read({ body, styles, numbering }))).toEqual(['I. A', '1. B', 'C'])
  })

  it('comes from the list of a style of numbering', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Kieu"><w:name w:val="Kiểu"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>'
    const numbering =
      list(0, '', '<w:numStyleLink w:val="Kieu"/>') +
      list(1, lvl(0, 'decimal', 'Điều %1.'), '<w:styleLink w:val="Kieu"/>') +
      num(1, 0) +
      num(2, 1)
    expect(lines(read({ body: item('A', 1) + item('B', 2), styles, numbering }))).toEqual([
      'Điều 1. A',
      'Điều 2. B',
    ])
  })

  it('does not turn round where styles and lists refer to each other', () => {
    const styles =
      '<w:style w:type="numbering" w:styleId="Kieu"><w:name w:val="Kiểu"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const numbering = list(0, lvl(0, 'decimal', '%1.'), '<w:numStyleLink w:val="Kieu"/>') + num(1, 0)
    expect(lines(read({ body: item('A', 1), styles, numbering }))).toEqual(['1. A'])
  })

  it('has the indents of its level, under those of the paragraph', () => {
    const level = lvl(0, 'decimal', '%1.').replace(
      '</w:lvl>',
      '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>',
    )
    const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body = p(r('A'), numPr) + p(r('B'), `${numPr}<w:ind w:left="0"/>`)
    const [a, b] = paragraphs(read({ body, numbering: list(0, level) + num(1, 0) }))
    expect(a!.indent).toEqual({ left: 720, right: 0, firstLine: -360 })
    expect(b!.indent).toEqual({ left: 0, right: 0, firstLine: -360 })
  })

  it('counts in tables as in the text around them, in a note by itself', () => {
    const numbering = list(0, lvl(0, 'decimal', '%1.')) + num(1, 0)
    const cell = `<w:tbl><w:tr><w:tc>${item('B', 1)}</w:tc></w:tr></w:tbl>`
    const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    const document = read({
      body: item('A', 1) + cell + p(mark) + item('C', 1),
      numbering,
      footnotes: `<w:footnote w:id="2">${item('N', 1)}</w:footnote>`,
    })
    expect(lines(document)).toEqual(['1. A', '2. B', '', '3. C'])
    expect(document.notes[0]!.blocks[0]).toMatchObject({ label: { text: '1.' }, text: 'N' })
  })
})

describe('a number', () => {
  it.each([
    [4, 'upperRoman', 'IV'],
    [9, 'lowerRoman', 'ix'],
    [5, 'lowerLetter', 'e'],
    [27, 'lowerLetter', 'aa'],
    [28, 'upperLetter', 'BB'],
    [7, 'decimalZero', '07'],
    [12, 'decimalZero', '12'],
    [3, 'ordinal', '3rd'],
    [12, 'ordinal', '12th'],
    [21, 'vietnameseCounting', 'hai mươi mốt'],
    [15, 'vietnameseCounting', 'mười lăm'],
    [2, 'decimalEnclosedParen', '(2)'],
    [3, 'decimalEnclosedCircle', '③'],
    [6, 'chineseCounting', '6'],
    [0, 'upperRoman', '0'],
    [0, 'lowerLetter', '0'],
    [5, 'none', ''],
  ])('%i in the format %s is “%s”', (number, format, text) => {
    expect(formatNumber(number, format)).toBe(text)
  })
})

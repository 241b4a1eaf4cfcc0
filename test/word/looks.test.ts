import { describe, expect, it } from 'vitest'
import type { RunFormat } from '../../src/word/document.ts'
import { p, r, tr } from './make-docx.ts'
import { paragraph, paragraphs, read, table } from './read.ts'

const style = (id: string, inside: string, type = 'paragraph', more = ''): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${more}><w:name w:val="${id} name"/>${inside}</w:style>`

/** The look of the only run of a paragraph. */
function look(body: string, styles = ''): RunFormat {
  const { pieces } = paragraph(body, { styles })
  return pieces[0]!.look
}

describe('the look of a run', () => {
  it('is what Word takes where nothing is said', () => {
    expect(look(p(r('A')))).toMatchObject({
      font: 'Times New Roman',
      size: 20,
      bold: false,
      vertical: 'baseline',
      scale: 100,
    })
  })

  it('comes from the defaults, the chain of styles and the run, the nearest first', () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('A', '<w:rPr><w:sz w:val="26"/><w:b/><w:color w:val="ff0000"/></w:rPr>') +
      style('B', '<w:basedOn w:val="A"/><w:rPr><w:i/><w:b w:val="0"/></w:rPr>')
    expect(
      look(p(r('x', '<w:u w:val="single"/><w:color w:val="auto"/>'), '<w:pStyle w:val="B"/>'), styles),
    ).toEqual({
      font: 'Arial',
      size: 26,
      bold: false,
      italic: true,
      underline: 'single',
      strike: false,
      caps: false,
      smallCaps: false,
      hidden: false,
      vertical: 'baseline',
      letterSpacing: 0,
      scale: 100,
    })
  })

  it('is not bold where the styles of paragraph and run both are', () => {
    const styles = style('Dam', '<w:rPr><w:b/></w:rPr>') + style('Manh', '<w:rPr><w:b/></w:rPr>', 'character')
    const inDam = (properties: string): boolean =>
      look(p(r('x', properties), '<w:pStyle w:val="Dam"/>'), styles).bold
    expect(inDam('')).toBe(true)
    expect(inDam('<w:rStyle w:val="Manh"/>')).toBe(false)
    expect(inDam('<w:rStyle w:val="Manh"/><w:b/>')).toBe(true)
    expect(inDam('<w:b w:val="false"/>')).toBe(false)
  })

  it('has strikes, capitals, marks and positions', () => {
    const properties =
      '<w:dstrike/><w:caps/><w:smallCaps w:val="on"/><w:highlight w:val="yellow"/><w:vertAlign w:val="superscript"/><w:spacing w:val="-4"/><w:w w:val="90"/><w:color w:val="00b0f0"/>'
    expect(look(p(r('x', properties)))).toMatchObject({
      strike: true,
      caps: true,
      smallCaps: true,
      highlight: 'yellow',
      vertical: 'superscript',
      letterSpacing: -4,
      scale: 90,
      colour: '00B0F0',
    })
    expect(look(p(r('x', '<w:shd w:val="clear" w:fill="FFFF00"/>'))).highlight).toBe('FFFF00')
  })

  it('has the font of the theme where it is named', () => {
    const theme =
      '<a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/></a:majorFont></a:fontScheme></a:themeElements>'
    const run = r('x', '<w:rFonts w:ascii="Arial" w:asciiTheme="majorHAnsi"/>')
    expect(paragraph(p(run), { theme }).pieces[0]!.look.font).toBe('Cambria')
  })

  it('is one object for all runs that look so', () => {
    const [a, b] = paragraphs(
      read({ body: p(r('A', '<w:b/>')) + p(r('B', '<w:lang w:val="vi-VN"/><w:b w:val="1"/>')) }),
    )
    expect(a!.pieces[0]!.look).toBe(b!.pieces[0]!.look)
  })
})

describe('a paragraph', () => {
  it('has the default style of the file, by name too', () => {
    const styles = style('Thng', '', 'paragraph', ' w:default="1"') + style('Khac', '')
    expect(paragraph(p(''), { styles }).style).toEqual({ id: 'Thng', name: 'Thng name' })
    expect(paragraph(p('', '<w:pStyle w:val="Khac"/>'), { styles }).style.name).toBe('Khac name')
    expect(paragraph(p('', '<w:pStyle w:val="khong-co"/>'), { styles }).style.id).toBe('Thng')
  })

  it('has alignment, indents, spacing, level and breaks, resolved', () => {
    const styles =
      '<w:docDefaults><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>' +
      style(
        'A',
        '<w:pPr><w:jc w:val="both"/><w:ind w:firstLine="567"/><w:outlineLvl w:val="1"/><w:keepNext/><w:widowControl w:val="0"/></w:pPr>',
      )
    const properties =
      '<w:pStyle w:val="A"/><w:spacing w:before="120" w:line="340" w:lineRule="exact"/><w:ind w:left="100" w:hanging="50"/><w:pageBreakBefore/><w:contextualSpacing/><w:pBdr><w:top w:val="single"/><w:left w:val="nil"/></w:pBdr>'
    expect(paragraph(p('', properties), { styles })).toMatchObject({
      alignment: 'both',
      indent: { left: 100, right: 0, firstLine: -50 },
      spacing: { before: 120, after: 160, line: 340, lineRule: 'exact', isContextual: true },
      outlineLevel: 1,
      keepNext: true,
      keepLines: false,
      pageBreakBefore: true,
      widowControl: false,
      borders: ['top'],
    })
  })

  it('takes a body level for none', () => {
    expect(paragraph(p('', '<w:outlineLvl w:val="9"/>')).outlineLevel).toBeUndefined()
  })

  it('tells a frame of the old kind', () => {
    expect(paragraph(p('', '<w:framePr w:wrap="around" w:xAlign="center"/>'))).toMatchObject({
      isFramed: true,
      frameAlignment: 'center',
    })
  })

  it('ends where styles are based on each other in a circle', () => {
    const styles =
      style('A', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') + style('B', '<w:basedOn w:val="A"/>')
    expect(look(p(r('x'), '<w:pStyle w:val="A"/>'), styles).bold).toBe(true)
  })

  it('takes spacing of the web for what Word prints', () => {
    expect(paragraph(p('', '<w:spacing w:before="100" w:beforeAutospacing="1"/>')).spacing.before).toBe(280)
  })
})

describe('a table style', () => {
  const styles =
    '<w:style w:type="table" w:styleId="Bang"><w:name w:val="Bảng"/><w:pPr><w:jc w:val="center"/></w:pPr><w:tblPr><w:tblBorders><w:top w:val="single"/><w:insideH w:val="single"/></w:tblBorders></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr></w:tblStylePr></w:style>' +
    '<w:style w:type="table" w:styleId="Con"><w:name w:val="Con"/><w:basedOn w:val="Bang"/></w:style>'
  const body = (flag: string): string =>
    `<w:tbl><w:tblPr><w:tblStyle w:val="Con"/><w:tblLook w:val="${flag}"/></w:tblPr>${tr(['A'])}${tr(['B'])}</w:tbl>`

  it('makes its first row bold where the table asks for it, and aligns all', () => {
    const cells = (flag: string) => paragraphs(read({ body: body(flag), styles }))
    expect(cells('0020').map(({ pieces, alignment }) => [pieces[0]!.look.bold, alignment])).toEqual([
      [true, 'center'],
      [false, 'center'],
    ])
    expect(cells('0000').map(({ pieces }) => pieces[0]!.look.bold)).toEqual([false, false])
  })

  it('draws lines, and each cell knows which are its own', () => {
    const { borders, rows } = table(body('0000'), { styles })
    expect(borders).toEqual(['top', 'insideH'])
    expect(rows.map(({ cells }) => cells[0]!.borders)).toEqual([['top', 'bottom'], ['top']])
  })
})

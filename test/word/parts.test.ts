import { describe, expect, it } from 'vitest'
import { p, r, relationshipsXml } from './make-docx.ts'
import { lines, paragraphs, read } from './read.ts'

const run = (inside: string): string => `<w:r>${inside}</w:r>`
const field = (instruction: string, result: string): string =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText>${instruction}</w:instrText>`)}${result}${run('<w:fldChar w:fldCharType="end"/>')}`

describe('a note', () => {
  const mark = (id: string, more = ''): string => run(`<w:footnoteReference w:id="${id}"${more}/>`)
  const footnotes =
    '<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>' +
    [3, 1, 2]
      .map(id => `<w:footnote w:id="${id}">${p(`${run('<w:footnoteRef/>')}${r(` chú ${id}`)}`)}</w:footnote>`)
      .join('')

  it('is numbered by the order of marks, not by its id', () => {
    const document = read({ body: p(r('A') + mark('3')) + p(r('B') + mark('1')), footnotes })
    expect(document.notes.map(({ id, number, text }) => [id, number, text])).toEqual([
      ['3', 1, 'chú 3'],
      ['1', 2, 'chú 1'],
    ])
    const [first] = paragraphs(document)
    expect(first!.text).toBe('A')
    expect(first!.pieces[1]).toMatchObject({ kind: 'note', note: { number: 1 } })
  })

  it('with a mark of its own is not counted, and the mark is no text', () => {
    const own = run('<w:footnoteReference w:id="3" w:customMarkFollows="1"/><w:t>(*)</w:t>')
    const document = read({ body: p(r('A') + own + r('B') + mark('1')), footnotes })
    expect(lines(document)).toEqual(['AB'])
    expect(document.notes.map(({ number, mark: typed }) => [number, typed])).toEqual([
      [0, '(*)'],
      [1, undefined],
    ])
  })

  it('that is not there is no note', () => {
    expect(read({ body: p(mark('9') + mark('0')), footnotes }).notes).toEqual([])
    expect(read({ body: p(mark('1')) }).notes).toEqual([])
  })

  it('that refers to itself ends', () => {
    const circle = `<w:footnote w:id="1">${p(r('x') + mark('1'))}</w:footnote>`
    expect(read({ body: p(mark('1')), footnotes: circle }).notes.length).toBe(1)
  })
})

describe('sections', () => {
  const sectPr = (inside: string): string => `<w:sectPr>${inside}</w:sectPr>`
  const portrait =
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
  const landscape =
    '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:type w:val="continuous"/><w:cols w:num="2"/><w:pgNumType w:start="1" w:fmt="lowerRoman"/>'

  it('end with the paragraph that has their properties, the last with the body', () => {
    const body = p(r('A')) + p(r('B'), sectPr(portrait)) + p(r('C')) + sectPr(landscape)
    const { sections } = read({ body })
    expect(
      sections.map(({ blocks, orientation, columns, start }) => [blocks.length, orientation, columns, start]),
    ).toEqual([
      [2, 'portrait', 1, 'nextPage'],
      [1, 'landscape', 2, 'continuous'],
    ])
    expect(sections[0]!.margins).toEqual({
      top: 1134,
      right: 850,
      bottom: 1134,
      left: 1701,
      header: 567,
      footer: 567,
      gutter: 0,
    })
    expect(sections[1]!.pageNumber).toEqual({ start: 1, format: 'lowerRoman' })
  })

  it('end also where the body has no properties of its own', () => {
    expect(
      read({ body: p(r('A'), sectPr(portrait)) + p(r('B')) }).sections.map(({ blocks }) => blocks.length),
    ).toEqual([1, 1])
    expect(read({ body: p(r('A'), sectPr(portrait)) }).sections.map(({ blocks }) => blocks.length)).toEqual([
      1,
    ])
  })

  it('have the header of the section before unless they name one; words and page number apart', () => {
    const header = p(r('Mật') + field('PAGE', ''), '<w:jc w:val="center"/>')
    const footer = p(
      field('PAGE', run('<w:fldChar w:fldCharType="separate"/>') + r('2')),
      '<w:framePr w:xAlign="right"/>',
    )
    const body =
      p(r('A'), sectPr('<w:headerReference w:type="default" r:id="header"/><w:titlePg/>')) +
      p(r('B')) +
      sectPr('<w:footerReference w:type="first" r:id="footer"/>')
    const [first, second] = read({ body, header, footer }).sections
    expect([first!.hasTitlePage, second!.hasTitlePage]).toEqual([true, false])
    expect(first!.footers).toEqual([])
    expect(second!.headers).toMatchObject([
      {
        kind: 'default',
        part: 'word/header.xml',
        text: 'Mật',
        hasPageNumber: true,
        pageNumberAlignment: 'center',
      },
    ])
    expect(second!.footers).toMatchObject([
      { kind: 'first', text: '', hasPageNumber: true, pageNumberAlignment: 'right' },
    ])
  })
})

describe('what stands beside the text', () => {
  it('settings', () => {
    const settings =
      '<w:evenAndOddHeaders/><w:trackRevisions/><w:documentProtection w:edit="readOnly" w:enforcement="1"/><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat>'
    expect(read({ settings }).settings).toEqual({
      hasEvenAndOddHeaders: true,
      hasMirrorMargins: false,
      tracksChanges: true,
      protection: 'readOnly',
      compatibilityMode: 15,
      tabStop: 567,
    })
  })

  it('properties of the file, and those that programs have added', () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006'
    const raw = {
      '_rels/.rels': relationshipsXml(
        `<Relationship Id="a" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/><Relationship Id="c" Type="${office}/relationships/custom-properties" Target="docProps/custom.xml"/>`,
      ),
      'docProps/core.xml':
        '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Kế hoạch</dc:title><dc:creator> </dc:creator></cp:coreProperties>',
      'docProps/custom.xml': `<Properties xmlns="${office}/custom-properties" xmlns:vt="${office}/docPropsVTypes"><property name="ma"><vt:lpwstr>kh-2025</vt:lpwstr></property></Properties>`,
    }
    const { properties } = read({ raw })
    expect(properties.title).toBe('Kế hoạch')
    expect(properties.creator).toBeUndefined()
    expect([...properties.custom]).toEqual([['ma', 'kh-2025']])
  })

  it('parts of data', () => {
    const xml = '<?xml version="1.0"?><d:x xmlns:d="http://example.com/d" a="1">dữ liệu</d:x>'
    const links = '<Relationship Id="d" Type="http://x/customXml" Target="../customXml/item1.xml"/>'
    expect(read({ links, raw: { 'customXml/item1.xml': xml } }).customParts).toEqual([
      { part: 'customXml/item1.xml', namespace: 'http://example.com/d', xml },
    ])
  })
})

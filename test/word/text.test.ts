import { describe, expect, it } from 'vitest'
import { p, r } from './make-docx.ts'
import { blocksOf, lines, paragraph, paragraphs, read } from './read.ts'

const textOf = (content: string): string => paragraph(p(content)).text
const run = (inside: string): string => `<w:r>${inside}</w:r>`

describe('the text of a paragraph', () => {
  it('joins what Word has cut into runs', () => {
    expect(textOf(`${r('KẾ H')}<w:proofErr w:type="spellStart"/>${r('OẠCH')}`)).toBe('KẾ HOẠCH')
  })

  it('is NFC, also where a mark stands in another run than its letter', () => {
    expect(textOf(r('vê\u0300 viê') + r('\u0323c').replace('\u0323', '\u0323'))).toBe('về việc')
    expect(textOf(r('đa\u0303').normalize('NFD'))).toBe('đã')
  })

  it('has tabs, breaks and hyphens of Word as characters', () => {
    const inside =
      '<w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>QĐ</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t>'
    expect(textOf(run(inside))).toBe('A\tB\nC\nQĐ\u2011UBND')
  })

  it('leaves blanks at the ends of a text away unless they are kept, and what cannot be seen', () => {
    expect(textOf(run('<w:t> A </w:t><w:t xml:space="preserve"> B\u00ad\u200b </w:t>'))).toBe('A B ')
  })

  it('tells a page break from a line break', () => {
    const { pieces } = paragraph(
      p(run('<w:br w:type="page"/><w:br w:type="column"/><w:br w:type="textWrapping"/>')),
    )
    expect(pieces.map(piece => piece.kind === 'break' && piece.of)).toEqual(['page', 'column', 'line'])
  })

  it('has signs of symbol fonts as the signs they look like', () => {
    expect(
      textOf(run('<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B3"/>')),
    ).toBe('✓≥')
    expect(textOf(r('\uf0d8', '<w:rFonts w:ascii="Wingdings" w:hAnsi="Wingdings"/>'))).toBe('➢')
    expect(textOf(r('ü', '<w:rFonts w:ascii="Wingdings"/>'))).toBe('✓')
    expect(textOf(r('Chữ', '<w:rFonts w:ascii="Wingdings"/>'))).toBe('Chữ')
  })

  it('tells a sign that nobody knows', () => {
    const document = read({ body: p(run('<w:sym w:font="Webdings" w:char="F021"/>')) })
    expect(lines(document)).toEqual(['•'])
    expect(document.things).toMatchObject([{ kind: 'unknown', name: 'Webdings F021' }])
  })

  it('keeps the words of what only wraps them', () => {
    const content =
      `<w:smartTag w:element="place">${r('Hà ')}</w:smartTag>` +
      `<w:customXml w:element="x">${r('Nội')}</w:customXml>` +
      `<w:unknown xmlns:w="http://example.com/x"><y/></w:unknown>` +
      `<w:bdo w:val="ltr">${r(', ')}</w:bdo><w:dir>${r('ngày')}</w:dir>`
    expect(textOf(content)).toBe('Hà Nội, ngày')
  })

  it('leaves hidden text out, keeps it as a piece, and lists it', () => {
    const document = read({ body: p(r('A') + r('nháp ', '<w:vanish/>') + r('cũ', '<w:vanish/>') + r('B')) })
    expect(lines(document)).toEqual(['AB'])
    expect(document.things).toMatchObject([{ kind: 'hidden-text', text: 'nháp cũ', beside: 'AB' }])
    expect(paragraphs(document)[0]!.pieces.map(piece => piece.kind === 'text' && piece.text)).toContain('cũ')
  })
})

describe('a field', () => {
  const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`)
  const code = (text: string): string => run(`<w:instrText xml:space="preserve">${text}</w:instrText>`)

  it('is its result', () => {
    const { text, pieces } = paragraph(
      p(mark('begin') + code(' REF dieu_1 ') + mark('separate') + r('Điều 1') + mark('end') + r('.')),
    )
    expect(text).toBe('Điều 1.')
    expect(pieces.map(piece => piece.field?.kind)).toEqual(['REF', undefined])
  })

  it('of one element is its result too', () => {
    const { text, pieces } = paragraph(p(`<w:fldSimple w:instr=" DATE ">${r('01/02')}</w:fldSimple>`))
    expect([text, pieces[0]!.field?.kind]).toEqual(['01/02', 'DATE'])
  })

  it('inside an instruction is not printed', () => {
    const inner = mark('begin') + code('PAGE') + mark('separate') + r('7') + mark('end')
    expect(
      textOf(mark('begin') + code('IF ') + inner + code(' = 1') + mark('separate') + r('có') + mark('end')),
    ).toBe('có')
  })

  it('inside a result is its own', () => {
    const inner = mark('begin') + code('PAGEREF x') + mark('separate') + r('7') + mark('end')
    const { pieces } = paragraph(
      p(mark('begin') + code('TOC') + mark('separate') + r('Mục ') + inner + mark('end')),
    )
    expect(pieces.map(piece => piece.field?.kind)).toEqual(['TOC', 'PAGEREF'])
  })

  it('goes over paragraphs', () => {
    const body =
      p(mark('begin') + code('TOC') + mark('separate') + r('A')) + p(r('B') + mark('end')) + p(r('C'))
    const all = paragraphs(read({ body }))
    expect(all.map(({ pieces }) => pieces[0]!.field?.kind)).toEqual(['TOC', 'TOC', undefined])
  })

  it('without an end swallows nothing', () => {
    expect(textOf(mark('begin') + code('REF x') + r('Điều 1'))).toBe('Điều 1')
    expect(textOf(mark('end') + r('A') + mark('separate'))).toBe('A')
  })

  it('that links gives the address to its words', () => {
    const { pieces } = paragraph(
      p(mark('begin') + code('HYPERLINK "http://a.vn" \\l "b"') + mark('separate') + r('A') + mark('end')),
    )
    expect(pieces[0]!.link).toBe('http://a.vn#b')
  })
})

describe('a link', () => {
  it('has its address from the relationship, or names a bookmark', () => {
    const links =
      '<Relationship Id="l" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://chinhphu.vn/" TargetMode="External"/>'
    const body = p(
      `<w:hyperlink r:id="l">${r('cổng')}</w:hyperlink><w:hyperlink w:anchor="muc_1">${r('mục')}</w:hyperlink>`,
    )
    const { text, pieces } = paragraph(body, { links })
    expect(text).toBe('cổngmục')
    expect(pieces.map(({ link }) => link)).toEqual(['https://chinhphu.vn/', '#muc_1'])
  })
})

describe('a content control', () => {
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:alias w:val="Số"/><w:tag w:val="so"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  const told = [{ tag: 'so', title: 'Số', isPlaceholder: true }]

  it('in a paragraph, around paragraphs, around rows and cells keeps its words', () => {
    expect(paragraph(p(control(r('12')))).pieces[0]!.controls).toEqual(told)
    expect(paragraph(control(p(r('12')))).controls).toEqual(told)
    const row = `<w:tr>${control(`<w:tc>${p(r('B'))}</w:tc>`)}<w:tc>${p(r('C'))}</w:tc></w:tr>`
    expect(lines(read({ body: `<w:tbl>${control(row)}</w:tbl>` }))).toEqual(['B', 'C'])
  })
})

describe('bookmarks and comments', () => {
  it('have their offsets in the text', () => {
    const body =
      p(`${r('Ab')}<w:bookmarkStart w:id="1" w:name="_kh_1"/>${r('cd')}`) +
      p(`${r('ef')}<w:bookmarkEnd w:id="1"/>${r('gh')}`)
    const document = read({ body })
    const [first, second] = paragraphs(document)
    expect(first!.marks).toMatchObject([{ of: 'bookmark', side: 'start', name: '_kh_1', offset: 2 }])
    expect(second!.marks).toMatchObject([{ of: 'bookmark', side: 'end', name: '_kh_1', offset: 2 }])
    expect(document.bookmarks).toMatchObject([{ name: '_kh_1', from: { offset: 2 }, to: { offset: 2 } }])
    expect(document.bookmarks[0]!.to!.paragraph).toBe(second)
  })

  it('between paragraphs and around rows stand at the next paragraph', () => {
    const body = `<w:bookmarkStart w:id="1" w:name="a"/>${p(r('A'))}<w:tbl><w:bookmarkStart w:id="2" w:name="b"/><w:tr><w:tc>${p(r('B'))}</w:tc></w:tr></w:tbl>`
    const document = read({ body })
    expect(document.bookmarks.map(({ name, from }) => [name, from.paragraph.text])).toEqual([
      ['a', 'A'],
      ['b', 'B'],
    ])
  })

  it('of a comment say who, when, about what, and which it answers', () => {
    const comment = (id: number, mark: string, text: string): string =>
      `<w:comment w:id="${id}" w:author="Lan" w:initials="L" w:date="2026-01-02T03:04:05Z"><w:p w14:paraId="${mark}">${r(text)}</w:p></w:comment>`
    const document = read({
      body: p(
        `${r('Giao ')}<w:commentRangeStart w:id="0"/>${r('Phòng')}<w:commentRangeEnd w:id="0"/>${run('<w:commentReference w:id="0"/>')}${run('<w:commentReference w:id="1"/>')}`,
      ),
      comments: comment(0, '00000001', 'Phòng nào?') + comment(1, '00000002', 'Nội vụ'),
      commentsExtended:
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>',
    })
    expect(document.comments).toMatchObject([
      {
        id: '0',
        author: 'Lan',
        initials: 'L',
        date: '2026-01-02T03:04:05Z',
        text: 'Phòng nào?',
        from: { offset: 5 },
        to: { offset: 10 },
        isDone: true,
      },
      { id: '1', text: 'Nội vụ', from: { offset: 10 }, answers: '0', isDone: false },
    ])
    expect(lines(document)).toEqual(['Giao Phòng'])
  })
})

describe('what is no text', () => {
  const box = (content: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:docPr id="1" name="Hộp 1"/><a:graphic><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`

  it('a text box stands once, beside the text, with its words', () => {
    const document = read({ body: p(r('Hà Nội') + run(box(p(r('DỰ THẢO'))))) })
    expect(lines(document)).toEqual(['Hà Nội'])
    expect(document.things).toMatchObject([
      { kind: 'text-box', name: 'Hộp 1', text: 'DỰ THẢO', beside: 'Hà Nội' },
    ])
    expect(paragraphs(document)[0]!.pieces[1]).toMatchObject({ kind: 'box', text: 'DỰ THẢO' })
  })

  it('pictures, lines, word art, objects, formulas and other files are listed by name', () => {
    const picture =
      '<w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="Quốc huy"/><a:graphic><a:blip r:embed="x"/></a:graphic></wp:inline></w:drawing>'
    const art = '<w:pict><v:shape id="WordArt"><v:textpath string="DỰ THẢO"/></v:shape></w:pict>'
    const object = '<w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object>'
    const formula = '<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>'
    const links = '<Relationship Id="c" Type="http://x/aFChunk" Target="them.html"/>'
    const body =
      p(run(picture) + run('<w:pict><v:line/></w:pict>') + run(art) + run(object) + formula) +
      '<w:altChunk r:id="c"/>'
    const document = read({ body, links })
    expect(document.things.map(({ kind, name, text }) => [kind, name, text])).toEqual([
      ['image', 'Quốc huy', ''],
      ['shape', '', ''],
      ['shape', 'WordArt', 'DỰ THẢO'],
      ['object', 'Excel.Sheet.12', ''],
      ['formula', '', 'x+1'],
      ['other-document', 'word/them.html', ''],
    ])
    expect(lines(document)).toEqual(['x+1'])
  })
})

describe('a place', () => {
  it('is that of the element in the text of its part', () => {
    const body = p(r('Một')) + p(`${r('Hai')}<w:ins w:id="1" w:author="L">${r('ba')}</w:ins>`)
    const document = read({ body })
    const [one, two] = paragraphs(document)
    const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
    expect(one!.place.part).toBe('word/document.xml')
    expect(two!.place.end - two!.place.start).toBe(body.length - p(r('Một')).length)
    expect(two!.place.start).toBeGreaterThan(head.length)
    const [hai, ba] = two!.pieces
    expect(hai!.place.end - hai!.place.start).toBe(r('Hai').length)
    expect(ba!.place.start).toBe(hai!.place.end + '<w:ins w:id="1" w:author="L">'.length)
  })
})

it('an empty body is a document with one section and no blocks', () => {
  const document = read({ body: '' })
  expect(document.sections.length).toBe(1)
  expect(blocksOf(document)).toEqual([])
})

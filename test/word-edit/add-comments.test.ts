import { readFileSync } from 'node:fs'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../src/word/text-of.ts'
import { addComments } from '../../src/word-edit/add-comments.ts'
import { partsOf } from '../helpers/render.ts'
import { type DocxParts, documentXml, makeDocx, namespaces, p, r, tr } from '../word/make-docx.ts'
import { commentedAt, commentedWords, everyParagraph, placeOf, readBytes, saidAndLooks } from './commented.ts'

/** A file with comments at these words: nothing else of it may have changed. */
function comment(parts: DocxParts, ...words: string[]): Uint8Array {
  const bytes = makeDocx(parts)
  const commented = commentedAt(bytes, words)
  expect(saidAndLooks(commented)).toEqual(saidAndLooks(bytes))
  return commented
}

const bodyOf = (bytes: Uint8Array): string => partsOf(bytes)['word/document.xml']!

describe('a comment stands at its words', () => {
  it.each([
    ['a whole paragraph', p(r('Cải cách hành chính')), 'Cải cách hành chính'],
    ['the middle of a run', p(r('Cải cách hành chính', '<w:b/><w:sz w:val="28"/>')), 'cách hành'],
    ['blanks', p(r('Cải cách  hành chính')), '  '],
    ['the middle of several runs', p(r('Cải cách ') + r('hành', '<w:i/>') + r(' chính')), 'ách hành ch'],
    ['one of several elements of a run', p('<w:r><w:t>Cải</w:t><w:tab/><w:t>cách</w:t></w:r>'), '\tcá'],
    ['signs that XML writes otherwise', p(r('A &amp; B &lt; C &#273;&#x1EBF;n')), 'B < C đ'],
    ['a text in decomposed letters', p(r('Ủy ban nhân dân'.normalize('NFD'))), 'nhân d'],
    ['a text with what no one sees', p(r('Ủy\u200b b\u00adan nhân dân')), 'ban nh'],
    ['a word whose mark stands in the next run', p(r('Ủy ba') + r('\u0300n nhân dân')), 'bàn nh'],
    ['blanks at the ends that do not count', p('<w:r><w:t>  Ủy ban nhân dân </w:t></w:r>'), 'Ủy ban nh'],
    ['the same, up to the end', p('<w:r><w:t>  Ủy ban nhân dân </w:t></w:r>'), 'dân'],
    ['a cell', `<w:tbl>${tr(['Ủy ban', 'Phòng Nội vụ'])}</w:tbl>${p('')}`, 'Nội'],
    [
      'a link',
      p(`${r('xem ')}<w:hyperlink w:anchor="a">${r('Công báo điện tử')}</w:hyperlink>${r(' nhé')}`),
      'báo điện',
    ],
    ['an inserted text', p(`<w:ins w:id="1" w:author="A">${r('đã thêm vào')}</w:ins>`), 'thêm'],
    [
      'a control with free text',
      p(`<w:sdt><w:sdtContent>${r('Ủy ban nhân dân')}</w:sdtContent></w:sdt>`),
      'ban',
    ],
    ['a custom element', p(`<w:smartTag w:element="x">${r('Ủy ban nhân dân')}</w:smartTag>`), 'ban'],
  ])('%s', (_, body, words) => {
    expect(commentedWords(comment({ body }, words))).toEqual([words])
  })

  it('of an old encoding, letter by letter', () => {
    const fonts = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
    const body = p(r('ñy ban nh©n d©n x·, phßng Néi vô', fonts))
    expect(commentedWords(comment({ body }, 'nhân dân'))).toEqual(['nhân dân'])
  })

  it('one after the other, one in the other, across each other and at the same words', () => {
    const words = ['Cải cách', 'hành chính', 'cách hành', 'hành chính', 'h', 'Cải cách hành chính']
    expect(commentedWords(comment({ body: p(r('Cải cách hành chính')) }, ...words))).toEqual(words)
  })

  it('and all of a paragraph without a stretch, blanks at its ends left out', () => {
    const bytes = makeDocx({ body: p(r('A')) + p(r(' Cải cách ', '<w:b/>')) + p('') })
    const document = readBytes(bytes)
    const [, second, third] = everyParagraph(document)
    const lines = ['xem lại']
    const commented = addComments(bytes, document, [
      { at: second!.place, lines },
      { at: third!.place, lines },
    ])
    expect(commentedWords(commented).slice(0, 1)).toEqual(['Cải cách'])
    expect(readBytes(commented).comments[1]!.from!.paragraph.text).toBe('')
    expect(saidAndLooks(commented)).toEqual(saidAndLooks(bytes))
  })

  it('an empty paragraph of one tag is opened', () => {
    const bytes = makeDocx({ body: `${p(r('A'))}<w:p w:rsidR="00A1"/>${p(r('B'))}` })
    const document = readBytes(bytes)
    const commented = addComments(bytes, document, [
      { at: everyParagraph(document)[1]!.place, lines: ['thừa'] },
    ])
    expect(bodyOf(commented)).toContain('<w:p w:rsidR="00A1"><w:commentRangeStart')
    const { comments, sections } = readBytes(commented)
    expect(comments[0]!.from!.paragraph).toBe(sections[0]!.blocks[1])
  })

  it('a stretch of no letters is a point', () => {
    const bytes = makeDocx({ body: p(r('Cải cách')) })
    const document = readBytes(bytes)
    const at = { ...everyParagraph(document)[0]!.place, from: 4, to: 4 }
    const [comment] = readBytes(addComments(bytes, document, [{ at, lines: ['thiếu chữ'] }])).comments
    expect([comment!.from!.offset, comment!.to!.offset]).toEqual([4, 4])
  })
})

describe('words that a range may not part are in it as a whole', () => {
  const field = (instruction: string, result: string): string =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  it.each([
    [
      'the result of a field',
      p(`${r('xem ')}${field(' REF muc ', 'Mục II')}${r(' ở trên')}`),
      'c II ở',
      'Mục II ở',
    ],
    [
      'the result of a short field',
      p(`${r('xem ')}<w:fldSimple w:instr="REF muc">${r('Mục II')}</w:fldSimple>`),
      'Mục',
      'Mục II',
    ],
    ['a field in a field', p(`${field(` IF ${field('X', 'a')} `, 'Mục II')}${r(' ở')}`), 'Mục', 'Mục II'],
    [
      'a control with a date',
      p(
        `<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>${r('ngày 01/3/2026')}</w:sdtContent></w:sdt>${r(' nhé')}`,
      ),
      '01/3',
      'ngày 01/3/2026',
    ],
    ['a formula', p(`${r('là ')}<m:oMath><m:r><m:t>x+y</m:t></m:r></m:oMath>${r(' nhé')}`), 'x+', 'x+y'],
    [
      'alternatives',
      p(
        `<mc:AlternateContent><mc:Choice Requires="w14">${r('mới')}</mc:Choice><mc:Fallback>${r('cũ')}</mc:Fallback></mc:AlternateContent>${r(' nhé')}`,
      ),
      'ớ',
      'mới',
    ],
  ])('%s', (_, body, words, whole) => {
    expect(commentedWords(comment({ body }, words))).toEqual([whole])
  })

  it('but a link that is a field is parted', () => {
    const body = p(`${field('HYPERLINK "https://congbao.chinhphu.vn"', 'Công báo điện tử')}${r(' nhé')}`)
    expect(commentedWords(comment({ body }, 'báo'))).toEqual(['báo'])
  })
})

describe('where Word takes no comment, it stands as near as it may', () => {
  const sectPr = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
  const mark = '<w:r><w:footnoteReference w:id="2"/></w:r>'
  const footnotes = `<w:footnote w:id="2">${p(r('Chú thích có lỗi'))}</w:footnote>`

  it('words of a note at its mark', () => {
    const commented = comment({ body: p(r('Theo quy định') + mark + r(' này')), footnotes }, 'có lỗi')
    expect(partsOf(commented)['word/footnotes.xml']).not.toContain('comment')
    expect(bodyOf(commented)).toContain(`<w:commentRangeStart w:id="0"/>${mark}<w:commentRangeEnd w:id="0"/>`)
  })

  it('words of a header at the first paragraph of its section', () => {
    const body = p(r('Trang đầu')) + p(r('Sau')) + sectPr
    const commented = comment({ body, header: p(r('Đầu trang lỗi')) }, 'lỗi')
    expect(commentedWords(commented)).toEqual(['Trang đầu'])
    expect(partsOf(commented)['word/header.xml']).not.toContain('comment')
  })

  it('words of a text box at the box', () => {
    const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p(r('Trong hộp'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
    const commented = comment({ body: p(r('Trước') + box + r('sau')) }, 'hộp')
    expect(bodyOf(commented)).toContain(`<w:commentRangeStart w:id="0"/>${box}<w:commentRangeEnd w:id="0"/>`)
  })

  it('words of a cell that no one sees at the cell that covers it', () => {
    const body = `<w:tbl>${tr([['<w:vMerge w:val="restart"/>', 'Thấy được'], 'a'])}${tr([['<w:vMerge/>', 'Bị che'], 'b'])}</w:tbl>${p('')}`
    const bytes = makeDocx({ body })
    const document = readBytes(bytes)
    const table = document.sections[0]!.blocks[0]!
    if (table.kind !== 'table') expect.fail('no table')
    const covered = table.rows[0]!.cells[0]!.covered![0]!
    const commented = addComments(bytes, document, [{ at: covered.place, lines: ['x'] }])
    expect(commentedWords(commented)).toEqual(['Thấy được'])
  })

  it('a place that is not in the file at its first paragraph: nothing is lost', () => {
    const bytes = makeDocx({ body: p(r('Một')) + p(r('Hai')) })
    const at = { part: 'word/khac.xml', start: 17 }
    expect(commentedWords(addComments(bytes, readBytes(bytes), [{ at, lines: ['x'] }]))).toEqual(['Một'])
  })
})

describe('the marks of a comment', () => {
  it('have the run of the reference outside of links and tracked changes', () => {
    const change = `<w:ins w:id="1" w:author="A">${r('đã thêm vào')}</w:ins>`
    expect(bodyOf(comment({ body: p(change + r(' sau')) }, 'thêm'))).toMatch(
      /<w:commentRangeEnd w:id="0"\/><w:r><w:t[^>]*> vào<\/w:t><\/w:r><\/w:ins><w:r>(?:(?!<\/w:r>).)*<w:commentReference w:id="0"\/>/,
    )
  })

  it('part a run in two of one look, with a number of its own for a tracked change of looks', () => {
    const look = '<w:b/><w:rPrChange w:id="7" w:author="A"><w:rPr><w:i/></w:rPr></w:rPrChange>'
    const body = bodyOf(comment({ body: p(r('Cải cách', look)) }, 'cách'))
    expect([...body.matchAll(/<w:rPrChange w:id="(\d+)"/g)].map(([, id]) => id)).toEqual(['7', '8'])
  })

  it('write properties in the order of the schema when a run that has them wrong is parted', () => {
    const body = bodyOf(comment({ body: p(r('Cải cách', '<w:sz w:val="28"/><w:b/>')) }, 'cách'))
    expect(body).toContain('<w:rPr><w:b/><w:sz w:val="28"/></w:rPr>')
    expect(body.match(/<w:sz w:val="28"\/><w:b\/>/g)?.length).toBe(1)
  })

  it('are typed with the prefix of the file', () => {
    const xml = documentXml(p(r('Cải cách', '<w:b/>')))
      .replaceAll('w:', 'chu:')
      .replace('xmlns:w=', 'xmlns:chu=')
    expect(xml).toContain('xmlns:chu="')
    const commented = comment({ raw: { 'word/document.xml': xml } }, 'cách')
    expect(commentedWords(commented)).toEqual(['cách'])
    expect(bodyOf(commented)).toContain('<chu:commentRangeStart chu:id="0"/>')
  })

  it('declare what a file with a default namespace has no prefix for', () => {
    const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
    const xml = `<document xmlns="${main}"><body><p><r><t>Cải cách hành chính</t></r></p></body></document>`
    const commented = comment({ raw: { 'word/document.xml': xml } }, 'cách')
    expect(commentedWords(commented)).toEqual(['cách'])
    expect(bodyOf(commented)).toContain(`<commentRangeStart xmlns:w="${main}" w:id="0"/>`)
  })
})

describe('the package', () => {
  it('has a new part of comments with its relationship and its type', () => {
    const parts = partsOf(comment({ body: p(r('Cải cách')) }, 'cách'))
    expect(parts['word/comments.xml']).toContain('w:author="cchc" w:initials="cchc"')
    expect(parts['word/comments.xml']).toContain('Về “cách”')
    expect(parts['word/_rels/document.xml.rels']).toMatch(
      /<Relationship Id="rIdComments1" Type="[^"]*\/officeDocument\/2006\/relationships\/comments" Target="comments.xml"\/><\/Relationships>$/,
    )
    expect(parts['[Content_Types].xml']).toMatch(
      /<Override PartName="\/word\/comments.xml" ContentType="[^"]*\.comments\+xml"\/><\/Types>$/,
    )
  })

  it('keeps the comments that are there, and numbers its own behind them', () => {
    const body = p(
      `<w:commentRangeStart w:id="4"/>${r('Cải')}<w:commentRangeEnd w:id="4"/><w:r><w:commentReference w:id="4"/></w:r>${r(' cách')}`,
    )
    const comments = `<w:comment w:id="4" w:author="Chánh Văn phòng">${p(r('xem lại'))}</w:comment>`
    const commented = comment({ body, comments }, 'cách')
    const parts = partsOf(commented)
    expect(parts['word/comments.xml']).toContain(comments)
    expect(readBytes(commented).comments.map(({ id, author, text }) => [id, author, text])).toEqual([
      ['4', 'Chánh Văn phòng', 'xem lại'],
      ['5', 'cchc', 'Về “cách”'],
    ])
  })

  it('keeps every other part in its packed bytes, and the order of all', () => {
    const bytes = makeDocx({ body: p(r('Cải cách')), styles: '', raw: { 'anh.png': Buffer.alloc(3000, 7) } })
    const commented = commentedAt(bytes, ['cách'])
    const names = Object.keys(unzipSync(bytes))
    expect(Object.keys(unzipSync(commented))).toEqual([...names, 'word/comments.xml'])
    const [before, after] = [bytes, commented].map(one => packedEntries(one))
    const same = names.filter(name => Buffer.compare(before!.get(name)!, after!.get(name)!) === 0)
    expect(names.filter(name => !same.includes(name)).sort()).toEqual([
      '[Content_Types].xml',
      'word/_rels/document.xml.rels',
      'word/document.xml',
    ])
  })

  it('is the same for the same file and comments', () => {
    const bytes = makeDocx({ body: p(r('Cải cách')) })
    expect(Buffer.compare(commentedAt(bytes, ['cách']), commentedAt(bytes, ['cách']))).toBe(0)
    expect(addComments(bytes, readBytes(bytes), [])).toBe(bytes)
  })

  it('of a strict file is strict, under the names that it has', () => {
    const words = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const commented = comment(
      {
        raw: {
          'word/document.xml': undefined,
          'word/_rels/document.xml.rels': undefined,
          'noi-dung/chu.xml': `<w:document xmlns:w="${words}"><w:body>${p(r('Cải cách'))}</w:body></w:document>`,
          '_rels/.rels':
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="noi-dung/chu.xml"/></Relationships>',
          '[Content_Types].xml':
            '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><t:Override PartName="/noi-dung/chu.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></t:Types>',
        },
      },
      'cách',
    )
    const parts = partsOf(commented)
    expect(commentedWords(commented)).toEqual(['cách'])
    expect(parts['noi-dung/comments.xml']).toContain(`xmlns:w="${words}"`)
    expect(parts['noi-dung/_rels/chu.xml.rels']).toContain(
      'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/comments" Target="comments.xml"',
    )
    expect(parts['[Content_Types].xml']).toContain('<t:Override PartName="/noi-dung/comments.xml"')
  })

  it('keeps the encoding of a part', () => {
    const xml = `\ufeff${documentXml(p(r('Cải cách'))).replace('UTF-8', 'UTF-16')}`
    const commented = comment({ raw: { 'word/document.xml': Buffer.from(xml, 'utf16le') } }, 'cách')
    expect(commentedWords(commented)).toEqual(['cách'])
    expect([...unzipSync(commented)['word/document.xml']!.slice(0, 4)]).toEqual([0xff, 0xfe, 0x3c, 0])
  })

  it('takes a part of comments of one tag', () => {
    const raw = { 'word/comments.xml': `<w:comments ${namespaces}/>` }
    expect(commentedWords(comment({ body: p(r('Cải cách')), comments: '', raw }, 'cách'))).toEqual(['cách'])
  })

  it('keeps the comment of the ZIP file, and what tools write beside its entries', () => {
    const bytes = makeDocx({ body: p(r('Cải cách')) })
    const end = Buffer.from('của Văn phòng')
    const noted = Buffer.concat([bytes, end])
    noted.writeUInt16LE(end.length, bytes.length - 2)
    const commented = commentedAt(noted, ['cách'])
    expect(commentedWords(commented)).toEqual(['cách'])
    expect(Buffer.from(commented).subarray(-end.length).toString()).toBe('của Văn phòng')
  })
})

it('a text with what XML forbids is written without it', () => {
  const bytes = makeDocx({ body: p(r('Cải cách')) })
  const document = readBytes(bytes)
  const lines = ['a\u0001b <c> & "d"', 'đ'.normalize('NFD')]
  const at = placeOf(document, 'cách')
  expect(readBytes(addComments(bytes, document, [{ at, lines }])).comments[0]!.text).toBe('ab <c> & "d"\nđ')
})

it('a real document: each third word, and all that was said is still said', () => {
  const bytes = readFileSync('test/word/samples/xa-an-phu.docx')
  const document = readBytes(bytes)
  const places = document.sections
    .flatMap(({ blocks }) => [...paragraphsOf(blocks)])
    .filter(({ pieces }) => pieces.every(({ controls }) => controls === undefined))
    .flatMap(({ place, text }) =>
      [...text.matchAll(/\S+/g)]
        .filter((_, index) => index % 3 === 1)
        .map(({ 0: word, index }) => ({ ...place, from: index, to: index + word.length, word })),
    )
  const commented = addComments(
    bytes,
    document,
    places.map(at => ({ at, lines: [at.word] })),
  )
  expect(places.length).toBeGreaterThan(100)
  expect(commentedWords(commented)).toEqual(places.map(({ word }) => word))
  expect(saidAndLooks(commented)).toEqual(saidAndLooks(bytes))
})

/** The packed bytes of each entry of a ZIP file, found by its directory. */
function packedEntries(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes)
  const entries = new Map<string, Buffer>()
  for (let at = file.indexOf('PK\x01\x02'); at >= 0; at = file.indexOf('PK\x01\x02', at + 4)) {
    const local = file.readUInt32LE(at + 42)
    const from = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const name = file.toString('utf8', at + 46, at + 46 + file.readUInt16LE(at + 28))
    entries.set(name, file.subarray(from, from + file.readUInt32LE(at + 20)))
  }
  return entries
}

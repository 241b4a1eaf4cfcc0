import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openWord } from '../../src/word/package/word-package.ts'
import { readWord } from '../../src/word/read-word.ts'
import { documentXml, makeDocx, namespaces, p, r, relationshipsXml } from './make-docx.ts'
import { lines, paragraphs } from './read.ts'

const bytes = (text: string, encoding: BufferEncoding = 'latin1'): Uint8Array => Buffer.from(text, encoding)

/** The only finding of a file that is refused. */
function refusal(content: Uint8Array, file = 'ke-hoach.docx'): string {
  const { value, diagnostics } = readWord(file, content)
  expect(value).toBeUndefined()
  expect(diagnostics.length).toBe(1)
  const { rule, severity, message, hint } = diagnostics[0]!
  expect(severity).toBe('error')
  expect(message).not.toMatch(/[{}]/)
  expect(hint).toMatch(/\S/)
  return rule.replace('word/', '')
}

const ole = (stream: string): Uint8Array =>
  Buffer.concat([
    bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
    Buffer.alloc(1000),
    bytes(stream, 'utf16le'),
    Buffer.alloc(1000),
  ])

describe('the first bytes say what a file is', () => {
  it.each([
    ['an empty file', bytes(''), 'empty'],
    ['zeros', Buffer.alloc(5000), 'blank'],
    ['a document of Word 97', ole('WordDocument'), 'old-doc'],
    ['a document with a password', ole('EncryptedPackage'), 'encrypted'],
    ['a document with limited rights', ole('DRMEncryptedDataSpace'), 'rights-managed'],
    ['an old workbook', ole('Workbook'), 'old-sheet'],
    ['an old presentation', ole('PowerPoint Document'), 'old-slides'],
    ['a mail', ole('__substg1.0_0037001F'), 'mail'],
    ['another file of that kind', ole('Contents'), 'other-ole'],
    ['RTF', bytes('{\\rtf1\\ansi KẾ HOẠCH}', 'utf8'), 'rtf'],
    ['PDF', bytes('%PDF-1.7\n'), 'pdf'],
    ['a picture', bytes('\x89PNG\r\n\x1a\n'), 'image'],
    ['a page of the web', bytes('\ufeff\r\n<HTML xmlns:w="urn"><p>KẾ HOẠCH</p></HTML>', 'utf8'), 'html'],
    ['a page of the web by its declaration', bytes('<!DOCTYPE html><title>x</title>'), 'html'],
    ['a page in two bytes a letter', bytes('\ufeff<html><p>KẾ HOẠCH</p></html>', 'utf16le'), 'html'],
    ['a page of the web in one file', bytes('MIME-Version: 1.0\nContent-Type: multipart/related\n'), 'mht'],
    [
      'XML of Word 2003',
      bytes('<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'),
      'word-xml',
    ],
    ['a package as one XML', bytes('<?xml version="1.0"?><pkg:package xmlns:pkg="x"/>'), 'word-xml'],
    ['other XML', bytes('<?xml version="1.0"?><a/>'), 'xml'],
    ['plain text', bytes('KẾ HOẠCH\nCải cách hành chính', 'utf8'), 'text'],
    ['an archive', bytes('Rar!\x1a\x07'), 'archive'],
    ['noise', Buffer.from(Array.from({ length: 500 }, (_, i) => (i * 37 + 5) % 256)), 'unknown'],
  ])('%s', (_, content, kind) => {
    expect(refusal(content)).toBe(kind)
    expect(refusal(content, 'C:\\Van ban\\ke-hoach.doc')).toBe(kind)
  })

  it('a lock file by its name and by its content', () => {
    const owner = Buffer.alloc(162)
    owner.write('\x06Nguyen')
    owner.writeUInt16LE(6, 54)
    expect(refusal(owner)).toBe('lock-file')
    for (const file of ['~$ke-hoach.docx', 'D:\\nam 2025\\~$x.docx', 'a/~$x.docx'])
      expect(refusal(bytes('x'), file)).toBe('lock-file')
  })

  it('a document with such a name is read all the same', () => {
    expect(readWord('~$x.docx', makeDocx({ body: p(r('A')) })).value).toBeDefined()
  })
})

describe('a ZIP file', () => {
  const main = 'application/vnd.openxmlformats-officedocument'
  const types = (type: string): string =>
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`

  it.each([
    [`${main}.spreadsheetml.sheet.main+xml`, 'sheet'],
    [`${main}.presentationml.presentation.main+xml`, 'slides'],
    ['application/vnd.ms-visio.drawing.main+xml', 'archive'],
  ])('with a main part of type %s is refused as %s', (type, kind) => {
    expect(refusal(makeDocx({ raw: { '[Content_Types].xml': types(type) } }))).toBe(kind)
  })

  it.each(['document.macroEnabled.main+xml', 'template.macroEnabledTemplate.main+xml'])(
    'of Word is read: %s',
    type => {
      const raw = { '[Content_Types].xml': types(`application/vnd.ms-word.${type}`) }
      expect(readWord('x.docm', makeDocx({ body: p(r('A')), raw })).value).toBeDefined()
    },
  )

  it('of OpenDocument, or of files, is told as such', () => {
    const none = {
      '[Content_Types].xml': undefined,
      '_rels/.rels': undefined,
      'word/document.xml': undefined,
      'word/_rels/document.xml.rels': undefined,
    }
    expect(refusal(makeDocx({ raw: { ...none, mimetype: 'application/vnd.oasis.opendocument.text' } }))).toBe(
      'odt',
    )
    expect(refusal(makeDocx({ raw: { ...none, 'a.txt': 'x' } }))).toBe('archive')
    expect(refusal(makeDocx({ raw: { 'word/document.xml': undefined } }))).toBe('missing-part')
  })

  it('that is cut anywhere is damaged', () => {
    const whole = makeDocx({ body: p(r('A')) })
    for (let length = 8; length < whole.length; length += 97)
      expect(refusal(whole.subarray(0, length))).toMatch(/^damaged-/)
  })

  it('with a wrong checksum is damaged in that part', () => {
    const whole = Buffer.from(makeDocx({ body: p(r('A')) }))
    const at = whole.lastIndexOf('word/document.xml') - 46
    whole[at + 16]! ^= 1
    expect(refusal(whole)).toBe('damaged-part')
  })

  it('with a part that has a password is refused', () => {
    const whole = Buffer.from(makeDocx({ body: p(r('A')) }))
    whole[whole.lastIndexOf('word/document.xml') - 46 + 8]! |= 1
    expect(refusal(whole)).toBe('encrypted-zip')
  })

  it('packed in a way that Word does not use is refused', () => {
    const whole = Buffer.from(makeDocx({ body: p(r('A')) }))
    whole[whole.lastIndexOf('word/document.xml') - 46 + 10] = 9
    expect(refusal(whole)).toBe('unknown-packing')
  })

  it('with two parts of one name is refused, also when only their case differs', () => {
    expect(refusal(makeDocx({ raw: { 'WORD/document.xml': documentXml('') } }))).toBe('doubled-part')
  })

  it('that unpacks to too much is refused before it is unpacked', () => {
    const blanks = ' '.repeat(41_000_000)
    expect(refusal(makeDocx({ raw: { 'word/document.xml': documentXml('') + blanks } }))).toBe('too-large')
  })

  it('whose directory claims less than it unpacks to is damaged, and no more than the claim is unpacked', () => {
    const whole = Buffer.from(makeDocx({ body: p(r('A')).repeat(1000) }))
    whole.writeUInt32LE(100, whole.lastIndexOf('word/document.xml') - 46 + 24)
    expect(refusal(whole)).toBe('damaged-part')
  })

  it('whose directory claims what deflate cannot reach is damaged', () => {
    const whole = Buffer.from(makeDocx({ body: p(r('A')) }))
    whole.writeUInt32LE(30_000_000, whole.lastIndexOf('word/document.xml') - 46 + 24)
    expect(refusal(whole)).toBe('damaged-part')
  })

  it('with more entries than any document is refused', () => {
    const whole = Buffer.from(makeDocx({ body: p(r('A')) }))
    whole.writeUInt16LE(20_000, whole.length - 22 + 10)
    expect(refusal(whole)).toBe('too-many-parts')
  })

  it('with lengths in the fields of ZIP64 is read', () => {
    const { value } = readWord('x.docx', zip64(makeDocx({ body: p(r('KẾ HOẠCH')) })))
    expect(value && lines(value)).toEqual(['KẾ HOẠCH'])
  })
})

/** The same file, the lengths of its first entry in the extra field of its directory. */
function zip64(file: Uint8Array): Uint8Array {
  const whole = Buffer.from(file)
  const end = whole.length - 22
  const at = whole.readUInt32LE(end + 16)
  const head = Buffer.from(whole.subarray(at, at + 46 + whole.readUInt16LE(at + 28)))
  const extra = Buffer.alloc(20)
  extra.writeUInt16LE(1, 0)
  extra.writeUInt16LE(16, 2)
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(24)), 4)
  extra.writeBigUInt64LE(BigInt(head.readUInt32LE(20)), 12)
  head.writeUInt32LE(0xffffffff, 24)
  head.writeUInt32LE(0xffffffff, 20)
  head.writeUInt16LE(20, 30)
  return Buffer.concat([whole.subarray(0, at), head, extra, whole.subarray(at + head.length)])
}

describe('parts are found by relationship', () => {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships'

  it.each([
    ['/noi dung/van-ban.xml', office],
    ['noi%20dung/van-ban.xml', strict],
    ['./x/../noi dung/van-ban.xml', office],
  ])('the text at %s', (target, type) => {
    const raw = {
      'word/document.xml': undefined,
      'noi dung/van-ban.xml': documentXml(p(r('A'))),
      '_rels/.rels': relationshipsXml(
        `<Relationship Id="a" Type="${type}/officeDocument" Target="${target}"/>`,
      ),
      '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/noi dung/van-ban.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    }
    const { value } = readWord('x.docx', makeDocx({ raw }))
    expect(value && lines(value)).toEqual(['A'])
    expect(value && paragraphs(value)[0]!.place.part).toBe('noi dung/van-ban.xml')
  })

  it('styles that lie elsewhere', () => {
    const styles = `<w:styles ${namespaces}><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`
    const links = `<Relationship Id="s" Type="${office}/styles" Target="../chung/kieu.xml"/>`
    const { value } = readWord(
      'x.docx',
      makeDocx({ body: p(r('A')), links, raw: { 'chung/kieu.xml': styles } }),
    )
    expect(value && paragraphs(value)[0]!.mark.size).toBe(28)
  })

  it('a strict document in its own namespaces', () => {
    const w = 'http://purl.oclc.org/ooxml/wordprocessingml/main'
    const xml = `<x:document xmlns:x="${w}"><x:body><x:p><x:pPr><x:jc x:val="end"/><x:ind x:start="1cm"/></x:pPr><x:r><x:t>A</x:t></x:r></x:p></x:body></x:document>`
    const { value } = readWord('x.docx', makeDocx({ raw: { 'word/document.xml': xml } }))
    expect(value && paragraphs(value)[0]).toMatchObject({
      text: 'A',
      alignment: 'right',
      indent: { left: 567 },
    })
  })

  it('a part in two bytes a letter', () => {
    const raw = {
      'word/document.xml': Buffer.from(
        `\ufeff${documentXml(p(r('Đề án')))}`.replace('UTF-8', 'UTF-16'),
        'utf16le',
      ),
    }
    const { value } = readWord('x.docx', makeDocx({ raw }))
    expect(value && lines(value)).toEqual(['Đề án'])
  })
})

describe('a part that is broken', () => {
  it('refuses the file where it holds words or looks, with its name and place', () => {
    for (const name of ['styles', 'numbering', 'footnotes', 'comments', 'header'] as const) {
      const body =
        p(`${r('A')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
        '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>'
      const content = makeDocx({
        body,
        [name]: '',
        raw: { [`word/${name}.xml`]: `<w:x ${namespaces}>\n<w:y></w:x>` },
      })
      const { diagnostics } = readWord('x.docx', content)
      expect(diagnostics[0]).toMatchObject({ rule: 'word/bad-xml' })
      expect(diagnostics[0]!.message).toContain(`word/${name}.xml sai cú pháp XML ở dòng 2, cột 6`)
    }
  })

  it('is passed over where it says nothing of the text', () => {
    const properties =
      '<Relationship Id="p" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>'
    const raw = {
      '_rels/.rels': relationshipsXml(
        `<Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>${properties}`,
      ),
      'docProps/core.xml': '<broken',
    }
    expect(readWord('x.docx', makeDocx({ body: p(r('A')), raw })).value).toBeDefined()
  })

  it('with a DOCTYPE refuses the file', () => {
    const raw = {
      'word/document.xml': `<!DOCTYPE w [<!ENTITY x "y">]>${documentXml(p(r('&x;'))).replace(/^.*\n/, '')}`,
    }
    expect(refusal(makeDocx({ raw }))).toBe('doctype')
  })

  it('that is no text at all refuses the file', () => {
    expect(refusal(makeDocx({ raw: { 'word/document.xml': Buffer.from([0x3c, 0xff, 0xfe, 0x41]) } }))).toBe(
      'bad-xml',
    )
  })
})

it('a package gives its parts as they are', () => {
  const { value } = openWord(
    'x.docx',
    makeDocx({ body: p(r('A')), raw: { 'word/media/anh.png': deflateRawSync('x') } }),
  )
  expect(value?.names).toContain('word/media/anh.png')
  expect(value?.bytes('word/media/anh.png')).toEqual(deflateRawSync('x'))
  expect(value?.text('word/document.xml')).toBe(documentXml(p(r('A'))))
})

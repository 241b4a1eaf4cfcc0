import { describe, expect, it } from 'vitest'
import { isRefusal } from '../../src/word/package/refusals.ts'
import { attribute, parseXml, type XmlElement } from '../../src/word/package/xml.ts'
import { namespaces } from './make-docx.ts'

function tree(xml: string): XmlElement {
  const root = parseXml(xml, 'x.xml')
  if (isRefusal(root)) expect.fail(JSON.stringify(root))
  return root
}

describe('XML that is not well-formed is refused', () => {
  it.each([
    ['nothing', ''],
    ['text alone', 'KẾ HOẠCH'],
    ['an element without an end', '<a><b></b>'],
    ['crossed elements', '<a><b></a></b>'],
    ['an end too many', '<a></a></a>'],
    ['two roots', '<a/><b/>'],
    ['text behind the root', '<a/>x'],
    ['an attribute twice', '<a x="1" x="2"/>'],
    ['an attribute without quotes', '<a x=1/>'],
    ['an attribute without a blank before it', '<a x="1"y="2"/>'],
    ['an attribute without a value', '<a x/>'],
    ['a bracket in an attribute', '<a x="<"/>'],
    ['an entity that nobody knows', '<a>&nbsp;</a>'],
    ['a bare ampersand', '<a>A & B</a>'],
    ['a number of no character', '<a>&#0;</a>'],
    ['a number of half a character', '<a>&#xD800;</a>'],
    ['a control character', '<a>\u0001</a>'],
    ['half a character', '<a>\ud83d</a>'],
    ['the end of letters as they are, alone', '<a>]]></a>'],
    ['letters as they are without an end', '<a><![CDATA[x</a>'],
    ['a comment with a double dash', '<a><!-- x -- y --></a>'],
    ['a comment without an end', '<a><!-- x</a>'],
    ['a declaration behind a blank', ' <?xml version="1.0"?><a/>'],
    ['a declaration without a version', '<?xml encoding="UTF-8"?><a/>'],
    ['an instruction without an end', '<a><?x </a>'],
    ['a name that begins with a digit', '<1a/>'],
    ['a tag without an end', '<a><b'],
    ['a prefix that is declared nowhere', '<w:p/>'],
    ['an attribute whose prefix is declared nowhere', '<a w:x="1"/>'],
  ])('%s', (_, xml) => {
    expect(parseXml(xml, 'x.xml')).toMatchObject({ refused: 'bad-xml', part: 'x.xml' })
  })

  it('with line and column of the fault', () => {
    expect(parseXml('<a>\n<b>\n  <c></b></a>', 'x.xml')).toMatchObject({ line: 3, column: 6 })
  })
})

describe('XML that could harm is refused', () => {
  it('with a DOCTYPE, whatever it says', () => {
    for (const xml of ['<!DOCTYPE a><a/>', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'])
      expect(parseXml(xml, 'x.xml')).toEqual({ refused: 'doctype', part: 'x.xml' })
  })

  it('when it is deeper than any document', () => {
    expect(parseXml('<a>'.repeat(300) + '</a>'.repeat(300), 'x.xml')).toMatchObject({ refused: 'too-deep' })
    expect(isRefusal(parseXml('<a>'.repeat(250) + '</a>'.repeat(250), 'x.xml'))).toBe(false)
  })

  it('when an element has more attributes than any', () => {
    const many = Array.from({ length: 600 }, (_, index) => `a${index}="1"`).join(' ')
    expect(parseXml(`<a ${many}/>`, 'x.xml')).toMatchObject({ refused: 'too-deep' })
  })
})

describe('a tree', () => {
  it('has the letters that references and CDATA stand for', () => {
    expect(tree('<a>A &amp; B &lt;&#7841;&#x1EA1;&gt;<![CDATA[ <x> &amp;]]></a>').text).toBe(
      'A & B <ạạ> <x> &amp;',
    )
  })

  it('has ends of lines as one character', () => {
    expect(tree('<a>x\r\ny\rz</a>').text).toBe('x\ny\nz')
  })

  it('knows where its elements stand', () => {
    const xml = '<?xml version="1.0"?>\n<a><!-- > --><b x=">"/><c>ế</c ></a>'
    const [b, c] = tree(xml).children
    expect(xml.slice(b!.start, b!.end)).toBe('<b x=">"/>')
    expect(xml.slice(c!.start, c!.end)).toBe('<c>ế</c >')
    expect(attribute(b!, 'x')).toBe('>')
  })

  it('has the usual prefixes, whatever the file uses, strict or transitional', () => {
    for (const namespace of [
      'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'http://purl.oclc.org/ooxml/wordprocessingml/main',
    ]) {
      const root = tree(`<x:p xmlns:x="${namespace}"><x:pPr x:val="1"/><r xmlns="${namespace}"/></x:p>`)
      expect([root.name, ...root.children.map(({ name }) => name)]).toEqual(['w:p', 'w:pPr', 'w:r'])
      expect(attribute(root.children[0]!, 'w:val')).toBe('1')
    }
  })

  it('has one prefix for two namespaces where they are declared so', () => {
    const other = 'http://schemas.openxmlformats.org/drawingml/2006/main'
    const root = tree(`<w:p ${namespaces}><w:x w:val="1" xmlns:w="${other}"/><w:x w:val="1"/></w:p>`)
    expect(root.children.map(({ name, attributes }) => [name, attributes[0]])).toEqual([
      ['a:x', 'a:val'],
      ['w:x', 'w:val'],
    ])
  })

  const choice = (requires: string): string =>
    `<mc:AlternateContent><mc:Choice Requires="${requires}"><w:t>1</w:t></mc:Choice><mc:Fallback><w:t>2</w:t></mc:Fallback></mc:AlternateContent>`

  it.each([
    ['wps', '1'],
    ['w14 wps', '1'],
    ['v99', '2'],
    ['wps v99', '2'],
  ])('holds of alternatives that need %s number %s', (requires, text) => {
    const root = tree(
      `<w:r ${namespaces} xmlns:v99="http://example.com/new">${choice(requires)}<w:tab/></w:r>`,
    )
    expect(root.children.map(({ name, text: own }) => name + own)).toEqual([`w:t${text}`, 'w:tab'])
  })
})

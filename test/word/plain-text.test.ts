import { expect, it } from 'vitest'
import { openWord } from '../../src/word/package/word-package.ts'
import { countWords, plainText } from '../../src/word/plain-text.ts'
import { type DocxParts, makeDocx, p, r, tr } from './make-docx.ts'

function plain(parts: DocxParts, side?: 'accepted' | 'original') {
  const { value } = openWord('x.docx', makeDocx(parts))
  return plainText(value!, side)
}

const body = (content: string, side?: 'accepted' | 'original'): string =>
  plain({ body: content }, side)[0]!.text

it('all letters of a body are there, a paragraph a line, tables and hidden words too', () => {
  const content = `${p(r('KẾ ') + r('HOẠCH'))}<w:tbl>${tr(['A', 'B'])}</w:tbl>${p(r('ẩn', '<w:vanish/>'))}`
  expect(body(content)).toBe('KẾ HOẠCH\nA\nB\nẩn')
})

it('tabs and breaks are blanks, tab stops are not, references are letters', () => {
  const run =
    '<w:r><w:t>A</w:t><w:tab/><w:t>B &amp; C</w:t><w:br/><w:t>&#7841;</w:t><w:noBreakHyphen/><w:t><![CDATA[<x>]]></w:t></w:r>'
  expect(body(p(run, '<w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs>'))).toBe('A B & C ạ\u2011<x>')
})

it('instructions of fields are no text, and of alternatives one is read', () => {
  const box = (text: string): string => `<w:pict><w:txbxContent>${p(r(text))}</w:txbxContent></w:pict>`
  const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('DỰ THẢO')}</mc:Choice><mc:Fallback>${box('DỰ THẢO')}</mc:Fallback></mc:AlternateContent></w:r>`
  expect(body(p(`<w:r><w:instrText>PAGE</w:instrText></w:r>${both}${r('A')}`))).toBe('DỰ THẢO\nA')
})

it('a side of the changes is read, marks of paragraphs with them', () => {
  const by = 'w:id="1" w:author="L"'
  const content =
    p(
      `${r('A ')}<w:del ${by}><w:r><w:delText>B</w:delText></w:r></w:del><w:ins ${by}>${r('C')}</w:ins>`,
      `<w:rPr><w:del ${by}/></w:rPr>`,
    ) + p(r(' D'))
  expect(body(content)).toBe('A C D')
  expect(body(content, 'original')).toBe('A B\n D')
})

it('every part with words is told by its role', () => {
  const stories = plain({
    body: p(r('A')),
    header: p(r('B')),
    footer: p(r('C')),
    footnotes: `<w:footnote w:id="1">${p(r('D'))}</w:footnote>`,
    comments: `<w:comment w:id="1">${p(r('E'))}</w:comment>`,
  })
  expect(stories.map(({ role, text }) => `${role} ${text}`).sort()).toEqual([
    'comments E',
    'document A',
    'footer C',
    'footnotes D',
    'header B',
  ])
})

it('old encodings are read as Unicode', () => {
  expect(body(p(r('KÕ ho¹ch c¶i c¸ch hµnh chÝnh')))).toBe('Kế hoạch cải cách hành chính')
})

it('a word is counted however its letters were typed', () => {
  expect([...countWords(`Kế hoạch, KẾ hoạch 2026: ${'kế'.normalize('NFD')}`)]).toEqual([
    ['kế', 3],
    ['hoạch', 2],
    ['2026', 1],
  ])
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openWord } from '../../src/word/package/word-package.ts'
import { plainText } from '../../src/word/plain-text.ts'
import { readPackage, readWord } from '../../src/word/read-word.ts'
import { packPart } from '../../src/zip/pack-part.ts'
import { zipParts } from '../../src/zip/write-zip.ts'
import fc from '../helpers/fast-check.ts'
import { makeDocx, p, r } from './make-docx.ts'

const sample = readFileSync('test/word/samples/xa-an-phu.docx')
const { value: opened } = openWord('x.docx', sample)
const parts = new Map<string, Uint8Array | string>(opened!.names.map(name => [name, opened!.bytes(name)!]))

/** Reads what may be anything: a document, or one finding that says why not; nothing is thrown. */
function readAnything(bytes: Uint8Array): boolean {
  const { value, diagnostics } = readWord('x.docx', bytes)
  if (value === undefined) {
    expect(diagnostics.length).toBe(1)
    expect(diagnostics[0]!.rule).toMatch(/^word\/[a-z-]+$/)
    return false
  }
  const { value: package_ } = openWord('x.docx', bytes)
  for (const side of ['accepted', 'original'] as const) {
    readPackage(package_!, side)
    plainText(package_!, side)
  }
  return true
}

const packed = (changed: ReadonlyMap<string, Uint8Array | string>): Uint8Array =>
  zipParts(new Map([...changed].map(([name, content]) => [name, packPart(content)])))

describe('a damaged file is read or refused, never thrown at', () => {
  it('with bytes flipped', () => {
    const at = fc.array(fc.tuple(fc.nat(sample.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(at, flips => {
        const bytes = Buffer.from(sample)
        for (const [index, value] of flips) bytes[index] = value
        readAnything(bytes)
      }),
      { numRuns: 150, seed: 1 },
    )
  })

  it('without some of its parts', () => {
    let isRead = 0
    for (const name of parts.keys()) {
      const others = new Map([...parts].filter(([other]) => other !== name))
      if (readAnything(packed(others))) isRead++
    }
    expect(isRead).toBeGreaterThan(3)
  })

  it('with XML that is cut', () => {
    for (const [name, content] of parts) {
      if (!/\.(?:xml|rels)$/.test(name)) continue
      for (const share of [0, 0.2, 0.5, 0.99])
        readAnything(
          packed(new Map([...parts, [name, Buffer.from(content).subarray(0, content.length * share)]])),
        )
    }
  })

  it('with elements taken out, doubled or put elsewhere', () => {
    const xml = Buffer.from(parts.get('word/document.xml')!).toString()
    const elements = [...xml.matchAll(/<w:\w+(?: [^<>]*)?\/>|<w:(\w+)(?: [^<>]*)?>[^<]*<\/w:\1>/g)]
    let isRead = 0
    fc.assert(
      fc.property(fc.nat(elements.length - 1), fc.nat(elements.length - 1), fc.nat(2), (one, other, way) => {
        const [from, to] = [elements[one]!, elements[other]!]
        const without = way === 0 ? xml : xml.slice(0, from.index) + xml.slice(from.index + from[0].length)
        const at = way === 0 || to.index < from.index ? to.index : to.index - from[0].length
        const changed = way === 1 ? without : without.slice(0, at) + from[0] + without.slice(at)
        if (readAnything(packed(new Map([...parts, ['word/document.xml', changed]])))) isRead++
      }),
      { numRuns: 80, seed: 1 },
    )
    expect(isRead).toBeGreaterThan(25)
  })

  it('with numbers that nobody writes', () => {
    const xml = Buffer.from(parts.get('word/document.xml')!).toString()
    for (const value of ['-1', '0', '99999999999', 'abc', '', '1e9', '2147483648'])
      for (const name of ['w:val', 'w:w', 'w:id', 'w:line', 'w:ilvl']) {
        const changed = xml.replaceAll(new RegExp(`${name}="[^"]*"`, 'g'), `${name}="${value}"`)
        readAnything(packed(new Map([...parts, ['word/document.xml', changed]])))
      }
  })
})

describe('a large file is read in linear time and depth', () => {
  it.each([
    ['paragraphs', p(r('A')).repeat(20_000)],
    ['runs of one paragraph', p(r('A').repeat(20_000))],
    ['bookmarks', p('<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>'.repeat(10_000))],
    ['fields that begin', p('<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(10_000))],
    ['paragraphs without marks', p(r('A'), '<w:rPr><w:del w:id="1" w:author="L"/></w:rPr>').repeat(5_000)],
    ['columns', `<w:tbl><w:tr>${`<w:tc>${p(r('A'))}</w:tc>`.repeat(5_000)}</w:tr></w:tbl>`],
    [
      'joined rows',
      `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr>${p('')}</w:tc><w:tc>${p('')}</w:tc></w:tr>`.repeat(5_000)}</w:tbl>`,
    ],
    ['tables in tables', '<w:tbl><w:tr><w:tc>'.repeat(60) + p(r('A')) + '</w:tc></w:tr></w:tbl>'.repeat(60)],
    [
      'wide cells',
      `<w:tbl>${`<w:tr><w:tc><w:tcPr><w:gridSpan w:val="999999999"/></w:tcPr>${p('')}</w:tc></w:tr>`.repeat(100)}</w:tbl>`,
    ],
  ])('with many %s', (_, body) => {
    expect(readAnything(makeDocx({ body }))).toBe(true)
  })

  it('with a long chain of styles', () => {
    const styles = Array.from(
      { length: 5_000 },
      (_, index) =>
        `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${index + 1}"/></w:style>`,
    )
    const body = Array.from({ length: 5_000 }, (_, index) => p(r('A'), `<w:pStyle w:val="s${index}"/>`))
    expect(readAnything(makeDocx({ body: body.join(''), styles: styles.join('') }))).toBe(true)
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkSpec } from '../../src/checks/check-spec.ts'
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { checkWord } from '../../src/word-check/check-word.ts'
import { plans, planText, renderText } from '../helpers/render.ts'
import { makeDocx } from '../word/make-docx.ts'

const none = () => ({ error: '' })
const lines = (...texts: string[]): string =>
  texts.map(text => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`).join('')

/** A head and a title as anyone types them, then the body. */
const typed = (...texts: string[]): Uint8Array =>
  makeDocx({
    body: `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5800"/></w:tblGrid><w:tr><w:tc>${lines('ỦY BAN NHÂN DÂN', 'XÃ SƠN', 'Số: 12/KH-UBND')}</w:tc><w:tc>${lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Sơn, ngày 05 tháng 01 năm 2026')}</w:tc></w:tr></w:tbl><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>KẾ HOẠCH</w:t></w:r></w:p><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Cải cách hành chính năm 2026</w:t></w:r></w:p>${lines(...texts)}`,
  })

describe('a Word file', () => {
  it.each([
    ...plans,
    ...readdirSync('test/golden').filter(name => !/\.ts$|tu-choi|mau-cua-co-quan|giay-ngang/.test(name)),
  ])('that was made of %s has nothing to be told of its pages', async name => {
    const text = plans.includes(name) ? planText(name) : readFileSync(`test/golden/${name}/spec.yaml`, 'utf8')
    const { diagnostics, document } = checkWord(`${name}.docx`, await renderText(text), {})
    expect(document).toBeDefined()
    expect(diagnostics.filter(({ rule }) => rule.startsWith('trang/')).map(({ message }) => message)).toEqual(
      [],
    )
  })

  it('made of a spec that asks for a wide page without a table is told of that', async () => {
    const text = readFileSync('test/golden/giay-ngang-phan-chuong-dieu/spec.yaml', 'utf8')
    const { diagnostics } = checkWord('k.docx', await renderText(text), {})
    expect(diagnostics.flatMap(({ rule }) => (rule.startsWith('trang/') ? [rule] : []))).toEqual([
      'trang/giay-ngang',
    ])
  })

  it.each(plans)('made of %s has the mistakes of the plan, at the same words', async name => {
    const text = planText(name)
    const spec = text.split('\n')
    const own = checkSpec('k.yaml', text, { readBeside: none, tellsAll: true }).diagnostics
    const { diagnostics, text: printed } = checkWord('k.docx', await renderText(text), { tellsAll: true })
    const words = printed.split('\n')
    const rules = new Set([
      'the-thuc/lap-tu',
      'tu-ngu/sai-chinh-ta',
      'the-thuc/dau-cach-quanh-dau-cau',
      'vien-dan/sai-ky-hieu',
    ])
    const said = (list: readonly Diagnostic[], source: readonly string[]): string[] =>
      list
        .filter(({ rule, file }) => rules.has(rule) && /^k\./.test(file))
        .map(
          ({ rule, start, end }) =>
            `${rule} ${source[start.line - 1]!.slice(start.column - 1, end.column - 1)
              .replaceAll('\u2011', '-')
              .replace(/[\s\u00a0]+/g, ' ')}`,
        )
        .filter(one => !one.includes('{{'))
        .sort()
    expect(said(diagnostics, words)).toEqual(expect.arrayContaining(said(own, spec)))
  })

  it('of anyone is told of in its own words, with the letters and the XML', () => {
    const { diagnostics, document } = checkWord(
      'du-thao.docx',
      typed('I. MỤC ĐÍCH', 'Việc của của xã.', 'Người dân được phục vụ./.'),
      {},
    )
    const [slip] = diagnostics.filter(({ rule }) => rule === 'the-thuc/lap-tu')
    expect(slip).toMatchObject({
      file: 'du-thao.docx',
      message: expect.stringMatching(/^Kế hoạch, .*từ lặp: “của của”\.$/),
      inWord: [{ part: 'word/document.xml', from: 5, to: 12 }],
    })
    const place = slip!.inWord![0]!
    const paragraph = document!.sections[0]!.blocks.find(
      block => block.kind === 'paragraph' && block.text.startsWith('Việc'),
    )
    expect(paragraph!.place).toEqual({ part: place.part, start: place.start, end: place.end })
    expect(place.runs).toEqual({ start: expect.any(Number), end: expect.any(Number) })
  })

  it('finds a slip that stands twice in a line at its own place', () => {
    const { diagnostics } = checkWord(
      'd.docx',
      typed('Người dân, cán bộ ,công chức ,và mọi người.', 'Hết./.'),
      {},
    )
    const found = diagnostics
      .filter(({ rule }) => rule === 'the-thuc/dau-cach-quanh-dau-cau')
      .map(({ inWord }) => inWord![0]!.from)
    expect(new Set(found).size).toBe(found.length)
    expect(found.length).toBeGreaterThan(1)
  })

  it('is not told what only a writer of specs can do', () => {
    for (const { hint = '', message } of checkWord(
      'd.docx',
      typed('Giai đoạn 2021-2025 đã qua.', 'Năm 2025 thực hiện……', 'Hết./.'),
      {},
    ).diagnostics)
      expect(`${message} ${hint}`).not.toMatch(/\{\{|`|khóa |\.yaml/)
  })

  it('that is none is refused with what it is', () => {
    const { diagnostics, document, notJudged } = checkWord(
      'a.docx',
      new TextEncoder().encode('{\\rtf1 x}'),
      {},
    )
    expect(document).toBeUndefined()
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['error'])
    expect(notJudged).toEqual([])
  })

  it('without a word is refused', () => {
    const { diagnostics } = checkWord('a.docx', makeDocx({ body: '<w:p/>' }), {})
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['word/no-text'])
  })

  it.each([
    ['no head', lines('Danh sách hộ nghèo', 'Nguyễn Văn A'), 'không bắt đầu bằng Quốc hiệu'],
    [
      'the head of the Party',
      lines(
        'ĐẢNG CỘNG SẢN VIỆT NAM',
        'Sơn, ngày 05 tháng 01 năm 2026',
        'Số 12-KH/ĐU',
        'KẾ HOẠCH',
        'Cải cách hành chính',
      ),
      'văn bản của Đảng',
    ],
  ])('with %s is not judged by the decree', (_, body, why) => {
    const { diagnostics, notJudged } = checkWord('a.docx', makeDocx({ body }), {})
    expect(diagnostics.filter(({ rule }) => rule.startsWith('trang/'))).toEqual([])
    expect(notJudged).toEqual([
      expect.objectContaining({ rule: 'word/not-ruled', message: expect.stringContaining(why) }),
    ])
  })

  it('whose head is in a font that is not measured has a thing that is not judged, and is not right for it', () => {
    const font = '<w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial"/></w:rPr></w:rPrDefault>'
    const bytes = makeDocx({
      body: `<w:tbl><w:tblGrid><w:gridCol w:w="4000"/><w:gridCol w:w="5800"/></w:tblGrid><w:tr><w:tc>${lines('ỦY BAN NHÂN DÂN', 'Số: 12/KH-UBND')}</w:tc><w:tc>${lines('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc')}</w:tc></w:tr></w:tbl>${lines('Nội dung.')}`,
      styles: `<w:docDefaults>${font}</w:docDefaults>`,
    })
    const { notJudged } = checkWord('a.docx', bytes, {})
    expect(notJudged.map(({ rule }) => rule)).toContain('trang/quoc-hieu')
  })

  it('is checked as the office wants: a rule or the group is off, or of another severity', () => {
    const bytes = typed('Việc của xã./.')
    const rulesOf = (settings: ReadonlyMap<string, 'off' | 'error'>): string[] =>
      checkWord('d.docx', bytes, { settings }).diagnostics.flatMap(({ rule, severity }) =>
        rule.startsWith('trang/') ? [`${rule} ${severity}`] : [],
      )
    expect(rulesOf(new Map())).toContain('trang/ten-co-quan warning')
    expect(
      rulesOf(new Map([['trang/ten-co-quan', 'off']])).some(one => one.startsWith('trang/ten-co-quan')),
    ).toBe(false)
    expect(rulesOf(new Map([['trang/ten-co-quan', 'error']]))).toContain('trang/ten-co-quan error')
    expect(rulesOf(new Map([['trang', 'off']]))).toEqual([])
  })
})

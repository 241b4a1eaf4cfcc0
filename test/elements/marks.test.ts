import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { compareDocuments } from '../../src/index.ts'
import { rollOver } from '../../src/roll/roll-over.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { paragraphsOf, partsOf, renderText } from '../helpers/render.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const draft = 'du_thao:\n  lan: 2\n  ngay: 12/11/2026\n  moi_trang: co'
const marked = smallPlan({
  root: draft,
  decision: '  do_khan: thuong_khan\n  luu_hanh: Lưu hành nội bộ\n  soan_thao: PL.(300)',
}).replace('  dia_danh: X\n', '  dia_danh: X\n  lien_he: |\n    Số 1 đường A\n    Điện thoại: 1\n')

/** Ids of styles that a document must not have unless it uses them. */
const rareStyles =
  /w:styleId="(DuThao|NgayDuThao|DuThaoDauTrang|Khan|ThuongKhan|HoaToc|LuuHanh|KinhGui|KinhGuiNoi|LienHe|KySo|KeNgang)"/

describe('a plan that uses none of the marks', () => {
  it('is the same file, byte for byte, whether their keys are left blank or not written', async () => {
    const blank = smallPlan({ root: 'du_thao:', decision: '  do_khan:\n  luu_hanh:\n  soan_thao:' })
    for (const format of ['html', 'txt', 'docx'] as const) {
      const [one, other] = [await renderText(smallPlan(), format), await renderText(blank, format)]
      if (format === 'txt') expect(other).toEqual(one)
      else if (format === 'docx') {
        const { 'docProps/custom.xml': _, ...parts } = partsOf(one)
        const { 'docProps/custom.xml': __, ...others } = partsOf(other)
        expect(others).toEqual(parts)
      } else expect(withoutSeal(other)).toBe(withoutSeal(one))
    }
  })

  it('has neither their styles nor parts for the margins of pages', async () => {
    const parts = partsOf(await renderText(smallPlan()))
    expect(parts['word/styles.xml']).not.toMatch(rareStyles)
    expect(Object.keys(parts).filter(name => /header-|footer/.test(name))).toEqual([])
    expect(new TextDecoder().decode(await renderText(smallPlan(), 'html'))).not.toMatch(
      /thuong-khan|le-tren|kinh-gui|lien-he/,
    )
  })
})

const withoutSeal = (bytes: Uint8Array): string =>
  new TextDecoder().decode(bytes).replace(/[0-9a-f]{64}/g, '')

describe('the marks below the number', () => {
  it('stand in boxes of the decree’s measures in the middle of their column', async () => {
    const parts = partsOf(await renderText(marked))
    const paragraph = paragraphsOf(parts['word/document.xml']!).find(
      ({ text }) => text.trim() === 'THƯỢNG KHẨN',
    )!
    expect(paragraph.style).toBe('ThuongKhan')
    const [, left, right] = /<w:ind w:left="(\d+)" w:right="(\d+)"\/>/.exec(paragraph.xml) ?? []
    const column = Number(/<w:gridCol w:w="(\d+)"/.exec(parts['word/document.xml']!)![1])
    // 40 mm are 2268 twips.
    expect(Math.abs(column - Number(left) - Number(right) - 2268)).toBeLessThanOrEqual(2)
    expect(left).toBe(right)
    const style = /<w:style [^>]*w:styleId="ThuongKhan".*?<\/w:style>/s.exec(parts['word/styles.xml']!)![0]
    expect(style).toContain('<w:color w:val="FF0000"/>')
    // 8 mm are 453.5 twips: the line and 4 pt above and below it.
    expect(style).toMatch(/w:line="294"[^>]*w:lineRule="exact"|w:lineRule="exact"[^>]*w:line="294"/)
    for (const side of ['top', 'bottom']) expect(style).toMatch(new RegExp(`<w:${side} [^>]*w:space="4"`))
  })

  it('come in the order urgency, circulation, draft, all in the row after the number', async () => {
    const { 'word/document.xml': body } = partsOf(await renderText(marked))
    const row = /<w:tr>(?:(?!<\/w:tr>).)*THƯỢNG.*?<\/w:tr>/s.exec(body!)![0]
    expect(paragraphsOf(row).map(({ text }) => text.trim())).toEqual([
      'THƯỢNG KHẨN',
      'LƯU HÀNH NỘI BỘ',
      'DỰ THẢO lần 2',
      '(ngày 12/11/2026)',
    ])
  })

  it('are told in words in the text, with the drafter’s sign behind the archive', async () => {
    const lines = new TextDecoder().decode(await renderText(marked, 'txt')).split('\n')
    expect(lines).toContain('- Lưu: VT, VP. PL.(300)')
    expect(lines.slice(5, 9)).toEqual([
      'THƯỢNG KHẨN',
      'LƯU HÀNH NỘI BỘ',
      'DỰ THẢO lần 2',
      '(ngày 12/11/2026)',
    ])
    // The foot of the first page closes the decision.
    const foot = lines.indexOf('Số 1 đường A')
    expect(lines.slice(foot, foot + 3)).toEqual(['Số 1 đường A', 'Điện thoại: 1', ''])
  })

  it('are not printed twice where the sign is typed in the line already', async () => {
    const typed = marked.replace('- Lưu: VT, VP.', '- Lưu: VT, VP. PL.(300)')
    const text = new TextDecoder().decode(await renderText(typed, 'txt'))
    expect(text.match(/PL\.\(300\)/g)).toHaveLength(1)
  })
})

describe('the margins of pages', () => {
  it('have the address at the foot of the first page of the decision and of no other page', async () => {
    const parts = partsOf(await renderText(marked))
    const feet = [
      ...parts['word/document.xml']!.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"\/>/g),
    ]
    expect(feet.map(([, type]) => type)).toEqual(['first', 'first'])
    const [decision, plan] = feet.map(([, , id]) => parts[`word/${targetOf(parts, id!)}`]!)
    expect(paragraphsOf(decision!).map(({ text }) => text.trim())).toEqual([
      '',
      'Số 1 đường A',
      'Điện thoại: 1',
    ])
    // Without an empty one of its own the plan would show that of the decision.
    expect(plan).not.toContain('đường')
  })

  it('have the mark of a draft beside the numbers, and at the head of the plan’s first page', async () => {
    const parts = partsOf(await renderText(marked))
    const heads = [
      ...parts['word/document.xml']!.matchAll(/<w:headerReference w:type="(\w+)" r:id="(\w+)"\/>/g),
    ].map(([, type, id]) => [type, parts[`word/${targetOf(parts, id!)}`]!] as const)
    const shown = heads.map(
      ([type, xml]) => `${type} ${xml.includes('DỰ THẢO lần 2')} ${xml.includes('PAGE')}`,
    )
    expect(shown).toEqual(['default true true', 'first false false', 'default true true', 'first true false'])
  })

  it('of parts that are added are named in the list of types', async () => {
    const parts = partsOf(await renderText(marked))
    const added = Object.keys(parts).filter(name => /\/(header|footer)-\d+\.xml$/.test(name))
    expect(added.length).toBeGreaterThan(2)
    for (const name of added) expect(parts['[Content_Types].xml']).toContain(`PartName="/${name}"`)
  })

  it('cannot end the style sheet of a page, whatever an address holds', async () => {
    const odd = marked.replace('Số 1 đường A', `Số 1 "}</style><script>x</script>\\ đường A`)
    const html = new TextDecoder().decode(await renderText(odd, 'html'))
    expect(html.match(/<\/style>/g)).toHaveLength(1)
    expect(html).not.toContain('<script')
  })
})

function targetOf(parts: Record<string, string>, id: string): string {
  const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(
    parts['word/_rels/document.xml.rels']!,
  )![0]
  return /Target="([^"]+)"/.exec(relation)![1]!
}

describe('a draft', () => {
  const files = () => memoryIo({ 'k.yaml': smallPlan({ root: draft }) })
  const text = (io: ReturnType<typeof files>, name: string) => new TextDecoder().decode(io.files.get(name))

  it('is rendered for signing without its mark, and that is said', async () => {
    const io = files()
    await main(['render', 'k.yaml', '--format', 'txt', '--van-xuat', '-o', 'a.txt'], io)
    expect(text(io, 'a.txt')).not.toContain('DỰ THẢO')
    expect(io.err).toContain('dấu DỰ THẢO lần 2 không in trong bản để ký')
    expect(io.err).toContain('[final/draft-mark]')
    await main(['render', 'k.yaml', '--format', 'txt', '-o', 'b.txt'], io)
    expect(text(io, 'b.txt')).toContain('DỰ THẢO lần 2\n(ngày 12/11/2026)')
  })

  it('without its mark is not taken for the draft when many documents are made again', async () => {
    const io = files()
    const many = ['render', 'k.yaml', '--format', 'html', '--out-dir', 'ra']
    await main([...many, '--van-xuat'], io)
    expect(text(io, 'ra/k.html')).not.toContain('DỰ THẢO')
    await main(many, io)
    expect(text(io, 'ra/k.html')).toContain('DỰ THẢO')
  })

  it('that has its number is told', async () => {
    const numbered = smallPlan({ root: draft, decision: '  so: 5\n  ngay: 05/01/2026' })
    const io = memoryIo({ 'k.yaml': numbered })
    await main(['check', 'k.yaml', '--only', 'final/draft-mark'], io)
    expect(io.out + io.err).toContain('văn bản đã có số và ngày mà còn dấu DỰ THẢO lần 2')
  })

  it.each([
    ['in keys', draft],
    ['in one word', 'du_thao: 2'],
    ['inside braces', 'du_thao: { lan: 2, ngay: 12/11/2026 }'],
  ])('loses its mark in the next plan: %s', (_, root) => {
    const { value } = rollOver(
      'k.yaml',
      smallPlan({ root, decision: '  do_khan: khan' }),
      () => ({ error: '' }),
      {},
    )
    expect(value!.text).toMatch(/^du_thao:$/m)
    expect(value!.text).toMatch(/^ {2}do_khan:$/m)
    expect(value!.text).not.toContain('lan:')
    expect(value!.changes.filter(({ kind }) => kind === 'blank').map(({ place }) => place)).toEqual([
      'Dự thảo',
      'Quyết định, độ khẩn',
    ])
  })
})

describe('a comparison', () => {
  it('tells each mark that came, went or changed', () => {
    const before = { file: 'a.yaml', text: smallPlan({ root: 'du_thao: 1' }) }
    const { value } = compareDocuments(before, { file: 'b.yaml', text: marked })
    expect(value!.changes.map(({ kind }) => kind)).toEqual([
      'agency-changed',
      'draft-changed',
      'urgency-changed',
      'circulation-changed',
      'drafter-changed',
    ])
    expect(value!.changes[1]).toMatchObject({
      before: [{ text: 'DỰ THẢO lần 1' }],
      after: [{ text: 'DỰ THẢO lần 2 (ngày 12/11/2026)' }],
    })
  })
})

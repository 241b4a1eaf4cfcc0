import { describe, expect, it } from 'vitest'
import { check } from '../../src/cli/commands/check.ts'
import { reckonPages } from '../../src/pages/reckon.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { planText, renderText } from '../helpers/render.ts'

describe('pages that are reckoned', () => {
  /** As LibreOffice prints them (test/pdf), but for one page. */
  it.each([
    ['duong-hoa-2023', 7],
    ['ha-trung-2023', 5],
    ['quang-khai-2023', 12],
  ])('of %s are as many as are printed: %i', async (name, pages) => {
    const reckoned = reckonPages(await renderText(planText(name)))!
    expect(reckoned.pages).toHaveLength(pages)
    expect(reckoned.pages.every(({ width, height }) => Math.abs(width * height - 595.3 * 841.9) < 100)).toBe(
      true,
    )
  })

  it('have the words of their lines, of their tables and of the head, and numbers from the second page of a part', async () => {
    const { pages } = reckonPages(await renderText(planText('ha-trung-2023')))!
    const [first, second] = pages.map(({ lines }) => lines.map(({ text }) => text))
    expect(first).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    expect(first).not.toContain('1')
    expect(second![0]).toBe('2')
    const last = pages.at(-1)!.lines.map(({ text }) => text)
    expect(last).toContain('Nơi nhận:')
  })
})

/** A plan of one table with one row of so many lines. */
const spec = (lines: number): string => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã Sơn
  dia_danh: Sơn
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
        hang:
          - nhiem_vu: |
${Array.from({ length: lines }, (_, line) => `              - Việc nhỏ số ${line + 1} phải làm trong năm.`).join('\n')}
            chu_tri: Văn phòng
  noi_nhan: |
    - Lưu: VT.
  nguoi_ky:
    quyen_han: |
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
    ho_ten: Nguyễn Văn Bình
`

/** What `check --pages` says on the pages of a spec. */
async function said(lines: number): Promise<string> {
  const io = memoryIo({ 'k.yaml': spec(lines) })
  await check(['k.yaml'], { report: 'text', pages: true, only: ['pages'] }, io)
  return io.out + io.err
}

describe('check --pages', () => {
  it('says how many pages there are, and nothing of pages that are right', async () => {
    const report = await said(3)
    expect(report).toContain('k.yaml: khoảng 1 trang')
    expect(report).not.toContain('pages/')
  }, 30_000)

  it('tells a signature that comes to stand alone behind a table, at its place in the spec', async () => {
    expect(await said(120)).toMatch(
      /^k\.yaml:137:7: Nên xem: Trang \d: khối chữ ký \(“TM\. ỦY BAN NHÂN DÂN”\) đứng một mình/m,
    )
  }, 30_000)

  it('says nothing of pages where it is not asked', async () => {
    const io = memoryIo({ 'k.yaml': spec(3) })
    await check(['k.yaml'], { report: 'text' }, io)
    expect(io.out + io.err).not.toContain('trang, tính')
  })
})

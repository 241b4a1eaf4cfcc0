import { describe, expect, it } from 'vitest'
import { paragraphsOf, partOf, renderText } from '../../helpers/render.ts'
import { contentPlan } from '../../helpers/small-plan.ts'

const spec = contentPlan(`    - de_muc: Cha
      noi_dung:
        - de_muc: Con một
        - de_muc: Con hai
          noi_dung: Chữ của con hai.
    - de_muc: Chú`)

describe('headings of a .docx', () => {
  it('stay with what stands below them, and only with that', async () => {
    const paragraphs = paragraphsOf(await partOf(spec))
    const loose = paragraphs
      .filter(({ xml }) => xml.includes('<w:keepNext w:val="0"/>'))
      .map(({ text }) => text.trim())
    expect(loose).toEqual(['1. Con một'])
  })
})

describe('a line that ends in a colon', () => {
  it('stays on the page of what it leads in, in .docx and on paper from the page', async () => {
    const plan = contentPlan(`    - 'Nhiệm vụ của các đơn vị như sau:'
    - Đoạn thường.
    - |
      Danh mục kèm theo:[^1]

      [^1]: Nguồn số liệu.
    - bang:
        cot: { a: Cột A }
        hang: |
          1`)
    const kept = (xml: string) => paragraphsOf(xml).filter(({ xml }) => xml.includes('<w:keepNext/>'))
    const texts = kept(await partOf(plan)).map(({ text }) => text.trim())
    expect(texts.filter(text => text.endsWith(':'))).toEqual([
      'Nhiệm vụ của các đơn vị như sau:',
      'Danh mục kèm theo:',
    ])
    expect(texts).not.toContain('Đoạn thường.')
    const html = new TextDecoder().decode(await renderText(plan, 'html'))
    expect(html).toMatch(/<p class="doan giu"[^>]*>Nhiệm vụ của các đơn vị như sau:/)
    expect(html).toMatch(/\.giu\{break-after:avoid\}/)
  })
})

describe('the header of a table in a .docx', () => {
  it('stands in the middle of its cells', async () => {
    const document = await partOf(
      contentPlan(`    - bang:
        cot: { a: Cột A, b: { ten: Nhóm, cot: { c: Cột C, d: Cột D } } }
        hang: |
          1 | 2 | 3`),
    )
    expect(document.match(/<w:vMerge w:val="restart"\/><w:vAlign w:val="center"\/>/g)).toHaveLength(1)
    const [header, body] = document.split('<w:t>1</w:t>')
    expect(header!.match(/<w:vAlign w:val="center"\/>/g)).toHaveLength(5)
    expect(body).not.toContain('<w:vAlign')
  })
})

describe('recipients beside a signature in a .docx', () => {
  const signed = (count: number) =>
    `${contentPlan('    - Chữ cuối.')}  noi_nhan: |\n${'    - Một đơn vị;\n'.repeat(count)}  nguoi_ky: { quyen_han: CHỦ TỊCH, ho_ten: Nguyễn Văn Bình }\n`
  const rowsOf = async (spec: string) =>
    (await partOf(spec))
      .split('<w:tbl>')
      .at(-1)!
      .split('</w:tbl>')[0]!
      .match(/<w:tr>.*?<\/w:tr>/gs)!

  it('stand in one row with it when they are few', async () => {
    const rows = await rowsOf(signed(12))
    expect(rows).toHaveLength(1)
    expect(rows[0]).toContain('<w:cantSplit/>')
  })

  it('flow on below it when they are many, and post and name stay with the end of the text', async () => {
    const [first, rest, ...others] = await rowsOf(signed(60))
    expect(others).toEqual([])
    expect(first).toContain('<w:cantSplit/>')
    expect(first).toContain('Nguyễn Văn Bình')
    expect(rest).not.toContain('<w:cantSplit/>')
    expect(rest).not.toContain('<w:keepNext/>')
    const count = (xml: string) => xml.split('Một đơn vị').length - 1
    expect(count(first!)).toBeGreaterThan(6)
    expect(count(first!) + count(rest!)).toBe(60)
  })
})

describe('the last row of a table in a .docx', () => {
  const table = (last: string, after: string): string => `nam: 2026
co_quan: { ten: Ủy ban nhân dân xã Thạch Bình, dia_danh: Thạch Bình }
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ }
        hang:
          - nhiem_vu: Việc đầu
          - nhiem_vu: ${last}
${after}`
  const signature = '  nguoi_ky: { quyen_han: CHỦ TỊCH, ho_ten: Nguyễn Văn Bình }'
  const high = `|\n${'              - Một việc nhỏ của hàng cuối.\n'.repeat(12)}`
  const rowsOf = async (spec: string) =>
    [
      ...(await partOf(spec))
        .split('w:val="Bang"')[1]!
        .split('</w:tbl>')[0]!
        .matchAll(/<w:tr>.*?<\/w:tr>/gs),
    ].map(([xml]) => ({
      splits: !xml.includes('<w:cantSplit/>'),
      goesWithNext: xml.includes('<w:keepNext/>'),
    }))

  it('goes with the signature below it', async () => {
    expect(await rowsOf(table('Việc cuối', signature))).toEqual([
      { splits: false, goesWithNext: true },
      { splits: false, goesWithNext: false },
      { splits: false, goesWithNext: true },
    ])
  })

  it('goes with one paragraph and the signature', async () => {
    const rows = await rowsOf(table('Việc cuối', `    - Yêu cầu các đơn vị thực hiện.\n${signature}`))
    expect(rows.at(-1)!.goesWithNext).toBe(true)
  })

  it('stays where it is when more text follows', async () => {
    const rows = await rowsOf(table('Việc cuối', `    - Đoạn một.\n    - Đoạn hai.\n${signature}`))
    expect(rows.at(-1)).toEqual({ splits: false, goesWithNext: false })
  })

  it('splits when it is high, and then takes nothing along', async () => {
    expect((await rowsOf(table(high, signature))).at(-1)).toEqual({ splits: true, goesWithNext: false })
  })
})

import { describe, expect, it } from 'vitest'
import { paragraphsOf, partOf } from '../../helpers/render.ts'
import { contentPlan, smallPlan } from '../../helpers/small-plan.ts'

/** The paragraph that holds these words. */
async function paragraphWith(words: string, spec: string): Promise<string> {
  const found = paragraphsOf(await partOf(spec)).find(({ text }) => text.includes(words))
  if (found === undefined) throw new Error(`no paragraph with ${words}`)
  return found.xml
}

const table = `    - bang:
        cot: { a: Cột A, b: Cột B }
        hang: |
          1 | 2`

describe('gaps in a .docx', () => {
  it('keep the text away from a table above it', async () => {
    const spec = contentPlan(`${table}\n    - Chữ ngay sau bảng.\n    - Chữ sau nữa.`)
    expect(await paragraphWith('ngay sau bảng', spec)).toContain('<w:spacing w:before="120"/>')
    expect(await paragraphWith('Chữ sau nữa', spec)).not.toContain('<w:spacing')
  })

  it('keep two tables, and a table and a signature, from being joined', async () => {
    const document = await partOf(
      `${contentPlan(`${table}\n${table}`)}  nguoi_ky:\n    quyen_han: CHỦ TỊCH\n`,
    )
    expect(document).not.toContain('</w:tbl><w:tbl>')
    expect(
      document.match(
        /<\/w:tbl><w:p><w:pPr><w:pStyle w:val="KetThucPhan"\/><w:keepNext\/><w:spacing w:before="(\d+)"\/><\/w:pPr><\/w:p><w:tbl>/g,
      ),
    ).toHaveLength(2)
  })

  it('keep the name of an appendix away from the head above it and from the text below it', async () => {
    const spec = (keys: string) =>
      smallPlan({ appendices: `phu_luc:\n  - ten: Danh mục\n${keys}    noi_dung: Chữ của phụ lục.` })
    expect(await paragraphWith('Phụ lục', spec('    dau_trang: co\n'))).toContain(
      '<w:spacing w:before="360"/>',
    )
    expect(await paragraphWith('Phụ lục', spec(''))).not.toContain('<w:spacing')
    expect(await paragraphWith('Chữ của phụ lục', spec('    kem_theo: khong\n'))).toContain(
      '<w:spacing w:before="120"/>',
    )
    expect(await paragraphWith('Chữ của phụ lục', spec(''))).not.toContain('<w:spacing')
  })

  it('leave twelve points between the end of the text and a signature, whatever ends the text', async () => {
    const signature = '  nguoi_ky:\n    quyen_han: CHỦ TỊCH\n'
    const spacer = (before: number) =>
      `<w:p><w:pPr><w:pStyle w:val="KetThucPhan"/><w:keepNext/><w:spacing w:before="${before}"/></w:pPr></w:p><w:tbl><w:tblPr><w:tblW`
    // A paragraph of the body has six points of its own below it.
    expect(await partOf(`${contentPlan('    - Chữ cuối.')}${signature}`)).toContain(spacer(120))
    expect(await partOf(`${contentPlan(table)}${signature}`)).toContain(spacer(240))
  })

  it('are as small as a paragraph may be before a head, so that notes do not move it', async () => {
    const document = await partOf(smallPlan())
    expect(document).toContain(
      '</w:sectPr></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="KetThucPhan"/></w:pPr></w:p><w:tbl>',
    )
    expect(document).toContain('<w:body><w:p><w:pPr><w:pStyle w:val="KetThucPhan"/></w:pPr></w:p><w:tbl>')
  })
})

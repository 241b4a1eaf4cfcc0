import { describe, expect, it } from 'vitest'
import { paragraphsOf, partOf } from '../../helpers/render.ts'
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

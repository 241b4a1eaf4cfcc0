import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { hasOpenXmlSdk, openXmlErrors } from '../../helpers/open-xml.ts'
import { paragraphsOf, partOf, partsOf, plans, planText, renderText } from '../../helpers/render.ts'
import { contentPlan, smallPlan } from '../../helpers/small-plan.ts'

async function validate(docx: Uint8Array) {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-'))
  try {
    const file = join(folder, 'ke-hoach.docx')
    writeFileSync(file, docx)
    return await openXmlErrors(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

describe('a .docx', () => {
  it.skipIf(!hasOpenXmlSdk).each(plans)('of plan %s has no error for the Open XML SDK', async name => {
    expect(await validate(await renderText(planText(name)))).toEqual([])
  })

  it.skipIf(!hasOpenXmlSdk)(
    'of a plan with notes, joins and all kinds of paragraphs has no error for the Open XML SDK',
    async () => {
      const spec = contentPlan(`    - de_muc: Phần I. Mở đầu
      noi_dung: |
        Một *đoạn* **đậm**[^1] có <ký tự> & "lạ".
        [^1]: Chú thích thứ nhất.
    - bang:
        cot:
          tt: TT
          a: { ten: A, cot: { b: B, c: C } }
        so_cot: co
        hang:
          - nhom: 1
            tt: I
            b: NHÓM
          - b: x[^2]
            c: <
          - b: ^
            c: ^
          - tong: co
            c: 12,5
    - |
      [^2]: Chú thích trong ô.`)
      expect(await validate(await renderText(spec))).toEqual([])
    },
  )

  it('has its parts sorted, at a fixed time', async () => {
    const docx = await renderText(smallPlan())
    const names = Object.keys(unzipSync(docx))
    expect(names[0]).toBe('[Content_Types].xml')
    expect(names).toEqual([...names].sort())
    // Local file header: time and date of the first entry (DOS format), 1980-01-01 00:00.
    expect([...docx.slice(10, 14)]).toEqual([0, 0, 0x21, 0])
  })

  it('carries title, subject, author and time of the plan, not of the clock', async () => {
    const core = await partOf(smallPlan({ decision: '  so: 5\n  ngay: 09/3/2026' }), 'docProps/core.xml')
    expect(core).toContain('<dc:title>Quyết định Ban hành Kế hoạch năm 2026</dc:title>')
    expect(core).toContain('<dc:subject>Kế hoạch Cải cách hành chính năm 2026</dc:subject>')
    expect(core).toContain('<dc:creator>Ủy ban nhân dân xã X</dc:creator>')
    expect(core).toContain('2026-03-09T00:00:00Z')
  })

  it('is in Vietnamese and Times New Roman, and no old format', async () => {
    const parts = partsOf(await renderText(smallPlan()))
    expect(parts['word/styles.xml']).toMatch(/<w:lang w:val="vi-VN"/)
    expect(parts['word/styles.xml']).toContain('w:ascii="Times New Roman"')
    expect(parts['word/settings.xml']).toMatch(/w:name="compatibilityMode"[^>]* w:val="15"/)
  })

  it('names its styles in Vietnamese and gives every paragraph one', async () => {
    const parts = partsOf(await renderText(smallPlan()))
    const named = new Set(
      [...parts['word/styles.xml']!.matchAll(/w:styleId="([^"]+)"/g)].map(match => match[1]),
    )
    for (const { style, xml } of paragraphsOf(parts['word/document.xml']!))
      expect(named, xml).toContain(style)
    expect(parts['word/styles.xml']).toContain('<w:name w:val="Đoạn văn"/>')
  })

  it('puts titles and headings on outline levels for the navigation pane', async () => {
    const document = await partOf(
      contentPlan(`    - de_muc: Một
      noi_dung:
        - de_muc: Hai
          noi_dung:
            - de_muc: Ba
              noi_dung:
                - de_muc: (1) Bốn`),
    )
    const styles = await partOf(smallPlan(), 'word/styles.xml')
    const levelOf = (style: string) =>
      new RegExp(`w:styleId="${style}">.*?</w:style>`, 's')
        .exec(styles)?.[0]
        .match(/outlineLvl w:val="(\d)"/)?.[1]
    expect(['TenLoai', 'Muc', 'Khoan', 'Diem'].map(levelOf)).toEqual(['0', '1', '2', '3'])
    const fourth = paragraphsOf(document).find(paragraph => paragraph.text.includes('Bốn'))
    expect(fourth?.xml).toContain('<w:outlineLvl w:val="4"/>')
  })
})

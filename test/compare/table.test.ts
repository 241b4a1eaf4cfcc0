import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparePlans } from '../../src/compare/compare.ts'
import type { ReportOptions } from '../../src/writers/comparison/change-words.ts'
import { writeComparison } from '../../src/writers/comparison/write-table.ts'
import { stateOfDocx } from '../../src/writers/docx/state.ts'
import { brokenRules } from '../helpers/docx-rules.ts'
import { hasOpenXmlSdk, openXmlErrors } from '../helpers/open-xml.ts'
import { paragraphsOf, partsOf, planText, textOf } from '../helpers/render.ts'
import { contentPlan } from '../helpers/small-plan.ts'
import { readText } from './compare-texts.ts'
import { edited, knownEdits } from './known-edits.ts'

async function tableOf(before: string, after: string, options: ReportOptions = {}): Promise<Uint8Array> {
  const old = readText(before, 'truoc.yaml')
  const now = readText(after, 'sau.yaml')
  return writeComparison(comparePlans(old, now), {
    after: now,
    texts: [before, after],
    version: '0.0.0',
    options,
  })
}

const spec = planText('cam-nhuong-2025')
const next = edited(spec, knownEdits).replace('nam: 2025', 'nam: 2026')
const pairs = [
  [spec, next],
  [spec, spec],
] as const

describe('the table of a comparison', () => {
  it.skipIf(!hasOpenXmlSdk)('has no error for the Open XML SDK', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'cchc-'))
    try {
      for (const [before, after] of pairs) {
        const file = join(folder, 'so-sanh.docx')
        writeFileSync(file, await tableOf(before, after))
        expect(await openXmlErrors(file)).toEqual([])
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('breaks no rule of a table', async () => {
    for (const [before, after] of pairs) {
      const xml = partsOf(await tableOf(before, after))['word/document.xml']!
      expect(brokenRules(xml, 0)).toEqual([])
    }
  })

  it('is one landscape page after another, with a title and five columns, the last of them blank', async () => {
    const xml = partsOf(await tableOf(spec, next))['word/document.xml']!
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1)
    const table = xml.split('<w:tbl>').at(-1)!
    expect(table.match(/<w:gridCol /g)).toHaveLength(5)
    const texts = paragraphsOf(xml).map(paragraph => paragraph.text.trim())
    expect(texts.slice(0, 2)).toEqual([
      'BẢNG SO SÁNH',
      'Kế hoạch cải cách hành chính nhà nước xã Cẩm Nhượng năm 2026 so với Kế hoạch cải cách hành chính xã Cẩm Nhượng năm 2025',
    ])
    expect(texts).toEqual(
      expect.arrayContaining(['Năm trước (2025)', 'Năm nay (2026)', '99,9% → 95%: giảm 4,9 điểm phần trăm.']),
    )
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) => [
      ...row.matchAll(/<w:tc>.*?<\/w:tc>/gs),
    ])
    for (const cells of rows.slice(1).filter(row => row.length === 5))
      expect(textOf(cells[4]![0]).trim()).toBe('')
  })

  it('shows the changed words bold on both sides', async () => {
    const xml = partsOf(await tableOf(spec, next))['word/document.xml']!
    const row = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].find(
      ([text]) => text.includes('TTHC-4') || textOf(text).includes('99,9%'),
    )![0]
    const bold = [...row.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:b\/>.*?<\/w:r>/gs)].map(([run]) =>
      textOf(run).trim(),
    )
    expect(bold).toEqual(['99,9', '95'])
  })

  it('strikes what is gone, and cuts what stayed', async () => {
    const long = Array.from({ length: 60 }, (_, index) => `chữ${index}`).join(' ')
    const before = contentPlan(`    - ${long} mở hai lớp`)
    const after = before.replace('mở hai lớp', 'mở ba lớp')
    const xml = partsOf(await tableOf(before, after))['word/document.xml']!
    const struck = [...xml.matchAll(/<w:r><w:rPr>(?:(?!<\/w:r>).)*<w:strike\/>.*?<\/w:r>/gs)].map(([run]) =>
      textOf(run),
    )
    expect(struck).toEqual(['hai'])
    expect(textOf(xml.split('<w:tbl>').at(-1)!)).not.toContain('chữ10 ')
  })

  it('begins with an upright page of what is new', async () => {
    const xml = partsOf(await tableOf(spec, next))['word/document.xml']!
    const [first = ''] = xml.split('<w:sectPr')
    const texts = paragraphsOf(first).map(paragraph => paragraph.text.trim())
    expect(texts).toContain('Năm nay có gì mới')
    expect(texts).toContain(
      'Chỉ tiêu hạ (1): Tối thiểu 95% hồ sơ TTHC được giải quyết trước và đúng hạn: 99,9% → 95%',
    )
    // Forty-eight lines of twelve points stand on an upright sheet; a row of the table is a third higher than a line.
    const characters = 84
    const lines = texts.reduce((sum, text) => sum + Math.max(1, Math.ceil(text.length / characters)), 0)
    const inTable = paragraphsOf(first.split('<w:tbl>').at(-1)!.split('</w:tbl>')[0]!).length
    expect(lines - inTable + (inTable / 5) * 1.3).toBeLessThan(48)
  })

  it('has the name of a task over its changes, once', async () => {
    const xml = partsOf(await tableOf(spec, next))['word/document.xml']!
    const rows = [...xml.matchAll(/<w:tr>.*?<\/w:tr>/gs)].map(([row]) =>
      [...row.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => textOf(cell).trim()),
    )
    const at = rows.findIndex(row => row.length === 1 && row[0]!.startsWith('Nhóm II, TT 3 (NV-II-05): '))
    expect(rows.slice(at + 1, at + 3).map(row => row[0])).toEqual(['4- Kết quả, sản phẩm', '8- Kinh phí'])
  })

  it('tells what is only moved or reworded in an annex, where all is asked for', async () => {
    const short = textOf(partsOf(await tableOf(spec, next))['word/document.xml']!)
    const whole = textOf(partsOf(await tableOf(spec, next, { all: true }))['word/document.xml']!)
    expect(short).not.toContain('Chuyển chỗ')
    expect(whole).toContain('Phụ bảng: chỗ chỉ khác câu chữ, hình thức'.toLocaleUpperCase('vi'))
    expect(whole).toContain('Chuyển chỗ')
  })

  it('is the same file for the same plans, and knows that the program made it', async () => {
    const bytes = await tableOf(spec, next)
    expect(Buffer.compare(bytes, await tableOf(spec, next))).toBe(0)
    expect(stateOfDocx(bytes)).toBe('untouched')
  })

  it('says what was not compared, and that nothing changed', async () => {
    const text = textOf(partsOf(await tableOf(spec, spec))['word/document.xml']!)
    expect(text).toContain('không có gì khác nhau')
    expect(text).toContain('Bảng này không so:')
  })
})

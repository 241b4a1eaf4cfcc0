import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/document/formats.ts'
import { render } from '../../src/pipeline.ts'
import { partsOf, shown } from '../helpers/render.ts'

/** A plan with a table of so many columns of words in an appendix. */
const spec = (columns: number, own = '') => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Thử
  noi_dung: Thử.
phu_luc:
  - ten: Bảng rộng
    noi_dung:
      - bang:
          ${own}cot:
${Array.from({ length: columns }, (_, at) => `            c${at}: Nghiêng ${at}`).join('\n')}
          hang: |
            ${Array.from({ length: columns }, () => 'nghiêng').join(' | ')}
`

async function made(text: string, format: Format = 'docx') {
  const { value, diagnostics } = await render('ke-hoach.yaml', text, {
    format,
    version: '0.0.0',
    readBeside: () => ({ error: 'không có' }),
  })
  return { bytes: value!.bytes, told: diagnostics.map(shown) }
}

describe('a table that is set smaller', () => {
  it('is told by its place, with what to do', async () => {
    const { told } = await made(spec(9))
    expect(told).toEqual([
      expect.stringMatching(
        /^12:11 info layout\/set-smaller Phụ lục, bảng.*: bảng không vừa .* cỡ chữ 12 nên in cỡ 11/,
      ),
    ])
  })

  it('has its size on every run and mark of the .docx, and others have not', async () => {
    const { bytes } = await made(spec(9))
    const document = partsOf(bytes)['word/document.xml']!
    const table = /<w:tbl><w:tblPr><w:tblStyle.*?<\/w:tbl>/s.exec(document)![0]
    const sized = /<w:rPr>(?:<w:b\/><w:bCs\/>)?<w:sz w:val="22"\/><w:szCs w:val="22"\/><\/w:rPr>/
    const pieces = [...table.matchAll(/<w:pPr>.*?<\/w:pPr>|<w:r>.*?<\/w:r>/gs)].map(([xml]) => xml)
    expect(pieces.length).toBeGreaterThanOrEqual(36)
    for (const piece of pieces) expect(piece).toMatch(sized)
    expect(document.replace(table, '')).not.toContain('w:sz ')
  })

  it('has its size in the .html', async () => {
    const { bytes } = await made(spec(9), 'html')
    expect(new TextDecoder().decode(bytes)).toContain('<table class="bang co-rieng" style="--co:11pt;')
  })

  it('is not told where text is all that is written', async () => {
    expect((await made(spec(30), 'txt')).told).toEqual([])
  })
})

describe('a table that is too wide', () => {
  it('is warned of, and landscape paper proposed', async () => {
    const { value, diagnostics } = await render('ke-hoach.yaml', spec(14), {
      format: 'docx',
      version: '0.0.0',
      readBeside: () => ({ error: 'không có' }),
    })
    expect(value).toBeDefined()
    expect(diagnostics).toMatchObject([
      { rule: 'layout/too-wide', severity: 'warning', hint: expect.stringContaining('huong_giay: ngang') },
    ])
    expect(diagnostics[0]!.message).toMatch(/^Phụ lục, bảng/)
  })
})

describe('a table with a size of its own', () => {
  it('is written in it, and nothing is told', async () => {
    const { bytes, told } = await made(spec(3, 'co_chu: 10,5\n          '))
    expect(told).toEqual([])
    expect(partsOf(bytes)['word/document.xml']).toContain('<w:sz w:val="21"/>')
  })

  it('is refused outside what tables are written in', async () => {
    const { diagnostics } = await render('ke-hoach.yaml', spec(3, 'co_chu: 9\n          '), {
      format: 'docx',
      version: '0.0.0',
      readBeside: () => ({ error: 'không có' }),
    })
    expect(diagnostics.map(shown)).toEqual([
      expect.stringMatching(/^12:19 error spec\/bad-value .*từ 10 đến 14 pt/),
    ])
  })
})

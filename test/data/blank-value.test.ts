import { describe, expect, it } from 'vitest'
import { readData } from '../../src/data/read-data.ts'
import { prepare } from '../../src/pipeline.ts'
import { shown } from '../helpers/render.ts'
import { indent } from '../plan/reading.ts'

const frame = (content: string, keys = ''): string => `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã {{xa.ten}}
  dia_danh: "{{xa.ten}}"
${keys}ke_hoach:
  trich_yeu: Kế hoạch xã {{xa.ten}}
  noi_dung:
${indent(content, 4)}
`

/** What the first row of the data makes of the frame: the text, and what is told. */
async function filled(spec: string, csv: string): Promise<{ text: string; told: string[]; files: string[] }> {
  const readBeside = () => ({ error: 'không có' })
  const prepared = await prepare('khung.yaml', spec, { format: 'txt', version: '0.0.0', readBeside })
  const data = readData('xa.csv', csv)
  const { value, diagnostics } = await prepared.value!.render(data.value!.rows[0])
  return {
    text: new TextDecoder().decode(value?.bytes),
    told: diagnostics.map(shown),
    files: diagnostics.map(({ file }) => file),
  }
}

describe('a value of the data', () => {
  it('prints as it is: it has no marks and names no values', async () => {
    const value = '**Hòa** {{nam}} {{xa.ten}} [^1] [#A] [! x] *a* \\{ <b>'
    const { text, told } = await filled(
      frame('- Xã {{xa.ten}} là {{goi}}./.', 'gia_tri:\n  goi: "({{xa.ten}})"\n'),
      `Tên\n${value}\n`,
    )
    expect(told).toEqual([])
    expect(text).toContain(`Xã ${value} là (${value})./.`)
  })

  it('prints on one line', async () => {
    const { text } = await filled(frame('- Trụ sở {{xa.tru_so}}./.'), 'Tên;Trụ sở\nA;"Số 1,\r\nphố X"\n')
    expect(text).toContain('Trụ sở Số 1, phố X./.')
  })
})

describe('a blank cell', () => {
  const csv = 'Tên;Chủ tịch;Điện thoại\nA; ;\n'

  it('is told once, at its place in the data, when a text uses it', async () => {
    const spec = frame(
      '- Ông {{xa.chu_tich}}, {{xa.chu_tich}} và {{ct}}./.',
      'gia_tri:\n  ct: "{{xa.chu_tich}}"\n',
    )
    const { text, told, files } = await filled(spec, csv)
    expect(told).toEqual([
      '2:4 warning data/blank-value Dòng 2, cột `chu_tich`: ô còn trống, nên chỗ dùng {{xa.chu_tich}} không in gì.',
    ])
    expect(files).toEqual(['xa.csv'])
    expect(text).toContain('Ông')
  })

  it('that no text uses is not told', async () => {
    expect((await filled(frame('- Một./.'), csv)).told).toEqual([])
  })

  it('is expected in an optional part of a wording', async () => {
    const table = (wording: string) =>
      `- bang:\n    cot: { viec: Việc }\n    moi_hang: "${wording}"\n    hang:\n      - viec: Trực`
    const optional = await filled(frame(table('{{viec}}[, gọi {{xa.dien_thoai}}].')), csv)
    expect(optional.told).toEqual([])
    expect(optional.text).toContain('Trực.')
    const needed = await filled(frame(table('{{viec}}, gọi {{xa.dien_thoai}}.')), csv)
    expect(needed.told).toEqual([
      expect.stringContaining('2:5 warning data/blank-value Dòng 2, cột `dien_thoai`'),
    ])
  })
})

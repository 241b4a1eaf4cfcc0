import { describe, expect, it } from 'vitest'
import { readData } from '../../src/data/read-data.ts'
import { formats } from '../../src/document/formats.ts'
import { prepare } from '../../src/pipeline.ts'
import { smallPlan } from '../helpers/small-plan.ts'

/** A table whose rows have names and a note; `cell` is a text in it. */
const table = (code: string, cell: string): string => `
  - ten: Phụ lục ${code}
    noi_dung:
      - bang:
          cot: {tt: TT, nhiem_vu: Nhiệm vụ, san_pham: Kết quả}
          hang:
            - ma: ${code}-01
              nhiem_vu: Ban hành Kế hoạch[^1]
              san_pham: ${cell}
            - ma: ${code}-02
              nhiem_vu: ^
              san_pham: Báo cáo
      - |
        [^1]: Theo quy định.`

describe('documents of a frame', () => {
  const rows = readData(
    'xa.csv',
    'ten;ghi_chu;gia_tri\nMột;không;a\nHai;có;a\nBa;không;b\nBốn;có;b\nNăm;không;a\n',
  ).value!.rows
  const tables = `phu_luc:${table('A', 'Kế hoạch')}${table('B', 'gồm {{xa.gia_tri}}')}${table('C', 'Công văn')}`
  const frame = smallPlan({ appendices: tables })
    .replace('xã X', 'xã {{xa.ten}}')
    .replace('chất lượng phục vụ', 'chất lượng phục vụ ở {{xa.ten}} {{xa.ghi_chu}}')

  it.each(formats)('are the same whatever was made before them: %s', async format => {
    const open = async () => {
      const read = await prepare('k.yaml', frame, {
        format,
        version: '1.0.0',
        readBeside: () => ({ error: 'không có' }),
      })
      expect(read.diagnostics).toEqual([])
      return read.value!
    }
    const alone: string[] = []
    for (const row of rows) {
      const { value, diagnostics } = await (await open()).render(row)
      expect(diagnostics).toEqual([])
      alone.push(Buffer.from(value!.bytes).toString('base64'))
    }
    expect(new Set(alone).size).toBe(rows.length)
    const together = await open()
    for (const order of [rows, [...rows].reverse(), [...rows, ...rows]])
      for (const row of order)
        expect(Buffer.from((await together.render(row)).value!.bytes).toString('base64')).toBe(
          alone[rows.indexOf(row)],
        )
  })
})

import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { type MemoryIo, memoryIo } from '../helpers/memory-io.ts'

const frame = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã {{xa.ten}}
  dia_danh: |
    {{xa.ten}}
ke_hoach:
  so: |
    {{xa.so}}
  ngay: |
    {{xa.ngay}}
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung: Nội dung của xã {{xa.ten}}, số {{ke_hoach.so}} ngày {{ke_hoach.ngay}}./.
`

async function rendered(csv: string, ...more: string[]): Promise<MemoryIo & { code: number }> {
  const io = memoryIo({ 'khung.yaml': frame, 'xa.csv': csv })
  const args = ['render', 'khung.yaml', '--data', 'xa.csv', '--out-dir', 'ra', '--format', 'txt', ...more]
  const code = await main(args, io)
  return Object.assign(io, { code })
}
const made = (io: MemoryIo): string[] => [...io.files.keys()].filter(name => name.startsWith('ra/')).sort()

describe('a bad row stops no other', () => {
  it.each([
    ['a date of no calendar', '2;B;2;31/02/2026', 'xa.csv:3:7', 'data/bad-date'],
    ['a number that is none', '2;B;QĐ;05/01/2026', 'xa.csv:3:5', 'data/bad-number'],
    ['a cell too many', '2;B;2;05/01/2026;x', 'xa.csv:3:18', 'data/more-cells'],
    ['words behind a quote', '2;"B" cũ;2;05/01/2026', 'xa.csv:3:7', 'csv/text-after-quote'],
    ['a blank name', ';B;2;05/01/2026', 'xa.csv:3:1', 'data/bad-name'],
    ['the name of a row above', '1;B;2;05/01/2026', 'xa.csv:3:1', 'data/same-name'],
  ])('%s', async (_, row, place, rule) => {
    const io = await rendered(`Mã;Tên;Số;Ngày\n1;A;1;05/01/2026\n${row}\n3;C;3;06/01/2026\n`)
    expect(made(io)).toEqual(['ra/khung-1.txt', 'ra/khung-3.txt'])
    expect(io.code).toBe(1)
    expect(io.err).toContain(`${place}: Phải sửa: Dòng 3`)
    expect(io.err).toContain(`[${rule}]`)
    expect(io.out).toMatch(/ \(dòng 3\) +phải sửa +1 +0$/m)
    expect(io.out).toContain('3 văn bản: 2 đã ghi, 1 phải sửa.')
  })

  it('and is in the report for programs with its line', async () => {
    const io = await rendered(
      'Mã;Tên;Số;Ngày\n1;A;1;05/01/2026\n2;B;2;x;y\n3;C;3;6/13/2026\n4;D;;\n',
      '--report',
      'json',
    )
    const { documents, totals } = JSON.parse(io.out)
    type Entry = { row: number; output: string | null; state: string; findings: { rule: string }[] }
    expect(
      documents.map(({ row, output, state, findings }: Entry) => [
        row,
        output,
        state,
        findings.map(one => one.rule),
      ]),
    ).toEqual([
      [2, 'ra/khung-1.txt', 'written', []],
      [3, null, 'invalid', ['data/more-cells']],
      [4, 'ra/khung-3.txt', 'invalid', ['data/bad-date']],
      [5, 'ra/khung-4.txt', 'written', []],
    ])
    expect(totals).toMatchObject({ documents: 4, written: 2, invalid: 2, errors: 2 })
  })

  it('though all of them are bad, the exit code tells it and nothing is written', async () => {
    const io = await rendered('Mã;Tên;Số;Ngày\n1;A;1;x;y\n2;B;1;x;y\n')
    expect(made(io)).toEqual([])
    expect(io.code).toBe(1)
    expect(io.out).toContain('2 văn bản: 2 phải sửa.')
  })

  it('of hundreds that are bad some are told, and the number of the others', async () => {
    const rows = Array.from({ length: 100 }, (_, index) => `${index};A;1;x;y`).join('\n')
    const io = await rendered(`Mã;Tên;Số;Ngày\n${rows}\n`)
    expect(io.err.match(/\[data\/more-cells\]/g)).toHaveLength(21)
    expect(io.err).toContain('Còn 80 chỗ nữa như vậy. [data/more-cells]')
  })
})

describe('number and date of a document', () => {
  it('come from the data, also where the text speaks of them', async () => {
    const io = await rendered('Mã;Tên;Số;Ngày\n1;A;5;5/1/2026\n2;B;16;\n3;C;;6/3/2026\n')
    expect(io.err).toBe('')
    expect(io.code).toBe(0)
    const text = (name: string): string =>
      new TextDecoder().decode(io.files.get(name)).replaceAll('\u2011', '-')
    expect(text('ra/khung-1.txt')).toMatch(/Số: 05\/KH-UBND/)
    expect(text('ra/khung-1.txt')).toContain('số 05 ngày 05/01/2026')
    expect(text('ra/khung-2.txt')).toMatch(/Số: 16\/KH-UBND/)
    expect(text('ra/khung-2.txt')).toMatch(/số 16 ngày [^\d/]*\/[^\d/]*\/2026/)
    expect(text('ra/khung-3.txt')).toMatch(/Số: \.\.\.\/KH-UBND/)
    expect(text('ra/khung-3.txt')).toContain('ngày 06/3/2026')
  })

  it('in a form of Excel are told as what they are', async () => {
    const io = await rendered('Mã;Tên;Số;Ngày\n1;A;5;46027\n2;B;6;1/13/2026\n3;C;7;2026-01-05\n')
    expect(made(io)).toEqual(['ra/khung-3.txt'])
    expect(io.err).toContain('Dòng 2, cột `ngay`: `46027` là ngày viết dưới dạng số của Excel (05/01/2026).')
    expect(io.err).toContain(
      'Dòng 3, cột `ngay`: `1/13/2026` không phải là ngày: không có tháng 13 (ngày ghi trước, tháng ghi sau).',
    )
  })
})

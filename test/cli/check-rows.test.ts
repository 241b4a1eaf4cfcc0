import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'

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
  noi_dung: |
    Việc của của xã {{xa.ten}} do {{xa.chu_tich}} chỉ đạo./.
  noi_nhan: |
    - Các thôn;
    - Lưu: VT.
  nguoi_ky:
    quyen_han: |
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
    ho_ten: |
      {{xa.chu_tich}}
`
const head = 'Mã;Tên;Số;Ngày;Chủ tịch\n'

async function checked(csv: string, more: string[] = [], text = frame) {
  const io = memoryIo({ 'khung.yaml': text, 'xa.csv': csv })
  const code = await main(['check', 'khung.yaml', '--data', 'xa.csv', ...more], io)
  return { code, out: io.out, err: io.err }
}
const rows = (count: number, cell = (line: number) => `${line};A${line};${line};05/01/2026;Lê Văn Đức`) =>
  Array.from({ length: count }, (_, index) => `${cell(index + 2)}\n`).join('')

describe('a frame that is checked with its rows', () => {
  it('is told once what every row has in common, and names no row', async () => {
    const { code, out, err } = await checked(head + rows(30))
    expect(code).toBe(1)
    expect(out.match(/\[the-thuc\/lap-tu\]/g)).toHaveLength(1)
    expect(out).toMatch(/^khung\.yaml:13:10: Phải sửa: Kế hoạch: từ lặp: “của của”\. \[/m)
    expect(err).toContain('xa.csv: 30 dòng dữ liệu, dòng nào cũng có chỗ phải sửa.')
  })

  it('is told the rows of what some have', async () => {
    const good = frame.replace('của của', 'của')
    const csv = head + rows(10, line => `${line};A;${line};05/01/2026;${line % 2 ? 'Lê Văn Đức' : ''}`)
    const { code, out, err } = await checked(csv, [], good)
    expect(code).toBe(0)
    expect(out.match(/\[data\/blank-value\]/g)).toHaveLength(1)
    expect(out).toMatch(
      /^xa\.csv:2:\d+: Nên xem: Dòng 2, cột `chu_tich`: .*\(tương tự ở dòng 4, 6, 8, 10\)\. \[/m,
    )
    expect(err).toContain('xa.csv: 10 dòng dữ liệu, không dòng nào có chỗ phải sửa.\n')
  })

  it('goes on behind a bad row, of every kind', async () => {
    const csv = `${head}1;A;1;05/01/2026;B\n2;B;QĐ;05/01/2026;B\n3;C;3;31/02/2026;B\n4;D;4;46027;B\n5;E;5;x;B;y\n6;F;;;B\n`
    const { code, out, err } = await checked(csv, [], frame.replace('của của', 'của'))
    expect(code).toBe(1)
    for (const [line, rule] of [
      [3, 'data/bad-number'],
      [4, 'data/bad-date'],
      [5, 'data/excel-date'],
      [6, 'data/more-cells'],
    ])
      expect(out).toMatch(new RegExp(`^xa\\.csv:${line}:\\d+: Phải sửa: Dòng ${line}.* \\[${rule}\\]$`, 'm'))
    expect(err).toContain('xa.csv: 6 dòng dữ liệu, 4 dòng có chỗ phải sửa (dòng 3, 4, 5, 6).')
  })

  it('gives programs the rows of each finding', async () => {
    const csv = `${head}1;A;1;05/01/2026;B\n2;B;2;31/02/2026;B\n3;C;3;32/01/2026;B\n`
    const { code, out, err } = await checked(csv, ['--report', 'json'])
    expect([code, err]).toEqual([1, ''])
    const report = JSON.parse(out)
    type Finding = { rule: string; rows?: number[] }
    const findings: Finding[] = Array.isArray(report) ? report : report.findings
    const rowsOf = (id: string) => findings.filter(({ rule }) => rule === id).map(one => one.rows)
    expect(rowsOf('data/bad-date')).toEqual([[3], [4]])
    expect(rowsOf('the-thuc/lap-tu')).toEqual([[2]])
  })

  it('keeps a waiver that serves one row alone', async () => {
    const text = frame
      .replace('Việc của của xã {{xa.ten}} do', 'Việc của {{xa.viec}} xã {{xa.ten}} do')
      .replace('chỉ đạo./.', 'chỉ đạo./. [! bo-qua: the-thuc/lap-tu — chép nguyên văn]')
    const csv = 'Tên;Số;Ngày;Chủ tịch;Việc\nA;1;05/01/2026;B;của\nC;2;05/01/2026;B;hội nghị\n'
    const told = await checked(csv, [], text)
    expect(told.out).not.toContain('unused-waiver')
    const none = await checked(csv.replace('B;của', 'B;họp'), [], text)
    expect(none.out.match(/unused-waiver/g)).toHaveLength(1)
  })

  it('tells a fault of the frame itself at once', async () => {
    const { code, out } = await checked(head + rows(3), [], frame.replace('  trich_yeu', '  trich_yeo'))
    expect(code).toBe(1)
    expect(out.match(/spec\/unknown-key/g)).toHaveLength(1)
  })

  it('is told of a column that the data does not have, at its place in the frame', async () => {
    const { code, out } = await checked('Tên;Số;Ngày\nA;1;05/01/2026\nB;2;06/01/2026\n')
    expect(code).toBe(1)
    expect(out).toMatch(/^khung\.yaml:13:35: Phải sửa: .*`xa\.chu_tich`\. \[text\/unknown-value\]$/m)
    expect(out).toContain('→ Tệp dữ liệu có các cột: ten, so, ngay.')
  })

  it('is not mended by it, and is one', async () => {
    const fixed = await checked(head + rows(2), ['--fix'])
    expect(fixed.code).toBe(2)
    expect(fixed.err).toContain('`--fix` không dùng cùng `--data`')
    const io = memoryIo({ 'a.yaml': frame, 'b.yaml': frame, 'xa.csv': head + rows(1) })
    expect(await main(['check', 'a.yaml', 'b.yaml', '--data', 'xa.csv'], io)).toBe(2)
    expect(io.err).toContain('`--data` chỉ dùng với một tệp khung.')
  })
})

it('a frame that is checked without data is told how to do it', async () => {
  const io = memoryIo({ 'khung.yaml': frame })
  expect(await main(['check', 'khung.yaml'], io)).toBe(1)
  expect(io.out).toContain('khung.yaml:8:5: Phải sửa: Kế hoạch, số: không có giá trị nào tên là `xa.so`.')
  expect(io.out).toContain('soát bằng `cchc check KHUNG.yaml --data TỆP.xlsx`')
})

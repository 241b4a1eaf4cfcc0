import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { empty, head, plain, title } from '../recognise/letters.ts'
import { makeDocx } from '../word/make-docx.ts'

const sample = readFileSync(new URL('../word/samples/xa-an-phu.docx', import.meta.url))
const small = makeDocx({
  body: head + empty + title + plain('Căn cứ Luật Ngân sách;') + plain('Nội dung kế hoạch.'),
})
const odd = makeDocx({
  body:
    plain('HỎA TỐC HẸN GIỜ') +
    plain('Tài liệu gửi kèm để các thôn cho ý kiến trước buổi họp.') +
    head +
    empty +
    title +
    plain('Căn cứ Luật Ngân sách;') +
    plain('Nội dung.'),
})
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

async function run(files: Record<string, string | Uint8Array>, ...args: string[]) {
  const io = memoryIo(files)
  const code = await main(['import', ...args], io)
  return { code, io, spec: (name: string) => textOf(io.files.get(name)) }
}

/** The units of a spec, and who leads and cooperates in each row, as they are typed. */
function specOf(spec: string) {
  const [, units = ''] = /don_vi:\n((?: {4}\S.*\n)+)/.exec(spec) ?? []
  const cells = (key: string): string[] =>
    [...spec.matchAll(new RegExp(`\\b${key}: (?:'([^']*)'|([^,}\n]*(?:, [^:}\n]*(?=[}\n]))?))`, 'g'))].map(
      ([, quoted, plain]) => (quoted ?? plain)!.trim(),
    )
  const cooperating = cells('phoi_hop').slice(1)
  return {
    co_quan: units.trim().split(/\n\s*/),
    rows: cells('chu_tri')
      .slice(1)
      .map((lead, index) => [lead, cooperating[index]]),
  }
}

describe('cchc import', () => {
  it('writes a spec beside the Word file that renders at once, and says that every word arrived', async () => {
    const { code, io, spec } = await run({ 'ke-hoach.docx': small }, 'ke-hoach.docx')
    expect([code, io.err.split('\n')[0]]).toEqual([
      0,
      'Đã ghi ke-hoach.yaml: đủ 48 chữ của tệp Word, đúng thứ tự',
    ])
    expect(
      spec('ke-hoach.yaml'),
    ).toBe(`# Lấy từ tệp Word: ke-hoach.docx. Dòng có dấu # là ghi chú, không in ra.
nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  so: 12
  ngay: 05/01/2026
  trich_yeu: Cải cách hành chính năm {{nam}}
  can_cu: |
    Căn cứ Luật Ngân sách;
  noi_dung: Nội dung kế hoạch.
`)
    io.err = ''
    expect(await main(['render', 'ke-hoach.yaml', '-o', 'lai.docx'], io)).toBe(0)
    expect(io.err).toContain('Đã ghi lai.docx\n')
  })

  it('gives the same spec for the same file, under its other name too', async () => {
    const first = await run({ 'a.docx': sample }, 'a.docx')
    const io = memoryIo({ 'a.docx': sample })
    await main(['lay-tu-word', 'a.docx'], io)
    expect(textOf(io.files.get('a.yaml'))).toBe(first.spec('a.yaml'))
  })

  it('tells words that do not arrive or arrive elsewhere, with their line, and writes all the same', async () => {
    const { code, io, spec } = await run({ 'a.docx': odd }, 'a.docx')
    expect(code).toBe(1)
    expect(spec('a.yaml')).toContain('# Chữ ở phần đầu, chưa có khóa để ghi: HỎA TỐC HẸN GIỜ\n')
    expect(io.err).toMatch(/^a\.yaml:2:1: Nên xem: chữ ở phần đầu chưa có khóa để ghi: “HỎA TỐC HẸN GIỜ”\./m)
    expect(io.err).toMatch(/^a\.yaml:\d+:1: Phải sửa: chữ của tệp Word in ra ở chỗ khác: “tài liệu gửi kèm /m)
  })

  it('says what of the file is not carried', async () => {
    const { io } = await run({ 'a.docx': sample }, 'a.docx')
    for (const what of [
      'chữ ẩn: “Ghi chú nội bộ',
      'hình ảnh: “con dấu',
      'chữ ở đầu trang: “Kế hoạch CCHC',
      'chữ tô nền: “tối thiểu 70%”',
    ])
      expect(io.err).toContain(`không mang sang: ${what}`)
  })

  it('writes nothing with --dry-run', async () => {
    const { code, io } = await run({ 'a.docx': small }, 'a.docx', '--dry-run')
    expect([code, [...io.files.keys()]]).toEqual([0, ['a.docx']])
    expect(io.err).toContain('Xem thử, chưa ghi a.yaml: đủ 48 chữ')
  })

  it('never replaces another spec without being asked', async () => {
    const kept = await run({ 'a.docx': small, 'a.yaml': 'nam: 2020\n' }, 'a.docx')
    expect([kept.code, kept.spec('a.yaml')]).toEqual([2, 'nam: 2020\n'])
    expect(kept.io.err).toContain('Đã có tệp `a.yaml`, không ghi đè.')
    const forced = await run({ 'a.docx': small, 'a.yaml': 'nam: 2020\n' }, 'a.docx', '--force')
    expect([forced.code, forced.spec('a.yaml').includes('nam: 2026')]).toEqual([0, true])
  })

  it('takes a folder, passes over what Word keeps beside open files, and sums up', async () => {
    const files = { 'cu/a.docx': small, 'cu/b.docx': odd, 'cu/~$a.docx': 'x', 'cu/c.txt': 'x' }
    const { code, io } = await run(files, 'cu', '--out-dir', 'moi')
    expect(code).toBe(1)
    expect([...io.files.keys()].filter(name => name.startsWith('moi/'))).toEqual(['moi/a.yaml', 'moi/b.yaml'])
    expect(io.err).toContain('2 tệp Word: 1 đủ chữ, 1 phải xem lại.\n')
  })

  it('refuses what is no .docx and goes on with the others', async () => {
    const { code, io } = await run({ 'a.docx': small, 'b.docx': '{\\rtf1 x}' }, 'a.docx', 'b.docx')
    expect(code).toBe(2)
    expect([...io.files.keys()]).toEqual(['a.docx', 'b.docx', 'a.yaml'])
    expect(io.err).toContain('1 đủ chữ, 1 không đọc được')
  })

  it('says when there is nothing to read', async () => {
    const { code, io } = await run({ 'cu/a.txt': 'x' }, 'cu')
    expect([code, io.err.split('\n')[0]]).toEqual([2, 'Không có tệp Word nào trong `cu`.'])
    expect((await run({}, 'khong-co.docx')).code).toBe(2)
  })

  it('gives all files the codes of one list of units', async () => {
    const { spec } = await run(
      { 'a.docx': sample, 'dv.yaml': 'vp: Văn phòng HĐND và UBND\nla: Đơn vị lạ\n' },
      'a.docx',
      '--units',
      'dv.yaml',
    )
    expect(spec('a.yaml')).toContain('    vp: Văn phòng HĐND và UBND\n')
    expect(spec('a.yaml')).toContain('chu_tri: vp\n')
    expect(spec('a.yaml')).not.toContain('Đơn vị lạ')
    const wrong = await run(
      { 'a.docx': sample, 'dv.yaml': 'Văn phòng: VP\n' },
      'a.docx',
      '--units',
      'dv.yaml',
    )
    expect([wrong.code, [...wrong.io.files.keys()].length]).toEqual([2, 2])
  })

  it('leaves what many units share as words, also beside a unit', async () => {
    const plan = `nam: 2026
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Đơn vị chủ trì, phoi_hop: Đơn vị phối hợp }
        hang:
          - { tt: '1', nhiem_vu: Rà soát quy trình, chu_tri: Phòng Kinh tế, phoi_hop: 'Công an xã, UBND cấp xã' }
          - { tt: '2', nhiem_vu: Tập huấn nghiệp vụ, chu_tri: UBND cấp xã, phoi_hop: 'Các phòng, ban, ngành' }
          - { tt: '3', nhiem_vu: Tuyên truyền, chu_tri: Thôn, phoi_hop: 'Viện, Trường' }
`
    const io = memoryIo({ 'a.yaml': plan, 'dv.yaml': 'thon: Thôn\n' })
    await main(['render', 'a.yaml', '-o', 'a.docx'], io)
    expect(await main(['import', 'a.docx', '-o', 'b.yaml'], io)).toBe(0)
    const { co_quan, rows } = specOf(textOf(io.files.get('b.yaml')))
    expect(co_quan).toEqual(['kt: Phòng Kinh tế', 'ca: Công an xã'])
    expect(rows).toEqual([
      ['kt', 'ca, UBND cấp xã'],
      ['UBND cấp xã', 'Các phòng, ban, ngành'],
      ['Thôn', 'Viện, Trường'],
    ])
    // An office may have a code for it all the same.
    await main(['import', 'a.docx', '-o', 'c.yaml', '--units', 'dv.yaml'], io)
    expect(specOf(textOf(io.files.get('c.yaml'))).rows[2]).toEqual(['thon', 'Viện, Trường'])
  })

  it('leaves ids out when they are not wanted', async () => {
    const { spec } = await run({ 'a.docx': sample }, 'a.docx', '--no-ids')
    expect(spec('a.yaml')).not.toMatch(/\bma: |\[#/)
  })

  it('reports to programs what became of each file', async () => {
    const { io } = await run({ 'a.docx': small, 'b.docx': 'x' }, 'a.docx', 'b.docx', '--report', 'json')
    const report = JSON.parse(io.out)
    expect(report.files).toEqual([
      { file: 'a.docx', spec: 'a.yaml', outcome: 'proven', words: { all: 48, lost: 0, moved: 0 } },
      { file: 'b.docx', spec: null, outcome: 'unread', words: null },
    ])
    expect(report.totals).toMatchObject({ files: 2, errors: 1 })
  })

  it('drafts the next year from what it has written, without a finding of syntax, schema or value', async () => {
    const { io } = await run({ 'a.docx': sample }, 'a.docx')
    expect(await main(['next', 'a.yaml', '-o', 'b.yaml'], io)).toBe(0)
    for (const name of ['a.yaml', 'b.yaml']) {
      io.out = ''
      await main(['check', name, '--report', 'json'], io)
      const { findings } = JSON.parse(io.out === '' ? io.err : io.out) as { findings: { rule: string }[] }
      expect(findings.filter(({ rule }) => /^(?:yaml|spec|text|table)\//.test(rule))).toEqual([])
    }
  })
})

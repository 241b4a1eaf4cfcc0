import { deflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { foreignKind } from '../../src/session/foreign-file.ts'
import { memoryIo } from '../helpers/memory-io.ts'
import { smallPlan } from '../helpers/small-plan.ts'

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const zip = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map(name => [name, bytes('x')])))
/** A file of the old Office: its head, and the name of a stream somewhere behind it. */
const compound = (stream: string): Uint8Array =>
  Buffer.concat([
    bytes('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'),
    Buffer.alloc(1000),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(500),
  ])

const docx = zip('[Content_Types].xml', 'word/document.xml')
const xlsx = zip('[Content_Types].xml', 'xl/workbook.xml')

describe('a file of another program is known by its bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['Word', docx, 'tệp Word (.docx)'],
    ['Excel', xlsx, 'tệp Excel (.xlsx)'],
    ['PowerPoint', zip('ppt/presentation.xml'), 'tệp PowerPoint (.pptx)'],
    ['old Word', compound('WordDocument'), 'tệp Word kiểu cũ (.doc)'],
    ['old Excel', compound('Workbook'), 'tệp Excel kiểu cũ (.xls)'],
    ['locked', compound('EncryptedPackage'), 'tệp Office có đặt mật khẩu'],
    ['another of old Office', compound('X'), 'tệp Office kiểu cũ'],
    ['zip', zip('a.txt'), 'tệp nén (.zip)'],
    ['PDF', bytes('%PDF-1.7\n'), 'tệp PDF'],
    ['RTF', bytes('{\\rtf1\\ansi'), 'tệp .rtf (Word, WordPad)'],
    ['a page', bytes('\xEF\xBB\xBF\n<!DOCTYPE html><html>'), 'trang web (.html)'],
    ['PNG', bytes('\x89PNG\r\n'), 'tệp ảnh (.png)'],
    ['gzip', Buffer.concat([bytes('\x1F\x8B'), deflateRawSync('x')]), 'tệp nén (.gz)'],
  ])('%s', (_, file, name) => expect(foreignKind(file)?.name).toBe(name))

  it.each(['', 'PK', 'nam: 2026', '\uFEFFnam: 2026', '<b>nam', '%YAML 1.2', 'Mã;Tên', '{ rtf: 1 }'])(
    'what may be text is not: %j',
    text => expect(foreignKind(new TextEncoder().encode(text))).toBeUndefined(),
  )

  it('nor is text in UTF-16, which Notepad can save anew', () => {
    expect(foreignKind(Buffer.from('\uFEFFnam: 2026', 'utf16le'))).toBeUndefined()
  })
})

describe('whoever gives such a file', () => {
  const files = {
    'k.yaml': smallPlan(),
    'k.docx': docx,
    'giong.yaml': docx,
    'cu.doc': compound('WordDocument'),
    'a.pdf': bytes('%PDF-1.7'),
    'xa.xlsx': xlsx,
    'cu.xls': compound('Workbook'),
    'khoa.xlsx': compound('EncryptedPackage'),
    'khung.yaml': smallPlan().replace('xã X', 'xã {{xa.ten}}'),
    'tep.yaml':
      'nam: 2026\nco_quan:\n  ten: A\n  dia_danh: A\nke_hoach:\n  trich_yeu: B\n  noi_dung:\n    tep: k.docx\n',
  }
  async function said(...args: string[]): Promise<string> {
    const io = memoryIo(files)
    expect(await main(args, io)).toBeGreaterThan(0)
    for (const [name, data] of Object.entries(files))
      if (typeof data !== 'string') expect(io.files.get(name)).toBe(data)
    return io.err + io.out
  }

  it('as a plan is told what it is, and the plan beside it', async () => {
    for (const command of ['render', 'tasks', 'next'])
      expect(await said(command, 'k.docx')).toBe(
        '`k.docx` là tệp Word (.docx), không phải tệp kế hoạch (tệp chữ .yaml).\n  → Bên cạnh có `k.yaml`: dùng tệp đó.\n',
      )
  })

  it('to check is a Word file like any other: what is wrong with it is told', async () => {
    expect(await said('check', 'k.docx')).toContain('k.docx: Phải sửa: Tệp .docx hỏng')
    expect(await said('check', 'cu.doc')).toContain('cu.doc: Phải sửa: ')
  })

  it('by the name of a plan too', async () => {
    expect(await said('check', 'giong.yaml')).toContain(
      '`giong.yaml` là tệp Word (.docx), không phải tệp kế hoạch (tệp chữ .yaml).\n  → Tạo tệp kế hoạch bằng `cchc init`, rồi mở tệp này trong Word, chép chữ dán vào tệp kế hoạch. Đừng đổi đuôi hay lưu đè tệp này.\n',
    )
  })

  it('is never told to save it in another encoding', async () => {
    for (const name of ['k.docx', 'giong.yaml', 'cu.doc', 'a.pdf', 'xa.xlsx'])
      expect(await said('check', name)).not.toContain('UTF-8')
  })

  it('as data is told how Excel saves it in a form that is read', async () => {
    const data = (name: string) => said('render', 'khung.yaml', '--data', name, '--out-dir', 'ra')
    expect(await data('cu.xls')).toBe(
      '`cu.xls` là tệp Excel kiểu cũ (.xls), không phải bảng dữ liệu (.xlsx, .csv).\n  → Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi dùng tệp .xlsx vừa lưu; tệp này vẫn còn nguyên.\n',
    )
    expect(await data('khoa.xlsx')).toContain('là tệp Office có đặt mật khẩu, không phải bảng dữ liệu')
    expect(await data('khoa.xlsx')).toContain('xóa trắng mật khẩu rồi lưu lại')
    expect(await data('k.docx')).toContain('Chép bảng vào Excel, lưu thành tệp .xlsx')
    // This one names its parts and has none of them.
    expect(await data('xa.xlsx')).toMatch(/^`xa\.xlsx` là tệp Excel hỏng: .*\n {2}→ Mở tệp bằng Excel/)
  })

  it('as results is told how Excel saves it as text', async () => {
    expect(await said('next', 'k.yaml', '--ket-qua', 'xa.xlsx')).toBe(
      '`xa.xlsx` là tệp Excel (.xlsx), không phải bảng dữ liệu (tệp chữ .csv).\n  → Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu “CSV UTF-8”, rồi dùng tệp .csv vừa lưu; tệp Excel vẫn còn nguyên.\n',
    )
  })

  it('for the text of a plan is told at its place', async () => {
    expect(await said('check', 'tep.yaml')).toContain(
      'tep.yaml:8:10: Phải sửa: Kế hoạch: không đọc được tệp `k.docx`: đây là tệp Word (.docx), không phải tệp chữ.',
    )
  })

  it('among other plans stops only itself', async () => {
    const io = memoryIo(files)
    expect(await main(['render', 'k.docx', 'k.yaml', '--out-dir', 'ra', '--format', 'txt'], io)).toBe(1)
    expect(io.files.has('ra/k.txt')).toBe(true)
    expect(io.err).toContain('`k.docx` là tệp Word (.docx)')
  })
})

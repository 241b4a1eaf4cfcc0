import { FileError } from './file-error.ts'

/** What is to be read: a plan, a table of data, one that has to be text, or another file of an office. */
export type Wanted = 'spec' | 'data' | 'csv' | 'settings'

/** What a file of another program is. */
interface Foreign {
  /** `tệp Word (.docx)`. */
  name: string
  /** The program that saves what is in it as text. */
  program?: 'Word' | 'Excel'
}

const word: Foreign = { name: 'tệp Word (.docx)', program: 'Word' }
const oldWord: Foreign = { name: 'tệp Word kiểu cũ (.doc)', program: 'Word' }
const richText: Foreign = { name: 'tệp .rtf (Word, WordPad)', program: 'Word' }
const writerText: Foreign = { name: 'tệp LibreOffice Writer (.odt)', program: 'Word' }
const excel: Foreign = { name: 'tệp Excel (.xlsx)', program: 'Excel' }
const oldExcel: Foreign = { name: 'tệp Excel kiểu cũ (.xls)', program: 'Excel' }
const calc: Foreign = { name: 'tệp LibreOffice Calc (.ods)', program: 'Excel' }
const locked: Foreign = { name: 'tệp Office có đặt mật khẩu' }

/** The first bytes of files that are no text, as Latin-1. */
const heads: readonly (readonly [head: string, kind: Foreign])[] = [
  ['%PDF-', { name: 'tệp PDF' }],
  ['{\\rtf', richText],
  ['\x89PNG', { name: 'tệp ảnh (.png)' }],
  ['\xFF\xD8\xFF', { name: 'tệp ảnh (.jpg)' }],
  ['GIF8', { name: 'tệp ảnh (.gif)' }],
  ['Rar!', { name: 'tệp nén (.rar)' }],
  ["7z\xBC\xAF'\x1C", { name: 'tệp nén (.7z)' }],
  ['\x1F\x8B', { name: 'tệp nén (.gz)' }],
]

/** What a zip holds (PKWARE APPNOTE, 4.3.7), by names that stand in it as they are. */
const zips: readonly (readonly [part: string, kind: Foreign])[] = [
  ['word/', word],
  ['xl/workbook', excel],
  ['ppt/presentation', { name: 'tệp PowerPoint (.pptx)' }],
  ['application/vnd.oasis.opendocument.text', writerText],
  ['application/vnd.oasis.opendocument.spreadsheet', calc],
]

/** What a file of the old Office holds ([MS-CFB] 2.6.1), by the names of its streams, in UTF-16. */
const streams: readonly (readonly [stream: string, kind: Foreign])[] = [
  ['WordDocument', oldWord],
  ['Workbook', oldExcel],
  ['Book', oldExcel],
  ['EncryptedPackage', locked],
]

/** What a file of another program is, by its bytes; undefined for what may be text, in whatever encoding. */
export function foreignKind(bytes: Uint8Array): Foreign | undefined {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const head = all.toString('latin1', 0, 512)
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06'))
    return zips.find(([part]) => all.includes(part))?.[1] ?? { name: 'tệp nén (.zip)' }
  if (head.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1'))
    return (
      streams.find(([stream]) => all.includes(Buffer.from(stream, 'utf16le')))?.[1] ?? {
        name: 'tệp Office kiểu cũ',
      }
    )
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype\s+html|html[\s>])/i.test(head)) return { name: 'trang web (.html)' }
  return heads.find(([start]) => head.startsWith(start))?.[1]
}

/** True for an Excel workbook, which a table of data may be. */
export const isWorkbook = (bytes: Uint8Array): boolean => foreignKind(bytes) === excel

/** What is reported about such a file, and what to do, which leaves the file as it is. */
export function foreignFile(
  path: string,
  kind: Foreign,
  wanted: Wanted,
  exists: (path: string) => boolean,
): FileError {
  return new FileError(
    `\`${path}\` là ${kind.name}, không phải ${wantedNames[wanted]}.`,
    hintFor(path, kind, wanted, exists),
  )
}

const wantedNames: Record<Wanted, string> = {
  spec: 'tệp kế hoạch (tệp chữ .yaml)',
  data: 'bảng dữ liệu (.xlsx, .csv)',
  csv: 'bảng dữ liệu (tệp chữ .csv)',
  settings: 'tệp chữ .yaml',
}

const endings: Record<Wanted, readonly string[]> = {
  spec: ['yaml'],
  data: ['xlsx', 'csv'],
  csv: ['csv'],
  settings: ['yaml'],
}

function hintFor(path: string, kind: Foreign, wanted: Wanted, exists: (path: string) => boolean): string {
  const beside = endings[wanted]
    .map(ending => path.replace(/\.[^./\\]*$/, `.${ending}`))
    .find(name => name !== path && exists(name))
  if (beside !== undefined) return `Bên cạnh có \`${beside}\`: dùng tệp đó.`
  if (wanted === 'data') return dataHint(kind)
  if (wanted === 'csv')
    return kind.program === 'Excel'
      ? 'Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu “CSV UTF-8”, rồi dùng tệp .csv vừa lưu; tệp Excel vẫn còn nguyên.'
      : 'Chép bảng vào Excel, chọn Lưu thành (Save As), kiểu “CSV UTF-8”, rồi dùng tệp .csv vừa lưu.'
  if (wanted === 'settings') return 'Xem lại tên tệp: nội dung phải viết trong một tệp chữ .yaml.'
  const { program } = kind
  return program === undefined
    ? 'Xem lại tên tệp. Chưa có tệp kế hoạch thì tạo bằng `cchc init`.'
    : `Tạo tệp kế hoạch bằng \`cchc init\`, rồi mở tệp này trong ${program}, chép chữ dán vào tệp kế hoạch. Đừng đổi đuôi hay lưu đè tệp này.`
}

function dataHint(kind: Foreign): string {
  if (kind === locked)
    return 'Mở tệp trong Excel bằng mật khẩu, chọn Tệp (File) → Thông tin (Info) → Bảo vệ (Protect Workbook) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa trắng mật khẩu rồi lưu lại.'
  return kind.program === 'Excel'
    ? 'Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi dùng tệp .xlsx vừa lưu; tệp này vẫn còn nguyên.'
    : 'Chép bảng vào Excel, lưu thành tệp .xlsx, rồi dùng tệp đó.'
}

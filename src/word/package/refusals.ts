import type { Diagnostic } from '../../diagnostics/diagnostic.ts'
import type { FindingWords } from '../../diagnostics/finding-words.ts'

/** What is wrong with a file, as its finding is called behind `word/`. */
type RefusalKind = keyof typeof messages extends `word/${infer Kind}` ? Kind : never

/** Why a file cannot be read as a Word document. */
export type Refusal =
  | {
      refused: Exclude<
        RefusalKind,
        'damaged-part' | 'missing-part' | 'bad-xml' | 'doctype' | 'too-deep' | 'unknown-packing'
      >
    }
  | { refused: 'damaged-part' | 'missing-part' | 'doctype' | 'too-deep' | 'unknown-packing'; part: string }
  | { refused: 'bad-xml'; part: string; line: number; column: number }

/** True for what is refused. */
export const isRefusal = (value: object): value is Refusal => 'refused' in value

/** A message and what to do. `{phần}`, `{dòng}` and `{cột}` stand for the place in the package. */
interface Told {
  message: string
  hint: string
}

const saveAsDocx =
  'Mở tệp bằng Word, chọn Tệp (File) → Lưu thành (Save As), ở ô Kiểu tệp (Save as type) chọn “Word Document (*.docx)”, rồi dùng tệp mới. Chỉ đổi đuôi tên tệp thì không được.'
const openAndSave =
  'Mở tệp bằng Word: nếu Word sửa được, lưu thành tệp .docx mới rồi dùng tệp ấy; nếu không, xin lại bản gốc hoặc chép, tải lại từ đầu.'
const copyAndSave = 'Mở tệp, chép nội dung sang một văn bản mới trong Word và lưu thành .docx.'

const messages = {
  'word/empty': { message: 'Tệp rỗng, không có byte nào.', hint: 'Chép hoặc tải lại tệp từ nơi đã nhận.' },
  'word/blank': {
    message: 'Tệp hỏng: chỉ gồm các byte 0, nội dung đã mất khi chép.',
    hint: 'Chép hoặc tải lại tệp từ nơi đã nhận.',
  },
  'word/lock-file': {
    message:
      'Đây là tệp khóa mà Word tạo khi có người đang mở văn bản (tên bắt đầu bằng “~$”), không phải văn bản.',
    hint: 'Chọn tệp cùng tên nhưng không có “~$” ở đầu; tệp khóa tự mất khi đóng Word.',
  },
  'word/old-doc': { message: 'Đây là tệp Word 97-2003 (.doc), không phải .docx.', hint: saveAsDocx },
  'word/very-old-doc': {
    message: 'Đây là tệp của một bản Word trước năm 1997, không phải .docx.',
    hint: saveAsDocx,
  },
  'word/encrypted': {
    message: 'Tệp được đặt mật khẩu nên không đọc được.',
    hint: 'Mở tệp bằng Word, chọn Tệp (File) → Thông tin (Info) → Bảo vệ tài liệu (Protect Document) → Mã hóa bằng mật khẩu (Encrypt with Password), xóa trắng mật khẩu rồi lưu lại.',
  },
  'word/rights-managed': {
    message: 'Tệp bị giới hạn quyền đọc (IRM) nên không đọc được.',
    hint: 'Xin người soạn một bản .docx không giới hạn quyền.',
  },
  'word/old-sheet': { message: 'Đây là bảng tính Excel (.xls), không phải văn bản Word.', hint: copyAndSave },
  'word/old-slides': {
    message: 'Đây là tệp trình chiếu (.ppt), không phải văn bản Word.',
    hint: copyAndSave,
  },
  'word/mail': {
    message: 'Đây là thư của Outlook (.msg), không phải văn bản Word.',
    hint: 'Mở thư và lưu tệp .docx đính kèm.',
  },
  'word/other-ole': {
    message: 'Đây là tệp của một chương trình Office đời cũ, không phải .docx.',
    hint: saveAsDocx,
  },
  'word/rtf': { message: 'Đây là tệp RTF, không phải .docx.', hint: saveAsDocx },
  'word/html': { message: 'Đây là trang web (HTML), không phải .docx.', hint: saveAsDocx },
  'word/mht': { message: 'Đây là trang web lưu thành một tệp (MHT), không phải .docx.', hint: saveAsDocx },
  'word/word-xml': { message: 'Đây là tệp Word lưu thành XML, không phải .docx.', hint: saveAsDocx },
  'word/xml': {
    message: 'Đây là tệp XML, không phải .docx.',
    hint: 'Chọn tệp .docx của văn bản; nếu chỉ có tệp này, mở bằng Word và lưu thành .docx.',
  },
  'word/pdf': {
    message: 'Đây là tệp PDF, không phải .docx.',
    hint: 'Xin tệp Word gốc của văn bản; Word mở được PDF và lưu thành .docx, nhưng phải soát lại từng chữ.',
  },
  'word/image': {
    message: 'Đây là tệp ảnh (bản chụp hoặc bản quét), không phải văn bản Word.',
    hint: 'Xin tệp Word gốc của văn bản.',
  },
  'word/odt': { message: 'Đây là tệp OpenDocument (.odt, .ods…), không phải .docx.', hint: saveAsDocx },
  'word/sheet': { message: 'Đây là bảng tính Excel (.xlsx), không phải văn bản Word.', hint: copyAndSave },
  'word/slides': { message: 'Đây là tệp trình chiếu (.pptx), không phải văn bản Word.', hint: copyAndSave },
  'word/archive': {
    message: 'Đây là tệp nén, không phải văn bản Word.',
    hint: 'Giải nén trước, rồi chọn tệp .docx ở trong.',
  },
  'word/text': {
    message: 'Đây là tệp văn bản thuần (.txt), không phải .docx.',
    hint: 'Mở tệp bằng Word và lưu thành .docx; nếu đây là đặc tả YAML thì không cần nhập.',
  },
  'word/unknown': { message: 'Không nhận ra đây là tệp gì; đây không phải .docx.', hint: saveAsDocx },
  'word/damaged-zip': {
    message: 'Tệp .docx hỏng: bị cắt cụt hoặc mất phần mục lục ở cuối.',
    hint: openAndSave,
  },
  'word/damaged-part': { message: 'Tệp .docx hỏng: không giải nén được phần {phần}.', hint: openAndSave },
  'word/missing-part': { message: 'Tệp .docx hỏng: thiếu phần {phần}.', hint: openAndSave },
  'word/doubled-part': {
    message: 'Tệp .docx hỏng: có hai phần cùng tên nên không biết phần nào đúng.',
    hint: openAndSave,
  },
  'word/no-document': {
    message: 'Tệp .docx hỏng: không có phần văn bản.',
    hint: openAndSave,
  },
  'word/unknown-packing': {
    message: 'Phần {phần} nén theo kiểu mà Word không dùng.',
    hint: openAndSave,
  },
  'word/encrypted-zip': {
    message: 'Tệp nén có mật khẩu nên không đọc được.',
    hint: 'Mở bằng chương trình đã đặt mật khẩu và lưu lại không mật khẩu.',
  },
  'word/too-large': {
    message:
      'Nội dung giải nén ra lớn bất thường (quá 40 MB chữ): có thể là tệp “bom nén”, không phải văn bản.',
    hint: 'Không mở tệp này nếu không rõ nguồn; nếu là văn bản thật, tách thành nhiều tệp.',
  },
  'word/too-many-parts': {
    message: 'Tệp chứa quá nhiều phần (trên 10.000): không phải văn bản Word bình thường.',
    hint: openAndSave,
  },
  'word/bad-xml': {
    message: 'Tệp .docx hỏng: phần {phần} sai cú pháp XML ở dòng {dòng}, cột {cột}.',
    hint: openAndSave,
  },
  'word/doctype': {
    message: 'Phần {phần} có khai báo DOCTYPE, điều không được phép trong .docx và có thể gây hại.',
    hint: 'Không dùng tệp này nếu không rõ nguồn; nếu tin được, mở bằng Word và lưu thành .docx mới.',
  },
  'word/too-deep': {
    message: 'Phần {phần} lồng quá nhiều tầng: không phải văn bản Word bình thường.',
    hint: openAndSave,
  },
} satisfies Record<string, Told>

const idOf = ({ refused }: Refusal): keyof typeof messages => `word/${refused}`

/** What each refusal means and what to do, by its id: its message says both. */
export const refusalWords: FindingWords = Object.fromEntries(
  Object.entries(messages).map(([id, { message, hint }]) => [
    id,
    [
      message.replace(/ ?\{[^{}]+\}/g, '').replace(/[.:].*$/s, ''),
      `${message.replace(/\{([^{}]+)\}/g, '…')} ${hint}`,
    ],
  ]),
)

/** What the user is told of a refused file. */
export function tellRefusal(file: string, refusal: Refusal): Diagnostic {
  const rule = idOf(refusal)
  const { message, hint } = messages[rule]
  const places: Record<string, string> = {
    phần: 'part' in refusal ? refusal.part : '',
    dòng: 'line' in refusal ? String(refusal.line) : '',
    cột: 'column' in refusal ? String(refusal.column) : '',
  }
  return {
    rule,
    severity: 'error',
    message: message.replace(/\{([^{}]+)\}/g, (_, name: string) => places[name] ?? ''),
    hint,
    file,
    start: { line: 1, column: 1 },
    end: { line: 1, column: 1 },
  }
}

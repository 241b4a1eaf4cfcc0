import type { Refusal } from '../word/package/refusals.ts'

/** Why no table can be read from a workbook, and what to do. The file's name comes before the message. */
export interface WorkbookRefusal {
  message: string
  hint: string
}

const openAndSave =
  'Mở tệp bằng Excel: nếu Excel sửa được thì lưu lại rồi dùng tệp ấy; nếu không, xin lại bản gốc hoặc chép, tải lại từ đầu.'

/** What is told of a package that cannot be read. */
export function tellPackage(refusal: Refusal): WorkbookRefusal {
  switch (refusal.refused) {
    case 'encrypted-zip':
      return {
        message: 'có mật khẩu nên không đọc được',
        hint: 'Mở bằng chương trình đã đặt mật khẩu và lưu lại không mật khẩu.',
      }
    case 'too-large':
    case 'too-many-parts':
    case 'too-deep':
      return {
        message: 'giải nén ra lớn bất thường: có thể là tệp “bom nén”, không phải bảng dữ liệu',
        hint: 'Không mở tệp này nếu không rõ nguồn; nếu là bảng thật, chép riêng bảng dữ liệu sang một tệp Excel mới.',
      }
    case 'doctype':
      return {
        message: `phần ${refusal.part} có khai báo DOCTYPE, điều không được phép trong .xlsx và có thể gây hại`,
        hint: 'Không dùng tệp này nếu không rõ nguồn; nếu tin được, mở bằng Excel và lưu thành .xlsx mới.',
      }
    case 'bad-xml':
    case 'damaged-part':
    case 'missing-part':
    case 'unknown-packing':
      return { message: `là tệp Excel hỏng: không đọc được phần ${refusal.part}`, hint: openAndSave }
    default:
      return { message: 'là tệp Excel hỏng: bị cắt cụt hoặc mất phần mục lục', hint: openAndSave }
  }
}

/** A workbook in Excel's binary form. */
export const isBinary: WorkbookRefusal = {
  message: 'là tệp Excel kiểu nhị phân (.xlsb)',
  hint: 'Mở tệp trong Excel, chọn Lưu thành (Save As), kiểu “Excel Workbook (*.xlsx)”, rồi dùng tệp mới.',
}

export const hasNoSheets: WorkbookRefusal = {
  message: 'là tệp Excel không có trang tính nào',
  hint: openAndSave,
}

export const tooManyCells: WorkbookRefusal = {
  message: 'có trang tính quá lớn: không phải bảng dữ liệu của một khung',
  hint: 'Chép riêng bảng dữ liệu (tên cột và các hàng) sang một tệp Excel mới.',
}

/** @param names of the sheets that there are. */
export const noSuchSheet = (sheet: string, names: readonly string[]): WorkbookRefusal => ({
  message: `không có trang tính \`${sheet}\``,
  hint: `Ghi tên hay số thứ tự của một trang tính: ${names.map((name, at) => `${at + 1}. ${name}`).join('; ')}.`,
})

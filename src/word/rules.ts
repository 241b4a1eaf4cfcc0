import type { FindingWords } from '../diagnostics/finding-words.ts'
import { refusalWords } from './package/refusals.ts'

/** Every finding of the reader of Word files. */
export const wordRules: FindingWords = {
  ...refusalWords,
  'word/content-not-read': [
    'Nội dung không soát được',
    'Chương trình không nhận ra các phần của văn bản này (tên cơ quan, tên loại, nội dung), nên các quy tắc về nội dung chưa soát.',
  ],
  'word/picture': [
    'Hình trong tệp Word',
    'Chương trình không đọc được chữ, chữ ký, con dấu trong hình. Xem hình bằng mắt; văn bản chụp hay quét thì phải có tệp Word gốc.',
  ],
  'word/not-ruled': [
    'Trình bày trang không soát được',
    'Các quy tắc trình bày trang chỉ dùng cho văn bản hành chính theo Nghị định 30/2020/NĐ-CP: tệp bắt đầu bằng Quốc hiệu, có số, ký hiệu, không phải văn bản của Đảng hay văn bản quy phạm pháp luật.',
  ],
  'word/no-text': [
    'Tệp Word không có chữ',
    'Tệp không có chữ nào, thường vì là bản chụp hay bản quét. Phải có tệp Word gốc.',
  ],
  'word/legacy-encoding': [
    'Chữ gõ bằng bảng mã cũ (TCVN3, VNI)',
    'Tệp có chữ gõ bằng bảng mã cũ, chương trình đã đổi sang Unicode. Đọc lại các chữ đã đổi, nhất là tên riêng và chữ in hoa.',
  ],
}

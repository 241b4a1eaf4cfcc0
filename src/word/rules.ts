import type { FindingWords } from '../diagnostics/finding-words.ts'
import { refusalWords } from './package/refusals.ts'

/** Every finding of the reader of Word files. */
export const wordRules: FindingWords = {
  ...refusalWords,
  'word/no-text': [
    'Tệp Word không có chữ',
    'Tệp không có chữ nào, thường vì là bản chụp hay bản quét. Phải có tệp Word gốc.',
  ],
  'word/legacy-encoding': [
    'Chữ gõ bằng bảng mã cũ (TCVN3, VNI)',
    'Tệp có chữ gõ bằng bảng mã cũ, chương trình đã đổi sang Unicode. Đọc lại các chữ đã đổi, nhất là tên riêng và chữ in hoa.',
  ],
}

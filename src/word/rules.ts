import type { FindingWords } from '../diagnostics/finding-words.ts'
import { refusalWords } from './package/refusals.ts'

/** Every finding of the reader of Word files. */
export const wordRules: FindingWords = {
  ...refusalWords,
  'word/legacy-encoding': [
    'Chữ gõ bằng bảng mã cũ (TCVN3, VNI)',
    'Tệp có chữ gõ bằng bảng mã cũ, chương trình đã đổi sang Unicode. Đọc lại các chữ đã đổi, nhất là tên riêng và chữ in hoa.',
  ],
}

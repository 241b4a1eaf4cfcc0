import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Findings of `cchc take-edits` about a Word file. */
export const readBackRules: FindingWords = {
  'edits/other-document': [
    'Tệp Word của kế hoạch khác',
    'Hầu như không đoạn nào của tệp Word giống văn bản xuất ra từ tệp kế hoạch. Chỉ đúng tệp kế hoạch bằng `--spec`, hoặc lấy cả tệp Word thành kế hoạch mới bằng `cchc import`.',
  ],
}

import type { FindingWords } from '../../diagnostics/finding-words.ts'

/** Every finding of the reader of registers. */
export const registerRules = {
  'van-ban/sai-muc': [
    'Mục của sổ văn bản không đúng',
    'Một mục của sổ văn bản thiếu khóa, có khóa lạ hay giá trị sai dạng. Sửa theo mẫu ở đầu tệp, hoặc thêm bằng `cchc register add`.',
  ],
} as const satisfies FindingWords

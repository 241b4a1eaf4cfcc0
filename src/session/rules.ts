import type { FindingWords } from '../diagnostics/finding-words.ts'

/** Every finding of the settings of an office that no schema tells. */
export const officeRules = {
  'office/no-register': [
    'Không có sổ văn bản',
    '`van_ban` trong `cchc.yaml` gọi một tệp không có. Xem lại tên, hoặc lập sổ bằng `cchc register harvest KẾ-HOẠCH.yaml`.',
  ],
  'office/no-templates': [
    'Không có thư mục mẫu',
    '`mau` trong `cchc.yaml` gọi một thư mục không có. Xem lại tên, hoặc chép các mẫu ra bằng `cchc templates --copy THƯ-MỤC`.',
  ],
  'office/outside': [
    'Tệp ở ngoài thư mục của cơ quan',
    'Tệp cài đặt chỉ gọi được tệp trong thư mục của nó hoặc thư mục con. Chuyển tệp vào trong.',
  ],
  'office/unknown-key': [
    'Tệp cài đặt có khóa lạ',
    '`cchc.yaml` không có khóa như vậy. Xem khóa gần giống được gợi ý.',
  ],
} as const satisfies FindingWords

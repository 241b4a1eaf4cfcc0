import { checkRules } from '../checks/check-rules.ts'
import { registerRules } from '../citations/register/rules.ts'
import { dataRules } from '../data/rules.ts'
import type { FindingWords } from '../diagnostics/finding-words.ts'
import { readBackRules } from '../edits/rules.ts'
import { importRules } from '../import/rules.ts'
import { templateRules } from '../markup/rules.ts'
import { layoutRules } from '../plan/rules.ts'
import { seenRules } from '../preflight/rules.ts'
import { rollRules } from '../roll/rules.ts'
import { officeRules } from '../session/rules.ts'
import { frameRules, planRules } from '../spec/rules.ts'
import { wordRules } from '../word/rules.ts'
import { yamlRules } from '../yaml/rules.ts'

/** All findings that no rule of `cchc check` tells, by their ids: those of every reader, and what checking says of itself. */
export const otherFindings: FindingWords = {
  ...yamlRules,
  ...planRules,
  ...frameRules,
  ...layoutRules,
  ...seenRules,
  ...dataRules,
  ...wordRules,
  ...importRules,
  ...readBackRules,
  ...templateRules,
  ...officeRules,
  ...registerRules,
  ...checkRules,
  ...rollRules,
}

/** What the groups of them are about, in the order that they are listed in. */
export const otherGroups: Readonly<Record<string, string>> = {
  yaml: 'Cách viết YAML',
  spec: 'Khóa và giá trị của tệp kế hoạch',
  text: 'Lời văn, mã, chú thích, giá trị {{ }}',
  table: 'Bảng',
  layout: 'Dàn trang',
  pages: 'Trang in ra',
  frame: 'Khung (theo_khung, thay)',
  data: 'Bảng dữ liệu, tên tệp xuất ra',
  csv: 'Cách viết CSV',
  word: 'Tệp Word',
  import: 'Lấy kế hoạch từ tệp Word',
  edits: 'Đưa chỗ sửa trong Word về tệp kế hoạch',
  office: 'Tệp cài đặt của cơ quan',
  template: 'Mẫu của cơ quan',
  'van-ban': 'Sổ văn bản',
  check: 'Lời bỏ qua, cài đặt quy tắc',
  next: 'Soạn kế hoạch năm sau',
  results: 'Tệp kết quả nhiệm vụ',
  units: 'Tệp đổi tên đơn vị',
  stamp: 'Ghi số và ngày ban hành',
}

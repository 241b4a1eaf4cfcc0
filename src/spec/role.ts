import type { Role } from './schema.ts'

/** Words that tell what stands below a heading; the first that is found decides. */
const words: readonly [RegExp, Role][] = [
  [/chỉ tiêu|mục tiêu/u, 'chi_tieu'],
  [/tổ chức thực hiện|trách nhiệm thực hiện|phân công/u, 'to_chuc'],
  [/nhiệm vụ|giải pháp|nội dung thực hiện/u, 'nhiem_vu'],
  [/kinh phí|nguồn lực tài chính/u, 'kinh_phi'],
  [/mục đích/u, 'muc_dich'],
  [/yêu cầu/u, 'yeu_cau'],
]

/** A heading longer than this is a numbered paragraph, whose words say nothing about what stands below it. */
const longestTitle = 120

/** The role of a heading by its words, or undefined when they do not say it. */
export function readRole(title: string): Role | undefined {
  if (title.length > longestTitle) return undefined
  const lower = title.toLowerCase()
  return words.find(([pattern]) => pattern.test(lower))?.[1]
}

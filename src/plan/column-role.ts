import { lazy } from '../language/lazy.ts'
import { memoize } from '../language/memoize.ts'
import type { ColumnRole } from './plan.ts'

/** The keys that say what a column holds; others are free. */
const keys = new Map<string, ColumnRole>([
  ['tt', 'order'],
  ['stt', 'order'],
  ['nhiem_vu', 'task'],
  ['chi_tieu', 'target'],
  ['chu_tri', 'lead'],
  ['phoi_hop', 'cooperation'],
  ['thoi_gian', 'deadline'],
  ['san_pham', 'deliverable'],
  ['kinh_phi', 'funding'],
  ['ghi_chu', 'note'],
])

/** Whoever does something. */
const who =
  '(?:cơ quan|đơn vị|bộ phận|tổ chức|cá nhân|người|cán bộ|công chức|phòng|ban|ban ngành|phòng ban|lãnh đạo)'
const doing =
  '(?: (?:thực hiện|tổ chức|triển khai|tham mưu|soạn thảo|xây dựng|tổ chức thực hiện|triển khai thực hiện))?'

/**
 * What titles mean, word for word, the plainest first: of two columns that say the same, the plainer has the role. The last ones have other
 * uses too (“Nội dung | Số lượng”, “Chỉ tiêu | Kết quả”): they count only beside a column that says who does something or by when.
 */
const titles: readonly [role: ColumnRole, words: string, beside?: readonly ColumnRole[]][] = [
  ['order', 's?tt|số tt|số thứ tự'],
  ['lead', `(?:${who} )?chủ trì${doing}`],
  ['cooperation', `(?:${who} )?phối hợp${doing}`],
  ['deadline', '(?:thời gian|thời hạn|tiến độ|hạn) (?:hoàn thành|kết thúc)|thời hạn'],
  ['deadline', '(?:thời gian|thời hạn) (?:thực hiện|triển khai|tổ chức|báo cáo)'],
  [
    'task',
    '(?:tên |nội dung )?(?:nhiệm vụ|công việc)(?: cụ thể| trọng tâm| chủ yếu| cần thực hiện| thực hiện)?',
  ],
  ['lead', `${who} (?:thực hiện|phụ trách|chịu trách nhiệm|đầu mối)|phụ trách`],
  ['funding', '(?:dự kiến |dự toán |nguồn )?kinh phí(?: dự kiến| thực hiện)?'],
  [
    'deliverable',
    '(?:kết quả|sản phẩm) (?:đầu ra|dự kiến|cần đạt|phải đạt|hoàn thành)|dự kiến (?:kết quả|sản phẩm)',
  ],
  ['note', 'ghi chú'],
  ['deadline', 'thời gian|tiến độ(?: thực hiện)?', ['lead', 'task']],
  ['task', 'nội dung(?: thực hiện)?|giải pháp', ['lead', 'deadline']],
  ['activity', 'hoạt động(?: cụ thể)?', ['lead', 'deadline']],
  ['target', '(?:mục tiêu|chỉ tiêu)(?: cụ thể| chủ yếu)?', ['lead', 'deadline']],
  ['deliverable', 'kết quả|sản phẩm', ['lead', 'deadline']],
]

const patterns = lazy(() => titles.map(([, source]) => new RegExp(`^(?:${source})$`, 'u')))
const body = lazy(() => new RegExp(`^${who}$`, 'u'))

/** The rank of what words mean among the titles; -1 for words that mean nothing. */
const rankOf = (words: string): number => patterns().findIndex(pattern => pattern.test(words))

/** A title's own number: `5- Chủ trì`, `(5) Chủ trì`. */
const number = /^(?:\(\d{1,2}\)|\d{1,2}\s?[-–.:)])\s*/
const remark = /\(([^()]*)\)/g
const between = /(?:(?<!\s)\s+)?[,;/+&]\s*|(?<!\s)\s+(?:và|hoặc)\s+/

/** The rank of what a title means. All that it names has to be of one role: “Chủ trì, phối hợp” is none; a remark in brackets may be of none. */
const rankOfTitle = memoize((title: string): number => {
  const words = title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim().replace(number, '')
  const remarks = [...words.matchAll(remark)].flatMap(([, inside = '']) => inside.split(between))
  const names = words
    .replace(remark, ' ')
    .replace(/(?<![\s:])[\s:]+$/, '')
    .split(between)
  const ranks = [
    ...names.filter(name => !body().test(name)).map(rankOf),
    ...remarks.map(rankOf).filter(rank => rank >= 0),
  ]
  const [first = -1] = ranks
  const roles = new Set(ranks.map(rank => titles[rank]?.[0]))
  const needsBody = names.some(name => body().test(name)) && !roles.has('lead') && !roles.has('cooperation')
  return first < 0 || roles.size > 1 || needsBody ? -1 : Math.min(...ranks)
})

/** What a column holds by its key alone. */
export const roleOfKey = (key: string): ColumnRole | undefined => keys.get(key)

/** What each column of a table holds: by its key, else by its title. No two columns have one role by their titles. */
export function rolesOf(columns: readonly { key: string; title: string }[]): (ColumnRole | undefined)[] {
  const roles = columns.map(({ key }) => roleOfKey(key))
  const ranks = columns.map(({ title }, index) => (roles[index] === undefined ? rankOfTitle(title) : -1))
  for (const [rank, [role, , beside]] of titles.entries()) {
    const index = ranks.indexOf(rank)
    if (index < 0 || roles.includes(role)) continue
    if (beside === undefined || beside.some(other => roles.includes(other))) roles[index] = role
  }
  return roles
}

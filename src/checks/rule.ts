import type { Related, Severity } from '../diagnostics/diagnostic.ts'
import type { SaidOfRule } from '../diagnostics/said-of-rule.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { CheckContext } from './context.ts'

/** The parts that the list of rules is reported in. */
export const groups = {
  'vien-dan': 'Viện dẫn',
  'so-lieu': 'Số liệu',
  'doi-chieu': 'Đối chiếu thân văn bản với phụ lục',
  'nhiem-vu': 'Nhiệm vụ',
  'the-thuc': 'Đánh số, thể thức',
  'tu-ngu': 'Tên gọi, từ ngữ, chính tả',
  final: 'Việc còn dở trước khi ký',
  trang: 'Trình bày trang của tệp Word',
} as const

type Group = keyof typeof groups

/** What a rule says of itself, whatever it looks at. */
export type RuleAbout = SaidOfRule<Group>

/** One thing that gets a plan sent back. One rule, one file. */
export interface Rule extends RuleAbout {
  check(context: CheckContext): Iterable<CheckFinding>
}

/** What a rule says about a stretch of a text. */
export interface CheckFinding {
  text: PlacedText
  /** The stretch [from, to) of `text`; all of it when missing. */
  from?: number
  to?: number
  /** A Vietnamese sentence that begins with a small letter: the place in the document's own words is put before it. */
  message: string
  hint?: string
  severity?: Severity
  related?: readonly Related[]
  /** The one right text for the stretch, where there is one (`--fix`). */
  fix?: string
}

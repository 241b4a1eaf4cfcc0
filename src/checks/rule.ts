import type { Related, Severity } from '../diagnostics/diagnostic.ts'
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
export interface RuleAbout {
  /** Names the problem, in Vietnamese without diacritics, the group in front: `nhiem-vu/thieu-chu-tri`. Stable: settings and waivers name it. */
  id: string
  group: Group
  /** Unless a finding says another. *Phải sửa* only where there is no doubt. */
  severity: Severity
  /** True where the office has set the severity: it then goes for all findings. */
  isSet?: boolean
  /** True for a matter of house habit: reported only where the office turns the rule on in `quy_tac`. */
  isOptional?: true
  /** What is wrong, in few words. */
  title: string
  /** Why it is sent back and what to do, one or two Vietnamese sentences for a clerk. */
  explanation: string
  /** Where it is ruled: decree, article. */
  source?: string
  /**
   * A fragment of a spec that has the problem once, with the change that mends it: `[-wrong-]{+right+}`. Both sides are run as tests
   * (test/checks/examples.test.ts). Of a rule of the page it is what a clerk sees, in words.
   */
  example: string
}

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

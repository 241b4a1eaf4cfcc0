import type { Severity } from './diagnostic.ts'

/** What a rule says of itself, whatever it looks at. */
export interface SaidOfRule<Group extends string> {
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
   * Something that has the problem once, with the change that mends it: `[-wrong-]{+right+}`. Of a rule of content it is a fragment of a spec, and both sides are run as
   * tests (test/checks/examples.test.ts); of a rule of the page it is what a clerk sees, in words.
   */
  example: string
}

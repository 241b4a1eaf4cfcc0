/** How bad a finding is. A clerk is told *Phải sửa*, *Nên xem*, *Để biết*. */
export type FindingSeverity = 'error' | 'warning' | 'info'

/** A place in a text: line and column from 1; a column counts UTF-16 code units. */
export interface TextPoint {
  line: number
  column: number
}

/** Something that was found in a spec: bad input is told by these, never by an exception. */
export interface Finding {
  /** The rule's id: `yaml/tab-indent`, `spec/unknown-key`, `vien-dan/het-hieu-luc`. Stable. */
  rule: string
  severity: FindingSeverity
  /** One Vietnamese sentence, the place in the document's own words first. */
  message: string
  /** What to do, in Vietnamese. */
  hint?: string
  /** The file that it stands in: the spec, or one that the spec names. */
  file: string
  start: TextPoint
  /** The first place after it. */
  end: TextPoint
  /** Keys and indexes from the spec's root to the value. */
  path?: readonly (string | number)[]
  /** Other places that explain it. */
  related?: readonly { message: string; file: string; start: TextPoint }[]
  /** The one right text for the stretch, where there is one. */
  fix?: string
}

/** What a function gives: its value, missing where the spec was too broken to make one, and what was found on the way. */
export interface Outcome<T> {
  value?: T
  findings: Finding[]
}

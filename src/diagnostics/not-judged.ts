import type { WordPlace } from './diagnostic.ts'

/** Something that nobody can judge by the file, and why: it is neither right nor wrong. */
export interface NotJudged {
  /** The rule that would judge it, or the group. */
  rule: string
  /** A Vietnamese sentence: what, and why not. */
  message: string
  file: string
  /** Where it stands, where it stands anywhere. */
  inWord?: readonly WordPlace[]
}

/** What it is called. */
export const notJudgedTitle = 'Không đánh giá được'

import type { Pattern } from '../language/pattern.ts'
import type { Passage } from '../reading/passages.ts'
import type { CheckContext } from './context.ts'
import { textsWith } from './may-hold.ts'

/** The passages in which a pattern can match. */
export const passagesWith = ({ passages }: CheckContext, pattern: Pattern): readonly Passage[] =>
  textsWith(passages, pattern)

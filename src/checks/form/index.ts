import type { Rule } from '../rule.ts'
import { blankMarks } from './blank-marks.ts'
import { cellNumbers } from './cell-numbers.ts'
import { doubledMarks } from './doubled-marks.ts'
import { doubledWords } from './doubled-words.ts'
import { headingKinds } from './heading-kinds.ts'
import { headingNumbers } from './heading-numbers.ts'
import { labelDots } from './label-dots.ts'
import { labelParents } from './label-parents.ts'
import { labelShape } from './label-shape.ts'
import { lineNumbers } from './line-numbers.ts'
import { rowNumbers } from './row-numbers.ts'
import { spareBlanks } from './spare-blanks.ts'

/** The rules of this group, in the order in which they are listed. */
export const rules: readonly Rule[] = [
  headingNumbers,
  headingKinds,
  labelParents,
  lineNumbers,
  cellNumbers,
  rowNumbers,
  labelShape,
  labelDots,
  blankMarks,
  spareBlanks,
  doubledMarks,
  doubledWords,
]

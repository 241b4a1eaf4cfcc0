import type { Rule } from '../rule.ts'
import { abbreviations } from './abbreviations.ts'
import { attachedSignature } from './attached-signature.ts'
import { blankMarks } from './blank-marks.ts'
import { brokenOpening } from './broken-opening.ts'
import { cellEnds } from './cell-ends.ts'
import { cellNumbers } from './cell-numbers.ts'
import { doubledMarks } from './doubled-marks.ts'
import { doubledWords } from './doubled-words.ts'
import { endMark } from './end-mark.ts'
import { headingEnds } from './heading-ends.ts'
import { headingKinds } from './heading-kinds.ts'
import { headingNumbers } from './heading-numbers.ts'
import { labelDots } from './label-dots.ts'
import { labelParents } from './label-parents.ts'
import { labelShape } from './label-shape.ts'
import { leadingZeros } from './leading-zeros.ts'
import { legalBasisEnds } from './legal-basis-ends.ts'
import { lineNumbers } from './line-numbers.ts'
import { listEnds } from './list-ends.ts'
import { missingCommas } from './missing-commas.ts'
import { missingEnds } from './missing-ends.ts'
import { missingParts } from './missing-parts.ts'
import { openBrackets } from './open-brackets.ts'
import { pairedHyphens } from './paired-hyphens.ts'
import { recipientAbove } from './recipient-above.ts'
import { recipientArchive } from './recipient-archive.ts'
import { recipientLines } from './recipient-lines.ts'
import { referenceIssuer } from './reference-issuer.ts'
import { rowNumbers } from './row-numbers.ts'
import { signatureAuthority } from './signature-authority.ts'
import { spareBlanks } from './spare-blanks.ts'
import { strayCommas } from './stray-commas.ts'
import { strayText } from './stray-text.ts'
import { unfinished } from './unfinished.ts'
import { yearRanges } from './year-ranges.ts'

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
  headingEnds,
  blankMarks,
  spareBlanks,
  doubledMarks,
  doubledWords,
  pairedHyphens,
  missingCommas,
  strayCommas,
  leadingZeros,
  abbreviations,
  yearRanges,
  openBrackets,
  unfinished,
  brokenOpening,
  cellEnds,
  missingEnds,
  listEnds,
  strayText,
  endMark,
  legalBasisEnds,
  referenceIssuer,
  recipientAbove,
  recipientLines,
  recipientArchive,
  signatureAuthority,
  attachedSignature,
  missingParts,
]

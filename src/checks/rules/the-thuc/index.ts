import type { Rule } from '../../rule.ts'
import { labelShape } from './cach-viet-so.ts'
import { unfinished } from './cau-do-dang.ts'
import { brokenOpening } from './cau-mo-dau.ts'
import { strayText } from './chu-lac.ts'
import { cellEnds } from './chu-trong-o.ts'
import { blankMarks } from './dau-cach-quanh-dau-cau.ts'
import { spareBlanks } from './dau-cach-thua.ts'
import { doubledMarks } from './dau-cau-lap.ts'
import { labelDots } from './dau-cham-sau-so.ts'
import { legalBasisEnds } from './dau-cuoi-can-cu.ts'
import { headingEnds } from './dau-cuoi-de-muc.ts'
import { listEnds } from './dau-cuoi-dong.ts'
import { recipientLines } from './dau-cuoi-noi-nhan.ts'
import { endMark } from './dau-het-van-ban.ts'
import { pairedHyphens } from './dau-noi.ts'
import { explainedTwice } from './giai-thich-viet-tat.ts'
import { twoRecipients } from './hai-noi-nhan.ts'
import { unmarkedGroupRows } from './hang-nhom.ts'
import { signerName } from './ho-ten-nguoi-ky.ts'
import { referenceIssuer } from './kem-theo.ts'
import { yearRanges } from './khoang-nam.ts'
import { headingKinds } from './kieu-so-de-muc.ts'
import { attachedSignature } from './ky-ke-hoach-kem-theo.ts'
import { planSignature } from './ky-thay-mat.ts'
import { signedByOrder } from './ky-thua-lenh.ts'
import { doubledWords } from './lap-tu.ts'
import { recipientArchive } from './luu-van-thu.ts'
import { leadingZeros } from './ngay-thang.ts'
import { openBrackets } from './ngoac-khong-du.ts'
import { recipientAbove } from './nhu-tren.ts'
import { signatureAuthority } from './quyen-han-ky.ts'
import { headingNumbers } from './so-de-muc.ts'
import { labelParents } from './so-khong-theo-muc.ts'
import { appendixNumbers } from './so-phu-luc.ts'
import { rowNumbers } from './so-thu-tu-hang.ts'
import { lineNumbers } from './so-trong-doan.ts'
import { cellNumbers } from './so-trong-o.ts'
import { spareZeros } from './thang-thua-so-0.ts'
import { missingEnds } from './thieu-dau-cuoi.ts'
import { missingCommas } from './thieu-dau-phay.ts'
import { missingParts } from './thieu-thanh-phan.ts'
import { strayCommas } from './thua-dau-phay.ts'

/** The rules of this group, in the order in which they are listed. */
export const formRules: readonly Rule[] = [
  headingNumbers,
  headingKinds,
  labelParents,
  lineNumbers,
  cellNumbers,
  rowNumbers,
  appendixNumbers,
  unmarkedGroupRows,
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
  spareZeros,
  explainedTwice,
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
  twoRecipients,
  recipientArchive,
  signatureAuthority,
  planSignature,
  signedByOrder,
  attachedSignature,
  signerName,
  missingParts,
]

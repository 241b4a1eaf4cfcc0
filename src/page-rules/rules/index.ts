import type { PageRule } from '../page-rule.ts'
import { legacyEncoding } from './trang/bang-ma.ts'
import { tableBeyondMargin } from './trang/bang-tran-le.ts'
import { paragraphGap } from './trang/cach-doan.ts'
import { basisLook } from './trang/can-cu.ts'
import { basesApart } from './trang/can-cu-mot-doan.ts'
import { justified } from './trang/can-le.ts'
import { hiddenText } from './trang/chu-an.ts'
import { runningText } from './trang/chu-dau-chan-trang.ts'
import { bodySize } from './trang/co-chu.ts'
import { headSizes } from './trang/co-chu-phan-dau.ts'
import { trackedChanges } from './trang/con-theo-doi.ts'
import { mixedNumbering } from './trang/danh-so-hai-kieu.ts'
import { combiningMarks } from './trang/dau-to-hop.ts'
import { headingLook } from './trang/de-muc.ts'
import { dateLook } from './trang/dia-danh-ngay.ts'
import { automaticLetters } from './trang/diem-tu-dong.ts'
import { articleLook } from './trang/dieu.ts'
import { emptyParagraphs } from './trang/doan-trong.ts'
import { underlinedHead } from './trang/gach-chan.ts'
import { lineSpacing } from './trang/gian-dong.ts'
import { landscape } from './trang/giay-ngang.ts'
import { doubleBlanks } from './trang/hai-dau-cach.ts'
import { drawnLines } from './trang/ke-ngang.ts'
import { paperSize } from './trang/kho-giay.ts'
import { headerRowRepeats } from './trang/lap-dau-bang.ts'
import { margins } from './trang/le.ts'
import { colouredText } from './trang/mau-chu.ts'
import { typedPageBreak } from './trang/ngat-trang.ts'
import { signerLook } from './trang/nguoi-ky.ts'
import { recipientLook } from './trang/noi-nhan.ts'
import { otherFont } from './trang/phong-chu.ts'
import { appendixLook } from './trang/phu-luc.ts'
import { nationLook } from './trang/quoc-hieu.ts'
import { numberLook } from './trang/so-ky-hieu.ts'
import { pageNumberLook } from './trang/so-trang.ts'
import { firstPageNumber } from './trang/so-trang-dau.ts'
import { appendixPageNumber } from './trang/so-trang-phu-luc.ts'
import { agencyLook } from './trang/ten-co-quan.ts'
import { kindLook } from './trang/ten-loai.ts'
import { noPageNumber } from './trang/thieu-so-trang.ts'
import { partsInPlace } from './trang/thu-tu.ts'
import { firstLine } from './trang/thut-dau-dong.ts'
import { mottoLook } from './trang/tieu-ngu.ts'
import { highlightedText } from './trang/to-nen.ts'
import { subjectLook } from './trang/trich-yeu.ts'

/** All rules of the page, in the order of the list: the sheet, the head, the text, the end. */
export const pageRules: readonly PageRule[] = [
  paperSize,
  landscape,
  margins,
  otherFont,
  legacyEncoding,
  combiningMarks,
  colouredText,
  highlightedText,
  hiddenText,
  trackedChanges,
  noPageNumber,
  pageNumberLook,
  firstPageNumber,
  appendixPageNumber,
  runningText,
  nationLook,
  mottoLook,
  headSizes,
  agencyLook,
  numberLook,
  dateLook,
  drawnLines,
  underlinedHead,
  partsInPlace,
  kindLook,
  subjectLook,
  basisLook,
  basesApart,
  articleLook,
  headingLook,
  mixedNumbering,
  automaticLetters,
  bodySize,
  justified,
  firstLine,
  paragraphGap,
  lineSpacing,
  emptyParagraphs,
  doubleBlanks,
  typedPageBreak,
  tableBeyondMargin,
  headerRowRepeats,
  signerLook,
  recipientLook,
  appendixLook,
]

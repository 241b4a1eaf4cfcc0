import type { Rule } from '../../rule.ts'
import { noDistrict } from './cap-huyen-khong-con.ts'
import { localGovernment } from './chinh-phu-so.ts'
import { lowerStart } from './dau-dong-viet-thuong.ts'
import { placeNames } from './dia-danh-lech.ts'
import { otherPlace } from './dia-danh-noi-khac.ts'
import { twoNames } from './mot-ten-hai-cach.ts'
import { strangeNeighbours } from './nham-chu.ts'
import { misplacedWord } from './nham-tu.ts'
import { wrongLevel } from './sai-cap.ts'
import { invalidSpelling } from './sai-chinh-ta.ts'
import { leadingZeros } from './so-khong-dung-truoc.ts'
import { lostWord } from './sot-chu.ts'
import { bodyInTwoCases } from './ten-co-quan-hai-cach.ts'
import { signerNames } from './ten-nguoi-ky-lech.ts'
import { missingPlace } from './thieu-dia-danh.ts'
import { wrongTerms } from './thuat-ngu-sai.ts'
import { mergedProvinces } from './tinh-da-sap-nhap.ts'
import { outdated } from './tu-cu.ts'
import { twoSpellings } from './viet-hai-cach.ts'
import { postCapitals } from './viet-hoa-chuc-danh.ts'
import { agencyCapitals } from './viet-hoa-co-quan.ts'
import { unitNouns } from './viet-hoa-don-vi-hanh-chinh.ts'
import { midSentence } from './viet-hoa-giua-cau.ts'
import { twoCases } from './viet-hoa-hai-cach.ts'
import { holidays } from './viet-hoa-ngay-le.ts'
import { peopleAndState } from './viet-hoa-nhan-dan.ts'
import { afterSemicolon } from './viet-hoa-sau-cham-phay.ts'
import { documentCapitals } from './viet-hoa-van-ban.ts'
import { unexplained } from './viet-tat-chua-giai-thich.ts'

/** The rules of this group, in the order in which they are listed. */
export const wordRules: readonly Rule[] = [
  placeNames,
  otherPlace,
  signerNames,
  missingPlace,
  wrongLevel,
  noDistrict,
  mergedProvinces,
  localGovernment,
  outdated,
  wrongTerms,
  twoNames,
  bodyInTwoCases,
  unexplained,
  peopleAndState,
  unitNouns,
  agencyCapitals,
  postCapitals,
  documentCapitals,
  holidays,
  lowerStart,
  leadingZeros,
  midSentence,
  afterSemicolon,
  twoCases,
  invalidSpelling,
  misplacedWord,
  strangeNeighbours,
  lostWord,
  twoSpellings,
]

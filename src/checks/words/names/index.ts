import type { Rule } from '../../rule.ts'
import { abbreviations } from './abbreviations.ts'
import { afterSemicolon } from './after-semicolon.ts'
import { agencyCapitals } from './agency-capitals.ts'
import { documentCapitals } from './document-capitals.ts'
import { holidays } from './holidays.ts'
import { localGovernment } from './local-government.ts'
import { lowerStart } from './lower-start.ts'
import { mergedProvinces } from './merged-provinces.ts'
import { midSentence } from './mid-sentence.ts'
import { missingPlace } from './missing-place.ts'
import { noDistrict } from './no-district.ts'
import { otherPlace } from './other-place.ts'
import { outdated } from './outdated.ts'
import { peopleAndState } from './people-and-state.ts'
import { placeNames } from './place-names.ts'
import { postCapitals } from './post-capitals.ts'
import { signerNames } from './signer-names.ts'
import { twoCases } from './two-cases.ts'
import { twoNames } from './two-names.ts'
import { unitNouns } from './unit-nouns.ts'
import { wrongLevel } from './wrong-level.ts'
import { wrongTerms } from './wrong-terms.ts'

/** Rules about names: places and agencies, levels of government, capitals, terms. */
export const names: readonly Rule[] = [
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
  abbreviations,
  peopleAndState,
  unitNouns,
  agencyCapitals,
  postCapitals,
  documentCapitals,
  holidays,
  lowerStart,
  midSentence,
  afterSemicolon,
  twoCases,
]

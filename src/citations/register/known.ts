import { compareDates } from '../../language/dates.ts'
import { titleLikeness } from '../../language/titles.ts'
import type { CitedDocument } from '../cited-documents.ts'
import { codeParts } from '../key.ts'
import { codeFault } from './code-fault.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Register } from './register.ts'

/** From here on two titles are taken for one. */
export const sameTitle = 0.6
/** Issuers that number their documents each year anew, and whose documents the central register can have. */
const central = /^(?:NQ-CP|QĐ-TTG|CT-TTG|CĐ-TTG|(?:NQ|KL|CT|QĐ)[-/]TW)$/

/**
 * The document of the register that a citation names: its code, mended where that can be done, with a year inside; or a code without one and
 * the same date, a like title, or no date and title at all and only one document it can be.
 */
export function knownDocument(cited: CitedDocument, register: Register): LegalDocument | undefined {
  const { code, date, title } = cited.citation
  if (!code || cited.key === undefined) return undefined
  const right = codeFault(cited, register)?.right ?? code.text
  const found = register.find(right)
  const parts = codeParts(right)
  if (parts?.year !== undefined) return found.length === 1 ? found[0] : undefined
  if (date?.value !== undefined) {
    const dated = register.find(right, date.value).filter(({ issued }) => issued !== undefined)
    if (dated.length === 1) return dated[0]
  }
  const alike = found.filter(one => title && one.title && titleLikeness(title.text, one.title) >= sameTitle)
  if (alike.length === 1) return alike[0]
  if (date || title || found.length !== 1) return undefined
  return central.test(parts?.symbol ?? '') ? found[0] : undefined
}

/** The laws of the register that a citation by name and date (or year) names. */
export function knownLaws(
  { citation: { form, title, date } }: CitedDocument,
  register: Register,
): readonly LegalDocument[] {
  if (form !== 'name' || !title || date?.year === undefined) return []
  const value = date.value ?? { year: date.year }
  return register
    .laws(title.text)
    .filter(({ issued }) => issued !== undefined && compareDates(issued, value) === 0)
}

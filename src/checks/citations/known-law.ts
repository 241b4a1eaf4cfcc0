import type { LegalDocument } from '../../citations/register/legal-document.ts'
import type { Register } from '../../citations/register/register.ts'
import { compareDates } from '../../language/dates.ts'
import type { Cited } from './cited.ts'

/** The laws of the register that a citation by name and date (or year) names. */
export function knownLaws(
  { citation: { form, title, date } }: Cited,
  register: Register,
): readonly LegalDocument[] {
  if (form !== 'name' || !title || date?.year === undefined) return []
  const value = date.value ?? { year: date.year }
  return register
    .laws(title.text)
    .filter(({ issued }) => issued !== undefined && compareDates(issued, value) === 0)
}

import { compareDates, type Day } from '../../language/dates.ts'
import type { LegalDocument } from './legal-document.ts'
import { citedForm, type Register } from './register.ts'

/**
 * The documents that took the place of another, as far as the register has them; of one that was over by `at`, the day of the plan, what
 * replaced that.
 */
export function replacements(known: LegalDocument, register: Register, at: Day): LegalDocument[] {
  return lastOnes(known, register, at).flatMap(({ document }) => (document ? [document] : []))
}

/** From when a document that is expired no longer binds: as the register says, or when what replaced it came into force. */
export function endOf(known: LegalDocument, register: Register): Day | undefined {
  if (known.status !== 'expired') return undefined
  if (known.expired) return known.expired
  const starts = known.replacedBy.flatMap(code => register.find(code)[0]?.inForce ?? [])
  return starts.sort(compareDates)[0]
}

/** What replaced it by the day of the plan, for a message: `Nghị định số … ngày …`. */
export function replacedBy(known: LegalDocument, register: Register, at: Day): string {
  return lastOnes(known, register, at)
    .map(({ code, document }) => (document ? citedForm(document) : code))
    .join(', ')
}

/** Follows replacements to the ones that bind on a day; one that the register does not have is a code alone. */
function lastOnes(
  known: LegalDocument,
  register: Register,
  at: Day,
  above: ReadonlySet<LegalDocument> = new Set([known]),
): { code: string; document?: LegalDocument }[] {
  return known.replacedBy.flatMap(code => {
    const [document] = register.find(code)
    if (document === undefined) return [{ code }]
    const end = endOf(document, register)
    const isOver = end !== undefined && compareDates(end, at) <= 0
    const later =
      isOver && !above.has(document) ? lastOnes(document, register, at, new Set([...above, document])) : []
    return later.length === 0 ? [{ code, document }] : later
  })
}

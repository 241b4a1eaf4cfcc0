import type { FullDate, LegalDocument } from '../../citations/register/legal-document.ts'
import { citedForm, type Register } from '../../citations/register/register.ts'
import { compareDates } from '../../language/dates.ts'
import type { CheckContext } from '../context.ts'
import { type Cited, citedOf } from './cited.ts'
import { knownDocuments } from './known-document.ts'
import { knownLaws } from './known-law.ts'

/** A known document and where the plan names it first. */
export interface KnownMention {
  cited: Cited
  known: LegalDocument
}

/** The known documents of a plan, each where it is named first; those in the title of another or said to be replaced do not count. */
export function knownMentions(context: CheckContext): KnownMention[] {
  const seen = new Set<LegalDocument>()
  const mentions: KnownMention[] = []
  for (const cited of context.of(citedOf)) {
    if (cited.isNested || isEnding(cited)) continue
    const laws = knownLaws(cited, context.register)
    // Two laws of one name and year are told apart by their dates alone.
    const law = laws.length === 1 ? laws[0] : undefined
    const known = context.of(knownDocuments).get(cited) ?? law
    if (known === undefined || seen.has(known)) continue
    seen.add(known)
    mentions.push({ cited, known })
  }
  return mentions
}

const ends = /(?:thay thế|thay cho|bãi bỏ|hủy bỏ|huỷ bỏ|hết hiệu lực)(?!\p{L})/iu
const longestSentence = 600

/** Whether its sentence says that a document is replaced or over: then nobody rests on it. */
function isEnding({ citation: { from, to, code }, passage }: Cited): boolean {
  const { text } = passage.text
  const before =
    text
      .slice(Math.max(0, from - longestSentence), from)
      .split(/;|\n|\.\s/)
      .at(-1) ?? ''
  const after =
    text
      .slice(code?.to ?? to)
      .slice(0, longestSentence)
      .split(/;|\n|\.\s/, 1)[0] ?? ''
  return ends.test(before) || /(?:được thay thế|bị thay thế|bị bãi bỏ|hết hiệu lực)(?!\p{L})/u.test(after)
}

/**
 * The documents that took the place of another, as far as the register has them; of one that was over by `at`, the day of the plan, what
 * replaced that.
 */
export function replacements(known: LegalDocument, register: Register, at: FullDate): LegalDocument[] {
  return lastOnes(known, register, at).flatMap(({ document }) => (document ? [document] : []))
}

/** From when a document that is expired no longer binds: as the register says, or when what replaced it came into force. */
export function endOf(known: LegalDocument, register: Register): FullDate | undefined {
  if (known.status !== 'expired') return undefined
  if (known.expired) return known.expired
  const starts = known.replacedBy.flatMap(code => register.find(code)[0]?.inForce ?? [])
  return starts.sort(compareDates)[0]
}

/** What replaced it by the day of the plan, for a message: `Nghị định số … ngày …`. */
export function replacedBy(known: LegalDocument, register: Register, at: FullDate): string {
  return lastOnes(known, register, at)
    .map(({ code, document }) => (document ? citedForm(document) : code))
    .join(', ')
}

/** Follows replacements to the ones that bind on a day; one that the register does not have is a code alone. */
function lastOnes(
  known: LegalDocument,
  register: Register,
  at: FullDate,
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

import { compareDates } from '../../language/dates.ts'
import type { CheckContext } from '../context.ts'
import type { FullDate, LegalDocument } from '../register/legal-document.ts'
import { citedForm, type Register } from '../register/register.ts'
import { type Cited, citedOf } from './cited.ts'
import { knownDocuments } from './known-document.ts'
import { knownLaws } from './known-law.ts'

/** A known document and where the plan names it first. */
export interface KnownMention {
  cited: Cited
  known: LegalDocument
}

/** The known documents of a plan, each where it is named first; those in the title of another do not count. */
export function knownMentions(context: CheckContext): KnownMention[] {
  const seen = new Set<LegalDocument>()
  const mentions: KnownMention[] = []
  for (const cited of context.of(citedOf)) {
    if (cited.isNested) continue
    const [law] = knownLaws(cited, context.register)
    const known = context.of(knownDocuments).get(cited) ?? law
    if (known === undefined || seen.has(known)) continue
    seen.add(known)
    mentions.push({ cited, known })
  }
  return mentions
}

/** The documents that took the place of another, as far as the register has them. */
export function replacements({ replacedBy }: LegalDocument, register: Register): LegalDocument[] {
  return replacedBy.flatMap(code => register.find(code).slice(0, 1))
}

/** From when a document that is expired no longer binds: as the register says, or when what replaced it came into force. */
export function endOf(known: LegalDocument, register: Register): FullDate | undefined {
  if (known.status !== 'expired') return undefined
  if (known.expired) return known.expired
  const starts = replacements(known, register).flatMap(({ inForce }) => (inForce ? [inForce] : []))
  return starts.sort(compareDates)[0]
}

/** What replaced it, for a message: `Nghị định số … ngày …`. */
export function replacedBy(known: LegalDocument, register: Register): string {
  const names = known.replacedBy.map(code => {
    const [document] = register.find(code)
    return document ? citedForm(document) : code
  })
  return names.join(', ')
}

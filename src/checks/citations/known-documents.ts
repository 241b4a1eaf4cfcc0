import { codeKey, codeParts } from '../../citations/key.ts'
import { knownDocument, knownLaws } from '../../citations/register/known.ts'
import type { LegalDocument } from '../../citations/register/legal-document.ts'
import { isTelling, saidTitle } from '../../citations/said-title.ts'
import { compareDates } from '../../language/dates.ts'
import { titleLikeness } from '../../language/titles.ts'
import { type Cited, citedOf, mentionsInPlan } from '../../reading/cited.ts'
import type { Passage } from '../../reading/passages.ts'
import type { CheckContext } from '../context.ts'

/** What every citation of the plan names, where that is known. */
export function knownDocuments(context: CheckContext): Map<Cited, LegalDocument> {
  const known = new Map<Cited, LegalDocument>()
  for (const cited of context.of(citedOf)) {
    const document = knownDocument(cited, context.register)
    if (document) known.set(cited, document)
  }
  return known
}

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
    // Two laws of one name and year are distinguished by their dates alone.
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

/** The mentions of each document, but for those whose number is likely that of another. */
export const surelyMentioned = (context: CheckContext): Cited[][] =>
  context
    .of(mentionsInPlan)
    .filter(mentions => !mentions.some(cited => meantDocument(cited, context) !== undefined))

/**
 * What is meant by a number that the register does not have, where it has the same with another year or the same date and title with another
 * number, and the plan's words show that that is meant. What an office has only harvested proves nothing.
 */
export function meantDocument(cited: Cited, context: CheckContext): LegalDocument | undefined {
  const { code, date } = cited.citation
  const title = saidTitle(cited.citation, cited.passage.text.text)
  const parts = code && codeParts(code.text)
  const known = context.of(knownDocuments).get(cited)
  if (!code || !parts || known?.isVerified || known?.home.kind === 'central') return undefined
  const meant = context.register.near(code.text, date?.value).filter(other => {
    if (codeKey(other.code) === codeKey(code.text)) return false
    const sameDay =
      date?.value?.day !== undefined && other.issued && compareDates(date.value, other.issued) === 0
    if (
      sameDay &&
      title &&
      other.title &&
      isTelling(title.text) &&
      titleLikeness(title.text, other.title) >= 0.8
    )
      return true
    if (parts.year === undefined || codeParts(other.code)?.number !== parts.number) return false
    if (date?.value && !sameDay) return false
    return title !== undefined
      ? isTelling(title.text) && titleLikeness(title.text, other.title ?? '') >= 0.8
      : sameDay === true || isAmendedBeside(other, cited, context)
  })
  return meant.length === 1 ? meant[0] : undefined
}

/** What changed a document stands beside it in the same passage. */
function isAmendedBeside(known: LegalDocument, { passage }: Cited, context: CheckContext): boolean {
  const beside = context.of(codesByPassage).get(passage) ?? []
  return known.amendedBy.some(code => beside.includes(codeKey(code)))
}

function codesByPassage(context: CheckContext): Map<Passage, string[]> {
  const codes = new Map<Passage, string[]>()
  for (const { passage, citation } of context.of(citedOf)) {
    if (!citation.code) continue
    const list = codes.get(passage) ?? []
    list.push(codeKey(citation.code.text))
    codes.set(passage, list)
  }
  return codes
}

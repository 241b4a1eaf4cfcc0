import { compareDates, type PartialDate } from '../../language/dates.ts'
import { titleLikeness } from '../../language/titles.ts'
import type { CitedDocument } from '../cited-documents.ts'
import { codeKey } from '../key.ts'
import { lawType } from '../types.ts'
import type { NewEntry } from './append-entries.ts'
import { codeFault } from './code-fault.ts'
import { type Said, saidOf } from './entry-of-citation.ts'
import { sameTitle } from './known.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Register } from './register.ts'

/** What a plan cites, by its name: the mentions of each document. */
interface Citing<T> {
  name: string
  mentions: readonly (readonly T[])[]
}

/** What the citations of plans would add to a register. */
interface Harvest<T> {
  entries: NewEntry[]
  /** Cited otherwise than the register has it: left alone, told to the clerk. */
  conflicts: { cited: T; known: LegalDocument }[]
}

/**
 * The documents that plans cite and a register does not have, as entries that are not verified.
 * @param known both registers; what they have is left alone.
 */
export function harvest<T extends CitedDocument>(plans: readonly Citing<T>[], known: Register): Harvest<T> {
  const entries = new Map<string, NewEntry>()
  const conflicts: Harvest<T>['conflicts'] = []
  for (const { name, mentions: documents } of plans)
    for (const document of documents) {
      const mentions = document.filter(cited => isWritable(cited, known))
      const [first] = mentions
      if (first === undefined) continue
      const said = whole(mentions, known)
      const { code, date } = said
      const there = known.find(code)
      if (there.some(one => isSame(one, date, first))) continue
      const [other] = there
      if (other && (date === undefined || other.issued?.year === date.year)) {
        conflicts.push({ cited: first, known: other })
        continue
      }
      const entry = {
        ...saidOf(said),
        trang_thai: 'khong-ro',
        nguon: [name],
        do_tin_cay: 'chua-kiem-chung',
      }
      const key = `${codeKey(code)} ${date?.year ?? ''}`
      const before = entries.get(key)
      if (before === undefined || Object.keys(entry).length > Object.keys(before).length)
        entries.set(key, entry)
    }
  return { entries: [...entries.values()], conflicts }
}

/** A register's document is the cited one when nothing that both say differs. */
function isSame(
  { issued, title }: LegalDocument,
  date: PartialDate | undefined,
  { citation }: CitedDocument,
): boolean {
  if (date && issued) return compareDates(date, issued) === 0
  return (
    date === undefined &&
    (citation.title === undefined ||
      title === undefined ||
      titleLikeness(title, citation.title.text) >= sameTitle)
  )
}

/** False for a law, and for a symbol that cannot be mended. */
function isWritable(cited: CitedDocument, register: Register): boolean {
  if (cited.type === undefined || lawType.test(cited.type)) return false
  const fault = codeFault(cited, register)
  return fault === undefined || fault.right !== undefined
}

/** Each part from the first mention that has it. */
function whole(mentions: readonly CitedDocument[], register: Register): Said {
  const [first] = mentions as [CitedDocument]
  const dates = mentions.flatMap(({ citation: { date } }) =>
    date?.value?.day === undefined ? [] : [date.value],
  )
  return {
    code: codeFault(first, register)?.right ?? first.citation.code!.text,
    type: first.type!,
    date: dates[0],
    title: mentions.map(({ citation }) => citation.title?.text).find(Boolean),
    issuer: mentions.map(({ issuer }) => issuer).find(Boolean),
  }
}

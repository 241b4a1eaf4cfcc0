import { compareDates, isoDate, type PartialDate } from '../../language/dates.ts'
import { titleLikeness } from '../../language/titles.ts'
import type { CitedDocument } from '../cited-documents.ts'
import { codeKey } from '../key.ts'
import { lawType } from '../types.ts'
import type { NewEntry } from './append-entries.ts'
import { codeFault } from './code-fault.ts'
import { sameTitle } from './known.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Register } from './register.ts'

/** What a plan cites, by its name: the mentions of each document. */
interface Citing<T> {
  name: string
  mentions: readonly (readonly T[])[]
}

/** What the citations of plans would add to a register. */
export interface Harvest<T> {
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
      const entry = entryOf(mentions, name, known)
      if (entry === undefined) continue
      const { code, date } = whole(mentions, known)
      const there = known.find(code)
      const same = there.find(one => isSame(one, date, mentions[0]!))
      if (same) continue
      const [other] = there
      if (other && (date === undefined || other.issued?.year === date.year)) {
        conflicts.push({ cited: mentions[0]!, known: other })
        continue
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
function whole(mentions: readonly CitedDocument[], register: Register) {
  const [first] = mentions as [CitedDocument]
  const dates = mentions.flatMap(({ citation: { date } }) =>
    date?.value?.day === undefined ? [] : [date.value],
  )
  return {
    code: codeFault(first, register)?.right ?? first.citation.code!.text,
    date: dates[0],
    title: mentions.map(({ citation }) => citation.title?.text).find(Boolean),
    issuer: mentions.map(({ issuer }) => issuer).find(Boolean),
  }
}

function entryOf(mentions: readonly CitedDocument[], name: string, register: Register): NewEntry | undefined {
  const type = mentions[0]?.type
  if (type === undefined) return undefined
  const { code, date, title, issuer } = whole(mentions, register)
  const issued = isoDate(date)
  return {
    so_hieu: code,
    loai: type.charAt(0).toUpperCase() + type.slice(1),
    ...(title === undefined ? {} : { ten: title.replace(/[\s.;,/]+$/u, '') }),
    ...(issuer === undefined ? {} : { co_quan: issuer }),
    ...(issued === undefined ? {} : { ngay_ban_hanh: issued }),
    trang_thai: 'khong-ro',
    nguon: [name],
    do_tin_cay: 'chua-kiem-chung',
  }
}

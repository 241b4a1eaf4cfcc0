import { type Cited, citedOf } from '../../checks/citations/cited.ts'
import { sameTitle } from '../../checks/citations/known-document.ts'
import { codeFault } from '../../checks/citations/mended-code.ts'
import type { CheckContext } from '../../checks/context.ts'
import { meantDocument } from '../../checks/rules/vien-dan/khac-danh-muc.ts'
import { groupBy } from '../../collections/group-by.ts'
import { compareDates, type PartialDate } from '../../language/dates.ts'
import { titleLikeness } from '../../language/titles.ts'
import { lawType } from '../types.ts'
import type { NewEntry } from './append-entries.ts'
import { codeKey } from './code-key.ts'
import { isoDate } from './entry-of-citation.ts'
import type { LegalDocument } from './legal-document.ts'
import type { Register } from './register.ts'

/** What a plan's citations would add to a register. */
export interface Harvest {
  entries: NewEntry[]
  /** Cited otherwise than the register has it: left alone, told to the clerk. */
  conflicts: { cited: Cited; known: LegalDocument }[]
}

/**
 * The documents that plans cite and a register does not have, as entries that are not verified.
 * @param known both registers; what they have is left alone.
 */
export function harvest(plans: readonly { name: string; context: CheckContext }[], known: Register): Harvest {
  const entries = new Map<string, NewEntry>()
  const conflicts: Harvest['conflicts'] = []
  for (const { name, context } of plans)
    for (const mentions of groups(context.of(citedOf), known)) {
      if (meantDocument(mentions[0]!, context)) continue
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
  { citation }: Cited,
): boolean {
  if (date && issued) return compareDates(date, issued) === 0
  return (
    date === undefined &&
    (citation.title === undefined ||
      title === undefined ||
      titleLikeness(title, citation.title.text) >= sameTitle)
  )
}

/** The mentions of each document that has a number and symbol, without those whose symbol cannot be mended. */
function groups(all: readonly Cited[], register: Register): Cited[][] {
  const found = groupBy(all, cited => {
    const { type, key } = cited
    if (key === undefined || type === undefined || lawType.test(type)) return undefined
    const fault = codeFault(cited, register)
    return fault && fault.right === undefined ? undefined : key
  })
  return [...found.values()]
}

/** Each part from the first mention that has it. */
function whole(mentions: readonly Cited[], register: Register) {
  const [first] = mentions as [Cited]
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

function entryOf(mentions: readonly Cited[], name: string, register: Register): NewEntry | undefined {
  const { code, date, title, issuer } = whole(mentions, register)
  const { type } = mentions[0]!
  if (type === undefined) return undefined
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

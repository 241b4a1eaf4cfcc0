import { knownDocument, knownLaws } from '../citations/register/known.ts'
import type { LegalDocument } from '../citations/register/legal-document.ts'
import { accordingTo, citedForm, type Register } from '../citations/register/register.ts'
import { endOf, replacedBy, replacements } from '../citations/register/validity.ts'
import { compareDates, type Day, shortDate } from '../language/dates.ts'
import { titleKey, titleLikeness } from '../language/titles.ts'
import type { Plan } from '../plan/plan.ts'
import type { WordStretch } from '../reading/own-words.ts'
import type { Segment } from '../reading/segments.ts'
import { citationName } from './citation-findings.ts'
import { type RollFinding, shortWords } from './finding.ts'
import type { Mention } from './mentions.ts'
import { type Step, sayYears } from './step.ts'

/** A finding in a text of the spec. */
interface Told {
  segment: Segment
  finding: RollFinding & WordStretch
}

/**
 * What the register knows about the documents that a plan cites, as of the new plan: which are over, replaced, amended since; and which central
 * documents of the past year are on the same subject. All of it is proposed, nothing is changed.
 * @param documents the mentions of each document.
 */
export function lookAtRegister(
  documents: readonly (readonly Mention[])[],
  register: Register,
  plan: Plan,
  step: Step,
): Told[] {
  const known = documents.flatMap(mentions => {
    const document = knownOf(mentions, register)
    return document === undefined ? [] : [{ mentions, document }]
  })
  const cited = new Set(known.map(({ document }) => document))
  const scope: Scope = { register, cited, proposed: new Set(), since: sinceOf(plan, step), step }
  const told = known.flatMap(({ mentions, document }) => lookAtKnown(mentions, document, scope))
  return [...told, ...lookForNew(documents, plan, scope)]
}

interface Scope {
  register: Register
  cited: ReadonlySet<LegalDocument>
  /** What a finding names already. */
  proposed: Set<LegalDocument>
  /** From when on a document is news to the plan. */
  since: Day
  step: Step
}

/** The day of the old plan, else the first of its years. */
function sinceOf({ decision, plan }: Plan, { old }: Step): Day {
  const date = (decision ?? plan)?.registration.date
  return date?.day !== undefined && date.month !== undefined
    ? { day: date.day, month: date.month, year: date.year }
    : { day: 1, month: 1, year: old.from }
}

function knownOf(mentions: readonly Mention[], register: Register): LegalDocument | undefined {
  for (const { cited } of mentions) {
    const laws = knownLaws(cited, register)
    const document = knownDocument(cited, register) ?? (laws.length === 1 ? laws[0] : undefined)
    if (document !== undefined) return document
  }
  return undefined
}

function lookAtKnown(mentions: readonly Mention[], known: LegalDocument, scope: Scope): Told[] {
  const { register, step } = scope
  const first = mentions.find(({ cited }) => !cited.isNested) ?? mentions[0]!
  const reasons = [...overReasons(known, scope), ...amendments(known, scope), ...followers(known, scope)]
  if (reasons.length === 0) return []
  const { from, to } = first.cited.citation
  for (const code of [...known.replacedBy, ...known.amendedBy, ...(known.followedBy ?? [])])
    for (const document of register.find(code)) scope.proposed.add(document)
  for (const document of replacements(known, register, lastDay(step))) scope.proposed.add(document)
  return [
    {
      segment: first.segment,
      finding: {
        kind: 'citation-changed',
        from,
        to,
        what: shortWords(first.text.slice(from, to), 160),
        why: `${accordingTo(known.home)}: ${reasons.join('; ')}`,
        suggestion: `Đối chiếu văn bản gốc rồi sửa viện dẫn cho ${sayYears(step.next)}`,
        note: `${citationName(first.cited.citation)} ${reasons.join(', ')}`,
      },
    },
  ]
}

const lastDay = ({ next }: Step): Day => ({ day: 31, month: 12, year: next.to })

/** What ends it before the new plan does, or may have ended it. */
function overReasons(known: LegalDocument, { register, cited, step }: Scope): string[] {
  const start: Day = { day: 1, month: 1, year: step.next.from }
  const last = lastDay(step)
  const by = replacedBy(known, register, last)
  const instead = by === '' ? '' : `, thay bằng ${by}`
  if (known.status === 'expired') {
    const end = endOf(known, register)
    if (end === undefined) return [`đã hết hiệu lực${instead}`]
    if (compareDates(end, last) > 0) return []
    return [
      `hết hiệu lực từ ${shortDate(end)}${compareDates(end, start) > 0 ? ` (trong ${sayYears(step.next)})` : ''}${instead}`,
    ]
  }
  const later = known.replacedBy.filter(code => {
    const [document] = register.find(code)
    const starts = document?.inForce ?? document?.issued
    return document === undefined || (!cited.has(document) && (!starts || compareDates(starts, last) <= 0))
  })
  return later.length === 0 || by === '' ? [] : [`có thể đã được thay bằng ${by}`]
}

/** Amendments that came after the old plan; an older one it knew. */
function amendments(known: LegalDocument, scope: Scope): string[] {
  const news = known.amendedBy.flatMap(code => newForm(code, scope) ?? [])
  return news.length === 0 ? [] : [`được sửa đổi, bổ sung bởi ${news.join(', ')}`]
}

/** What the next phase has in its place. */
function followers(known: LegalDocument, scope: Scope): string[] {
  const next = (known.followedBy ?? []).flatMap(code => {
    const [document] = scope.register.find(code)
    if (document === undefined) return [code]
    return scope.cited.has(document) ? [] : [citedForm(document)]
  })
  return next.length === 0 ? [] : [`đã có văn bản tiếp nối: ${next.join(', ')}`]
}

/** A document that is news to the plan, as it is cited. */
function newForm(code: string, { register, cited, since, step }: Scope): string | undefined {
  const [document] = register.find(code)
  if (document !== undefined) {
    const { issued } = document
    if (cited.has(document) || (issued && compareDates(issued, since) < 0)) return undefined
    return issued && issued.year > step.next.to ? undefined : citedForm(document)
  }
  const year = Number(/\/(\d{4})\//.exec(code)?.[1] ?? 0)
  return year >= since.year ? code : undefined
}

const mostNew = 5
const sameSubject = 0.75

/** Central documents of the past year on the subject of the plan or of a document that it cites, told where that is named. */
function lookForNew(
  documents: readonly (readonly Mention[])[],
  { plan, decision }: Plan,
  scope: Scope,
): Told[] {
  const { register, cited, proposed, since, step } = scope
  const past = step.next.from - 1
  const fresh = register.documents.filter(
    document =>
      document.home.kind === 'central' &&
      document.issued?.year === past &&
      compareDates(document.issued, since) >= 0 &&
      document.status !== 'expired' &&
      !cited.has(document) &&
      !proposed.has(document),
  )
  if (fresh.length === 0) return []
  const subjects = documents.flatMap(mentions => {
    const [first] = mentions
    const title = mentions.map(({ cited: { citation } }) => citation.title?.text).find(Boolean)
    return first === undefined || title === undefined ? [] : [{ subject: subjectOf(title), mention: first }]
  })
  const own = subjectOf(((plan ?? decision)?.subject ?? []).map(({ plain }) => plain.text).join(' '))
  const first = documents[0]?.[0]
  if (first !== undefined) subjects.push({ subject: own, mention: first })
  return fresh
    .flatMap(document => {
      const subject = subjectOf(document.title ?? '')
      const [best] = subjects
        .map(({ subject: other, mention }) => ({ mention, likeness: likeness(subject, other) }))
        .sort((a, b) => b.likeness - a.likeness)
      return best === undefined || best.likeness < sameSubject ? [] : [{ document, ...best }]
    })
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, mostNew)
    .map(({ document, mention }) => {
      const { from, to } = mention.cited.citation
      return {
        segment: mention.segment,
        finding: {
          kind: 'new-document' as const,
          from,
          to,
          what: shortWords(`${citedForm(document)} ${document.title ?? ''}`, 200),
          why: `văn bản trung ương năm ${past} cùng nội dung, kế hoạch cũ chưa dẫn (${accordingTo(document.home)})`,
          suggestion: `Xem có là căn cứ cho ${sayYears(step.next)} không`,
          note: `năm ${past} có ${citedForm(document)} cùng nội dung`,
        },
      }
    })
}

/** Two subjects of two syllables at least; a subject that is a part of the other is the same. */
const likeness = (a: string, b: string): number =>
  a.split(' ').length < 3 || b.split(' ').length < 3 ? 0 : titleLikeness(a, b)

/** What titles say about the kind of a document and not about its subject. */
const ofAnyTitle =
  /(?<!\p{L})(?:ban hành|phê duyệt|quy định|chi tiết|hướng dẫn|triển khai|tổ chức|thi hành|thực hiện|sửa đổi|bổ sung|một số|điều|biện pháp|nội dung|kế hoạch|chương trình|chiến lược|đề án|nghị định|nghị quyết|quyết định|thông tư|luật|chính phủ|quốc gia|nhà nước|năm|giai đoạn|tăng cường|đẩy mạnh|về|việc|của|và|các|để|trong|số|ngày|tháng|nđ cp|qđ ttg|xã|phường|tỉnh|trên địa bàn|\d+)(?!\p{L})/gu

/** What a title is about, in small letters. */
const subjectOf = (title: string): string =>
  titleKey(title.replace(/\{\{[^{}]*\}\}/g, ' '))
    .replace(ofAnyTitle, ' ')
    .replace(/\s+/g, ' ')
    .trim()

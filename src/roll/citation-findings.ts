import { type Citation, codeYear } from '../citations/find-citations.ts'
import type { WordStretch } from '../reading/own-words.ts'
import { isProposal } from '../reading/proposals.ts'
import type { Segment } from '../reading/segments.ts'
import { readYears } from '../reading/year-mentions.ts'
import type { RollFinding } from './finding.ts'
import { shortWords } from './finding.ts'
import type { Mention } from './mentions.ts'
import { isOldYear, type Step, sayYears } from './step.ts'

/**
 * What has to be looked at in the documents that a spec cites: those of the old year and the one before, of a phase that has ended. Each is told once,
 * where it is cited first.
 */
export function lookAtDocuments(
  documents: readonly (readonly Mention[])[],
  step: Step,
): { segment: Segment; finding: RollFinding & WordStretch }[] {
  const asked = new Map<Segment, number>()
  const found = documents.flatMap(mentions => {
    const told = mentions.map(mention => ({
      mention,
      reasons: reasonsFor(mention.text, mention.cited.citation, step),
    }))
    const reasons = told.flatMap(one => one.reasons)
    const first = told.find(one => one.reasons.length > 0)?.mention
    if (first === undefined) return []
    const { segment, cited } = first
    if (isProposal(segment.text.text.trim())) {
      asked.set(segment, (asked.get(segment) ?? 0) + 1)
      if (asked.get(segment)! > 1) return []
    }
    const { from, to } = cited.citation
    const others = mentions.length - 1
    const different = reasons.filter(
      (reason, index) => reasons.findIndex(other => other.note === reason.note) === index,
    )
    const name = citationName(cited.citation)
    return [
      {
        segment,
        finding: {
          kind: 'citation' as const,
          from,
          to,
          what: shortWords(first.text.slice(from, to), 160),
          why: `${different.map(reason => reason.why).join('; ')}${others === 0 ? '' : `; còn dẫn ở ${others} chỗ khác`}`,
          suggestion: suggestionFor(cited.citation, different, step),
          note: `${name} ${different.map(reason => reason.note).join(', ')}`,
        },
      },
    ]
  })
  return found.map(told => {
    const papers = asked.get(told.segment)
    return papers === undefined ? told : { ...told, finding: askedAnew(told.finding, papers, step) }
  })
}

/** All papers that asked for the old plan are looked at once: others will ask for the new one. */
const askedAnew = (
  finding: RollFinding & WordStretch,
  papers: number,
  { next }: Step,
): RollFinding & WordStretch => ({
  ...finding,
  why: papers === 1 ? 'văn bản đề nghị là của kế hoạch cũ' : `${papers} văn bản đề nghị là của kế hoạch cũ`,
  suggestion: `Thay bằng văn bản đề nghị cho ${sayYears(next)}`,
  note: 'văn bản đề nghị là của kế hoạch cũ',
})

interface Reason {
  kind: 'for-old-year' | 'dated' | 'phase' | 'until' | 'value'
  why: string
  note: string
}

function reasonsFor(text: string, citation: Citation, step: Step): Reason[] {
  const { date, title } = citation
  const reasons: Reason[] = []
  const issued = date?.year ?? codeYear(citation)
  const titleText = title === undefined ? '' : text.slice(title.from, title.to)
  const goesOn = readYears(titleText).some(({ first, last }) => first !== last && last >= step.next.from)
  if (issued !== undefined && isOldYear(step, issued) && !isStanding(citation) && !goesOn)
    reasons.push({ kind: 'dated', why: `văn bản ban hành năm ${issued}`, note: `ban hành năm ${issued}` })
  for (const { first, last, from } of readYears(titleText)) {
    // A phase that the next plan lies in is not over.
    if (first < last && first <= step.next.from && last >= step.next.to) continue
    const years = first === last ? `năm ${first}` : `giai đoạn ${first}-${last}`
    if (isOwnYears({ first, last }, step))
      reasons.push(
        first === last && /đến\s+(?:hết\s+)?(?:năm\s+)?$/iu.test(titleText.slice(0, from))
          ? { kind: 'until', why: `văn bản có thời hạn đến ${years}`, note: `có thời hạn đến ${years}` }
          : { kind: 'for-old-year', why: `tên văn bản là của ${years}`, note: `là của ${years}` },
      )
    else if (first !== last && isOldYear(step, last))
      reasons.push({
        kind: 'phase',
        why: `tên văn bản là của ${years}, đã hết trước ${sayYears(step.next)}`,
        note: `thuộc ${years} đã hết`,
      })
    else if (first === last && isOldYear(step, first))
      reasons.push({ kind: 'for-old-year', why: `tên văn bản nêu ${years}`, note: `nêu ${years}` })
  }
  if (/\{\{\s*(?:nam|giai_doan)/.test(text.slice(citation.from, citation.to)))
    reasons.push({
      kind: 'value',
      why: 'trong tên văn bản có {{…}} nên năm ở đó tự đổi theo kế hoạch, còn số và ngày thì không',
      note: 'có năm viết bằng giá trị tự đổi',
    })
  return reasons.filter((reason, index) => reasons.findIndex(other => other.note === reason.note) === index)
}

/**
 * Documents that stay in force until another takes their place, of which the register knows more than their year says: laws, what is normative and
 * so has its year inside its number, resolutions of the Party's centre.
 */
const isStanding = (citation: Citation): boolean =>
  citation.form === 'name' ||
  codeYear(citation) !== undefined ||
  /^NQ\s*[-/]\s*TW$/u.test(citation.symbol?.text ?? '')

const isOwnYears = ({ first, last }: { first: number; last: number }, { old, unit }: Step): boolean =>
  unit === 'year'
    ? first === old.from && last === old.from
    : (first === old.from && last === old.to) || (first === last && first >= old.from && first <= old.to)

function suggestionFor(citation: Citation, reasons: readonly Reason[], { next }: Step): string {
  const kinds = new Set(reasons.map(({ kind }) => kind))
  const issuer = citation.issuer === undefined ? '' : ` của ${citation.issuer.text}`
  if (kinds.has('for-old-year'))
    return `Thay bằng văn bản cùng loại${issuer} cho ${sayYears(next)}; chưa có thì bỏ`
  if (kinds.has('value'))
    return 'Kiểm tra số, ngày và tên văn bản có khớp nhau không; viết hẳn năm thay cho {{…}}'
  if (kinds.has('phase') || kinds.has('until'))
    return `Xem văn bản còn áp dụng cho ${sayYears(next)} không, hay đã có văn bản${issuer} thay thế`
  return `Xem văn bản còn hiệu lực và còn là căn cứ cho ${sayYears(next)} không`
}

/** “Quyết định số 12/QĐ-UBND”, “Luật Tổ chức chính quyền địa phương”. */
export function citationName({ type, code, title }: Citation): string {
  const kind = type?.text ?? 'Văn bản'
  if (code !== undefined) return `${kind} số ${code.text.trim()}`.replace(/[[\]]/g, '')
  return shortWords(`${kind} ${title?.text ?? ''}`, 60)
}

import { shown } from '../../../citations/cited-documents.ts'
import { accordingTo, fullForm } from '../../../citations/register/register.ts'
import { lawType } from '../../../citations/types.ts'
import { type Cited, mentionsInPlan } from '../../../reading/cited.ts'
import { knownDocuments } from '../../citations/known-documents.ts'
import type { Rule } from '../../rule.ts'
import { soOf } from './thieu-chu-so.ts'

/** A document that is named for the first time without its date, issuer or title. */
export const incompleteFirst: Rule = {
  id: 'vien-dan/lan-dau-thieu',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Viện dẫn lần đầu thiếu ngày, cơ quan ban hành hoặc trích yếu',
  explanation:
    'Khi viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày tháng năm ban hành, cơ quan ban hành và trích yếu; những lần sau chỉ ghi tên loại và số, ký hiệu.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6b',
  example: `noi_dung:
  - Thực hiện văn hóa công sở theo Quyết định số 215/QĐ-UBND {+ngày 03/02/2025 +}của Ủy ban nhân dân tỉnh [-Y.-]{+Y ban hành Quy chế văn hóa công sở.
  - Niêm yết Quyết định số 215/QĐ-UBND tại trụ sở.+}`,
  *check(context) {
    for (const mentions of context.of(mentionsInPlan)) {
      const [first] = mentions
      if (first === undefined || first.isNested || isLaw(first) || isOfReference(first)) continue
      // In a table, where all is short, what is wrong with its kind is enough.
      if (first.passage.kind === 'cell' && isShortened(first)) continue
      // The plan's own title has no room for the title of the document that it carries out.
      const isInTitle = mentions.some(({ passage }) => passage.kind === 'subject')
      const missing = missingParts(first).filter(part => !(isInTitle && part === subject))
      if (missing.length === 0) continue
      const { from, to, code } = first.citation
      const known = context.of(knownDocuments).get(first)
      yield {
        text: first.passage.text,
        from,
        to: Math.max(code?.to ?? from, Math.min(to, from + 200)),
        message: `“${shown(first)}” được viện dẫn lần đầu mà thiếu ${listed(missing)}.`,
        hint: known
          ? `Ghi đủ, ${accordingTo(known.home)}${known.isVerified ? '' : ' (chưa kiểm chứng)'}: ${fullForm(known)}.`
          : `Ghi thêm ${listed(missing)} theo văn bản gốc.`,
      }
    }
  },
}

/** Below the title of an appendix: `(Kèm theo Kế hoạch số … ngày … của …)`. */
const isOfReference = ({ citation: { from }, passage }: Cited): boolean =>
  /^\(?(?:[Bb]an hành )?[Kk]èm theo $/u.test(passage.text.text.slice(0, from))

const isShortened = ({ citation: { type, code }, passage }: Cited): boolean =>
  type !== undefined && code !== undefined && soOf(passage.text.text, type, code) !== undefined

const isLaw = ({ citation: { type, form } }: Cited): boolean =>
  form === 'name' || (type !== undefined && lawType.test(type.text))

/** What a message calls a document's title. */
const subject = 'trích yếu'

/** Letters and the like are often named without what they are about. */
const letter = /^(?:công văn|văn bản|tờ trình|báo cáo)$/

function missingParts({
  citation: { from, to, title },
  issuer,
  isDated,
  isTitled,
  listFrom,
  type = '',
  passage,
}: Cited): string[] {
  const missing: string[] = []
  const { text } = passage.text
  const before = text.slice(Math.max(0, listFrom - longestSubject), listFrom)
  const behind = text.slice(to)
  const hasSubject = issuedBefore.test(before)
  if (!isDated && !datedBefore.test(before)) missing.push('ngày ban hành')
  const isIssued =
    issuer !== undefined ||
    hasSubject ||
    isOfIssuedList(text, listFrom) ||
    issuerAtEnd.test(title?.text ?? '')
  if (!isIssued && !orderedAt.test(before) && !namesIssuer(passage, type)) missing.push('cơ quan ban hành')
  const isSaid =
    isTitled ||
    isAttachment(text, from) ||
    gluedTitle.test(behind) ||
    titleBehindChange.test(behind) ||
    titleInBrackets.test(behind) ||
    titleOfMatters.test(behind) ||
    changedBy.test(before) ||
    orderedAt.test(before)
  if (!isSaid && !letter.test(type) && !(hasSubject && goesOn.test(behind))) missing.push(subject)
  if (missing.length === 1 && missing[0] === subject && isMatterSaid(text, from)) return []
  return missing
}

/** What is issued with a document has its own name: `Quy chế ban hành kèm theo Quyết định số …`. */
const isAttachment = (text: string, from: number): boolean => /kèm theo\s+$/u.test(text.slice(0, from))

/** `UBND tỉnh đã ban hành`: who issued the document stands before it. */
const issuedBefore =
  /(?:UBND|HĐND|[ỦU][yỷ] ban|Hội đồng|Chính phủ|Thủ tướng|Quốc hội|Bộ|Sở|Ban|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Chủ tịch|Phòng|Cục)(?!\p{L})[^,;.:]{0,60}\s(?:(?:ban hành|ký|ra|thông qua|phê duyệt)\s+(?:các\s+)?|(?:phê duyệt|thông qua|chấp thuận|giao)\s[^,;.:]{0,60}(?<=\s)(?:tại|theo)\s+(?:các\s+)?)$/u
const longestSubject = 120
/** A document of a list with semicolons. */
const inList = /(?<!\p{L})\p{Lu}\p{Ll}+ \p{Ll}+ (?:số )?\d/u
const longestList = 2000

/** `UBND tỉnh ban hành Kế hoạch số …; Kế hoạch số …`: who issued the first issued the others too. */
function isOfIssuedList(text: string, from: number): boolean {
  const items = text.slice(Math.max(0, from - longestList), from).split(';')
  if (items.pop()?.trim() !== '') return false
  for (const item of items.toReversed()) {
    const at = inList.exec(item)?.index
    if (at === undefined) return false
    const before = item.slice(Math.max(0, at - longestSubject), at)
    if (before.trim() !== '') return issuedBefore.test(before)
  }
  return false
}
/** Then what it decides needs no `về`. */
const goesOn = /^\s+(?!(?:và|hoặc|cùng|của|theo|tại|trong|trên|đến)(?!\p{L}))\p{Ll}/u
/** `về tinh giản biên chế của Chính phủ`: behind the title in place of before it. */
const issuerAtEnd =
  /\scủa\s(?:Thủ tướng|Chính phủ|Quốc hội|Bộ|Ban|UBND|HĐND|[ỦU][yỷ] ban|Tỉnh ủy|Thành ủy)(?!\p{L})[^,;.]{0,60}$/u
/** `vềphê duyệt`: the words are there, a blank is not. */
const gluedTitle = /^\s*,?\s*(?:về|việc)(?=\p{L}{2})/u
/** `Ngày 07/01/2021, Thủ tướng Chính phủ ký …`: the day stands before who did it. */
const datedBefore =
  /ngày\s+\d{1,2}(?:\/\d{1,2}\/|\s+tháng\s+\d{1,2}\s+năm\s+)\d{4},?\s[^,;.:]{2,80}\s(?:ký|ban hành|ra|có|thông qua)\s+$/iu
/** `(về việc phê duyệt Đề án …)`. */
const titleInBrackets = /^\s*\(\s*(?:về|v\/v)(?!\p{L})/iu
/** `theo ý kiến chỉ đạo của UBND tỉnh tại …`: who, and what for, stand before it. */
const orderedAt =
  /(?:chỉ đạo|ý kiến|đề nghị|yêu cầu|kết luận|hướng dẫn|đề xuất)\scủa\s[^,;.:]{2,80}\s\(?tại\s+(?:các\s+)?$/u
/** `được sửa đổi, bổ sung bởi …`: it is about the document before it. */
const changedBy =
  /(?:sửa đổi|bổ sung|điều chỉnh|thay thế|đính chính|bãi bỏ)(?:\s(?:một số|các)\s(?:điều|nội dung))?\s(?:bởi|tại|theo|bằng)\s+(?:các\s+)?$/u
/** What a document was changed by may stand before its title. */
const titleBehindChange =
  /^\s*\((?:đã\s)?(?:được\s)?(?:sửa đổi|điều chỉnh|bổ sung|thay thế|đính chính)[^()]{0,300}\),?\s+(?:về|ban hành|phê duyệt|quy định|hướng dẫn)(?!\p{L})/u
/** A title without `về`: `Chỉ thị … của Chủ tịch UBND tỉnh một số nhiệm vụ, giải pháp …`. */
const titleOfMatters =
  /^\s+(?:(?:một số|những|các)\s)?(?:nhiệm vụ|giải pháp|biện pháp|chính sách|công tác|định hướng)(?!\p{L})/u
const fewestLetters = 36
const longestClause = 300

/** What is done by a document is said before it: `thí điểm … theo Nghị quyết số … ngày … của Quốc hội`. */
function isMatterSaid(text: string, from: number): boolean {
  const clause =
    text
      .slice(Math.max(0, from - longestClause), from)
      .split(/[.;:]\s/)
      .at(-1) ?? ''
  return clause.length >= fewestLetters && /\stheo\s+$/u.test(clause)
}

/** A recipient or a note is no place for a whole citation. */
const namesIssuer = ({ kind }: Cited['passage'], type: string): boolean =>
  kind === 'recipient' || letter.test(type)

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
}

import { lawType } from '../../plan/citation-types.ts'
import { accordingTo, fullForm } from '../register/register.ts'
import type { Rule } from '../rule.ts'
import { type Cited, mentionsOf, shown } from './cited.ts'
import { knownDocuments } from './known-document.ts'

/** A document that is named for the first time without its date, issuer or title. */
export const incompleteFirst: Rule = {
  id: 'vien-dan/lan-dau-thieu',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Viện dẫn lần đầu thiếu ngày, cơ quan ban hành hoặc trích yếu',
  explanation:
    'Khi viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày tháng năm ban hành, cơ quan ban hành và trích yếu; những lần sau chỉ ghi tên loại và số, ký hiệu.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6b',
  bad: `noi_dung:
  - Thực hiện văn hóa công sở theo Quyết định số 215/QĐ-UBND của Ủy ban nhân dân tỉnh Y.`,
  good: `noi_dung:
  - Thực hiện văn hóa công sở theo Quyết định số 215/QĐ-UBND ngày 03/02/2025 của Ủy ban nhân dân tỉnh Y ban hành Quy chế văn hóa công sở.
  - Niêm yết Quyết định số 215/QĐ-UBND tại trụ sở.`,
  *check(context) {
    for (const [first] of context.of(mentionsOf)) {
      if (first === undefined || first.isNested || isLaw(first)) continue
      const missing = missingParts(first)
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

const isLaw = ({ citation: { type, form } }: Cited): boolean =>
  form === 'name' || (type !== undefined && lawType.test(type.text))

/** Letters and the like are often named without what they are about. */
const letter = /^(?:công văn|văn bản|tờ trình|báo cáo)$/

function missingParts({ citation: { date, from }, issuer, isTitled, type = '', passage }: Cited): string[] {
  const missing: string[] = []
  if (date === undefined) missing.push('ngày ban hành')
  if (issuer === undefined && !namesIssuer(passage, type)) missing.push('cơ quan ban hành')
  if (!isTitled && !letter.test(type) && !isAttachment(passage.text.text, from)) missing.push('trích yếu')
  return missing
}

/** What is issued with a document has its own name: `Quy chế ban hành kèm theo Quyết định số …`. */
const isAttachment = (text: string, from: number): boolean => /kèm theo\s+$/u.test(text.slice(0, from))

/** A recipient or a note is no place for a whole citation. */
const namesIssuer = ({ kind }: Cited['passage'], type: string): boolean =>
  kind === 'recipient' || letter.test(type)

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} và ${parts.at(-1)}`
}

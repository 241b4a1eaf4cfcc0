import { foldMarks } from '../../../language/fold.ts'
import type { Plan } from '../../../plan/plan.ts'
import { leadUnits, vagueness } from '../../../reading/units/lead-units.ts'
import { coreOf, keyOf } from '../../../reading/units/unit-families.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** Words that take in all units of the agency, or all its officials. */
const everybody =
  /(?:^|\s)(?:cac|tat ca)\s[^;]{0,200}?(?:phong|ban|nganh|co quan|don vi|bo phan|so|thanh vien|doan the|to chuc)|thu truong|can bo,?\s*(?:va\s+)?cong chuc|cong chuc (?:chuyen mon|xa|phuong|ubnd)|cbcc|truong (?:cac )?(?:phong|ban|don vi|bo phan)/u
/** `Như Mục V;`, `Các đơn vị tại phần III`: a section names those who receive it, and work. */
const asSection =
  /(?:nhu|tai|theo|neu)\s+(?:tai\s+)?(?:muc|phan|phu\s+luc)(?:\s|[;,.]|$)|^[\s-]*(?:muc|phan)\s+[ivx\d]+/u
/** `Như Điều 2;`, `Như trên`. */
const asArticle = /nhu\s+(?:tai\s+)?dieu\s+(?<number>\d+)/u
const asAbove = /nhu\s+tren|nhu\s+kinh\s+gui/u

export const leadNotInRecipients: Rule = {
  id: 'nhiem-vu/chu-tri-khong-nhan',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Đơn vị chủ trì không có trong nơi nhận',
  explanation:
    'Đơn vị được giao chủ trì mà không nhận văn bản thì không biết việc của mình. Nơi nhận ghi gộp (“Các phòng, ban”, “Như Điều 3”) là đủ.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  example: `co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    kt: Phòng Kinh tế
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
        hang:
          - nhiem_vu: Công khai ngân sách
            chu_tri: kt
  noi_nhan: |
    - Thường trực Đảng ủy;
{+    - Phòng Kinh tế;
+}    - Lưu: VT.
quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  dieu:
    - Ban hành Kế hoạch.`,
  *check(context) {
    const { recipients, first } = recipientsOf(context)
    if (first === undefined || recipients.some(words => everybody.test(words) || asSection.test(words)))
      return
    const missing = new Map<string, string>()
    for (const { name } of context.of(leadUnits)) {
      if (vagueness(name) !== undefined || isReached(name, recipients, context.plan)) continue
      missing.set(keyOf(name), name)
    }
    const names = [...missing.values()]
    if (names.length === 0) return
    yield {
      text: first,
      message: `nơi nhận chưa có ${names.length === 1 ? 'đơn vị' : `${names.length} đơn vị`} chủ trì nhiệm vụ: ${names.slice(0, 5).join('; ')}${names.length > 5 ? '…' : ''}.`,
      hint: 'Thêm vào nơi nhận, mỗi đơn vị một dòng, hoặc một dòng gộp như “Các phòng, ban, đơn vị thuộc xã”.',
    }
  },
}

/** What the recipients' lines say, with the articles that they point to. */
function recipientsOf({ plan, passages }: CheckContext): { recipients: string[]; first?: PlacedText } {
  const [first] = [...(plan.decision?.recipients ?? []), ...(plan.plan?.recipients ?? [])]
  const recipients: string[] = []
  for (const { plain } of [...(plan.decision?.recipients ?? []), ...(plan.plan?.recipients ?? [])]) {
    const words = foldMarks(plain.text)
    recipients.push(words)
    const article = asArticle.exec(words)?.groups?.number
    if (article === undefined && !asAbove.test(words)) continue
    for (const passage of passages)
      if (article === undefined ? passage.kind === 'subject' : passage.article === Number(article))
        recipients.push(foldMarks(passage.text.text))
  }
  return first === undefined ? { recipients } : { recipients, first: first.plain }
}

/** A unit is reached by its name, its short form or code, or by `VP` on the line `Lưu: VT, VP`. */
function isReached(name: string, recipients: readonly string[], { units }: Plan): boolean {
  const unit = [...units].find(([, { name: listed }]) => keyOf(listed) === keyOf(name))
  const short = [unit?.[0], unit?.[1].short].filter(word => word !== undefined).map(foldMarks)
  const core = foldMarks(coreOf(name))
  const kernel = core.replace(/^(?:phong|van phong|ban|trung tam|bo phan|to)\s+/u, '')
  const isPost = /^(?:cong chuc|can bo|chu tich|pho chu tich|lanh dao|ubnd|uy ban)/u.test(foldMarks(name))
  return (
    isPost ||
    recipients.some(
      words =>
        words.includes(core) ||
        keyOf(words).includes(keyOf(kernel)) ||
        short.some(word => new RegExp(`(?<![\\p{L}\\d])${word}(?![\\p{L}\\d])`, 'u').test(words)),
    )
  )
}

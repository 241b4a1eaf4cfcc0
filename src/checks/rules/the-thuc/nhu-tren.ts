import type { Article } from '../../../plan/plan.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { recipientLists } from './dau-cuoi-noi-nhan.ts'

/** “Như trên” without an addressee; “Như Điều n” that is not the article of those responsible. */
export const recipientAbove: Rule = {
  id: 'the-thuc/nhu-tren',
  group: 'the-thuc',
  severity: 'error',
  title: '“Như trên”, “Như Điều …” ở Nơi nhận không trỏ vào đâu',
  explanation:
    '“Như trên” chỉ dùng ở văn bản có “Kính gửi” (công văn, tờ trình, báo cáo). Quyết định ghi “Như Điều …” với số của điều nêu những người chịu trách nhiệm thi hành.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  example: `noi_nhan: |
  - [-Như trên;-]{+Các đơn vị thuộc xã;+}
  - Lưu: VT, VP.`,
  *check(context) {
    for (const list of recipientLists(context))
      for (const { plain } of list) {
        const words = plain.text.trim()
        if (/^như (?:trên|kính gửi)(?!\p{L})/iu.test(words) && !hasAddressee(context))
          yield {
            text: plain,
            message: `“${words.replace(/[;.]$/, '')}” nhưng văn bản không có “Kính gửi”.`,
            hint: 'Ghi tên từng nơi nhận; quyết định thì ghi “Như Điều …”.',
          }
      }
    yield* articles(context)
  },
}

const hasAddressee = ({ passages }: CheckContext): boolean =>
  passages.some(({ text }) => /^kính gửi/iu.test(text.text.trim()))

function* articles({ plan: { decision } }: CheckContext): Generator<CheckFinding> {
  for (const { plain } of decision?.recipients ?? []) {
    const found = /^Như [Đđ]iều (\d{1,2})/u.exec(plain.text.trim())
    if (found === null || decision === undefined) continue
    const number = Number(found[1])
    const right = decision.articles.findLast(namesResponsible)?.number
    const article = decision.articles[number - 1]
    const hint =
      right === undefined
        ? 'Ghi số của điều nêu những người chịu trách nhiệm thi hành.'
        : `Ghi “Như Điều ${right}”.`
    if (article === undefined) yield { text: plain, message: `quyết định không có Điều ${number}.`, hint }
    else if (right !== undefined && !namesResponsible(article))
      yield { text: plain, message: `Điều ${number} không nêu người chịu trách nhiệm thi hành.`, hint }
  }
}

/** Whether an article names those who carry the decision out. */
function namesResponsible({ title, opening, content }: Article): boolean {
  const words = [
    title?.plain.text ?? '',
    opening?.plain.text ?? '',
    ...content.flatMap(item => (item.kind === 'text' ? item.lines.map(({ plain }) => plain.text) : [])),
  ]
  return words.some(text =>
    /chịu trách nhiệm|có trách nhiệm|(?:căn cứ|tổ chức) (?:thi hành|thực hiện)|thi hành Quyết định/iu.test(
      text,
    ),
  )
}

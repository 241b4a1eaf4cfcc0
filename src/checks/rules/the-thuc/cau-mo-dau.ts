import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

const basis =
  /^(?:Thực hiện|Căn cứ|Triển khai thực hiện|Triển khai) (?:các )?(?:nghị quyết|nghị định|quyết định|kế hoạch|công văn|chỉ thị|luật|chương trình|văn bản)(?!\p{L})/iu

/** An opening paragraph whose bases end with a full stop, so that no clause follows them; a plan that calls itself a decision. */
export const brokenOpening: Rule = {
  id: 'the-thuc/cau-mo-dau',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Câu mở đầu, câu kết viết sai',
  explanation:
    'Câu mở đầu “Căn cứ …, Ủy ban nhân dân xã ban hành …” là một câu: sau các căn cứ là dấu phẩy. Câu kết gọi đúng tên văn bản: “Trên đây là Kế hoạch …”.',
  example: `noi_dung: |
  Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND [-tỉnh.-]{+tỉnh,+} UBND xã ban hành kế hoạch như sau:
  Nâng cao chất lượng phục vụ.`,
  *check(context) {
    yield* openings(context)
    yield* closings(context)
  },
}

function* openings({ passages }: CheckContext): Generator<CheckFinding> {
  for (const { text, kind, part, headings } of passages) {
    if (kind !== 'line' || part !== 'plan') continue
    if (headings.length > 0) return
    if (!basis.test(text.text)) continue
    const stop =
      /(?<=[\p{Ll}\d”)])\.(?= (?:Để|Nhằm|UBND|Ủy ban|Uỷ ban|Nay|Chủ tịch|Phòng|Sở)(?!\p{L}))/u.exec(text.text)
    if (stop === null) continue
    yield {
      text,
      from: stop.index,
      to: stop.index + 1,
      message: 'câu nêu căn cứ dừng ở dấu chấm nên không có mệnh đề chính.',
      hint: 'Thay dấu chấm bằng dấu phẩy và viết liền: “…, Ủy ban nhân dân … ban hành …”.',
    }
  }
}

function* closings({ passages, plan }: CheckContext): Generator<CheckFinding> {
  const type = plan.plan?.type.toLowerCase()
  if (type !== 'kế hoạch') return
  for (const { text, kind, part } of passages) {
    if (kind !== 'line' || part !== 'plan') continue
    const found = /^Trên đây là (Quyết định|Báo cáo|Công văn|Thông báo|Tờ trình|Chương trình)(?!\p{L})/u.exec(
      text.text,
    )
    if (found === null) continue
    const from = found[0].length - found[1]!.length
    yield {
      text,
      from,
      to: found[0].length,
      message: `câu kết gọi văn bản là “${found[1]}”, văn bản này là Kế hoạch.`,
      hint: 'Viết “Trên đây là Kế hoạch …”.',
    }
  }
}

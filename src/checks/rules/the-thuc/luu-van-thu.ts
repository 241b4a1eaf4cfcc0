import type { Recipient } from '../../../plan/plan.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Nơi nhận without `Lưu: VT`. */
export const recipientArchive: Rule = {
  id: 'the-thuc/luu-van-thu',
  group: 'the-thuc',
  severity: 'error',
  title: 'Nơi nhận không có “Lưu: VT”',
  explanation:
    'Dòng cuối của Nơi nhận ghi “Lưu: VT”, rồi chữ viết tắt của đơn vị soạn thảo: bản gốc được lưu tại văn thư.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  example: `noi_nhan: |
  - Các đơn vị thuộc xã;
  - Lưu: {+VT, +}VP.`,
  *check(context) {
    // A form in an appendix is kept by whoever fills it in.
    for (const document of [context.plan.decision, context.plan.plan])
      if (document !== undefined && document.recipients.length > 0) yield* archive(document.recipients)
  },
}

function* archive(list: readonly Recipient[]): Generator<CheckFinding> {
  const line = list.find(({ plain }) => /^lưu(?!\p{L})/iu.test(plain.text.trim()))
  if (line === undefined)
    yield {
      text: list.at(-1)!.plain,
      message: 'Nơi nhận không có dòng “Lưu: VT”.',
      hint: 'Thêm dòng cuối “- Lưu: VT, …” với chữ viết tắt của đơn vị soạn thảo.',
    }
  else if (!/(?<!\p{L})(?:VT|văn thư)(?!\p{L})/iu.test(line.plain.text))
    yield {
      text: line.plain,
      message: `“${line.plain.text.trim()}” thiếu VT (văn thư).`,
      hint: 'Viết “Lưu: VT, …” với chữ viết tắt của đơn vị soạn thảo.',
    }
}

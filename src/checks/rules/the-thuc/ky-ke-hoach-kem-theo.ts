import type { Rule } from '../../rule.ts'

/** A signature block or recipients under a plan that a decision issues. */
export const attachedSignature: Rule = {
  id: 'the-thuc/ky-ke-hoach-kem-theo',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Kế hoạch ban hành kèm theo có phần ký hoặc nơi nhận riêng',
  explanation:
    'Văn bản ban hành kèm theo quyết định không có phần ký và nơi nhận riêng: chữ ký và nơi nhận ở quyết định là đủ.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu văn bản kèm theo',
  example: `[-nguoi_ky:
  quyen_han: ỦY BAN NHÂN DÂN XÃ-]{+noi_dung: Các đơn vị thực hiện Kế hoạch này./.+}`,
  *check({ plan: { plan } }) {
    const first = plan?.signature?.authority[0] ?? plan?.signature?.name
    if (plan?.attached && first)
      yield {
        text: first.plain,
        message: `“${first.plain.text.trim()}”: kế hoạch ban hành kèm theo quyết định không có phần ký riêng.`,
        hint: 'Bỏ `nguoi_ky` của kế hoạch; người ký ghi ở quyết định.',
      }
    const [recipient] = plan?.recipients ?? []
    if (plan?.attached && recipient)
      yield {
        text: recipient.plain,
        message: 'kế hoạch ban hành kèm theo quyết định không có nơi nhận riêng.',
        hint: 'Bỏ `noi_nhan` của kế hoạch; nơi nhận ghi ở quyết định.',
      }
  },
}

import type { Rule } from '../../rule.ts'

/** A document with addressees whose list of recipients does not begin with them. */
export const addressedRecipients: Rule = {
  id: 'the-thuc/kinh-gui',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Có “Kính gửi” mà Nơi nhận không bắt đầu bằng “Như trên”',
  explanation:
    'Văn bản có “Kính gửi” thì dòng đầu của Nơi nhận là “Như trên”, các nơi đã ghi ở Kính gửi không ghi lại.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  example: `ke_hoach:
  loai: Tờ trình
  so: 12
  trich_yeu: Ban hành Kế hoạch cải cách hành chính năm 2026
  kinh_gui: Ủy ban nhân dân tỉnh
  noi_nhan: |
    - {+Như trên;
    - +}Lưu: VT, VP.`,
  *check({ plan: { plan } }) {
    const [first] = plan?.recipients ?? []
    if (plan === undefined || plan.attached || plan.addressees.length === 0 || first === undefined) return
    if (/^như (?:trên|kính gửi)(?!\p{L})/iu.test(first.plain.text.trim())) return
    yield {
      text: first.plain,
      message: 'văn bản có “Kính gửi” mà dòng đầu của Nơi nhận không phải “Như trên”.',
      hint: 'Thêm dòng `- Như trên;` ở đầu `noi_nhan`.',
    }
  },
}

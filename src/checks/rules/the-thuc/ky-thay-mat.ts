import { authorityOf } from '../../form/issuers.ts'
import type { Rule } from '../../rule.ts'
import { fits } from './quyen-han-ky.ts'

/** A plan without a decision that the chairman signs by himself, or on behalf of the committee: who issues it is a matter of the house. */
export const planSignature: Rule = {
  id: 'the-thuc/ky-thay-mat',
  group: 'the-thuc',
  severity: 'info',
  isOptional: true,
  title: 'Kế hoạch không kèm quyết định ký không có “TM. ỦY BAN NHÂN DÂN”',
  explanation:
    'Kế hoạch của Ủy ban nhân dân ký “TM. ỦY BAN NHÂN DÂN”; từ năm 2025 nhiều nơi ký “KT. CHỦ TỊCH”. Cơ quan vẫn ký thay mặt Ủy ban thì bật quy tắc này.',
  source: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7',
  example: `ke_hoach:
  so: 12
  trich_yeu: Cải cách hành chính năm 2026
  nguoi_ky:
    quyen_han: {+|
      TM. ỦY BAN NHÂN DÂN
      +}CHỦ TỊCH
    ho_ten: Nguyễn Văn A`,
  check(context) {
    const { plan } = context.plan
    return plan?.signature && !plan.attached ? fits(plan.signature, authorityOf(context).issuer) : []
  },
}

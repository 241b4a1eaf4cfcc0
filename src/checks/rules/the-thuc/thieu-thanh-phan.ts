import type { IssuedDocument } from '../../../plan/plan.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Number, date, signer and recipients that are not there yet; reported once. */
export const missingParts: Rule = {
  id: 'the-thuc/thieu-thanh-phan',
  group: 'the-thuc',
  severity: 'info',
  title: 'Chưa có số, ngày, người ký hoặc nơi nhận',
  explanation:
    'Số và ngày do văn thư ghi khi phát hành nên được để trống; người ký và nơi nhận phải có trước khi trình ký.',
  source: 'Nghị định 30/2020/NĐ-CP, Điều 8',
  example: `[-ke_hoach:-]{+quyet_dinh:
  so: 15
  ngay: 05/01/2026+}
  trich_yeu: [-Cải cách-]{+Ban+} hành [-chính-]{+Kế hoạch+} năm 2026{+
  dieu:
    - Ban hành Kế hoạch năm 2026./.
  noi_nhan: |
    - Các đơn vị thuộc xã;
    - Lưu: VT, VP.
  nguoi_ky:
    quyen_han: |
      TM. ỦY BAN NHÂN DÂN
      CHỦ TỊCH
    ho_ten: Lê Văn B+}`,
  *check({ plan: { decision, plan } }) {
    const document = decision ?? plan
    if (document) yield* missing(document)
  },
}

function* missing(document: IssuedDocument): Generator<CheckFinding> {
  const { registration, signature, recipients, place, type } = document
  const parts = [
    ...(registration.number === undefined ? ['số'] : []),
    ...(registration.date?.day === undefined ? ['ngày ban hành'] : []),
    ...(signature?.name === undefined ? ['người ký'] : []),
    ...(recipients.length === 0 ? ['nơi nhận'] : []),
  ]
  if (parts.length === 0) return
  const last: PlacedText = recipients.at(-1)?.plain ?? place
  yield {
    text: parts.includes('người ký') ? last : place,
    message: `${type.toLowerCase()} chưa có ${parts.join(', ')}.`,
    hint: 'Số và ngày để trống chờ văn thư; người ký, nơi nhận ghi trước khi trình ký.',
  }
}

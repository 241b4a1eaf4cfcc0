import type { IssuedDocument, Plan } from '../../../plan/plan.ts'
import { issuerKey } from '../../form/issuers.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Units whose head is no chairman: who signs for a chairman under their name signs another agency's document. */
const ownUnits =
  /^(?:văn phòng|phòng|chi cục|cục|sở|thanh tra|trung tâm|ban quản lý|trường|trạm|công an|ban chỉ huy)(?!\p{L})/u

/** By order of the chairman, in his place, or for the committee. */
const forChairman =
  /^(?:(?:TL|TUQ|KT)\.? *(?:CHỦ TỊCH|CT)(?!\p{L})|TM\.? *(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND))/iu

/** A unit's document that is signed for the chairman of the committee above it. */
export const signedByOrder: Rule = {
  id: 'the-thuc/ky-thua-lenh',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Đầu văn bản là đơn vị mà ký thay Chủ tịch, Ủy ban nhân dân',
  explanation:
    'Ký thừa lệnh Chủ tịch (TL.) thì văn bản là của Ủy ban nhân dân: đầu văn bản ghi Ủy ban nhân dân, ký hiệu có UBND. Văn bản của Văn phòng, của Phòng thì người đứng đầu đơn vị ký, ký hiệu của đơn vị.',
  source: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.2, II.3, II.7',
  example: `co_quan:
  ten: [-Văn phòng HĐND và UBND-]{+Ủy ban nhân dân+} xã Đông Sơn
  dia_danh: Đông Sơn
ke_hoach:
  so: 12
  ky_hieu: [-KH-VP-]{+KH-UBND+}
  trich_yeu: Cải cách hành chính năm 2026
  nguoi_ky:
    quyen_han: |
      TL. CHỦ TỊCH
      CHÁNH VĂN PHÒNG
    ho_ten: Nguyễn Văn A`,
  *check({ plan }) {
    const document = plan.decision ?? plan.plan
    if (document && ownUnits.test(issuerKey(plan.agency.name))) yield* signedForOther(document, plan)
  },
}

function* signedForOther(
  { signature, registration: { symbol } }: IssuedDocument,
  { agency }: Plan,
): Generator<CheckFinding> {
  for (const { plain } of signature?.authority ?? []) {
    const words = plain.text.trim()
    if (!forChairman.test(words)) continue
    const ofSymbol = symbol === undefined ? '' : ` và ký hiệu ${symbol}`
    yield {
      text: plain,
      message: `ký “${words}”, mà đầu văn bản${ofSymbol} là của ${agency.name.replace(/\s+/g, ' ')}.`,
      hint: 'Văn bản của Ủy ban nhân dân thì ghi `ten` là Ủy ban nhân dân, ký hiệu có UBND; văn bản của đơn vị thì người đứng đầu đơn vị ký.',
    }
    return
  }
}

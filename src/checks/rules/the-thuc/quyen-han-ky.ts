import type { Signature } from '../../../plan/plan.ts'
import { authorityOf, type Issuer } from '../../form/issuers.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Signature blocks whose TM. or KT. does not fit who issues the document. */
export const signatureAuthority: Rule = {
  id: 'the-thuc/quyen-han-ky',
  group: 'the-thuc',
  severity: 'error',
  title: 'Quyền hạn ký không khớp thẩm quyền ban hành',
  explanation:
    'Quyết định của Chủ tịch Ủy ban nhân dân do Chủ tịch ký, không ghi TM.; văn bản của Ủy ban nhân dân ký “TM. ỦY BAN NHÂN DÂN”. Cấp phó ký thay ghi “KT. CHỦ TỊCH”, dòng dưới “PHÓ CHỦ TỊCH”.',
  source: 'Nghị định 30/2020/NĐ-CP, Điều 13 và Phụ lục I, mục II.7',
  example: `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch năm 2026
  tham_quyen: Chủ tịch Ủy ban nhân dân xã X
  dieu:
    - Ban hành Kế hoạch năm 2026./.
  nguoi_ky:
    quyen_han: [-|
      TM. ỦY BAN NHÂN DÂN
      -]CHỦ TỊCH`,
  *check(context) {
    const { decision, plan } = context.plan
    const { issuer } = authorityOf(context)
    if (decision?.signature) yield* fits(decision.signature, issuer)
    // A plan on its own has no authority line that says who issues it: what fits it is a rule of its own.
    for (const document of [decision, plan]) if (document?.signature) yield* form(document.signature)
  },
}

/** Whether the first line of a signature fits who issues the document. */
export function* fits({ authority }: Signature, issuer: Issuer | undefined): Generator<CheckFinding> {
  const first = authority[0]?.plain
  if (first === undefined || issuer === undefined) return
  const words = first.text.trim()
  const forBody = /^TM[.\s]/.test(words)
  if (issuer === 'head' && forBody)
    yield {
      text: first,
      message: `“${words}” không khớp với thẩm quyền ban hành là Chủ tịch.`,
      hint: 'Chủ tịch ban hành thì ký “CHỦ TỊCH”, hoặc “KT. CHỦ TỊCH” và dòng dưới “PHÓ CHỦ TỊCH”.',
    }
  if (issuer === 'body' && !forBody && /^(?:KT\.? ?)?(?:PHÓ )?(?:CHỦ TỊCH|ỦY BAN|UỶ BAN|UBND)/.test(words))
    yield {
      text: first,
      message: `“${words}” không khớp với thẩm quyền ban hành là Ủy ban nhân dân.`,
      hint: 'Dòng đầu ghi “TM. ỦY BAN NHÂN DÂN”, dòng dưới là chức vụ người ký.',
    }
}

/** How the abbreviations TM., KT., Q., TL., TUQ. are joined and written. */
function* form({ authority }: Signature): Generator<CheckFinding> {
  const lines = authority.map(({ plain }) => plain)
  for (const [index, line] of lines.entries()) {
    const words = line.text.trim()
    const finding = (
      message: string,
      hint: string,
      severity: 'error' | 'warning' = 'warning',
    ): CheckFinding => ({ text: line, message, hint, severity })
    if (/^TM\.? *(?:CHỦ TỊCH|GIÁM ĐỐC|TRƯỞNG)/.test(words))
      yield finding(
        `“${words}”: TM. chỉ đứng trước tên tập thể.`,
        'Ghi “TM. ỦY BAN NHÂN DÂN”, dòng dưới “CHỦ TỊCH”.',
        'error',
      )
    else if (/^KT\.? *PHÓ /.test(words))
      yield finding(
        `“${words}”: KT. đứng trước chức vụ của người đứng đầu.`,
        'Ghi “KT. CHỦ TỊCH”, dòng dưới “PHÓ CHỦ TỊCH”.',
        'error',
      )
    else if (/^PHÓ CHỦ TỊCH/.test(words) && !/^KT\./.test(lines[index - 1]?.text.trim() ?? ''))
      yield finding(
        `“${words}” ký mà không có dòng “KT. CHỦ TỊCH” ở trên.`,
        'Cấp phó ký thay thì ghi “KT. CHỦ TỊCH”, dòng dưới “PHÓ CHỦ TỊCH”.',
      )
    else if (/^(?:TM|KT|TL|TUQ|Q)\.(?=\S)/.test(words))
      yield finding(
        `sau dấu chấm của “${/^\p{L}+\./u.exec(words)![0]}” thiếu dấu cách.`,
        'Ghi “TM. ỦY BAN NHÂN DÂN”.',
      )
    else if (/^TM\.? *UBND/.test(words))
      yield finding(`“${words}” viết tắt tên cơ quan.`, 'Viết đầy đủ “TM. ỦY BAN NHÂN DÂN”.')
  }
}

import { everyMatch } from '../../../language/every-match.ts'
import type { Reference } from '../../../plan/plan.ts'
import type { Line } from '../../../text/line.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import { authorityOf, issuerKey, issuerOf } from '../../form/issuers.ts'
import { findEach } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** `(Kèm theo …)` lines that name another issuer than the decision, or do not say of which place it is; `UBND` is written for every agency. */
export const referenceIssuer: Rule = {
  id: 'the-thuc/kem-theo',
  group: 'the-thuc',
  severity: 'error',
  title: 'Dòng “Kèm theo” không khớp quyết định',
  explanation:
    'Dòng “(Kèm theo Quyết định số … của …)” ghi đúng cơ quan hoặc người ban hành như ở quyết định: Chủ tịch Ủy ban nhân dân khác Ủy ban nhân dân.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1',
  example: `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch năm 2026
  tham_quyen: Chủ tịch Ủy ban nhân dân xã X
  dieu:
    - Ban hành Kế hoạch năm 2026./.
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  kem_theo: (Kèm theo Quyết định số 15/QĐ-UBND ngày 05/01/2026 của {+Chủ tịch +}Ủy ban nhân dân xã X)`,
  *check(context) {
    const { decision, plan, appendices } = context.plan
    if (decision === undefined) return
    const authority = authorityOf(context)
    const references: (Reference | undefined)[] = [
      plan?.reference,
      ...appendices.map(({ reference }) => reference),
    ]
    for (const reference of references)
      if (typeof reference === 'object') {
        const texts = reference.map(({ plain }) => ({ text: plain }))
        yield* colon(texts)
        yield* number(texts, decision.registration.number)
        yield* issuer(reference, authority)
      }
  },
}

/** `Quyết định số: 15/QĐ-UBND`: inside a sentence the number follows without a colon. */
const colon = (texts: readonly { text: PlacedText }[]): Iterable<CheckFinding> =>
  findEach(texts, /(?<=\p{L} )số[ \u00a0]?:/u, () => ({
    severity: 'warning',
    message: 'trong câu, sau chữ “số” không có dấu hai chấm.',
    hint: 'Viết “Quyết định số …/QĐ-UBND”.',
  }))

/** The number of the decision, where both are known. */
const number = (texts: readonly { text: PlacedText }[], own: string | undefined): Iterable<CheckFinding> =>
  findEach(texts, /(?<=\p{L} số[ \u00a0]?:?[ \u00a0]?)\d+(?=[ \u00a0]?\/)/u, ([found]) =>
    own === undefined || Number(found) === Number(own)
      ? undefined
      : {
          message: `số ${found} khác số ${own} của quyết định này.`,
          hint: `Ghi số ${own}, hoặc viết {{quyet_dinh.so}} để luôn khớp.`,
        },
  )

function* issuer(lines: readonly Line[], authority: ReturnType<typeof authorityOf>): Generator<CheckFinding> {
  const line = lines.findLast(({ plain }) => /(?<!\p{L})của /u.test(plain.text))
  const text = line?.plain
  const found = text && everyMatch(text.text, /(?<!\p{L})của ([^()]+?)[ \u00a0]*\)?[ \u00a0]*$/gu).at(-1)
  if (text === undefined || found === undefined) return
  const name = found[1]!
  const from = found.index + 'của '.length
  const place = { text, from, to: from + name.length }
  const own = issuerOf(name)
  if (own !== undefined && authority.issuer !== undefined && own !== authority.issuer)
    yield {
      ...place,
      message: `“${name}” không phải nơi ban hành quyết định: quyết định này do ${authority.issuer === 'head' ? 'Chủ tịch Ủy ban nhân dân' : 'Ủy ban nhân dân'} ban hành.`,
      hint: `Viết “của ${sentenceName(authority.name)}”.`,
    }
  else if (own !== undefined && isWithoutPlace(name) && issuerKey(name) !== '')
    yield {
      ...place,
      severity: 'info',
      message: `tên nơi ban hành “${name}” thiếu địa danh.`,
      hint: 'Viết đầy đủ như ở quyết định, kèm tên đơn vị hành chính.',
    }
}

/** `Chủ tịch UBND xã`: the kind of unit without its name. */
const isWithoutPlace = (name: string): boolean =>
  /(?:xã|phường|huyện|tỉnh|thành phố|thị xã|đặc khu)$/iu.test(name)

/** An authority line in capitals as it stands in a sentence, as far as that can be known. */
function sentenceName(name: string): string {
  if (name !== name.toUpperCase()) return name
  return name.toLowerCase().startsWith('chủ tịch') ? 'Chủ tịch Ủy ban nhân dân …' : 'Ủy ban nhân dân …'
}

import { numberedTypes } from '../../../citations/codes.ts'
import { codeParts } from '../../../citations/register/code-key.ts'
import type { LegalDocument } from '../../../citations/register/legal-document.ts'
import { accordingTo, citedForm } from '../../../citations/register/register.ts'
import { titleLikeness } from '../../../language/titles.ts'
import { bareMentions } from '../../citations/bare-mentions.ts'
import { type Cited, citedOf } from '../../citations/cited.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** `Nghị định 33 của Chính phủ`, `Chương trình số    -CTr/HU`, `Nghị quyết của Chính phủ về …`. */
export const missingNumber: Rule = {
  id: 'vien-dan/thieu-so-hieu',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Văn bản viện dẫn không có số, ký hiệu',
  explanation:
    'Không có số, ký hiệu thì người đọc không biết là văn bản nào. Ghi đủ số, ký hiệu, ngày ban hành; số để trống thì điền, trừ số của chính văn bản đang soạn.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  example: `noi_dung:
  - Bố trí [-người hoạt động không chuyên trách-]{+công chức+} theo[- quy định tại-] Nghị định [-62-]{+số 62/2020/NĐ-CP ngày 01/6/2020+} của Chính [-phủ.-]{+phủ về vị trí việc làm và biên chế công chức.+}`,
  *check(context) {
    yield* incompleteCodes(context)
    yield* bareMentions(context)
  },
}

function* incompleteCodes(context: CheckContext): Generator<CheckFinding> {
  const whole = context.of(wholeMentions)
  const named = new Set<string>()
  for (const cited of context.of(citedOf)) {
    const { form, number, symbol, code, from, type } = cited.citation
    const to = code?.to ?? cited.citation.to
    const { text } = cited.passage
    if (cited.key !== undefined) named.add(nameOf(cited))
    if (form === 'odd' && number === undefined && symbol !== undefined) {
      const other = whole.get(`${cited.type} ${symbol.text}`)
      yield {
        text,
        from,
        to,
        message: `số của “${type?.text ?? ''} số …${symbol.text}” để trống.`,
        hint: other?.citation.code
          ? `Kế hoạch này có nhắc đến “${type?.text} số ${other.citation.code.text}”; nếu là văn bản đó thì điền số.`
          : 'Điền số của văn bản.',
        ...(other
          ? {
              related: [
                {
                  message: 'Chỗ có đủ số, ký hiệu.',
                  ...other.passage.text.slice(other.citation.from).location(),
                },
              ],
            }
          : {}),
      }
    } else if (form === 'number' && number !== undefined && isNumbered(cited) && !named.has(nameOf(cited))) {
      const known = candidates(cited, context)
      yield {
        text,
        from,
        to,
        message: `“${text.text.slice(from, to)}” không đủ số, ký hiệu.`,
        hint:
          known === undefined
            ? 'Ghi đủ số, năm nếu có và ký hiệu, ví dụ “Nghị định số 30/2020/NĐ-CP”.'
            : `Có thể là ${citedForm(known)}, ${accordingTo(known.home)}; xem lại rồi ghi đủ.`,
      }
    }
  }
}

/** An `Đề án 06` is known by that name. */
const isNumbered = ({ type = '' }: Cited): boolean => numberedTypes.test(type)

/** After a full mention the number alone is short, but clear. */
const nameOf = ({ type, citation }: Cited): string => `${type} ${Number(citation.number?.text)}`

/** By kind and symbol the first mention that has its number. */
function wholeMentions(context: CheckContext): Map<string, Cited> {
  const whole = new Map<string, Cited>()
  for (const cited of context.of(citedOf)) {
    const { number, symbol } = cited.citation
    const key = `${cited.type} ${symbol?.text}`
    if (number && symbol && !whole.has(key)) whole.set(key, cited)
  }
  return whole
}

/** The one document of the register that has this kind, number and year, was there by then, and is about what the passage is about. */
function candidates(
  { type, citation, passage }: Cited,
  { register, date }: CheckContext,
): LegalDocument | undefined {
  const { number, year } = citation
  const found = register.documents.filter(
    one =>
      one.type.toLowerCase() === type &&
      codeParts(one.code)?.number === number?.text.replace(/^0+/, '') &&
      (year === undefined || codeParts(one.code)?.year === year.text) &&
      (one.issued?.year ?? 0) <= date.latest.year &&
      one.title !== undefined &&
      titleLikeness(one.title, passage.text.text) >= 0.3,
  )
  return found.length === 1 ? found[0] : undefined
}

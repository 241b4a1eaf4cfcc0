import { bareMentions } from '../../../citations/bare-mentions.ts'
import { codeKey, codeParts } from '../../../citations/key.ts'
import { sameTitle } from '../../../citations/register/known.ts'
import type { LegalDocument } from '../../../citations/register/legal-document.ts'
import { accordingTo, citedForm } from '../../../citations/register/register.ts'
import { isAlwaysNumbered } from '../../../citations/types.ts'
import { titleLikeness } from '../../../language/titles.ts'
import { type Cited, citedOf } from '../../../reading/cited.ts'
import { runOnPassages } from '../../../reading/run-on-passages.ts'
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
    yield* namedByWords(context)
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
      const other = whole.get(`${cited.type} ${codeKey(symbol.text)}`)
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
      yield {
        text,
        from,
        to,
        message: `“${text.text.slice(from, to)}” không đủ số, ký hiệu.`,
        hint:
          hintAt(context, cited.type, text.text, 0.3, hasNumber(cited)) ??
          'Ghi đủ số, năm nếu có và ký hiệu, ví dụ “Nghị định số 30/2020/NĐ-CP”.',
      }
    }
  }
}

/** An `Đề án 06` is known by that name. */
const isNumbered = ({ type = '' }: Cited): boolean => isAlwaysNumbered(type)

/** After a full mention the number alone is short, but clear. */
const nameOf = ({ type, citation }: Cited): string => `${type} ${Number(citation.number?.text)}`

/** By kind and symbol the first mention that has its number. */
function wholeMentions(context: CheckContext): Map<string, Cited> {
  const whole = new Map<string, Cited>()
  for (const cited of context.of(citedOf)) {
    const { number, symbol } = cited.citation
    if (!number || !symbol) continue
    const key = `${cited.type} ${codeKey(symbol.text)}`
    if (!whole.has(key)) whole.set(key, cited)
  }
  return whole
}

/** Documents that are named by words alone, unless the plan names them in full before. */
function* namedByWords(context: CheckContext): Generator<CheckFinding> {
  const titles = context.of(citedTitles)
  const reported = new Set<string>()
  for (const { text, kind } of context.of(runOnPassages)) {
    if (kind === 'recipient' || kind === 'signature') continue
    let free = 0
    for (const { type, title, issuer, from, to } of bareMentions(text.text)) {
      const words = `${type} ${issuer} ${title}`
      if (from < free || reported.has(words)) continue
      reported.add(words)
      if (isNamed(titles, type.toLowerCase(), title)) continue
      free = to
      const shown = text.text.slice(from, to)
      yield {
        text,
        from,
        to,
        message: `“${shown.length > 90 ? `${shown.slice(0, 90)}…` : shown}” không có số, ký hiệu và ngày.`,
        hint:
          hintAt(context, type.toLowerCase(), title, 0.8) ?? 'Ghi số, ký hiệu và ngày ban hành của văn bản.',
      }
    }
  }
}

interface CitedTitle {
  type: string
  title: string
  symbol: string
}

/** No plan cites more; each is compared with every document that is named by words alone. */
const mostTitles = 300

/** What the plan's citations are about, each title once. */
function citedTitles(context: CheckContext): CitedTitle[] {
  const titles = context.of(citedOf).map(({ type = '', citation }) => ({
    type,
    title: citation.title?.text ?? '',
    symbol: citation.symbol?.text ?? '',
  }))
  return [...new Map(titles.map(one => [`${one.type}|${one.symbol}|${one.title}`, one])).values()].slice(
    0,
    mostTitles,
  )
}

/** Named in full elsewhere: a like title; for a council's resolution, which has none, one of a council. */
const isNamed = (titles: readonly CitedTitle[], type: string, title: string): boolean =>
  titles.some(one =>
    title === ''
      ? one.type === type && /HĐND/.test(one.symbol)
      : one.title !== '' && titleLikeness(one.title, title) >= sameTitle,
  )

const hasNumber =
  ({ citation: { number, year } }: Cited) =>
  ({ code }: LegalDocument): boolean => {
    const parts = codeParts(code)
    return (
      parts?.number === number?.text.replace(/^0+/, '') && (year === undefined || parts?.year === year.text)
    )
  }

/** Points to the one document of the register that is of this kind, was there by then, and is about these words. @param least how like its title is. */
function hintAt(
  { register, date }: CheckContext,
  type: string | undefined,
  words: string,
  least: number,
  fits: (document: LegalDocument) => boolean = () => true,
): string | undefined {
  const [known, ...others] = register.documents.filter(
    one =>
      one.type.toLowerCase() === type &&
      fits(one) &&
      (one.issued?.year ?? 0) <= date.latest.year &&
      one.title !== undefined &&
      titleLikeness(one.title, words) >= least,
  )
  if (known === undefined || others.length > 0) return undefined
  return `Có thể là ${citedForm(known)}, ${accordingTo(known.home)}; xem lại rồi ghi đủ.`
}

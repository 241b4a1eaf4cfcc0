import { sameTitle } from '../../citations/register/known.ts'
import type { LegalDocument } from '../../citations/register/legal-document.ts'
import { accordingTo, citedForm } from '../../citations/register/register.ts'
import { pattern } from '../../language/pattern.ts'
import { titleLikeness } from '../../language/titles.ts'
import { citedOf } from '../../reading/cited.ts'
import { typedPassages } from '../../reading/typed-passages.ts'
import type { CheckContext } from '../context.ts'
import type { CheckFinding } from '../rule.ts'

const kinds = 'Nghị quyết|Nghị định|Quyết định|Chỉ thị|Thông tư|Kết luận|Công điện|Kế hoạch'
const council = String.raw`(?:HĐND|Hội đồng nhân dân)\s+(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|cấp trên)`
const agency = String.raw`(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Bộ\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Ban Thường vụ|Ban Chấp hành|${council})`
const leads = String.raw`(?<=(?:[Tt]heo|[Tt]hực hiện|[Tt]riển khai|tại|[Cc]ăn cứ|[Qq]uán triệt|tinh thần|của)\s)`
const notSecond = String.raw`(?<!(?:các|những|dự thảo|ban hành|xây dựng|tham mưu)\s)`

/** `thực hiện Nghị quyết của Chính phủ về đẩy mạnh phân cấp`: a kind, an issuer, what it is about, and no number. */
const about = pattern(
  /(?:nghị quyết|nghị định|quyết định|chỉ thị|thông tư|kết luận|công điện|kế hoạch)\s+của\s/,
  () =>
    new RegExp(
      String.raw`${leads}${notSecond}(?<type>${kinds})\s+của\s+(?<issuer>${agency}[^,;.:()“”\d]{0,60}?)\s+(?<verb>về(?:\s+việc)?|ban hành|phê duyệt|quy định)\s+(?<title>[^,;.:()]{12,300}(?:,[^,;.:()]{1,120})?)`,
      'gu',
    ),
)
/** `theo Nghị quyết HĐND xã giao`: what a council has decided. */
const decided = pattern(
  /nghị quyết\s+(?:của\s+)?(?:hđnd|hội đồng nhân dân)\s/,
  () => new RegExp(String.raw`${leads}(?<type>Nghị quyết)\s+(?:của\s+)?(?<issuer>${council})(?!\p{L})`, 'gu'),
)
/** `Kế hoạch cải cách hành chính giai đoạn 2021-2025 của thị xã Y`: the plan of another office for some years. */
const phasePlan = pattern(
  /kế hoạch\s.*20\d\d.*\scủa\s(?:tỉnh|huyện|thị xã|thành phố|quận)\s/s,
  () =>
    /(?<=(?:mục tiêu|nhiệm vụ|chỉ tiêu|[Tt]heo|[Tt]hực hiện|tại|[Cc]ăn cứ)\s(?:của\s)?)(?<type>Kế hoạch)\s(?<title>[^,;.:()\d]{8,80}\s(?:giai đoạn\s+20\d\d\s?[-–]\s?20\d\d|năm\s+20\d\d)[^;.:()]{0,60}?)\scủa\s(?<issuer>(?:tỉnh|huyện|thị xã|thành phố|quận)\s\p{Lu}\p{L}*(?:\s\p{Lu}\p{L}*){0,3})/gu,
)

/** Documents that are named by words alone, unless the plan names them in full before. */
export function* bareMentions(context: CheckContext): Generator<CheckFinding> {
  const titles = context.of(citedTitles)
  const told = new Set<string>()
  for (const { text, kind } of context.of(typedPassages)) {
    if (kind === 'recipient' || kind === 'signature') continue
    let free = 0
    for (const form of [about, decided, phasePlan])
      for (const match of form.all(text.text)) {
        const { type = '', title = '', issuer = '', verb = '' } = match.groups ?? {}
        // A decree that rules a matter, whichever it is at the time.
        if (verb === 'quy định' && /^(?:Nghị định|Thông tư)$/.test(type)) continue
        const words = `${type} ${issuer} ${title}`
        if (match.index < free || told.has(words)) continue
        told.add(words)
        if (isNamed(titles, type, title, issuer)) continue
        free = match.index + match[0].length
        const known = title === '' ? undefined : candidate(context, type, title)
        const shown = match[0].trimEnd()
        yield {
          text,
          from: match.index,
          to: match.index + shown.length,
          message: `“${shown.length > 90 ? `${shown.slice(0, 90)}…` : shown}” không có số, ký hiệu và ngày.`,
          hint:
            known === undefined
              ? 'Ghi số, ký hiệu và ngày ban hành của văn bản.'
              : `Có thể là ${citedForm(known)}, ${accordingTo(known.home)}; xem lại rồi ghi đủ.`,
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

/** Named in full elsewhere: the same kind with a like title; for a council's resolution one of a council. */
function isNamed(titles: readonly CitedTitle[], type: string, title: string, issuer: string): boolean {
  const kind = type.toLowerCase()
  return titles.some(
    one =>
      (title !== '' && one.title !== '' && titleLikeness(one.title, title) >= sameTitle) ||
      (title === '' && one.type === kind && /HĐND/.test(one.symbol) && issuer !== ''),
  )
}

function candidate({ register, date }: CheckContext, type: string, title: string): LegalDocument | undefined {
  const found = register.documents.filter(
    one =>
      one.type === type &&
      one.title !== undefined &&
      (one.issued?.year ?? 0) <= date.latest.year &&
      titleLikeness(one.title, title) >= 0.8,
  )
  return found.length === 1 ? found[0] : undefined
}

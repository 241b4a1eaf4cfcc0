import { pattern } from '../language/pattern.ts'
import { alwaysNumbered } from './types.ts'

/** A document that a text names by words alone, the characters [from, to) of it. */
interface BareMention {
  from: number
  to: number
  /** The kind as typed. */
  type: string
  issuer: string
  /** What it is about; empty for a council's resolution. */
  title: string
}

const mayBeBare = [...alwaysNumbered, 'công điện', 'kế hoạch']
const kinds = mayBeBare.map(kind => kind.charAt(0).toUpperCase() + kind.slice(1)).join('|')
const council = String.raw`(?:HĐND|Hội đồng nhân dân)\s+(?:tỉnh|huyện|xã|phường|thành phố|thị xã|thị trấn|cấp trên)`
const agency = String.raw`(?:Chính phủ|Thủ tướng Chính phủ|Quốc hội|Bộ Chính trị|Ban Bí thư|Bộ\s\p{Lu}\p{Ll}+(?:\s\p{Ll}+)?|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Tỉnh ủy|Thành ủy|Huyện ủy|Đảng ủy|Ban Thường vụ|Ban Chấp hành|${council})`
const leads = String.raw`(?<=(?:[Tt]heo|[Tt]hực hiện|[Tt]riển khai|tại|[Cc]ăn cứ|[Qq]uán triệt|tinh thần|của)\s)`
const notSecond = String.raw`(?<!(?:các|những|dự thảo|ban hành|xây dựng|tham mưu)\s)`

/** `thực hiện Nghị quyết của Chính phủ về đẩy mạnh phân cấp`: a kind, an issuer, what it is about, and no number. */
const about = pattern(
  new RegExp(String.raw`(?:${mayBeBare.join('|')})\s+của\s`),
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

/** The documents of a text that are named by words alone, form by form. */
export function* bareMentions(text: string): Generator<BareMention> {
  for (const form of [about, decided, phasePlan])
    for (const { 0: typed, index, groups } of form.all(text)) {
      const { type = '', title = '', issuer = '', verb } = groups ?? {}
      // A decree that rules a matter, whichever it is at the time.
      if (verb === 'quy định' && /^(?:Nghị định|Thông tư)$/.test(type)) continue
      yield { from: index, to: index + typed.trimEnd().length, type, issuer, title }
    }
}

import { lazyPattern } from '../../../language/lazy-pattern.ts'
import type { RunningText } from './running-text.ts'
import { follows, phrases } from './words-pattern.ts'

/** What a document does: in its title these are common words (`về việc phê duyệt …`), unlike the name of a program or a plan. */
const acts =
  'Ban hành|Bãi bỏ|Bổ sung|Công bố|Điều chỉnh|Giao|Hướng dẫn|Kiện toàn|Phân cấp|Phân công|Phê duyệt|Quy định|Sửa đổi|Tăng cường|Thành lập|Thực hiện|Tiếp tục|Tổ chức|Triển khai|Xây dựng|Đẩy mạnh|Nâng cao'

const afterAbout = phrases(['về việc '], `(?<=về việc )(?:${acts})`)

/** `của Thủ tướng Chính phủ Phê duyệt`. */
const afterIssuer = phrases(
  [' phê duyệt', ' ban hành', ' quy định', ' sửa đổi', ' công bố'],
  '(?<=(?:Chính phủ|Quốc hội|Bộ Chính trị|(?:UBND|HĐND|[Nn]hân dân) (?:tỉnh|thành phố|huyện|xã|phường)(?: \\p{Lu}\\p{Ll}+){0,3}) )(?:Phê duyệt|Ban hành|Quy định|Sửa đổi|Công bố)',
)

/** `về Xây dựng và phát triển …` after a document's number: a sentence's words, no name. */
const afterTitle = phrases(
  ['về '],
  '(?<=\\d.{0,60}(?<!\\p{L})về )(?:Xây dựng|Tăng cường|Đẩy mạnh|Nâng cao|Tiếp tục|Phê duyệt|Ban hành|Thực hiện)(?= \\p{Ll})',
)

/** Function words are in no name; a capital is left from the line of a title that they began. */
const functionWords = phrases(
  ['của', 'đến', 'và', 'với', 'cho', 'theo'],
  '(?<=[\\p{L}\\d] )(?:Của|Và|Với|Cho|Theo|Đến(?= (?:năm|hết|ngày|tháng|quý|cuối|nay)))',
)

/** Capitals inside of a citation, and of function words, that are certainly mistakes. */
export function* capitalsInCitations({ words, isCapitals, isTyped }: RunningText): Generator<{
  found: string
  from: number
}> {
  if (isCapitals) return
  for (const each of [afterAbout, afterIssuer, afterTitle, functionWords])
    for (const { 0: found, index: from } of each.all(words)) {
      if (!isTyped(from, from + found.length)) continue
      if (each === functionWords && isTitleCase(words, from, found.length)) continue
      yield { found, from }
    }
}

const twoBefore = lazyPattern(() => /(?<!\p{L})\p{Lu}\p{L}* \p{Lu}\p{L}* $/u)
const twoAfter = lazyPattern(() => /^ \p{Lu}\p{L}* \p{Lu}/u)

/** Every Word Has Its Capital: a headline, a name from abroad. */
const isTitleCase = (words: string, from: number, length: number): boolean =>
  follows(words, from, twoBefore) && twoAfter.test(words.slice(from + length, from + length + 24))

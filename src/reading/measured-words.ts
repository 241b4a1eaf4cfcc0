import loadAbbreviations from '../../data/tu-ngu/chu-viet-tat.yaml'
import { everyMatch } from '../language/every-match.ts'
import { lazy } from '../language/lazy.ts'
import { memoize } from '../language/memoize.ts'

/** Short forms that plans write beside the long ones. */
const longForms = lazy(
  () => new Map(loadAbbreviations().trong_noi_dung.map(({ ngan, dai }) => [ngan, dai.split(' ')])),
)

/** Words that bind or limit and say nothing of what is measured. */
const empty = new Set(
  'của các những được có là và hoặc với về cho trong tại từ đến trên dưới thì mà theo để này đó đạt năm mỗi hàng hằng khi bằng'.split(
    ' ',
  ),
)

/** The same of words of two syllables, whose syllables mean much elsewhere. “Phấn đấu” is often mistyped. */
const emptyPairs =
  /(?<!\p{L})(?:ph[aâấầ]n đ[aâấầ]u|đối với|so với|số lượng|tổng số|số hồ sơ|số văn bản|việc thực hiện|về việc|trong việc|tối thiểu|tối đa|ít nhất|nhiều nhất|trở lên|trở xuống|tỷ lệ|tỉ lệ|đảm bảo|bảo đảm|thực hiện|tiếp tục|kịp thời|đầy đủ|triển khai|công tác|hoàn thành)(?!\p{L})/gu

const word = /[\p{L}\p{M}]+(?:-\p{L}+)*/gu

/** What nearly every line of such plans is about: two texts that share only these are about two things. */
const everywhere =
  /(?<!\p{L})(?:hồ sơ|thủ tục hành chính|tthc|người dân|doanh nghiệp|cán bộ|công chức|viên chức|cbccvc|cbcc|cơ quan|đơn vị|[uủ][yỷ] ban nhân dân|ubnd|hành chính nhà nước|cải cách hành chính|cchc|giải quyết|thuộc thẩm quyền|thẩm quyền|địa bàn|quy định|cấp (?:xã|huyện|tỉnh)|trung ương|xã|phường|huyện|tỉnh|các cấp|chất lượng|hiệu quả)(?!\p{L})/gu

/** Where a clause begins to say what for: `, bảo đảm …`. */
const purpose =
  /(?:,\s*(?:bảo đảm|đảm bảo|phục vụ|đáp ứng|góp phần|nâng cao)|\snhằm|\sđể|\sgóp phần)(?!\p{L})/u

/** The words that tell one aim or task from others: without what is in brackets, what it is for, and what all are about. */
export const specificWords = memoize((text: string): readonly string[] => {
  const lower = text.toLowerCase().replace(/\([^()]*\)/gu, ' ')
  const end = purpose.exec(lower)?.index ?? lower.length
  return measuredWords((end > 30 ? lower.slice(0, end) : lower).replace(everywhere, ' '))
})

/** The words that tell what is measured or done, in lower case and full, without figures and words that bind. */
export function measuredWords(text: string): string[] {
  const words: string[] = []
  for (const [each] of everyMatch(text.toLowerCase().replace(emptyPairs, ' '), word)) {
    const long = longForms().get(each)
    if (long !== undefined) words.push(...long)
    else if (!empty.has(each)) words.push(each)
  }
  return words
}

import { readCitations } from '../citations/find-citations.ts'
import { pattern } from '../language/pattern.ts'

/** The year that a law is named by, behind its name: `Bộ luật Hình sự 2025`, `Luật Thanh tra (sửa đổi) năm 2025`. */
const yearBehind =
  /^\s*(?:\([^()\n]{1,60}\)\s*)?(?:19|20|21)\d\d(?![\p{L}\p{N}/.,-]*\d)|^\s*\([^()\n]{1,60}\)\s*,?\s*năm\s+(?:19|20|21)\d\d(?!\d)/u

/** A law whose name is in no list: a capital, a few words without any that begin a time, and the year behind them. */
const unlisted = pattern(
  ['luật', 'pháp lệnh'],
  () =>
    /(?<!\p{L})(?:Bộ luật|Luật|Pháp lệnh)\s+\p{Lu}\p{L}*(?:,?\s+(?!(?:trong|vào|từ|đến|cho|của|tại|theo|quý|tháng|ngày|năm|giai|trước|sau|tỉnh|huyện|xã|phường|thành)(?!\p{L}))\p{L}+){0,9}?\s+(?:\([^()\n]{1,60}\)\s*(?:năm\s+)?)?(?:19|20|21)\d\d(?![\p{L}\p{N}/])/gu,
)

/** The stretches of a text in which a year belongs to the name of a law, and is neither the plan's nor an old one. */
export function lawYears(text: string): { from: number; to: number }[] {
  const named = readCitations(text).flatMap(({ form, from, to }) => {
    const behind = form === 'name' ? yearBehind.exec(text.slice(to, to + 90)) : null
    return behind === null ? [] : [{ from, to: to + behind[0].length }]
  })
  const others = [...unlisted.all(text)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }))
  return [...named, ...others]
}

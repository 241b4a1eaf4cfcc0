/** Words of other documents: a year behind them is theirs. */
const cites =
  /(?:luật|hiến pháp|pháp lệnh|nghị quyết|nghị định|thông tư|chỉ thị|quy chế|công văn|thông báo|kết luận|hướng dẫn|(?:quyết định|kế hoạch|chương trình|đề án|báo cáo|tờ trình)\s+số)(?!\p{L})/iu

/** Words before a year by which it is a part of a date or of a period. */
const dated = /(?:tháng\s*[\d.…]+|ngày\s[^,;.]{0,40}|giai đoạn|từ|[-–—]|đến)\s*$/iu

/**
 * Where a text says the plan's own year: `năm 2026`, neither in a date, nor in a period, nor where another document is cited.
 * @returns the places of its digits.
 */
export function ownYears(text: string, year: number | undefined): { from: number; to: number }[] {
  if (year === undefined || !text.includes(String(year))) return []
  const found: { from: number; to: number }[] = []
  for (const { 0: words, index } of text.matchAll(
    /(?<!\p{L})năm\s+((?:19|20|21)\d\d)(?![\d/]|\s*[-–—]\s*\d|\s+đến)/giu,
  )) {
    const digits = words.slice(-4)
    if (Number(digits) !== year) continue
    const before = text.slice(0, index)
    const clause = before.slice(
      Math.max(...[',', ';', ':', '(', '. '].map(sign => before.lastIndexOf(sign))) + 1,
    )
    if (dated.test(before) || cites.test(clause) || isQuoted(before)) continue
    found.push({ from: index + words.length - 4, to: index + words.length })
  }
  return found
}

const isQuoted = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”')

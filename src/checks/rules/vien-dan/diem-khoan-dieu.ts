import { lazy } from '../../../language/lazy.ts'
import { pattern } from '../../../language/pattern.ts'
import { runOnPassages } from '../../../reading/run-on-passages.ts'
import { writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

const point = String.raw`[Đđ]iểm\s{1,9}\p{L}(?:\.\d+|\d)?`
const clause = String.raw`[Kk]hoản\s{1,9}\d+`
const article = String.raw`[Đđ]iều\s{1,9}\d+[a-zđ]?`
const end = String.raw`(?![\p{L}\p{N}])`
/** Two or three parts of a law's structure, in whatever order; a comma may stand between them. */
const place = pattern(
  /(?:điểm|khoản|điều)\s.*(?:điểm|khoản|điều)\s/s,
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${point}|${clause}|${article})(?:\s{0,9},?\s{1,9}(?:của\s{1,9})?(?:${point}|${clause}|${article}))+${end}`,
      'gu',
    ),
)
const part = lazy(() => new RegExp(`${point}|${clause}|${article}`, 'gu'))
const alone = pattern(
  /điều\s{1,9}\d/,
  () => new RegExp(String.raw`(?<![\p{L}\p{N}])điều\s{1,9}\d+[a-zđ]?${end}`, 'gu'),
)

/** `Khoản 3 điều 1`, `Điều 1 khoản 3`. */
export const articleOrder: Rule = {
  id: 'vien-dan/diem-khoan-dieu',
  group: 'vien-dan',
  severity: 'warning',
  title: 'Điểm, khoản, Điều viết sai thứ tự hoặc sai chữ hoa',
  explanation:
    'Viện dẫn đi từ phần nhỏ đến phần lớn: điểm, khoản, Điều. “Điều” viết hoa, “điểm” và “khoản” viết thường trừ khi đứng đầu câu, giữa các phần không có dấu phẩy.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, mục V.7',
  example: `noi_dung:
  - Thực hiện đúng quy định tại [-Khoản-]{+khoản+} 2 [-điều-]{+Điều+} 5 của Quy chế làm việc.`,
  *check(context) {
    for (const { text } of context.of(runOnPassages)) {
      const words = text.text
      const reported: number[] = []
      for (const { 0: typed, index } of place.all(words)) {
        reported.push(index)
        const right = rightOrder(typed, startsSentence(words, index))
        if (right !== undefined && right !== typed.replace(/\s+/g, ' '))
          yield finding(text, index, typed, right)
      }
      for (const { 0: typed, index } of alone.all(words)) {
        if (reported.some(at => at <= index && index < at + 60)) continue
        yield finding(text, index, typed, `Đ${typed.slice(1)}`)
      }
    }
  },
}

function finding(text: CheckFinding['text'], from: number, typed: string, right: string): CheckFinding {
  const message = `“${typed}” viết sai thứ tự hoặc sai chữ hoa.`
  return { text, from, to: from + typed.length, message, ...writeAs(right) }
}

/** The parts from the smallest to the largest; undefined where one kind comes twice, which is a list. */
function rightOrder(typed: string, isStart: boolean): string | undefined {
  const parts = (typed.match(part()) ?? []).map(words => words.toLowerCase().replace(/\s+/g, ' '))
  const rank = (words: string): number => ['điểm', 'khoản', 'điều'].findIndex(kind => words.startsWith(kind))
  const ranks = parts.map(rank)
  if (new Set(ranks).size !== ranks.length) return undefined
  const sorted = [...parts].sort((a, b) => rank(a) - rank(b))
  const right = sorted.map(words => (words.startsWith('điều') ? `Đ${words.slice(1)}` : words)).join(' ')
  return isStart ? right.charAt(0).toUpperCase() + right.slice(1) : right
}

const startsSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?]\s+|^\s*[-+*•]\s*|^\s*\(?[\p{L}\d]{1,3}[.)]\s*)$/u.test(text.slice(Math.max(0, at - 12), at))

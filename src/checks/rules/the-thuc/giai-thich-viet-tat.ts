import { everyMatch } from '../../../language/every-match.ts'
import type { PartName } from '../../../reading/passages.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** An abbreviation in brackets behind words: `thủ tục hành chính (TTHC)`. */
const definition =
  /((?:[\p{L}&]{1,12},?[ \u00a0]){2,9})\((?:sau đây )?(?:gọi|viết)?(?: tắt| chung)?(?: là)?:? ?“?(\p{Lu}[\p{Lu}&]{1,9})”?\)/gu

/** Abbreviations that are explained twice in one document. */
export const explainedTwice: Rule = {
  id: 'the-thuc/giai-thich-viet-tat',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Chữ viết tắt giải thích hai lần',
  explanation: 'Chữ viết tắt giải thích một lần, ở chỗ dùng đầu tiên; từ đó chỉ ghi chữ viết tắt.',
  example: `noi_dung: |
  Rà soát thủ tục hành chính (TTHC) của xã.
  Công khai [-thủ tục hành chính (TTHC)-]{+TTHC+} trên trang thông tin.`,
  *check(context) {
    const first = new Map<string, PlacedText>()
    for (const { text, short, from, to, document } of definitions(context)) {
      const key = `${document} ${short}`
      const before = first.get(key)
      if (before === undefined) first.set(key, text.slice(from, to))
      else
        yield {
          text,
          from,
          to,
          message: `chữ viết tắt “${short}” đã được giải thích ở trên.`,
          hint: `Chỉ ghi “${short}”.`,
          related: [{ message: 'giải thích lần đầu ở đây', ...before.location() }],
        }
    }
  },
}

interface Definition {
  text: PlacedText
  short: string
  from: number
  to: number
  /** Decision and plan are documents of their own; an appendix belongs to the plan. */
  document: 'decision' | 'plan'
}

function* definitions({ passages }: CheckContext): Generator<Definition> {
  for (const { text, kind, part } of passages) {
    if (kind === 'recipient' || !text.text.includes('(')) continue
    for (const { 0: all, 1: words = '', 2: short = '', index } of everyMatch(text.text, definition)) {
      const length = lengthOfFullForm(words, short)
      if (length === undefined) continue
      const to = index + all.length
      yield { text, short, from: index + words.length - length, to, document: documentOf(part) }
    }
  }
}

const documentOf = (part: PartName): Definition['document'] => (part === 'decision' ? 'decision' : 'plan')

/** The length of the words at the end that the letters stand for; undefined when they do not. */
function lengthOfFullForm(words: string, short: string): number | undefined {
  const letters = [...short.replace(/&/g, '')]
  const parts = everyMatch(words, /\p{L}+/gu).slice(-letters.length)
  if (parts.length < letters.length) return undefined
  const fits = parts.every(({ 0: part }, index) => part[0]!.toUpperCase() === letters[index])
  return fits ? words.length - parts[0]!.index : undefined
}

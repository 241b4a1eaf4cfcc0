import { everyMatch } from '../../../language/every-match.ts'
import { pattern } from '../../../language/pattern.ts'
import { hasVowel } from '../../../language/vowels.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import { isAsWritten } from '../../form/as-written.ts'
import { isWord } from '../../form/meeting-words.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Marks that have no blank before them; the dot of a kind of file (`định dạng .pdf`) has. */
const blankBefore = pattern(
  [...',;:!?)”.'].flatMap(mark => [` ${mark}`, `\u00a0${mark}`]),
  () =>
    /(?<=[^\s,;:.…])[ \u00a0]+([,;:!?)”]|\.(?![\d/.]|(?:pdf|docx?|xlsx?|pptx?|jpe?g|png|xml|json|csv|zip|rar|txt|html?)(?!\p{L})))/gu,
)
/** Three dots that end a list, and no place to fill in: nothing but a mark follows them. */
const blankBeforeDots = pattern(['...'], () => /(?<=[\p{L})])[ \u00a0]+(\.\.\.)(?=[;)”]|$)/gu)
const placeToFill = /(?:…|\.\.\.).*(?:…|\.\.\.)|(?:số|ngày|tháng|năm|với|tại|là|của|cho)[ \u00a0]+\.\.\./u
/** Brackets and quotation marks that have no blank behind them. */
const blankBehindOpening = pattern(['( ', '(\u00a0', '“ ', '“\u00a0'], () => /([(“])[ \u00a0]+(?=[^\s)”])/gu)
/** A mark, and at once the next word. */
const noBlankBehind =
  /(?<=[\p{L}\p{N})”%])([,;])(?=[\p{L}“(])(?!\p{Lu}+&)|(?<=[\p{L})”])([;:])(?=\p{L}|(?<=;)\d)|(?<=[\p{L}\p{N}.])([)”])(?=\p{L})/gu
/** The dot of a sentence between two words: `Kế hoạch này.Trong đó`. Before it stands a whole word, no abbreviation such as `TP.` */
const sentenceDot = /(?<![\p{L}.@/])(\p{Ll}{2,7})\.(?=\p{Lu}\p{Ll}*[\s,])/gu
/** What is meant as it is by some who write it: three dots between two words (`nhà nước…đảm bảo`), a name in letters (`VH,TT&DL`). */
const tightMarks = pattern(
  ['…', '...', '&'],
  () =>
    /(?<=\p{L}\p{Ll})(?<!(?:giờ|phút|ngày|tháng|năm|hồi|lúc|số|tại))(?:…|(?<!\.)\.{3})(?=\p{L}{2})|(?<=(?<!\p{L})\p{Lu}{1,4}),(?=\p{Lu}{1,4}&\p{Lu})/gu,
)
/** `PCT.UBND`: the dot of an abbreviation and at once the next one. */
const shortDot = pattern(['pct.'], () => /(?<=(?<!\p{L})PCT)\.(?=\p{Lu}{2})/gu)
/** A word and at once a bracket with words: `hành chính(TTHC)`. */
const noBlankBeforeBracket = pattern(['('], () => /(?<=\p{Ll})\((?=\p{L}{2})/gu)

/** Blanks that are missing behind punctuation or stand before it. */
export const blankMarks: Rule = {
  id: 'the-thuc/dau-cach-quanh-dau-cau',
  group: 'the-thuc',
  severity: 'error',
  title: 'Thừa, thiếu dấu cách quanh dấu câu',
  explanation:
    'Dấu câu viết liền với chữ đứng trước và cách chữ đứng sau một dấu cách; dấu ngoặc viết liền với chữ bên trong.',
  example: `noi_dung: |
  Thực hiện kế hoạch [-này ,-]{+này,+} bảo đảm đúng tiến độ.`,
  *check({ passages }) {
    for (const { text } of passages) yield* blanksOf(text)
  },
}

function* blanksOf(text: PlacedText): Generator<CheckFinding> {
  const words = text.text
  if (!/[,;:.!?)”(“…]/.test(words)) return
  function* findings(from: number, to: number, right: string, message: string): Generator<CheckFinding> {
    if (!isAsWritten(text, from, to)) return
    yield { text, from, to, message, hint: `Viết “${around(words, from, to, right)}”.`, fix: right }
  }

  for (const { 0: all, 1: mark = '', index: from } of blankBefore.all(words)) {
    const to = from + all.length
    const message = `thừa dấu cách trước “${mark}”.`
    if (!isStray(words, from, to, mark)) yield* findings(from, to, tight(words, to, mark), message)
    else if (isAsWritten(text, from, to))
      yield { text, from, to, message, hint: `Bỏ dấu cách, hoặc bỏ cả dấu “${mark}” nếu gõ thừa.` }
  }
  if (!placeToFill.test(words))
    for (const { 0: all, index } of blankBeforeDots.all(words))
      yield* findings(index, index + all.length, '...', 'thừa dấu cách trước dấu ba chấm.')
  for (const { 0: all, 1: mark = '', index } of blankBehindOpening.all(words))
    yield* findings(index, index + all.length, mark, `thừa dấu cách sau “${mark}”.`)
  for (const { 0: mark, index } of everyMatch(words, noBlankBehind))
    yield* findings(index, index + 1, `${mark} `, `sau dấu “${mark}” thiếu dấu cách.`)
  for (const { 1: word = '', index } of everyMatch(words, sentenceDot)) {
    const at = index + word.length
    if (hasVowel(word)) yield* findings(at, at + 1, '. ', 'sau dấu chấm thiếu dấu cách.')
  }
  for (const { index } of shortDot.all(words))
    yield* findings(index, index + 1, '. ', 'sau dấu chấm thiếu dấu cách.')
  for (const { 0: mark, index } of tightMarks.all(words)) {
    const message = `sau ${mark === ',' ? 'dấu “,”' : 'dấu ba chấm'} thiếu dấu cách.`
    for (const finding of findings(index, index + mark.length, `${mark} `, message))
      yield { ...finding, severity: 'warning' }
  }
  for (const { index } of noBlankBeforeBracket.all(words))
    yield* findings(index, index + 1, ' (', 'trước dấu mở ngoặc thiếu dấu cách.')
}

/** A mark as it stands behind a word: with a blank behind it where the next word follows at once. */
const tight = (words: string, next: number, mark: string): string =>
  /[,;:]/.test(mark) && /\p{L}/u.test(words[next] ?? '') ? `${mark} ` : mark

/** Whether it may be the mark itself that is the mistake: `Bộ , trưởng`, `trong .các`. */
function isStray(words: string, from: number, to: number, mark: string): boolean {
  const next = /^[ \u00a0]*(\p{L}+)/u.exec(words.slice(to, to + 12))?.[1]
  if (next === undefined) return false
  if (/[.!?]/.test(mark)) return next[0] !== next[0]!.toUpperCase() || /\p{L}/u.test(words[to]!)
  const last = /\p{L}+$/u.exec(words.slice(Math.max(0, from - 8), from))?.[0]
  return last !== undefined && isWord(last, next)
}

/** The right words with a little of what stands around them. */
export function around(words: string, from: number, to: number, right: string): string {
  const before = /\S*\s?\S*$/u.exec(words.slice(Math.max(0, from - 30), from))![0]
  const after = /^\S*/u.exec(words.slice(to, to + 20))![0]
  return `${before}${right}${after}`
}

import { EM, type Font, isBlank, type TextRun, unitsOf } from './measure.ts'
import { isOneWord, isOpener, isPhrase } from './title-words.ts'

/** What lines of unequal length may cost more to end at a better place, as shares of the squared width: anywhere, in a phrase, in a word or a name, before a last word. */
const costs = { anywhere: 0.25, inPhrase: 0.6, inWord: 1, inName: 1, lastWordAlone: 1 }

/** A title of more lines is none: it breaks where its lines are full. */
const mostLines = 12

interface Word {
  from: number
  text: string
  /** Width in points of the line up to the word's beginning and up to its end. */
  start: number
  end: number
  /** What it costs to end a line before it, once it was asked for. */
  cost: number | undefined
}

/**
 * Breaks a text into as few lines as it needs, of about the same length, and where the sense allows it: after a comma, before `của`, `năm`, `xã`,
 * not inside a name or a word (`thực hiện`). Where so few lines cannot but end inside one, there is a line more.
 * @param text the words as typed, `runs` as they are set, character by character the same.
 * @returns where the lines after the first begin; none when all fits on one line, when a word is wider than a line, and for a text of so many lines
 * that it is no title.
 */
export function balancedStarts(text: string, runs: readonly TextRun[], font: Font, width: number): number[] {
  const words = wordsOf(text, runs, font)
  const lines = fewestLines(words, width)
  if (lines === undefined || lines < 2 || lines > mostLines) return []
  const few = cheapest(words, lines, width)
  const harmOfFew = harm(words, few)
  const more = harmOfFew > 0 ? cheapest(words, lines + 1, width) : few
  const starts = more.length > 0 && harm(words, more) < harmOfFew ? more : few
  return starts.map(index => words[index]!.from)
}

/** What the ends of lines cost that are not merely anywhere. */
const harm = (words: readonly Word[], starts: readonly number[]): number =>
  starts
    .map(index => breakCost(words, index))
    .filter(cost => cost > costs.anywhere)
    .reduce((sum, cost) => sum + cost, 0)

/** Words between blanks; what a no-break blank binds is one. */
function wordsOf(text: string, runs: readonly TextRun[], font: Font): Word[] {
  const { widths } = unitsOf(runs, font)
  const scale = font.sizePt / EM
  const words: Word[] = []
  let width = 0
  for (let at = 0; at < text.length; ) {
    for (; at < text.length && isBlank(text.charCodeAt(at)); at++) width += widths[at]!
    const from = at
    const start = width
    for (; at < text.length && !isBlank(text.charCodeAt(at)); at++) width += widths[at]!
    if (at > from)
      words.push({
        from,
        text: text.slice(from, at),
        start: start * scale,
        end: width * scale,
        cost: undefined,
      })
  }
  return words
}

/** How many lines the words take when each is filled; undefined when one does not fit. */
function fewestLines(words: readonly Word[], width: number): number | undefined {
  let lines = 1
  let begin = words[0]?.start ?? 0
  for (const { start, end } of words) {
    if (end - start > width) return undefined
    if (end - begin > width) {
      lines++
      begin = start
    }
  }
  return lines
}

/** The first words of the lines after the first, for which the lines and their ends cost least. */
function cheapest(words: readonly Word[], lines: number, width: number): number[] {
  /** For each word, the least cost of setting the words before it in so many lines, and the line before. */
  let best: { cost: number; starts: number[] }[] = words.map((_, end) =>
    end === 0 ? { cost: 0, starts: [] } : { cost: Number.POSITIVE_INFINITY, starts: [] },
  )
  best.push({ cost: Number.POSITIVE_INFINITY, starts: [] })
  for (let line = 1; line <= lines; line++) {
    best = best.map((_, end) => {
      let found: { cost: number; starts: number[] } = { cost: Number.POSITIVE_INFINITY, starts: [] }
      for (let begin = end - 1; begin >= 0; begin--) {
        const length = words[end - 1]!.end - words[begin]!.start
        if (length > width) break
        const before = best[begin]!
        const cost = before.cost + (length / width) ** 2 + (begin === 0 ? 0 : breakCost(words, begin))
        if (cost < found.cost) found = { cost, starts: begin === 0 ? [] : [...before.starts, begin] }
      }
      return found
    })
  }
  return best[words.length]!.starts
}

/** What it costs to end a line before a word. */
function breakCost(words: readonly Word[], index: number): number {
  const word = words[index]!
  const isLast = index === words.length - 1 && words.length > 3
  word.cost ??= placeCost(words[index - 1]!.text, word.text) + (isLast ? costs.lastWordAlone : 0)
  return word.cost
}

function placeCost(before: string, after: string): number {
  // Before the openers, some of which are also second halves: `hoàn thành`, `trực thuộc`.
  if (isOneWord(before, after)) return costs.inWord
  if (isGood(before, after)) return 0
  if (isName(before)) return costs.inName
  return isPhrase(before, after) ? costs.inPhrase : costs.anywhere
}

const isGood = (before: string, after: string): boolean => /[,;:.–-]$/.test(before) || isOpener(after)

/** A word with a capital, in a text that is not all capitals: a name goes on after it, or what a capital begins (`Kế hoạch`). */
const isName = (word: string): boolean => /^\p{Lu}(?:\p{Ll}|$)/u.test(word)

import { everyMatch } from '../../language/every-match.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { CheckFinding } from '../rule.ts'

/** Shorter ones stand twice on purpose: `có; không; có`. */
const fewestWords = 4
/** What begins alike up to a comma, with so many words before the first one, was typed twice; less is a way of speaking. */
const fewestOpening = 5
const fewestBeforeComma = 3

/** Clauses that one sentence has twice: `thúc đẩy hợp tác, sáng tạo, …; thúc đẩy hợp tác, sáng tạo, …`. */
export function* repeatedClauses(text: PlacedText): Generator<CheckFinding> {
  const words = text.text
  if (words.includes(';'))
    for (const sentence of sentencesOf(words)) {
      const clauses = clausesOf(words, sentence, ';')
      for (const [index, clause] of clauses.entries()) {
        const isSame = (at: number, other: number): boolean =>
          clauses[at] !== undefined && clauses[at]?.small === clauses[other]?.small
        const like = clauses.findIndex((_, before) => before < index && isSame(before, index))
        if (like >= 0) {
          // A list that is reported again for another case has its neighbours again too.
          const isList = isSame(like - 1, index - 1) || isSame(like + 1, index + 1)
          if (!isList && countOf(clause.small) >= fewestWords) yield finding(text, clause.from, clause.to)
        } else {
          const length = openingOf(clause.small, clauses[index - 1]?.small ?? '').length
          if (length > 0) yield finding(text, clause.from, clause.from + length)
        }
      }
    }
  if (words.includes(','))
    for (const sentence of sentencesOf(words)) {
      const clauses = clausesOf(words, sentence, ',')
      for (const [index, { small, from, to }] of clauses.entries())
        if (index > 0 && clauses[index - 1]!.small === small && countOf(small) >= fewestWords)
          yield finding(text, from, to)
    }
}

/** The opening that two clauses share, two of their parts between commas; empty for none. */
function openingOf(clause: string, before: string): string {
  const [one, other] = [clause.split(','), before.split(',')]
  if (one.length < 3 || one[0] !== other[0] || one[1] !== other[1]) return ''
  const opening = `${one[0]},${one[1]}`
  return countOf(one[0]!) >= fewestBeforeComma && countOf(opening) >= fewestOpening ? opening : ''
}

const countOf = (words: string): number => words.split(/[ \u00a0]+/).length

const finding = (text: PlacedText, from: number, to: number): CheckFinding => ({
  text,
  from,
  to,
  message: `“${text.text.slice(from, to)}” đã viết ở trên trong cùng câu.`,
  hint: 'Bỏ phần lặp, hoặc viết nội dung khác.',
  severity: 'warning',
})

interface Stretch {
  from: number
  to: number
}

interface Clause extends Stretch {
  /** In small letters. */
  small: string
}

function* sentencesOf(text: string): Generator<Stretch> {
  for (const { 0: all, index } of everyMatch(text, /(?:[^.:]|\.(?=\S))+/gu))
    yield { from: index, to: index + all.length }
}

function clausesOf(text: string, sentence: Stretch, mark: string): Clause[] {
  const found: Clause[] = []
  let at = sentence.from
  for (const part of text.slice(sentence.from, sentence.to).split(mark)) {
    const words = part.trim()
    const from = at + part.length - part.trimStart().length
    if (words !== '') found.push({ small: words.toLowerCase(), from, to: from + words.length })
    at += part.length + 1
  }
  return found
}

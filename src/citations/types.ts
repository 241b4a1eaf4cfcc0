import { numberedKinds, shortKinds, spellOutKind } from '../language/document-kinds.ts'
import { everyMatch } from '../language/every-match.ts'
import { lazy } from '../language/lazy.ts'
import { type Part, partOf } from './part.ts'

/** Kinds that are cited by their name. */
export const lawTypes = ['Bộ luật', 'Luật', 'Pháp lệnh', 'Hiến pháp']

/** Kinds whose documents always have a number, by which they may be named alone; but not where it counts something (`Kế hoạch 5 năm`). */
export const alwaysNumbered = ['nghị định', 'thông tư', 'nghị quyết', 'chỉ thị', 'quyết định', 'kết luận']

/** Kinds of documents that have a number. */
const numbered = lazy(numberedKinds)

/** Kinds in short, which need their number and symbol behind them. */
const short = lazy(shortKinds)

/** The ways to write a kind: the first letter a capital or not, the first of each word or of each pair of words, all of them. */
function casesOf(words: string): string[] {
  const capital = words[0]!.toUpperCase() + words.slice(1)
  const each = words
    .split(' ')
    .map(word => word[0]!.toUpperCase() + word.slice(1))
    .join(' ')
  const pairs = words
    .split(' ')
    .map((word, at) => (at % 2 === 0 ? word[0]!.toUpperCase() + word.slice(1) : word))
    .join(' ')
  return [words, capital, each, pairs, words.toUpperCase()]
}

/** True for a kind as it may be typed. */
function isType(typed: string): boolean {
  if (short().has(typed) || lawTypes.some(words => typed === words || typed === words.toUpperCase()))
    return true
  const small = typed.toLowerCase()
  return numbered().has(small) && casesOf(small).includes(typed)
}

/** The words that a kind may begin with. */
const firstWords = lazy((): ReadonlySet<string> => {
  const words = new Set([...numbered(), ...lawTypes].map(words => words.split(' ', 1)[0]!))
  return new Set([...short(), ...[...words].flatMap(casesOf)])
})

const word = /[\p{L}\p{N}]+/gu
const mostWords = 4
const longestGap = 9

/** Every kind of document in a text; of two that begin at one word the longer. */
export function typesIn(text: string): Part[] {
  const first = firstWords()
  const words = everyMatch(text, word)
  const found: Part[] = []
  for (let from = 0; from < words.length; from++) {
    if (!first.has(words[from]![0])) continue
    let typed = ''
    let last: number | undefined
    for (let at = from; at < Math.min(from + mostWords, words.length); at++) {
      const { 0: each, index } = words[at]!
      if (at > from && !isGap(text, endOf(words[at - 1]!), index)) break
      typed += at > from ? ` ${each}` : each
      if (isType(typed)) last = at
    }
    if (last === undefined) continue
    found.push(partOf(text, words[from]!.index, endOf(words[last]!)))
    from = last
  }
  return found
}

const endOf = ({ 0: words, index }: RegExpExecArray): number => index + words.length

const isGap = (text: string, from: number, to: number): boolean =>
  to - from <= longestGap && text.slice(from, to).trim() === ''

/** Word ends that know Vietnamese letters. */
export const wordEnd = String.raw`(?![\p{L}\p{N}])`

/** A kind that is cited by its name. */
export const lawType = new RegExp(`^(?:${lawTypes.join('|').replaceAll(' ', String.raw`\s{1,9}`)})$`, 'iu')
export const isShortType = (type: string): boolean => short().has(type)

/** False for a law and for a kind in short. */
export const isNumberedType = (type: string): boolean => !lawType.test(type) && !isShortType(type)

/** A kind of document in full, in small letters, with single blanks. */
export const kindInFull = (typed: string): string =>
  (spellOutKind(typed) ?? typed).toLowerCase().replace(/\s+/g, ' ')
export const isAlwaysNumbered = (type: string): boolean => alwaysNumbered.includes(type.toLowerCase())

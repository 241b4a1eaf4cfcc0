import { everyMatch } from '../../../language/every-match.ts'
import { pattern } from '../../../language/pattern.ts'
import { isFunctionWord, isSaidTwice } from '../../../language/reduplication.ts'
import { mayRepeat } from '../../../language/repeats.ts'
import { smallLetters } from '../../../language/small-letters.ts'
import { hasVowel } from '../../../language/vowels.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { endsJoiningWord, isWord, isWordAlone } from '../../form/meeting-words.ts'
import { repeatedClauses } from '../../form/repeated-clauses.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { around } from './dau-cach-quanh-dau-cau.ts'

const twice = /(?<![\p{L}\p{M}])(\p{L}+)([ \u00a0]+)\1(?![\p{L}\p{M}])/giu
const pairTwice = /(?<![\p{L}\p{M}])(\p{L}+(?:[ \u00a0]\p{L}+){1,3})([ \u00a0]+)\1(?![\p{L}\p{M}])/giu
/** A verb on both sides of another: `thực hiện tổ chức thực hiện`. */
const verbAround = pattern(
  ['tổ chức', 'triển khai', 'thực hiện'],
  () =>
    /(?<!\p{L})(thực hiện|triển khai|tổ chức|tiếp tục|tăng cường|phối hợp)[ \u00a0]+(?:tổ chức|triển khai|thực hiện)[ \u00a0]+\1(?!\p{L})/giu,
)
/** An office named twice: `phòng Văn phòng`. */
const officeTwice = pattern(
  ['văn phòng'],
  () => /(?<!(?:rưởng|hó)[ \u00a0])(?<!\p{L})phòng[ \u00a0]+Văn phòng/gu,
)

/** Words that stand twice. */
export const doubledWords: Rule = {
  id: 'the-thuc/lap-tu',
  group: 'the-thuc',
  severity: 'error',
  title: 'Từ lặp',
  explanation:
    'Một từ gõ hai lần liền nhau (“của của”), một vế viết hai lần trong một câu. Từ láy (“luôn luôn”, “dần dần”) và hai từ gặp nhau (“hành vi vi phạm”) không bị báo.',
  example: `noi_dung: |
  Trách nhiệm[- của-] của các đơn vị.`,
  *check(context) {
    for (const { text, kind } of context.passages) if (kind !== 'signer') yield* doubledIn(text, context)
  },
}

function* doubledIn(text: PlacedText, context: CheckContext): Generator<CheckFinding> {
  const words = text.text
  const doubtful = (from: number, all: string, right: string): CheckFinding => ({
    text,
    from,
    to: from + all.length,
    message: `từ lặp: “${all}”.`,
    hint: `Viết “${around(words, from, from + all.length, right)}”.`,
    severity: 'warning',
  })
  for (const { 0: all, 1: verb = '', index } of verbAround.all(words))
    yield doubtful(index, all, all.slice(verb.length).trimStart())
  for (const { 0: all, index } of officeTwice.all(words)) yield doubtful(index, all, 'Văn phòng')
  yield* repeatedClauses(text)
  if (!mayRepeat(smallLetters(words))) return
  for (const { 0: all, 1: first = '', index } of everyMatch(words, twice))
    if (isMistake(words, index, first, all, context)) {
      const found = doubtful(index, all, first)
      // Two words that meet can look so; words that only join others cannot.
      yield isFunctionWord(first) ? { ...found, fix: first, severity: 'error' } : found
    }
  for (const { 0: all, 1: first = '', index } of everyMatch(words, pairTwice)) {
    const syllables = first.toLowerCase().split(/\s/)
    // `Mục II Phần II Phần A` counts, `chứng nhận cho bên nhận cho bên nhận` goes on.
    const isRun = first.split(/\s/).some(part => /^[IVXLC]+$/.test(part))
    const goesOn = words
      .slice(index + all.length)
      .trimStart()
      .toLowerCase()
      .startsWith(`${syllables[0]} `)
    if (syllables[0] !== syllables[1] && !isRun && !goesOn) yield doubtful(index, all, first)
  }
}

/** Whether a syllable that stands twice is a mistake and not a word said twice, or the end of a word and the beginning of the next. */
function isMistake(
  words: string,
  index: number,
  syllable: string,
  all: string,
  context: CheckContext,
): boolean {
  if (/^[IVXLC]+$/.test(syllable)) return false
  const second = all.slice(-syllable.length)
  // `Trưởng phòng Phòng Nội vụ`: a name begins with the second.
  if (syllable[0] !== second[0] && second[0] === second[0]!.toUpperCase()) return false
  if (syllable.length > 1 && syllable === syllable.toUpperCase())
    // Capitals without a vowel are abbreviations, which may stand in two names.
    return !isSaidTwice(syllable) && hasVowel(syllable)
  const before = /(?<!\p{L})(\p{L}+)[ \u00a0]+$/u.exec(words.slice(Math.max(0, index - 12), index))?.[1] ?? ''
  if (isFunctionWord(syllable)) return !endsJoiningWord(before, syllable)
  if (syllable.length === 1 || isSaidTwice(syllable)) return false
  const [, gap = '', after = ''] = /^([ \u00a0]+)?(\p{L}*)/u.exec(
    words.slice(index + all.length, index + all.length + 12),
  )!
  // `Bắc Trung Bộ, Trung Trung Bộ`: a name of three.
  if (gap !== '' && [syllable, second, after].every(isCapital)) return false
  // `Luật Luật sư`: the name of this law begins as its kind is called.
  if (/^luật$/i.test(syllable) && after.toLowerCase() === 'sư') return false
  if (!isWord(before, syllable)) return true
  // `hành vi | vi phạm`: both are words.
  if (gap !== '' && isWord(syllable, after)) return false
  // `giải quyết quyết hồ sơ` is a mistake where the plan says `giải quyết hồ sơ` elsewhere.
  const isSaidOnce = context.of(threeSyllables).has(`${before} ${syllable} ${after}`.toLowerCase())
  return isSaidOnce || !isWordAlone(syllable)
}

const isCapital = (word: string): boolean => word !== '' && word[0] !== word[0]!.toLowerCase()

/** All that stands side by side in a plan, three syllables each. */
function threeSyllables({ passages }: CheckContext): Set<string> {
  const found = new Set<string>()
  for (const { text } of passages)
    for (const stretch of text.text.toLowerCase().split(/[^\p{L}\p{M} \u00a0]+/u)) {
      const syllables = stretch.trim().split(/[ \u00a0]+/)
      for (let at = 2; at < syllables.length; at++)
        found.add(`${syllables[at - 2]} ${syllables[at - 1]} ${syllables[at]}`)
    }
  return found
}

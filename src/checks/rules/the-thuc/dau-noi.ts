import loadPairs from '../../../../data/tu-ngu/cap-tu.yaml'
import { everyMatch } from '../../../language/every-match.ts'
import { lazy } from '../../../language/lazy.ts'
import { nameKey } from '../../../language/normalise.ts'
import { pattern } from '../../../language/pattern.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { isWord } from '../../form/meeting-words.ts'
import { findEach, writeAs } from '../../matches.ts'
import { textsWith } from '../../may-hold.ts'
import { passagesWith } from '../../passages-with.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** First halves of paired nouns, as `nameKey` writes them: `kinh tế - xã hội`, `Văn phòng - Thống kê`. */
const halves = lazy(() => new Set(loadPairs().ve_co_dau_noi.map(nameKey)))
const tight = /(?<!\p{L})(\p{L}+ \p{L}+)([-–])(?=(\p{Lu}?\p{Ll}+ \p{L}+))/gu
/** A hyphen with a blank on one side only, between words. */
const oneSided = /(?<=\p{L}{2})[-–][ \u00a0](?=\p{L}{2})|(?<=\p{L}{2})[ \u00a0][-–](?=\p{L}{2})/gu

/** A borrowed word whose hyphens have blanks around them: `pa - nô`. */
const borrowed = lazy(() => {
  const words = loadPairs().phien_am.map(word => word.split('-'))
  const first = words.map(([syllable]) => syllable!)
  const all = words.map(syllables => syllables.join('[ \\u00a0]*[-–][ \\u00a0]*'))
  return pattern(
    first.flatMap(syllable => [`${syllable} -`, `${syllable} –`, `${syllable}- `, `${syllable}\u00a0-`]),
    () => new RegExp(`(?<![\\p{L}-])(?:${all.join('|')})(?![\\p{L}-])`, 'giu'),
  )
})

const withoutHyphen = pattern(
  ['kinh tế xã hội'],
  () => /(?<!\p{L})(kinh tế) (xã hội)(?! chủ nghĩa| hóa| hoá| học)(?!\p{L})/giu,
)
const withHyphen = pattern(['kinh tế - xã hội', 'kinh tế – xã hội'], () => /kinh tế [-–] xã hội/giu)

/** Hyphens between paired nouns without blanks, with one on one side, or none at all. */
export const pairedHyphens: Rule = {
  id: 'the-thuc/dau-noi',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Dấu nối thiếu, thừa dấu cách',
  explanation: 'Trong “kinh tế - xã hội”, “Văn phòng - Thống kê”, dấu nối có dấu cách ở cả hai bên.',
  example: `noi_dung: |
  Các tổ chức chính [-trị-xã-]{+trị - xã+} hội của xã.`,
  *check(context) {
    const withBorrowed = new Set(textsWith(context.passages, borrowed()))
    for (const passage of context.passages) {
      const { text } = passage
      const cut = withBorrowed.has(passage) ? [...cutWords(text)] : []
      yield* cut
      // A blank is too many there, none is missing.
      for (const finding of hyphensOf(text))
        if (!cut.some(({ from, to }) => finding.from! >= from && finding.to! <= to)) yield finding
    }
    yield* lost(context)
  },
}

/** `kinh tế xã hội` in a plan that writes `kinh tế - xã hội`. */
function lost(context: CheckContext): Iterable<CheckFinding> {
  const places = passagesWith(context, withoutHyphen)
  if (places.length === 0 || passagesWith(context, withHyphen).length === 0) return []
  return findEach(places, withoutHyphen, ([, left, right]) => ({
    message: `thiếu dấu nối giữa “${left}” và “${right}”.`,
    ...writeAs(`${left} - ${right}`),
  }))
}

function* cutWords(text: PlacedText): Generator<Required<Pick<CheckFinding, 'from' | 'to'>> & CheckFinding> {
  for (const { 0: all, index } of borrowed().all(text.text)) {
    const right = all
      .split(/[-–]/)
      .map(syllable => syllable.trim())
      .join('-')
    if (right.length !== all.length)
      yield {
        text,
        from: index,
        to: index + all.length,
        message: `“${all}” là một từ, dấu nối không có dấu cách hai bên.`,
        hint: `Viết “${right}”.`,
      }
  }
}

function* hyphensOf(text: PlacedText): Generator<CheckFinding> {
  const words = text.text
  if (!/[-–]/.test(words)) return
  for (const { 1: left = '', 2: mark = '', 3: right = '', index } of everyMatch(words, tight))
    if (halves().has(nameKey(left))) yield findingOf(text, index + left.length, mark, left, right)
  for (const { 0: all, index } of everyMatch(words, oneSided)) {
    const left = /\S+$/.exec(words.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    const right = /^\S+/.exec(words.slice(index + all.length, index + all.length + 40))?.[0] ?? ''
    if (/\d|\//.test(left + right)) continue
    const { fix, ...said } = findingOf(text, index, all, left, right)
    // `hợp- tác` may be one word that was cut at the end of a line.
    yield isWord(left, right.replace(/(?<![^\p{L}])[^\p{L}]+$/u, '')) ? said : { ...said, fix: fix! }
  }
}

/** @param typed the hyphen with a blank on one side or none. */
function findingOf(text: PlacedText, from: number, typed: string, left: string, right: string): CheckFinding {
  const fix = ` ${typed.trim()} `
  const message = `dấu nối sau “${left}” thiếu dấu cách.`
  return { text, from, to: from + typed.length, message, hint: `Viết “${left}${fix}${right}”.`, fix }
}

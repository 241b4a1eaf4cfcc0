import loadVariants from '../../../../data/tu-ngu/hai-cach-viet.yaml'
import { lazy } from '../../../language/lazy.ts'
import { splitWords } from '../../../language/split-words.ts'
import { tonePlacement } from '../../../language/syllables.ts'
import type { Lexicon } from './lexicon.ts'
import { spellingKey, spellingsOf } from './spelling-key.ts'
import { afterLevel, type Word } from './words.ts'

/** One of two right ways to write a word, as a plan uses it at one place. */
interface Variant {
  /** What the two ways have in common. */
  family: string
  /** The way, in lower case. */
  form: string
  /** The stretch of the word, in indexes of the list of words: [first, last]. */
  first: number
  last: number
}

/** Syllables that are written with i and with y and are the same word both ways; by their `spellingKey`. */
const withBoth = lazy(() => new Set(splitWords(loadVariants().i_hay_y)))

/** The way that office documents take, of those above: a plan that has it once should have it everywhere. */
export const officialForm = lazy(
  (): ReadonlyMap<string, string> =>
    new Map(splitWords(loadVariants().van_ban_hanh_chinh).map(form => [spellingKey(form)!, form])),
)

/** In these the i is the only way. */
const onlyWithI = lazy(() => new Set(loadVariants().chi_i))

/** Before these one says `hằng` or `hàng`. */
const periods = lazy(() => new Set(splitWords(loadVariants().sau_hang)))

/** The words of a text that can be written in two ways, and the way that is taken. Names keep their own, and are left out. */
export function* variantsOf(words: readonly Word[], lexicon: Lexicon): Generator<Variant> {
  for (let at = 0; at < words.length; at++) {
    const { key, lower, isPart } = words[at]!
    if (key === undefined || isPart) continue
    const next = words[at + 1]?.follows ? words[at + 1]!.key : undefined
    const previous = words[at]!.follows ? words[at - 1]?.key : undefined
    const isWord = () =>
      (next !== undefined && lexicon.isPair(key, next)) ||
      (previous !== undefined && lexicon.isPair(previous, key))
    if (words[at]!.letters !== 'lower' && (!isWord() || afterLevel(words, at))) continue
    if (next !== undefined && periods().has(next) && (lower === 'hàng' || lower === 'hằng')) {
      if (previous === undefined || !lexicon.isPair(previous, key))
        yield { family: `hằng ${next}`, form: `${lower} ${words[at + 1]!.lower}`, first: at, last: at + 1 }
    } else if (withBoth().has(key) && !onlyWithI().has(`${key} ${next}`))
      yield { family: key, form: lower, first: at, last: at }
    else if (spellingsOf(key).length > 1 && tonePlacement(lower) !== undefined)
      yield { family: key, form: lower, first: at, last: at }
  }
}

import { onceEach } from '../../../collections/once-each.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { Corrector } from './corrections.ts'
import { lexicon } from './lexicon.ts'
import type { Misspelling } from './misspelling.ts'
import { MistakeFinder } from './mistakes.ts'
import { planWords, type WordedText } from './plan-words.ts'
import type { Word } from './words.ts'

/** A mistake and the text in which it stands. */
interface PlacedMisspelling {
  text: PlacedText
  mistake: Misspelling
}

/** All misspelt and misplaced words of a plan. Names of persons are not looked at. */
export function spellingMistakes(context: CheckContext): PlacedMisspelling[] {
  const texts = context.of(planWords)
  const known = lexicon()
  let counts: ReadonlyMap<string, number> | undefined
  const corrector = new Corrector(known, (first, second) => {
    counts ??= countPairs(texts)
    return counts.get(`${first} ${second}`) ?? 0
  })
  const finder = new MistakeFinder(known, corrector)
  const mistakesIn = onceEach((words: readonly Word[]) => [...finder.find(words)])
  return texts.flatMap(({ text, words }) => mistakesIn(words).map(mistake => ({ text, mistake })))
}

/** How often two words stand side by side in the plan. */
function countPairs(texts: readonly WordedText[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { words } of texts)
    for (let at = 1; at < words.length; at++) {
      const [one, other] = [words[at - 1]!.key, words[at]!.key]
      if (!words[at]!.follows || one === undefined || other === undefined) continue
      const pair = `${one} ${other}`
      counts.set(pair, (counts.get(pair) ?? 0) + 1)
    }
  return counts
}

import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { Corrector } from './corrections.ts'
import { lexicon } from './lexicon.ts'
import { planWords, type WordedText } from './plan-words.ts'
import type { Slip } from './slip.ts'
import { SlipFinder } from './slips.ts'

/** A slip and the text in which it stands. */
interface PlacedSlip {
  text: PlacedText
  slip: Slip
}

/** All misspelt and misplaced words of a plan. Names of persons are not looked at. */
export function spellingSlips(context: CheckContext): PlacedSlip[] {
  const texts = context.of(planWords)
  const known = lexicon()
  let counts: ReadonlyMap<string, number> | undefined
  const corrector = new Corrector(known, (first, second) => {
    counts ??= countPairs(texts)
    return counts.get(`${first} ${second}`) ?? 0
  })
  const finder = new SlipFinder(known, corrector)
  return texts.flatMap(({ text, words }) => [...finder.find(words)].map(slip => ({ text, slip })))
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

import { readCitations } from '../../../citations/find-citations.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { type Lexicon, lexicon } from '../spelling/lexicon.ts'
import { planWords } from '../spelling/plan-words.ts'
import { spellingSlips } from '../spelling/spelling-slips.ts'
import { inCaseOf } from '../spelling/words.ts'
import { type Lost, LostWords } from './lost.ts'
import { type Misplaced, MisplacedWords } from './misplaced.ts'
import { pairCounts } from './pair-counts.ts'
import { PlanPairs } from './plan-pairs.ts'
import { ScoredWords } from './scored-words.ts'

/** Words that hardly stand side by side, and what was likely meant. */
export interface NeighbourSlip {
  kind: 'misplaced' | 'lost'
  text: PlacedText
  /** The stretch of the wrong word, or of the two between which one was lost. */
  from: number
  to: number
  /** What is wrong, with the neighbour that shows it, and the same put right. */
  wrong: string
  right: string
}

/**
 * The words of a plan that are right by themselves and wrong beside their neighbours, and the places where one was lost. What the rules of
 * spelling tell already is left out, and the titles of cited documents.
 */
export function neighbourSlips(context: CheckContext): NeighbourSlip[] {
  const counts = pairCounts()
  const words = lexicon()
  const texts = context
    .of(planWords)
    .map(({ text, words: typed }) => ({ text, scored: new ScoredWords(text.text, typed, counts) }))
  const plan = new PlanPairs(texts.map(({ scored }) => scored))
  const misplaced = new MisplacedWords(counts, words, plan)
  const lost = new LostWords(counts, words, plan)
  return texts.flatMap(({ text, scored }) => {
    const found: (Misplaced | Lost)[] = []
    for (let at = 0; at < scored.ids.length; at++) {
      const slip = misplaced.at(scored, at) ?? lost.after(scored, at)
      if (slip !== undefined) found.push(slip)
    }
    if (found.length === 0) return []
    const others = toldElsewhere(context, text)
    return likeliest(found)
      .map(slip => toldSlip(text, scored, slip, words))
      .filter(({ from, to }) => !others.some(other => other.from <= to && from <= other.to))
  })
}

/** Of two neighbours each is strange beside the other: the surer one is told, of equals the first. */
function likeliest(found: readonly (Misplaced | Lost)[]): (Misplaced | Lost)[] {
  return found.filter((slip, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]]
    const isLessSure = previous?.at === slip.at - 1 && previous.score >= slip.score
    return !isLessSure && !(next?.at === slip.at + 1 && next.score > slip.score)
  })
}

function toldSlip(
  text: PlacedText,
  { words }: ScoredWords,
  slip: Misplaced | Lost,
  lexicon: Lexicon,
): NeighbourSlip {
  const word = words[slip.at]!
  if ('missing' in slip) {
    const next = words[slip.at + 1]!
    return {
      kind: 'lost',
      text,
      from: word.from,
      to: next.to,
      wrong: `${word.text} ${next.text}`,
      right: `${word.text} ${inCaseOf(lexicon.spell(slip.missing), next)} ${next.text}`,
    }
  }
  const beside = words[slip.beside]!
  const right = inCaseOf(lexicon.spell(slip.right), word)
  const pair = (own: string) => (slip.beside < slip.at ? `${beside.text} ${own}` : `${own} ${beside.text}`)
  return {
    kind: 'misplaced',
    text,
    from: word.from,
    to: word.to,
    wrong: pair(word.text),
    right: pair(right),
  }
}

/** The stretches that are not to be told: what the rules of spelling tell, with the blanks beside it, and citations. */
function toldElsewhere(context: CheckContext, text: PlacedText): { from: number; to: number }[] {
  const slips = context.of(spellingSlips).filter(({ text: other }) => other === text)
  return [
    ...slips.map(({ slip }) => ({ from: slip.from - 1, to: slip.to + 1 })),
    ...readCitations(text.text).map(({ from, to }) => ({ from: from + 1, to: to - 1 })),
  ]
}

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
import { type ScoredWord, scoredWords } from './scored-words.ts'

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
    .map(({ text, words: typed }) => ({ text, words: scoredWords(text.text, typed, counts) }))
  const plan = new PlanPairs(
    texts.map(({ words: scored }) => scored),
    counts,
  )
  const misplaced = new MisplacedWords(counts, words, plan)
  const lost = new LostWords(counts, words, plan)
  return texts.flatMap(({ text, words: scored }) => {
    const found = scored.flatMap((_, at) => misplaced.at(scored, at) ?? lost.after(scored, at) ?? [])
    return likeliest(found)
      .map(slip => toldSlip(text, scored, slip, words))
      .filter(slip => !isToldElsewhere(context, slip))
  })
}

/** Of two neighbours each is strange beside the other: the surer one is told. */
function likeliest(found: readonly (Misplaced | Lost)[]): (Misplaced | Lost)[] {
  return found.filter(
    slip =>
      !found.some(
        other =>
          other !== slip &&
          Math.abs(other.at - slip.at) <= 1 &&
          (other.score > slip.score || (other.score === slip.score && other.at < slip.at)),
      ),
  )
}

function toldSlip(
  text: PlacedText,
  words: readonly ScoredWord[],
  slip: Misplaced | Lost,
  lexicon: Lexicon,
): NeighbourSlip {
  const { word } = words[slip.at]!
  if ('missing' in slip) {
    const next = words[slip.at + 1]!.word
    return {
      kind: 'lost',
      text,
      from: word.from,
      to: next.to,
      wrong: `${word.text} ${next.text}`,
      right: `${word.text} ${inCaseOf(lexicon.spell(slip.missing), next)} ${next.text}`,
    }
  }
  const beside = words[slip.beside]!.word
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

/** Whether a rule of spelling tells the same words, or one of them, or they are a cited document's. */
function isToldElsewhere(context: CheckContext, { text, from, to }: NeighbourSlip): boolean {
  const isSame = context
    .of(spellingSlips)
    .some(({ text: other, slip }) => other === text && slip.from <= to + 1 && from <= slip.to + 1)
  return isSame || readCitations(text.text).some(part => part.from < to && from < part.to)
}

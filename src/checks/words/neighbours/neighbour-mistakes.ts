import { readCitations } from '../../../citations/find-citations.ts'
import { onceEach } from '../../../collections/once-each.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { type Lexicon, lexicon } from '../spelling/lexicon.ts'
import { planWords } from '../spelling/plan-words.ts'
import { spellingMistakes } from '../spelling/spelling-mistakes.ts'
import { inCaseOf, type Word } from '../spelling/words.ts'
import { type Lost, LostWords } from './lost.ts'
import { type Misplaced, MisplacedWords } from './misplaced.ts'
import { pairCounts } from './pair-counts.ts'
import { PlanPairs } from './plan-pairs.ts'
import { ScoredWords } from './scored-words.ts'

/** Words that hardly stand side by side, and what was likely meant. */
export interface NeighbourMistake {
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
export function neighbourMistakes(context: CheckContext): NeighbourMistake[] {
  const counts = pairCounts()
  const words = lexicon()
  // One list of words is of one text.
  const texts = context.of(planWords)
  const letters = new Map(texts.map(({ text, words: typed }) => [typed, text.text]))
  const scoredOf = onceEach((typed: readonly Word[]) => new ScoredWords(letters.get(typed)!, typed, counts))
  const plan = new PlanPairs(texts.map(({ words: typed }) => scoredOf(typed)))
  const misplaced = new MisplacedWords(counts, words, plan)
  const lost = new LostWords(counts, words, plan)
  const foundIn = onceEach((scored: ScoredWords) => {
    const found: (Misplaced | Lost)[] = []
    for (let at = 0; at < scored.ids.length; at++) {
      const mistake = misplaced.at(scored, at) ?? lost.after(scored, at)
      if (mistake !== undefined) found.push(mistake)
    }
    return likeliest(found)
  })
  return texts.flatMap(({ text, words: typed }) => {
    const scored = scoredOf(typed)
    const found = foundIn(scored)
    if (found.length === 0) return []
    const others = reportedElsewhere(context, text)
    return found
      .map(mistake => mistakeToReport(text, scored, mistake, words))
      .filter(({ from, to }) => !others.some(other => other.from <= to && from <= other.to))
  })
}

/** Of two neighbours each is strange beside the other: the surer one is reported, of equals the first. */
function likeliest(found: readonly (Misplaced | Lost)[]): (Misplaced | Lost)[] {
  return found.filter((mistake, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]]
    const isLessSure = previous?.at === mistake.at - 1 && previous.score >= mistake.score
    return !isLessSure && !(next?.at === mistake.at + 1 && next.score > mistake.score)
  })
}

function mistakeToReport(
  text: PlacedText,
  { words }: ScoredWords,
  mistake: Misplaced | Lost,
  lexicon: Lexicon,
): NeighbourMistake {
  const word = words[mistake.at]!
  if ('missing' in mistake) {
    const next = words[mistake.at + 1]!
    return {
      kind: 'lost',
      text,
      from: word.from,
      to: next.to,
      wrong: `${word.text} ${next.text}`,
      right: `${word.text} ${inCaseOf(lexicon.spell(mistake.missing), next)} ${next.text}`,
    }
  }
  const beside = words[mistake.beside]!
  const right = inCaseOf(lexicon.spell(mistake.right), word)
  const pair = (own: string) =>
    mistake.beside < mistake.at ? `${beside.text} ${own}` : `${own} ${beside.text}`
  return {
    kind: 'misplaced',
    text,
    from: word.from,
    to: word.to,
    wrong: pair(word.text),
    right: pair(right),
  }
}

/** The stretches that are not to be reported: what the rules of spelling tell, with the blanks beside it, and citations. */
function reportedElsewhere(context: CheckContext, text: PlacedText): { from: number; to: number }[] {
  const mistakes = context.of(spellingMistakes).filter(({ text: other }) => other === text)
  return [
    ...mistakes.map(({ mistake }) => ({ from: mistake.from - 1, to: mistake.to + 1 })),
    ...readCitations(text.text).map(({ from, to }) => ({ from: from + 1, to: to - 1 })),
  ]
}

import loadMistakes from '../../../../data/tu-ngu/loi-chinh-ta.yaml'
import { lazy } from '../../../language/lazy.ts'
import { splitWords } from '../../../language/split-words.ts'
import type { Word } from './words.ts'

/** Syllables that are no words by themselves, or hardly ever, and the common word that was meant. */
const meant = lazy(() => new Map(loadMistakes().mot_tieng.map(({ sai, dung }) => [sai, dung])))

/** What is spoken of one by one: “từng địa phương”. */
const parts = lazy(() => new Set(splitWords(loadMistakes().sau_tung)))

/** The word that a syllable stands for when it makes no word with a neighbour: `sẻ kiểm tra`, `tùng địa phương`. */
export function loneMistake(words: readonly Word[], at: number): string | undefined {
  const { lower } = words[at]!
  const next = words[at + 1]
  if (lower === 'tùng' && next?.follows && parts().has(next.lower)) return 'từng'
  return meant().get(lower)
}

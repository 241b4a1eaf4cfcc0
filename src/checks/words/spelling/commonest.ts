import loadCommonWords from '../../../../data/tu-ngu/tu-thuong-gap.yaml'
import { lazy } from '../../../language/lazy.ts'
import { splitPhrases } from '../../../language/split-words.ts'
import { spellingKey } from './spelling-key.ts'

/** The words of two syllables that nearly every plan has. */
const commonest = lazy(
  () => new Set(splitPhrases(loadCommonWords().tu).map(word => word.split(' ').map(spellingKey).join(' '))),
)

/** Whether two syllables, by their `spellingKey`, make a word that nearly every plan has: what is near to it is a mistake of it. */
export const isCommonest = (first: string, second: string): boolean => commonest().has(`${first} ${second}`)

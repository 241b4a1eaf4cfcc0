import loadForeignWords from '../../../../data/tu-ngu/tu-nuoc-ngoai.yaml'
import { lazy } from '../../../language/lazy.ts'
import { splitWords } from '../../../language/split-words.ts'

const foreignWords = lazy(() => new Set(splitWords(loadForeignWords().tu)))

/** Whether a word, in lower case, is of another language and used in plans, where it looks like a misspelt Vietnamese one. */
export const isForeign = (word: string): boolean => foreignWords().has(word)

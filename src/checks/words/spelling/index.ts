import type { Rule } from '../../rule.ts'
import { invalidSpelling } from './invalid-spelling.ts'
import { misplacedWord } from './misplaced-word.ts'
import { twoSpellings } from './two-spellings.ts'

/** The rules of spelling. */
export const spellingRules: readonly Rule[] = [invalidSpelling, misplacedWord, twoSpellings]

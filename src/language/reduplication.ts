import loadDoubled from '../../data/tu-ngu/tu-lap.yaml'
import { lazy } from './lazy.ts'
import { splitPhrases, splitWords } from './split-words.ts'

/**
 * Syllables that Vietnamese says twice on purpose: `luôn luôn`, `dần dần`, `ngày ngày`, `đời đời`. In one case, without tone marks taken off.
 */
const said = lazy(() => new Set(splitWords(loadDoubled().noi_hai_lan)))

/**
 * Words of two syllables whose second may be followed by a word that begins with the same one: `hành vi | vi phạm`,
 * `hệ thống | thống nhất`. Without them doubled syllables could not be told from two words.
 */
const compounds = lazy(() => new Set(splitPhrases(loadDoubled().tu_ghep)))

const lower = (text: string): string => text.normalize('NFC').toLowerCase()

/** Whether saying this syllable twice is a word of its own. */
export const isSaidTwice = (syllable: string): boolean => said().has(lower(syllable))

/** Whether two syllables are a word whose last syllable may also begin the next word. */
export const isCompound = (first: string, second: string): boolean =>
  compounds().has(`${lower(first)} ${lower(second)}`)

/** Little words that never stand twice. */
const functionWords = lazy(() => new Set(splitWords(loadDoubled().tu_noi)))

/** Whether the word only joins others, so that a second one is always a mistake. */
export const isFunctionWord = (syllable: string): boolean => functionWords().has(lower(syllable))

import loadOpeners from '../../../../data/tu-ngu/tu-dau-cum.yaml'
import { groupBy } from '../../../collections/group-by.ts'
import { lazy } from '../../../language/lazy.ts'
import { endsWord, follows } from './words-pattern.ts'

/** These are a mistake only after `hằng`. */
const times = ['Năm', 'Tháng', 'Quý', 'Tuần']
const everyBefore = /[Hh][àằ]ng $/

const semicolonBefore = /; $/

/** Words that begin a phrase and are no name, in their case as names would have it: in the middle of a sentence a capital on them is a mistake. */
const inAnySentence = lazy(() => new Set([...loadOpeners().dong_tu, ...loadOpeners().danh_tu]))

const verbs = lazy(() => new Set(loadOpeners().dong_tu))

const byFirstSyllable = lazy(() => {
  const words = [...times, ...inAnySentence(), ...loadOpeners().sau_cham_phay]
  return groupBy(words, each => each.split(' ', 1)[0]!)
})

/** No body and no document is called by these. */
const afterSemicolon = lazy(() => new Set([...verbs(), ...loadOpeners().sau_cham_phay]))

/** Whether words with a capital begin a phrase and no name after a semicolon. */
export const isPhraseStart = (words: string): boolean => afterSemicolon().has(words)

/** Whether words with a capital are a verb that begins a phrase. */
export const isPlainVerb = (words: string): boolean => verbs().has(words)

/** The plain words that begin at an index with a syllable. */
export const plainWordsAt = (text: string, from: number, syllable: string): string | undefined =>
  byFirstSyllable()
    .get(syllable)
    ?.find(
      words =>
        text.startsWith(words, from) &&
        endsWord(text, from + words.length) &&
        (!times.includes(words) || follows(text, from, everyBefore)) &&
        (inAnySentence().has(words) || times.includes(words) || follows(text, from, semicolonBefore)),
    )

import loadMistakes from '../../../../data/tu-ngu/loi-chinh-ta.yaml'
import { lazy } from '../../../language/lazy.ts'
import { splitWords } from '../../../language/split-words.ts'

/** A mistake of several words, each of them a word of its own, that occurs in plans copied from year to year. */
export interface PhraseMistake {
  wrong: readonly string[]
  right: string
  /** Words after or before which it is no mistake. */
  notAfter?: ReadonlySet<string>
  notBefore?: ReadonlySet<string>
  /** The only words before which it is one; a number counts as one of them. */
  onlyBefore?: ReadonlySet<string>
}

const setOf = (list: string): ReadonlySet<string> => new Set(splitWords(list))

/** All of them; in lower case. */
const phraseMistakes = (): PhraseMistake[] =>
  loadMistakes().cum_tu.map(({ sai, dung, khong_sau, khong_truoc, chi_truoc }) => ({
    wrong: sai.split(' '),
    right: dung,
    ...(khong_sau === undefined ? {} : { notAfter: setOf(khong_sau) }),
    ...(khong_truoc === undefined ? {} : { notBefore: setOf(khong_truoc) }),
    ...(chi_truoc === undefined ? {} : { onlyBefore: setOf(chi_truoc) }),
  }))

/** The mistakes by their first word. */
export const phrasesByFirst = lazy(
  (): ReadonlyMap<string, readonly PhraseMistake[]> => groupByFirst(phraseMistakes()),
)

function groupByFirst(phrases: readonly PhraseMistake[]): Map<string, PhraseMistake[]> {
  const found = new Map<string, PhraseMistake[]>()
  for (const phrase of phrases) {
    const first = phrase.wrong[0]!
    const others = found.get(first)
    if (others === undefined) found.set(first, [phrase])
    else others.push(phrase)
  }
  return found
}

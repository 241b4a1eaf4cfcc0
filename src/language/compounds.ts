import loadCompounds from '../../data/tu-ngu/tu-ghep.yaml'
import { lazy } from './lazy.ts'

/** A list has the compounds whose first syllables begin with one of these; that without any has those that begin with a vowel. */
interface CompoundList {
  onsets: readonly string[]
  /** Each line has a first syllable and those that follow it, and an end of line before it. */
  lines: string
}

const lists = lazy((): readonly CompoundList[] =>
  loadCompounds().map(({ am_dau, tu }) => ({ onsets: am_dau, lines: `\n${tu}` })),
)

/** All lists of compounds. */
export const compoundLists = lazy((): readonly string[] => lists().map(({ lines }) => lines))

const byOnset = lazy(
  () => new Map(lists().flatMap(({ onsets, lines }) => onsets.map(onset => [onset, lines] as const))),
)
const beginWithVowel = lazy(() => lists().find(({ onsets }) => onsets.length === 0)!.lines)

/** The list of the compounds that begin with a syllable. */
export const compoundListOf = (first: string): string =>
  byOnset().get(first.slice(0, 2)) ?? byOnset().get(first.slice(0, 1)) ?? beginWithVowel()

const otherPlace = (syllable: string): string =>
  syllable
    .normalize('NFD')
    .replace(
      /([ou])([\u0300\u0301\u0303\u0309\u0323]?)([aey])([\u0300\u0301\u0303\u0309\u0323]?)$/,
      '$1$4$3$2',
    )
    .normalize('NFC')

/** Two vowels between which a tone may stand on either. */
const twoVowels = /[ouòóỏõọùúủũụ][aeyàáảãạèéẻẽẹỳýỷỹỵ]/

/** A syllable as it is written and with its tone on the other vowel: `hòa` and `hoà`. */
export const spellings = (syllable: string): readonly string[] => {
  if (!twoVowels.test(syllable)) return [syllable]
  const other = otherPlace(syllable)
  return other === syllable ? [syllable] : [syllable, other]
}

/** True when two syllables, in small letters and NFC, stand side by side in the lists: in a word, or in a phrase that is often met. */
export function isCompound(first: string, second: string): boolean {
  const list = compoundListOf(first)
  for (const head of spellings(first)) {
    const at = list.indexOf(`\n${head}: `)
    if (at === -1) continue
    const end = list.indexOf('\n', at + 1)
    const tails = ` ${list.slice(at + head.length + 3, end === -1 ? undefined : end)} `
    for (const tail of spellings(second)) if (tails.includes(` ${tail} `)) return true
  }
  return false
}

import loadCompounds from '../../../../data/tu-ngu/tu-ghep.yaml'
import { lazy } from '../../../language/lazy.ts'

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

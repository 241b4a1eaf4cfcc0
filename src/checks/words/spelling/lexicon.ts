import loadSingleWords from '../../../../data/tu-ngu/tu-don.yaml'
import { groupBy } from '../../../collections/group-by.ts'
import { onceEach } from '../../../collections/once-each.ts'
import { compoundListOf, compoundLists } from '../../../language/compounds.ts'
import { foldMarks } from '../../../language/fold.ts'
import { lazy } from '../../../language/lazy.ts'
import { splitWords } from '../../../language/split-words.ts'
import { inAllTones, spellingKey, spellingsOf } from './spelling-key.ts'
import { entryPlace } from './word-lists.ts'

/** Words that join others. They stand beside any word, so that a pair with one of them says little. */
const functionWords = lazy(() => loadSingleWords().tu_noi)
/** Words of one syllable that stand by themselves, those that join others first. */
const singles = lazy(() => functionWords() + loadSingleWords().tu_don)
/** The same by their first letter without its marks. */
const singlesByInitial = lazy(() => groupBy(splitWords(singles()), single => initialOf(single[0]!)))
/** A letter without its marks; the words begin with few. */
const initialOf = onceEach(foldMarks)
/** In the order in which the commoner of two spellings is looked for. */
const allLists = lazy(() => [singles(), ...compoundLists()])

/**
 * What is known of the words of administrative prose; syllables are given and told by their `spellingKey`. The lists are looked up as they
 * are written, a syllable when it is first asked for: a plan has a small part of them.
 */
class Lexicon {
  private readonly singleness = new Map<string, boolean>()
  private readonly joining = new Map<string, boolean>()
  private readonly tails = new Map<string, Tail>()
  private readonly heads = new Map<string, readonly string[]>()
  private readonly likes = onceEach((initial: string) => keysOf(singlesByInitial().get(initial) ?? []))

  /** Whether two syllables stand side by side in a word or a common phrase. */
  isPair(first: string, second: string): boolean {
    const { words, known } = this.tail(first)
    let is = known.get(second)
    if (is === undefined) {
      is = words !== '' && isIn(second, words)
      known.set(second, is)
    }
    return is
  }

  /** The first syllables of the words that end in a syllable. Two words that only often meet, such as “của các”, are none. */
  before(second: string): readonly string[] {
    let found = this.heads.get(second)
    if (found === undefined) {
      found = isJoining(second) ? [] : headsBefore(second).filter(first => this.isPair(first, second))
      this.heads.set(second, found)
    }
    return found
  }

  /** The last syllables of the words that begin with one. */
  after(first: string): readonly string[] {
    const { words } = this.tail(first)
    if (words === '' || isJoining(first)) return []
    return keysOf(words.split(' ')).filter(second => !isJoining(second))
  }

  /** The words of the same letters with other tones. */
  alike(first: string, second: string): readonly (readonly [string, string])[] {
    const seconds = inAllTones(second)
    return inAllTones(first)
      .filter(head => this.tail(head).words !== '')
      .sort((one, other) => lineOf(one) - lineOf(other))
      .flatMap(head =>
        this.after(head)
          .filter(last => seconds.includes(last))
          .map(last => [head, last] as const),
      )
  }

  /** Whether a syllable is a word by itself. */
  isSingle(syllable: string): boolean {
    let is = this.singleness.get(syllable)
    if (is === undefined) {
      is = isIn(syllable, singles())
      this.singleness.set(syllable, is)
    }
    return is
  }

  /** Whether a syllable is a word that joins others: it stands beside any word. */
  isJoining(syllable: string): boolean {
    let is = this.joining.get(syllable)
    if (is === undefined) {
      is = isJoining(syllable)
      this.joining.set(syllable, is)
    }
    return is
  }

  /** The words of one syllable that begin with the same letter as a word, but for its marks. */
  singlesLike(word: string): readonly string[] {
    return this.likes(foldMarks(word[0]!))
  }

  /** Whether a syllable stands in any word that is known. */
  isKnown(syllable: string): boolean {
    return (
      this.isSingle(syllable) ||
      this.tail(syllable).words !== '' ||
      allLists().some(list => isIn(syllable, list))
    )
  }

  /** How a syllable is commonly written: `kỹ` for the key `kĩ`. */
  spell(syllable: string): string {
    const spellings = spellingsOf(syllable)
    if (spellings.length < 2) return syllable
    for (const list of allLists()) {
      const [first] = spellings.filter(spelling => entryPlace(spelling, list) >= 0).sort(byPlaceIn(list))
      if (first !== undefined) return first
    }
    return syllable
  }

  private tail(first: string): Tail {
    let tail = this.tails.get(first)
    if (tail === undefined) {
      tail = { words: findTail(first), known: new Map() }
      this.tails.set(first, tail)
    }
    return tail
  }
}

/** What follows a syllable in the words that begin with it. */
interface Tail {
  /** In one line; empty when there are none. */
  words: string
  /** Whether those that were asked for are among them. */
  known: Map<string, boolean>
}

export type { Lexicon }

let made: Lexicon | undefined

/** The lexicon, which remembers what was asked. */
export function lexicon(): Lexicon {
  made ??= new Lexicon()
  return made
}

const isIn = (syllable: string, list: string): boolean =>
  spellingsOf(syllable).some(spelling => entryPlace(spelling, list) >= 0)

/** Words that join others stand beside any word: they speak for what is written, not for what might be meant. */
const isJoining = (syllable: string): boolean => isIn(syllable, functionWords())

const keysOf = (words: readonly string[]): string[] => [
  ...new Set(words.map(word => spellingKey(word) ?? word)),
]

const byPlaceIn =
  (list: string) =>
  (one: string, other: string): number =>
    entryPlace(one, list) - entryPlace(other, list)

/** Where the first line of a first syllable begins in its list. */
function lineOf(first: string): number {
  const places = spellingsOf(first).map(spelling => compoundListOf(first).indexOf(`\n${spelling}: `))
  return Math.min(...places.filter(at => at >= 0))
}

/** The words that follow a first syllable; those of the later line when two spellings have one each. */
function findTail(first: string): string {
  const list = compoundListOf(first)
  const places = spellingsOf(first).map(spelling => list.indexOf(`\n${spelling}: `))
  const at = Math.max(-1, ...places)
  return at < 0 ? '' : list.slice(list.indexOf(': ', at) + 2, list.indexOf('\n', at + 1))
}

/** The first syllables of all lines that have a syllable behind them. */
function headsBefore(second: string): string[] {
  const heads = compoundLists().flatMap(list =>
    spellingsOf(second)
      .flatMap(spelling => placesOf(spelling, list))
      .sort((one, other) => one - other)
      .map(at => {
        const start = list.lastIndexOf('\n', at) + 1
        return list.slice(start, list.indexOf(':', start))
      }),
  )
  return keysOf(heads).filter(first => !isJoining(first))
}

function placesOf(word: string, list: string): number[] {
  const places: number[] = []
  for (let at = entryPlace(word, list); at >= 0; at = entryPlace(word, list, at + 1)) places.push(at)
  return places
}

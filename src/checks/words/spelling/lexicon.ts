import { untone } from '../../../language/tones.ts'
import { compoundLists } from './compounds/index.ts'
import { functionWords, singleWords } from './single-words.ts'
import { spellingKey } from './spelling-key.ts'

/** What is known of the words of administrative prose; syllables are given and told by their `spellingKey`. */
export interface Lexicon {
  /** Whether two syllables stand side by side in a word or a common phrase. */
  isPair(first: string, second: string): boolean
  /** The first syllables of the words that end in a syllable, and the last of those that begin with one. */
  before(second: string): readonly string[]
  after(first: string): readonly string[]
  /** The words of the same letters with other tones. */
  alike(first: string, second: string): readonly (readonly [string, string])[]
  /** Whether a syllable is a word by itself. */
  isSingle(syllable: string): boolean
  /** All words of one syllable. */
  singles: ReadonlySet<string>
  /** Whether a syllable stands in any word that is known. */
  isKnown(syllable: string): boolean
  /** How a syllable is commonly written: `kỹ` for the key `kĩ`. */
  spell(syllable: string): string
}

let made: Lexicon | undefined

/** The lexicon, made when it is asked for the first time. */
export function lexicon(): Lexicon {
  made ??= makeLexicon()
  return made
}

function makeLexicon(): Lexicon {
  const spelled = new Map<string, string>()
  const keyOf = (word: string): string => {
    const key = spellingKey(word) ?? word
    if (!spelled.has(key)) spelled.set(key, word)
    return key
  }
  const keysOf = (list: string): Set<string> => new Set(list.trim().split(/\s+/).map(keyOf))
  const joining = keysOf(functionWords)
  const singles = new Set([...joining, ...keysOf(singleWords)])
  const pairs = new Map<string, Set<string>>()
  for (const list of compoundLists)
    for (const line of list.trim().split('\n')) {
      const [head = '', tail = ''] = line.split(': ')
      pairs.set(keyOf(head), new Set(tail.split(' ').map(keyOf)))
    }
  const candidates = new Candidates(pairs, joining)
  return {
    isPair: (first, second) => pairs.get(first)?.has(second) === true,
    before: second => candidates.before.get(second) ?? [],
    after: first => candidates.after.get(first) ?? [],
    alike: (first, second) => candidates.alike.get(skeleton(first, second)) ?? [],
    isSingle: syllable => singles.has(syllable),
    singles,
    // All syllables of the lists came by here.
    isKnown: syllable => spelled.has(syllable),
    spell: syllable => spelled.get(syllable) ?? syllable,
  }
}

/**
 * The words that a slip may stand for, found in several ways; made when first asked for: a plan without slips needs none. Two words that
 * only often meet, such as “của các”, speak for what is written, not for what might be meant.
 */
class Candidates {
  private readonly words: readonly (readonly [string, string])[]
  private readonly made = new Map<string, Map<string, unknown[]>>()

  constructor(pairs: ReadonlyMap<string, ReadonlySet<string>>, joining: ReadonlySet<string>) {
    this.words = [...pairs].flatMap(([first, seconds]) =>
      joining.has(first)
        ? []
        : [...seconds].filter(second => !joining.has(second)).map(second => [first, second] as const),
    )
  }

  get before(): ReadonlyMap<string, readonly string[]> {
    return this.once(
      'before',
      ([, second]) => second,
      ([first]) => first,
    )
  }

  get after(): ReadonlyMap<string, readonly string[]> {
    return this.once(
      'after',
      ([first]) => first,
      ([, second]) => second,
    )
  }

  get alike(): ReadonlyMap<string, readonly (readonly [string, string])[]> {
    return this.once(
      'alike',
      ([first, second]) => skeleton(first, second),
      word => word,
    )
  }

  private once<Value>(
    name: string,
    keyOf: (word: readonly [string, string]) => string,
    partOf: (word: readonly [string, string]) => Value,
  ): ReadonlyMap<string, readonly Value[]> {
    let map = this.made.get(name) as Map<string, Value[]> | undefined
    if (map !== undefined) return map
    map = new Map()
    for (const word of this.words) {
      const list = map.get(keyOf(word))
      if (list === undefined) map.set(keyOf(word), [partOf(word)])
      else list.push(partOf(word))
    }
    this.made.set(name, map as Map<string, unknown[]>)
    return map
  }
}

const skeleton = (first: string, second: string): string => `${letters(first)} ${letters(second)}`

const letters = (syllable: string): string => untone(syllable)?.letters ?? syllable

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
  const pairs = new Set<string>()
  const firsts = new Map<string, string[]>()
  const seconds = new Map<string, string[]>()
  const skeletons = new Map<string, (readonly [string, string])[]>()
  for (const line of compoundLists.flatMap(list => list.trim().split('\n'))) {
    const [head = '', tail = ''] = line.split(': ')
    const first = keyOf(head)
    for (const second of tail.split(' ').map(keyOf)) {
      const pair = `${first} ${second}`
      if (second === '' || pairs.has(pair)) continue
      pairs.add(pair)
      // Two words that only often meet, such as “của các”, speak for what is written, not for what might be meant.
      if (joining.has(first) || joining.has(second)) continue
      add(firsts, second, first)
      add(seconds, first, second)
      add(skeletons, skeleton(first, second), [first, second])
    }
  }
  const known = new Set([...singles, ...[...pairs].flatMap(pair => pair.split(' '))])
  return {
    isPair: (first, second) => pairs.has(`${first} ${second}`),
    before: second => firsts.get(second) ?? [],
    after: first => seconds.get(first) ?? [],
    alike: (first, second) => skeletons.get(skeleton(first, second)) ?? [],
    isSingle: syllable => singles.has(syllable),
    singles,
    isKnown: syllable => known.has(syllable),
    spell: syllable => spelled.get(syllable) ?? syllable,
  }
}

const skeleton = (first: string, second: string): string =>
  `${untone(first)?.letters ?? first} ${untone(second)?.letters ?? second}`

function add<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else list.push(value)
}

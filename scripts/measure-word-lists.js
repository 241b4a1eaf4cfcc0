import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { loadSources, path, wordLists } from './bundling.js'

/**
 * Holds the lists of words in data/tu-ngu against a public list of how often syllables, and pairs of syllables, stand in texts: what part of
 * ours is attested there, and which common words we do not have. Each file has lines of a word, a tab and its count.
 */
const [wordsFile, pairsFile] = process.argv.slice(2)
if (pairsFile === undefined) {
  console.error('Usage: node scripts/measure-word-lists.js <words.tsv> <word-pairs.tsv>')
  process.exit(2)
}

/** The program's own key: `hoà` is `hòa`, `kỹ` is `kĩ`. */
const { spellingKey } = await loadSources(
  "export { spellingKey } from './src/checks/words/spelling/spelling-key.ts'",
  [wordLists],
)
const keyOf = words =>
  words
    .normalize('NFC')
    .toLowerCase()
    .split(' ')
    .map(word => spellingKey(word) ?? word)
    .join(' ')

/** How often each word stands in a public list, by its key. */
function countsOf(file) {
  const counts = new Map()
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    const [words, count] = line.split('\t')
    counts.set(keyOf(words), (counts.get(keyOf(words)) ?? 0) + Number(count))
  }
  return counts
}

const list = name => parse(readFileSync(path(`data/tu-ngu/${name}.yaml`), 'utf8').normalize('NFC'))
const wordsIn = text => text.trim().split(/\s+/)
const phrasesIn = text => text.trim().split(/,\s+/)

const syllables = countsOf(wordsFile)
const pairs = countsOf(pairsFile)
const { tu_noi, tu_don } = list('tu-don')
const lines = list('tu-ghep').flatMap(({ tu }) => tu.trim().split('\n'))
const compounds = new Set(
  lines.flatMap(line => {
    const [first, ...rest] = line.split(/:? /)
    return rest.map(last => keyOf(`${first} ${last}`))
  }),
)
const functionWords = new Set(wordsIn(tu_noi).map(keyOf))
const singles = new Set(wordsIn(tu_don).map(keyOf))
const known = new Set([...functionWords, ...singles, ...[...compounds].flatMap(words => words.split(' '))])

const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
/** Tells how much of a list the public one has. */
function tellAttested(name, words, counts) {
  const found = [...words].filter(word => counts.has(word))
  console.log(`${name}: ${words.size}, attested ${found.length} (${percent(found.length, words.size)})`)
}
const sum = values => [...values].reduce((total, value) => total + value, 0)
const total = sum(syllables.values())

/**
 * How much oftener two syllables meet than by chance, from -1 to 1 (normalised pointwise mutual information). Pairs of a word are high, and
 * pairs of two words that only meet, `của các`, low.
 */
function association(pair, count) {
  const [first, last] = pair.split(' ').map(word => syllables.get(word))
  if (first === undefined || last === undefined) return -1
  return Math.log((count * total) / (first * last)) / -Math.log(count / total)
}

/** From here on a pair is nearly always one word. */
const isWord = 0.5
const isFunctional = pair => pair.split(' ').some(word => functionWords.has(word))
const words = [...pairs].filter(([pair, count]) => association(pair, count) >= isWord && !isFunctional(pair))
const byCount = (one, other) => other[1] - one[1]

console.log(`Public list: ${syllables.size} syllables, ${pairs.size} pairs, as the program keys them`)
tellAttested('tu-don, tu_noi', functionWords, syllables)
tellAttested('tu-don, tu_don', singles, syllables)
tellAttested('tu-ghep', compounds, pairs)
tellAttested('tu-thuong-gap', new Set(phrasesIn(list('tu-thuong-gap').tu).map(keyOf)), pairs)
tellAttested(
  'tu-lap, tu_ghep (two syllables)',
  new Set(
    phrasesIn(list('tu-lap').tu_ghep)
      .map(keyOf)
      .filter(word => word.split(' ').length === 2),
  ),
  pairs,
)

const isKnown = ([pair]) => compounds.has(pair)
console.log(
  `\nPairs that are likely words (association ${isWord} or more, none of a function word): ${words.length}`,
)
const have = words.filter(isKnown)
console.log(`  in tu-ghep ${have.length} (${percent(have.length, words.length)})`)
console.log(
  `  by their counts ${percent(sum(have.map(([, count]) => count)), sum(words.map(([, count]) => count)))}`,
)
for (const most of [500, 1000, 2000]) {
  const top = words.toSorted(byCount).slice(0, most)
  console.log(`  of the ${most} commonest ${percent(top.filter(isKnown).length, top.length)}`)
}
const knownCount = sum([...syllables].filter(([word]) => known.has(word)).map(([, count]) => count))
console.log(`\nSyllables that stand in any of our words: by their counts ${percent(knownCount, total)}`)

const shown = entries =>
  entries
    .toSorted(byCount)
    .slice(0, 100)
    .map(([word, count]) => `${word} ${count}`)
    .join(', ')
console.log(`\nCommon pairs that tu-ghep does not have:\n${shown(words.filter(entry => !isKnown(entry)))}`)
console.log(
  `\nCommon syllables in none of our words:\n${shown([...syllables].filter(([word]) => !known.has(word) && spellingKey(word) !== undefined))}`,
)

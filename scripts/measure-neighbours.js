import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { cheapExpressions, compiledTemplates, loadSources, wordLists } from './bundling.js'
import { dataJson } from './data-module.js'

/**
 * Measures the rules that judge words by their neighbours (tu-ngu/nham-chu, tu-ngu/sot-chu) on texts: what they tell of the texts as they are, to be
 * read and judged, and how many mistakes they find that are put into them.
 *
 *     node scripts/measure-neighbours.js [--seed N] [--every N] [--quiet] FILE…
 *
 * A file is a spec (.yaml) or a text with a paragraph a line. In every twentieth paragraph, if it is long enough (--every), a word is taken for
 * another one edit away, a tone or mark three times as likely as a letter, or a syllable of a word of two is left out.
 */
const flags = process.argv.slice(2)
const numberOf = (name, otherwise) =>
  flags.includes(name) ? Number(flags[flags.indexOf(name) + 1]) : otherwise
const every = numberOf('--every', 20)
let state = numberOf('--seed', 1)
const files = flags.filter(
  (flag, at) => !flag.startsWith('--') && !['--seed', '--every'].includes(flags[at - 1]),
)
if (files.length === 0) {
  console.error('Usage: node scripts/measure-neighbours.js [--seed N] [--every N] [--quiet] FILE…')
  process.exit(2)
}

/** All data in the bundle, so that nothing is written beside the program. */
const data = {
  name: 'data',
  setup: context =>
    context.onLoad({ filter: /[\\/]data[\\/][^\\/]+\.yaml$/ }, file => ({
      contents: `export default () => (${dataJson(readFileSync(file.path, 'utf8'))})`,
      loader: 'js',
    })),
}
const { readPlan, runChecks, rules, wordsOf, inCaseOf, lexicon, pairCounts, ScoredWords } = await loadSources(
  `export { readPlan } from './src/plan/read-plan.ts'
export { runChecks } from './src/checks/run-checks.ts'
export { wordRules as rules } from './src/checks/rules/tu-ngu/index.ts'
export { wordsOf, inCaseOf } from './src/checks/words/spelling/words.ts'
export { lexicon } from './src/checks/words/spelling/lexicon.ts'
export { pairCounts } from './src/checks/words/neighbours/pair-counts.ts'
export { ScoredWords } from './src/checks/words/neighbours/scored-words.ts'`,
  [compiledTemplates, data, wordLists, cheapExpressions],
)

const own = ['tu-ngu/nham-chu', 'tu-ngu/sot-chu']
const spelling = [...own, 'tu-ngu/nham-tu', 'tu-ngu/sai-chinh-ta']
const asked = rules.filter(({ id }) => spelling.includes(id))
const counts = pairCounts()
const known = lexicon()

/** The next number of a sequence that is the same for the same seed: at least 0, less than a number. */
function random(below) {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
  return Math.floor((state / 0x80000000) * below)
}

/** All texts of a spec, or the lines of a text, without what would be read as marks. */
function paragraphsOf(file) {
  const source = readFileSync(file, 'utf8').normalize('NFC')
  const lines = /\.ya?ml$/.test(file) ? textsIn(parse(source)) : source.split('\n')
  return lines
    .flatMap(text => text.split('\n'))
    .map(line =>
      line
        .replace(/\{\{[^}]*\}\}/g, '1')
        .replace(/[*{}[\]|#<>\\]/g, ' ')
        .replace(/^[\s\-+•]+/, '')
        .trim(),
    )
    .filter(line => line !== '')
}

function textsIn(value) {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** What is reported of a document of these paragraphs, each in a line of its own. */
function toldOf(paragraphs) {
  const head =
    'nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\nke_hoach:\n  trich_yeu: Việc\n  noi_dung:\n'
  const spec = head + paragraphs.map(text => `    - ${JSON.stringify(text)}`).join('\n')
  const { value, diagnostics } = readPlan('k.yaml', spec, () => ({ error: 'none' }))
  if (value === undefined) throw new Error(diagnostics[0]?.message)
  const first = head.split('\n').length
  return runChecks(value, asked).map(({ rule, start, end, hint }) => ({
    rule,
    hint,
    paragraph: start.line - first,
    from: start.column - 8,
    to: end.column - 8,
  }))
}

/** A paragraph with a word changed or a syllable lost, and where; undefined where the word is none that is judged. */
function withSlip(text) {
  const words = wordsOf(text)
  const scored = new ScoredWords(text, words, counts)
  const at = random(words.length)
  const [id, word] = [scored.ids[at], words[at]]
  if (words.length < 6 || id === undefined || id < 0) return undefined
  if (random(4) === 0) {
    const isOfWord = [
      [scored.before(at), id],
      [id, scored.after(at)],
    ].some(([one, other]) => one >= 0 && other >= 0 && known.isPair(counts.keyOf(one), counts.keyOf(other)))
    const next = words[at + 1]
    if (!isOfWord || next?.follows !== true || at === 0) return undefined
    return {
      kind: 'lost',
      text: text.slice(0, word.from) + text.slice(next.from),
      from: words[at - 1].from,
      to: word.from + next.text.length,
      right: word.lower,
    }
  }
  const others = counts.alike(id).filter(other => counts.count(other.id) >= 100)
  const weighted = others.flatMap(other => (other.far <= 0.5 ? [other, other, other] : [other]))
  if (weighted.length === 0) return undefined
  const wrong = inCaseOf(known.spell(counts.keyOf(weighted[random(weighted.length)].id)), word)
  return {
    kind: 'changed',
    text: text.slice(0, word.from) + wrong + text.slice(word.to),
    from: word.from,
    to: word.from + wrong.length,
    right: word.lower,
  }
}

const totals = { words: 0, told: 0 }
const none = { all: 0, own: 0, right: 0, any: 0 }
const found = { changed: { ...none }, lost: { ...none } }
for (const file of files) {
  const paragraphs = paragraphsOf(file)
  totals.words += paragraphs.reduce((sum, text) => sum + wordsOf(text).length, 0)
  for (const { rule, hint, paragraph, from, to } of toldOf(paragraphs)) {
    if (!own.includes(rule)) continue
    totals.told++
    const text = paragraphs[paragraph]
    if (!flags.includes('--quiet'))
      console.log(
        `${file.split('/').at(-1)}: ${rule} …${text.slice(Math.max(0, from - 40), from)}⟦${text.slice(from, to)}⟧${text.slice(to, to + 40)}… ${hint}`,
      )
  }
  const slips = paragraphs.map((text, at) => (at % every === state % every ? withSlip(text) : undefined))
  const told = toldOf(paragraphs.map((text, at) => slips[at]?.text ?? text))
  for (const [at, slip] of slips.entries()) {
    if (slip === undefined) continue
    const there = told.filter(
      ({ paragraph, from, to }) => paragraph === at && from <= slip.to + 1 && slip.from <= to + 1,
    )
    const kind = found[slip.kind]
    kind.all++
    if (there.length > 0) kind.any++
    const ours = there.filter(({ rule }) => own.includes(rule))
    if (ours.length > 0) kind.own++
    if (ours.some(({ hint }) => hint.toLowerCase().includes(slip.right))) kind.right++
  }
}
const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`
console.log(
  `${totals.words} words as they are: ${totals.told} told, ${((1e4 * totals.told) / totals.words).toFixed(2)} in 10,000`,
)
for (const [kind, { all, own, right, any }] of Object.entries(found))
  console.log(
    `${kind}: ${all} slips; found ${percent(own, all)} (right word ${percent(right, all)}), by any rule of spelling ${percent(any, all)}`,
  )

import { countBy } from '../collections/count-by.ts'
import { longestRise } from '../collections/longest-rise.ts'
import { wordsOf } from './words.ts'

/** Words of one line of the file that are not where they should be. */
export interface Difference {
  kind: 'lost' | 'moved' | 'added'
  words: string[]
  /** Index of the line: of the file, or, for added words, of the document made from the spec. */
  line: number
}

/** A line that is the same in both, by its index on each side. */
interface Anchor {
  before: number
  after: number
}

/** Lines of fewer words are found everywhere. */
const fewestWords = 3

/** A gap of more words on each side is compared as a bag: order in it is not looked at. */
const longestGap = 3000

/**
 * Compares the words of two texts, line by line: what the second lacks, has elsewhere, or has besides. Lines that stand once on each side hold
 * the comparison together; between them words are compared in order. Linear but for what lies between two such lines.
 */
export function compareWords(before: readonly string[], after: readonly string[]): Difference[] {
  const old = before.map(wordsOf)
  const made = after.map(wordsOf)
  const anchors = inOrder(anchorsOf(old, made))
  const missing: { word: string; line: number }[] = []
  const extra: { word: string; line: number }[] = []
  let from = 0
  let to = 0
  for (const { before: end, after: stop } of [...anchors, { before: old.length, after: made.length }]) {
    compareGap(flat(old, from, end), flat(made, to, stop), missing, extra)
    from = end + 1
    to = stop + 1
  }
  return differences(missing, extra)
}

const flat = (lines: readonly string[][], from: number, to: number): { word: string; line: number }[] => {
  const words: { word: string; line: number }[] = []
  for (let line = from; line < to; line++) for (const word of lines[line]!) words.push({ word, line })
  return words
}

function anchorsOf(old: readonly string[][], made: readonly string[][]): Anchor[] {
  const places = new Map<string, number[]>()
  made.forEach((words, index) => {
    if (words.length < fewestWords) return
    const key = words.join(' ')
    const known = places.get(key)
    if (known === undefined) places.set(key, [index])
    else known.push(index)
  })
  const counts = countBy(old, words => (words.length >= fewestWords ? words.join(' ') : undefined))
  return old.flatMap((words, before) => {
    const key = words.join(' ')
    const found = places.get(key)
    return found?.length === 1 && counts.get(key) === 1 ? [{ before, after: found[0]! }] : []
  })
}

/** The longest row of anchors whose order is the same on both sides. */
const inOrder = (anchors: readonly Anchor[]): Anchor[] =>
  longestRise(anchors.map(({ after }) => after)).map(index => anchors[index]!)

type Placed = { word: string; line: number }

function compareGap(
  old: readonly Placed[],
  made: readonly Placed[],
  missing: Placed[],
  extra: Placed[],
): void {
  let from = 0
  while (from < old.length && from < made.length && old[from]!.word === made[from]!.word) from++
  let end = old.length
  let stop = made.length
  while (end > from && stop > from && old[end - 1]!.word === made[stop - 1]!.word) {
    end--
    stop--
  }
  const a = old.slice(from, end)
  const b = made.slice(from, stop)
  if (a.length === 0 || b.length === 0) {
    missing.push(...a)
    extra.push(...b)
  } else if (a.length > longestGap || b.length > longestGap) compareBags(a, b, missing, extra)
  else compareInOrder(a, b, missing, extra)
}

function compareBags(a: readonly Placed[], b: readonly Placed[], missing: Placed[], extra: Placed[]): void {
  const bag = countBy(b, ({ word }) => word)
  for (const one of a) {
    const left = bag.get(one.word) ?? 0
    if (left === 0) missing.push(one)
    else bag.set(one.word, left - 1)
  }
  for (const one of [...b].reverse()) {
    const left = bag.get(one.word) ?? 0
    if (left === 0) continue
    extra.push(one)
    bag.set(one.word, left - 1)
  }
}

/** The longest common row of words. */
function compareInOrder(
  a: readonly Placed[],
  b: readonly Placed[],
  missing: Placed[],
  extra: Placed[],
): void {
  const width = b.length + 1
  const lengths = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i]!.word === b[j]!.word
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!)
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    if (a[i]!.word === b[j]!.word) {
      i++
      j++
    } else if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) missing.push(a[i++]!)
    else extra.push(b[j++]!)
  }
  missing.push(...a.slice(i))
  extra.push(...b.slice(j))
}

/** Words that are missing here and stand elsewhere are moved. */
function differences(missing: readonly Placed[], extra: readonly Placed[]): Difference[] {
  const elsewhere = countBy(extra, ({ word }) => word)
  const gone = countBy(missing, ({ word }) => word)
  const found: Difference[] = []
  const add = (kind: Difference['kind'], { word, line }: Placed): void => {
    const last = found.at(-1)
    if (last?.kind === kind && last.line === line) last.words.push(word)
    else found.push({ kind, words: [word], line })
  }
  for (const one of missing) {
    const left = elsewhere.get(one.word) ?? 0
    add(left > 0 ? 'moved' : 'lost', one)
    if (left > 0) elsewhere.set(one.word, left - 1)
  }
  for (const one of extra) {
    const left = gone.get(one.word) ?? 0
    if (left === 0) add('added', one)
    else gone.set(one.word, left - 1)
  }
  return found
}

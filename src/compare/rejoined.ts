import { addTo } from '../collections/add-to.ts'
import { type Draft, draft } from './drafts.ts'
import type { Container, Entry, LineEntry } from './entry.ts'
import type { Matching } from './matching.ts'
import { entrySide } from './sides.ts'

/** A paragraph whose words are those of several, one after the other, in the other plan. */
interface Rejoined {
  whole: Entry
  parts: Entry[]
}

type Worded = LineEntry | Container

/** By so many words the first of the parts is looked for. */
const lookedAt = 3

const isWorded = (entry: Entry): entry is Worded =>
  entry.kind === 'text' || entry.kind === 'target' || entry.kind === 'task' || entry.kind === 'heading'

/** The words without signs and the plan's own years. */
const wordsOf = (entry: Entry): string =>
  entry.words.mask
    .toLowerCase()
    .split(' ')
    .filter(word => /[\p{L}\p{N}%<]/u.test(word))
    .join(' ')

/**
 * Paragraphs that were broken in several, or joined to one, without another word; a heading that runs on in its text is one of them. They are
 * set aside in the matching, and told as what was done to them.
 */
export function compareRejoined(
  before: readonly Entry[],
  after: readonly Entry[],
  matching: Matching,
): Draft[] {
  const split = findRejoined(before, after, matching)
  const joined = findRejoined(after, before, matching)
  // What both directions found, each would tell in its own way: neither does.
  const taken = new Set([...split, ...joined].flatMap(({ whole, parts }) => [whole, ...parts]))
  const counts = new Map<Entry, number>()
  for (const { whole, parts } of [...split, ...joined])
    for (const entry of [whole, ...parts]) counts.set(entry, (counts.get(entry) ?? 0) + 1)
  const isSure = ({ whole, parts }: Rejoined): boolean =>
    [whole, ...parts].every(entry => taken.has(entry) && counts.get(entry) === 1)
  const drafts: Draft[] = []
  for (const { whole, parts } of split.filter(isSure)) {
    for (const entry of [whole, ...parts]) matching.settle(entry)
    const sides = { before: [entrySide(whole)], after: parts.map(entrySide) }
    drafts.push(draft('text-split', sides, { before: whole, after: parts[0] }))
  }
  for (const { whole, parts } of joined.filter(isSure)) {
    for (const entry of [whole, ...parts]) matching.settle(entry)
    const sides = { before: parts.map(entrySide), after: [entrySide(whole)] }
    drafts.push(draft('text-joined', sides, { before: parts[0], after: whole }))
  }
  return drafts
}

function findRejoined(wholes: readonly Entry[], others: readonly Entry[], matching: Matching): Rejoined[] {
  const parts = matching.open(others).filter(isWorded)
  const words = parts.map(wordsOf)
  const byStart = new Map<string, number[]>()
  words.forEach((text, index) => {
    if (text !== '') addTo(byStart, text.split(' ').slice(0, lookedAt).join(' '), index)
  })
  return matching
    .open(wholes)
    .filter(isWorded)
    .flatMap(whole => {
      const text = wordsOf(whole)
      const first = text.split(' ')
      for (let length = lookedAt; length > 0; length--)
        for (const start of byStart.get(first.slice(0, length).join(' ')) ?? []) {
          const found = runFrom(start, text, parts, words)
          if (found !== undefined) return [{ whole, parts: found }]
        }
      return []
    })
}

/** Several parts from `start` on whose words together are the text. */
function runFrom(
  start: number,
  text: string,
  parts: readonly Worded[],
  words: readonly string[],
): Worded[] | undefined {
  let rest = text
  for (let at = start; at < parts.length; at++) {
    const own = words[at]!
    if (parts[at]!.part !== parts[start]!.part || own === '') return undefined
    if (rest === own) return at > start ? parts.slice(start, at + 1) : undefined
    if (!rest.startsWith(`${own} `)) return undefined
    rest = rest.slice(own.length + 1)
  }
  return undefined
}

import { groupBy } from '../collections/group-by.ts'
import { specificWords } from '../reading/measured-words.ts'
import { isProposal } from '../reading/proposals.ts'
import type { Entry, LineEntry } from './entry.ts'
import { frameOf } from './frame-lines.ts'
import { namedDocument } from './legal-bases.ts'
import { likeness } from './likeness.ts'
import { longEnough, matchByCode } from './match-by-code.ts'
import type { Matching } from './matching.ts'
import { pairEqual, pairLike } from './pair-up.ts'

/** Lines that became one another where they stood, and elsewhere. */
const leastAlike = 0.4
const leastAlikeElsewhere = 0.65

type Kind = LineEntry['kind']

const linesOf = (entries: readonly Entry[], ...kinds: Kind[]): LineEntry[] =>
  entries.filter((entry): entry is LineEntry => kinds.includes(entry.kind as Kind))

/** Pairs paragraphs, targets and tasks in words: by id, by their words; first where they stand, then anywhere. */
export function matchTexts(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  const a = linesOf(before, 'text', 'target', 'task')
  const b = linesOf(after, 'text', 'target', 'task')
  matchByCode(a, b, matching, 'surely')
  matchByWords(a, b, matching)
  matchByCode(a, b, matching, 'anyway')
  matching.addAll(pairEqual(matching.open(a), matching.open(b), inPlace(matching, frameOf)))
}

/** Pairs what is left of them by likeness. */
export function matchLikeTexts(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  matchByLikeness(
    linesOf(before, 'text', 'target', 'task'),
    linesOf(after, 'text', 'target', 'task'),
    matching,
  )
}

/** Pairs recipients and footnotes of the same part: by their words, footnotes by their mark, by likeness. */
export function matchEnds(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  for (const kind of ['recipient', 'note'] as const) {
    const a = linesOf(before, kind)
    const b = linesOf(after, kind)
    const steps = [wordsKey, maskKey, codeKey]
    for (const key of steps)
      matching.addAll(pairEqual(matching.open(a), matching.open(b), inPlace(matching, key)))
    likeInPlace(a, b, matching)
  }
}

/**
 * Pairs legal bases of the same part: by the document they name, by their words, and last by how alike they are without their numbers, which
 * finds the document that took the place of another.
 */
export function matchBases(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  const a = linesOf(before, 'basis')
  const b = linesOf(after, 'basis')
  const documentKey = ({ words }: LineEntry): string | undefined => namedDocument(words.text)?.key
  // Who asks for the document is held against who asked, whatever the list.
  const proposalKey = ({ words }: LineEntry): string | undefined =>
    isProposal(words.text) ? 'đề nghị' : undefined
  for (const key of [wordsKey, documentKey, maskKey, proposalKey])
    matching.addAll(pairEqual(matching.open(a), matching.open(b), inPlace(matching, key)))
  likeInPlace(a, b, matching)
}

function matchByWords(a: readonly LineEntry[], b: readonly LineEntry[], matching: Matching): void {
  for (const key of [wordsKey, maskKey]) {
    matching.addAll(pairEqual(matching.open(a), matching.open(b), inPlace(matching, key)))
    const anywhere = (line: LineEntry): string | undefined => (longEnough(line) ? key(line) : undefined)
    matching.addAll(pairEqual(matching.open(a), matching.open(b), anywhere))
  }
}

function matchByLikeness(a: readonly LineEntry[], b: readonly LineEntry[], matching: Matching): void {
  likeInPlace(a, b, matching)
  targetsInPlace(a, b, matching)
  const elsewhere = { ...likenessOfLines, least: leastAlikeElsewhere }
  matching.addAll(
    pairLike(matching.open(a).filter(longEnough), matching.open(b).filter(longEnough), elsewhere),
  )
}

const likenessOfLines = {
  featuresOf: ({ words }: LineEntry) => words.features,
  rareOf: ({ words }: LineEntry) => words.shingles(),
  score: ({ words: a }: LineEntry, { words: b }: LineEntry, alike: number) =>
    a.quotes && b.quotes ? Math.max(alike, likeness(a.unquotedFeatures, b.unquotedFeatures)) : alike,
}

/** So many words at the beginning that tell what a target is about must be the same. */
const sameSubject = 3

/** Pairs targets of one heading that are about the same: one took the place of the other. */
function targetsInPlace(a: readonly LineEntry[], b: readonly LineEntry[], matching: Matching): void {
  const targets = (lines: readonly LineEntry[]): LineEntry[] =>
    matching.open(lines.filter(({ kind }) => kind === 'target'))
  const after = byParent(targets(b), matching)
  const score = ({ words: before }: LineEntry, { words: now }: LineEntry): number => {
    const [old, other] = [specificWords(before.text), specificWords(now.text)]
    let same = 0
    while (same < old.length && old[same] === other[same]) same++
    return same
  }
  for (const [parent, lines] of byParent(targets(a), matching))
    matching.addAll(
      pairLike(lines, after.get(parent) ?? [], { ...likenessOfLines, score, least: sameSubject }),
    )
}

/** Pairs what is alike and stands in the same thing. */
function likeInPlace(a: readonly LineEntry[], b: readonly LineEntry[], matching: Matching): void {
  const before = byParent(matching.open(a), matching)
  const after = byParent(matching.open(b), matching)
  for (const [parent, lines] of before) {
    const others = after.get(parent) ?? []
    matching.addAll(pairLike(lines, others, { ...likenessOfLines, least: leastAlike }))
  }
}

/** Things by the name that the thing they stand in has in common with its partner. */
export const byParent = <T extends Entry>(entries: readonly T[], matching: Matching): Map<string, T[]> =>
  groupBy(entries, ({ parent }) => parent && matching.nameOf(parent))

const wordsKey = ({ words }: LineEntry): string => words.text
const maskKey = ({ words }: LineEntry): string => words.mask
const codeKey = ({ code }: LineEntry): string | undefined => code

/** A key that holds only among what stands in the same thing. */
export function inPlace<T extends Entry>(
  matching: Matching,
  key: (entry: T) => string | undefined,
): (entry: T) => string | undefined {
  return entry => {
    const name = entry.parent && matching.nameOf(entry.parent)
    const own = name === undefined ? undefined : key(entry)
    return own === undefined ? undefined : `${name} ${own}`
  }
}

import type { Entry, RowEntry } from './entry.ts'
import { longEnough, matchByCode } from './match-by-code.ts'
import { byParent, inPlace } from './match-lines.ts'
import type { Matching } from './matching.ts'
import { pairEqual, pairLike } from './pair-up.ts'

/** Rows that became one another in their group, and elsewhere. */
const leastAlike = 0.4
const leastAlikeElsewhere = 0.6

/** How much the words of a row, its lead unit and its place count. */
const weights = { words: 0.7, lead: 0.15, place: 0.15 }

/** Words less alike than this are not those of the same row, whoever leads it. */
const leastWords = 0.35

/**
 * Pairs the rows of all tables: by id, then by all they say, then by the words they are known by, then by likeness of words, lead unit and place;
 * first in their group, then anywhere.
 */
export function matchRows(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  const a = before.filter((entry): entry is RowEntry => entry.kind === 'row')
  const b = after.filter((entry): entry is RowEntry => entry.kind === 'row')
  matchByCode(a, b, matching, 'surely')
  const wholes = new Map([...a, ...b].map(row => [row, wholeText(row)]))
  const wholeKey = (row: RowEntry): string | undefined => wholes.get(row)
  matching.addAll(pairEqual(matching.open(a), matching.open(b), inPlace(matching, wholeKey)))
  matching.addAll(pairEqual(matching.open(a), matching.open(b), wholeKey))
  for (const key of [leadKey, wordsKey, maskKey]) {
    matching.addAll(pairEqual(matching.open(a), matching.open(b), inPlace(matching, key)))
    const anywhere = (row: RowEntry): string | undefined => (longEnough(row) ? key(row) : undefined)
    matching.addAll(pairEqual(matching.open(a), matching.open(b), anywhere))
  }
  matchByCode(a, b, matching, 'anyway')
  likeInPlace(a, b, matching)
  matching.addAll(pairLike(matching.open(a), matching.open(b), likenessOfRows(matching, leastAlikeElsewhere)))
}

function likeInPlace(a: readonly RowEntry[], b: readonly RowEntry[], matching: Matching): void {
  const after = byParent(matching.open(b), matching)
  for (const [parent, rows] of byParent(matching.open(a), matching))
    matching.addAll(pairLike(rows, after.get(parent) ?? [], likenessOfRows(matching, leastAlike)))
}

function likenessOfRows(matching: Matching, least: number) {
  return {
    featuresOf: (row: RowEntry) => row.words.features,
    rareOf: (row: RowEntry) => row.words.shingles(),
    score: (before: RowEntry, after: RowEntry, words: number) => {
      if (words < leastWords) return 0
      const lead = leadOf(before)
      const sameLead = lead !== '' && lead === leadOf(after) ? weights.lead : 0
      const samePlace = matching.sameParent(before, after) ? weights.place : 0
      return words * weights.words + sameLead + samePlace
    },
    least,
  }
}

const wordsKey = ({ words }: RowEntry): string => words.text
const maskKey = ({ words }: RowEntry): string => words.mask
const leadKey = (row: RowEntry): string => `${row.words.text}\n${leadOf(row)}`

function leadOf({ table, cells }: RowEntry): string {
  const column = table.columns.findIndex(({ role }) => role === 'lead')
  return cells[column]?.words.text ?? ''
}

/** All that a row says but its number, by column. */
function wholeText({ table, cells }: RowEntry): string {
  return table.columns
    .flatMap(({ key, role }, index) =>
      role === 'order' ? [] : [`${key}: ${cells[index]?.words.text ?? ''}`],
    )
    .join('\n\n')
}

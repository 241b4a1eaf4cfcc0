/**
 * Packs counts of syllables and of pairs of neighbouring syllables for `src/checks/words/neighbours/pair-counts.ts`, which says what
 * stands where and reads it as it is.
 *
 * @param counts how often each syllable stands in the texts, as a map
 * @param pairs the same of pairs, written with a blank
 * @param distance how far one syllable is from another in writing; up to `farthest` one may be typed for the other
 * @returns the syllables, the commonest first, and the bytes
 */
export function packPairCounts(counts, pairs, distance, farthest) {
  const syllables = [...counts.keys()].sort(
    (one, other) => counts.get(other) - counts.get(one) || (one < other ? -1 : 1),
  )
  const rows = pairRows(syllables, pairs)
  const alike = alikeRows(syllables, counts, distance, farthest)
  const ofAll = syllables.map(syllable => counts.get(syllable))
  const before = ofAll.slice()
  const after = ofAll.slice()
  for (const [first, row] of rows.entries())
    for (const [second, count] of row) {
      after[first] -= count
      before[second] -= count
    }
  const atLeastOne = values => Float32Array.from(values, value => Math.max(1, value))
  const sections = [
    Uint32Array.of(syllables.length, rows.flat().length, alike.flat().length),
    beginnings(rows),
    beginnings(alike),
    Float32Array.from(ofAll),
    atLeastOne(before),
    atLeastOne(after),
    Uint16Array.from(rows.flat(), ([second]) => second),
    Uint16Array.from(alike.flat(), ([id]) => id),
    Uint8Array.from(rows.flat(), ([, count]) => Math.round(levelsOfE * Math.log(count))),
    Uint8Array.from(alike.flat(), ([, far]) => far * partsOfFar),
  ]
  return {
    syllables,
    bytes: Buffer.concat(sections.map(({ buffer }) => Buffer.from(buffer))),
  }
}

/** A count of a pair is a byte, right to two and a half percent. */
const levelsOfE = 20

/** Distances are quarters. */
const partsOfFar = 4

/** A syllable that is rarer is never what was meant. */
const leastUsual = 30

/** What follows each syllable, in the order of the syllables. */
function pairRows(syllables, pairs) {
  const idOf = new Map(syllables.map((syllable, id) => [syllable, id]))
  const rows = syllables.map(() => [])
  for (const [pair, count] of pairs) {
    const [first, second] = pair.split(' ').map(syllable => idOf.get(syllable))
    if (first !== undefined && second !== undefined) rows[first].push([second, count])
  }
  for (const row of rows) row.sort(([one], [other]) => one - other)
  return rows
}

/** The syllables that each may be typed for. */
function alikeRows(syllables, counts, distance, farthest) {
  const usual = syllables.filter(syllable => counts.get(syllable) >= leastUsual)
  return syllables.map(syllable =>
    usual
      .map((other, id) => [id, other === syllable ? farthest + 1 : distance(syllable, other, farthest)])
      .filter(([, far]) => far <= farthest),
  )
}

/** Where each row begins when they stand one after the other, and the last one ends. */
function beginnings(rows) {
  const at = new Uint32Array(rows.length + 1)
  for (const [row, { length }] of rows.entries()) at[row + 1] = at[row] + length
  return at
}

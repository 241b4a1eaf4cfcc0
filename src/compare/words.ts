import { diffArrays } from 'diff'
import type { Piece } from './change.ts'
import type { ComparedText } from './compared-text.ts'
import { sameToken, type Token } from './tokens.ts'

/** Texts that need more edits than this are reported as replaced. */
const mostEdits = 3000

/** A lone word that stayed between long changes says nothing: the changes are reported as one. */
const island = 1
const longChange = 5

/** Words of a text, each with its place in it. */
export interface TokenText {
  text: string
  tokens: readonly Token[]
}

/** True when two texts say the same, years of the plan and values reported elsewhere aside. */
export function saysSame(a: ComparedText, b: ComparedText): boolean {
  if (a.text === b.text) return true
  return (
    a.tokens.length === b.tokens.length &&
    a.tokens.every((token, index) => sameToken(token, b.tokens[index]!))
  )
}

/**
 * The texts word by word; undefined when they say the same. `compareWords(b, a)` gives the same stretches with the sides exchanged.
 */
export function compareWords(a: TokenText, b: TokenText, same = sameToken): Piece[] | undefined {
  if (a.text === b.text) return undefined
  const isSwapped = a.text > b.text
  const pieces = isSwapped ? swap(runDiff(b, a, same)) : runDiff(a, b, same)
  return pieces.some(piece => piece.changed) ? pieces : undefined
}

/** The pieces with the sides exchanged. */
const swap = (pieces: readonly Piece[]): Piece[] =>
  pieces.map(({ changed, before, after }) => ({ changed, before: after, after: before }))

/** Counts of words of a stretch on both sides. */
interface Stretch {
  changed: boolean
  before: number
  after: number
}

/** The library finds which edits are fewest; which of equally few does not matter, as the order of its arguments is always the same. */
function runDiff(a: TokenText, b: TokenText, same: typeof sameToken): Piece[] {
  const options = { comparator: same, maxEditLength: mostEdits }
  const changes = diffArrays<Token>([...a.tokens], [...b.tokens], options)
  if (changes === undefined) return [{ changed: true, before: a.text, after: b.text }]
  const stretches: Stretch[] = []
  for (const { added, removed, count } of changes) {
    const changed = added || removed
    const last = stretches.at(-1)
    const before = added ? 0 : count
    const after = removed ? 0 : count
    if (last !== undefined && last.changed === changed) {
      last.before += before
      last.after += after
    } else stretches.push({ changed, before, after })
  }
  return textsOf(withoutIslands(stretches), a, b)
}

function withoutIslands(stretches: readonly Stretch[]): Stretch[] {
  const joined: Stretch[] = []
  stretches.forEach((stretch, index) => {
    const last = joined.at(-1)
    const next = stretches[index + 1]
    const isIsland =
      !stretch.changed &&
      stretch.before <= island &&
      last !== undefined &&
      next !== undefined &&
      isLong(last) &&
      isLong(next)
    if (last !== undefined && (isIsland || last.changed === stretch.changed)) {
      last.before += stretch.before
      last.after += stretch.after
    } else joined.push({ ...stretch })
  })
  return joined
}

const isLong = ({ before, after }: Stretch): boolean => before + after >= longChange

/** The stretches as text; blanks between words belong to the word before them. */
function textsOf(stretches: readonly Stretch[], a: TokenText, b: TokenText): Piece[] {
  let beforeAt = 0
  let afterAt = 0
  return stretches.map(({ changed, before, after }) => {
    const piece = {
      changed,
      before: sliceTokens(a, beforeAt, beforeAt + before),
      after: sliceTokens(b, afterAt, afterAt + after),
    }
    beforeAt += before
    afterAt += after
    return piece
  })
}

function sliceTokens({ text, tokens }: TokenText, from: number, to: number): string {
  if (from === to) return ''
  const start = from === 0 ? 0 : tokens[from]!.start
  return text.slice(start, tokens[to]?.start ?? text.length)
}

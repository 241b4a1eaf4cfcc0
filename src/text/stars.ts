import type { MarkToken } from './mark-tokens.ts'

/** How many stars open or close emphasis: 2 for bold, 1 for italic. */
type Emphasis = 1 | 2

interface Opening {
  at: number
  size: Emphasis
}

/**
 * Pairs the stars of a line: the index of each star, or first of two, that begins or ends emphasis. A star opens only before a
 * non-blank and closes only after one; a closing one takes the nearest opening of its own size, and what was opened in between
 * stays a star. Of three stars that begin both, what ends first is the inner: `***a** b*`. Linear: what is searched is dropped.
 */
export function pairStars(line: string, tokens: readonly MarkToken[]): ReadonlyMap<number, Emphasis> {
  const pairs = new Map<number, Emphasis>()
  const open: Opening[] = []
  const waiting: Record<Emphasis, number[]> = { 1: [], 2: [] }
  for (const { kind, from, to } of tokens) {
    if (kind !== 'stars') continue
    let at = from
    if (/\S/.test(line[from - 1] ?? ' ')) {
      while (at < to) {
        const size = closes(to - at, open.at(-1), waiting)
        if (size === undefined) break
        const index = waiting[size].pop()!
        const opening = open[index]!
        const isOuter = size === 2 && index === open.length - 2 && isSameRun(opening, open.at(-1)!)
        pairs.set(isOuter ? opening.at + 1 : opening.at, size)
        pairs.set(at, size)
        drop(open, waiting, index)
        if (isOuter) push(open, waiting, { at: opening.at, size: 1 })
        at += size
      }
    }
    if (/\S/.test(line[to] ?? ' ')) {
      while (at < to) {
        const size = to - at >= 2 ? 2 : 1
        push(open, waiting, { at, size })
        at += size
      }
    }
  }
  return pairs
}

/** The size of the emphasis that the first of `count` stars closes: of three or more the innermost, else their own. */
function closes(
  count: number,
  last: Opening | undefined,
  waiting: Record<Emphasis, number[]>,
): Emphasis | undefined {
  if (count >= 3) return last?.size
  if (count === 2 && waiting[2].length > 0) return 2
  return waiting[1].length > 0 ? 1 : undefined
}

/** True when the second opening is the last star of the stars that the first begins. */
const isSameRun = (bold: Opening, italic: Opening): boolean => italic.size === 1 && italic.at === bold.at + 2

function push(open: Opening[], waiting: Record<Emphasis, number[]>, opening: Opening): void {
  waiting[opening.size].push(open.length)
  open.push(opening)
}

function drop(open: Opening[], waiting: Record<Emphasis, number[]>, index: number): void {
  open.length = index
  for (const list of [waiting[1], waiting[2]]) while ((list.at(-1) ?? -1) >= index) list.pop()
}

import { diffArrays } from 'diff'
import type { Inline } from '../../document/blocks.ts'
import type { Change } from './marks.ts'

/** A word, a sign, a stretch of blanks or something that is no text. */
export interface Token {
  inline: Inline
  /** Equal for tokens that print the same and look the same. */
  key: string
}

/** Tokens that stand in both versions, or in one. */
export interface Stretch {
  change?: Change
  tokens: readonly Token[]
}

/** Paragraphs that need more edits than this are replaced whole. */
const mostEdits = 3000

/** A lone word that stayed between long changes says nothing: the changes are one. */
const longChange = 6

const pieces = /\s+|[^\s.,;:!?()“”"]+(?:[.,:][^\s.,;:!?()“”"]+)*|[^\s]/g

/** The words of a text; a number with its signs (`99,9%`, `12/QĐ-UBND`) is one. */
export const piecesOf = (text: string): string[] => text.match(pieces) ?? []

/** What is the same in both versions, what was deleted and what was inserted, word by word. The words of either version stay as they are. */
export function changedWords(before: readonly Token[], after: readonly Token[]): Stretch[] {
  return spansOf(before, after).flatMap(({ changed, from, to, otherFrom, otherTo }): Stretch[] => {
    const now = after.slice(otherFrom, otherTo)
    if (!changed) return [{ tokens: now }]
    const old = before.slice(from, to)
    return [
      ...(old.length > 0 ? [{ change: 'deleted' as const, tokens: old }] : []),
      ...(now.length > 0 ? [{ change: 'inserted' as const, tokens: now }] : []),
    ]
  })
}

/**
 * The same stretches, none of which is inserted at the end: what was deleted there stands behind it, at least the word before it. LibreOffice takes
 * inserted words at the end of a paragraph and an inserted paragraph after it for one, and rejects the end of the paragraph with them.
 */
export function withoutNewEnd(stretches: readonly Stretch[]): Stretch[] {
  const [before, last] = [stretches.at(-2), stretches.at(-1)]
  const token = before?.tokens.at(-1)
  if (last?.change !== 'inserted' || before === undefined || token === undefined) return [...stretches]
  const others = stretches.slice(0, -2)
  if (before.change === 'deleted') return [...others, last, before]
  if (token.inline.type === 'note') return [...stretches]
  return [
    ...others,
    { tokens: before.tokens.slice(0, -1) },
    { change: 'inserted', tokens: [token, ...last.tokens] },
    { change: 'deleted', tokens: [token] },
  ]
}

/** Stretches of both lists that are the same or have taken each other's place. */
interface Span {
  changed: boolean
  from: number
  to: number
  otherFrom: number
  otherTo: number
}

function spansOf(before: readonly Token[], after: readonly Token[]): Span[] {
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key)
  const changes = diffArrays(keys(before), keys(after), { maxEditLength: mostEdits })
  const whole = { changed: true, from: 0, to: before.length, otherFrom: 0, otherTo: after.length }
  if (changes === undefined) return [whole]
  const spans: Span[] = []
  let [from, otherFrom] = [0, 0]
  for (const { added, removed, count } of changes) {
    const to = from + (added ? 0 : count)
    const otherTo = otherFrom + (removed ? 0 : count)
    addSpan(spans, { changed: added || removed, from, to, otherFrom, otherTo })
    from = to
    otherFrom = otherTo
  }
  const joined: Span[] = []
  spans.forEach((span, index) => {
    const [last, next] = [joined.at(-1), spans[index + 1]]
    const isLost =
      last !== undefined && next !== undefined && !span.changed && isIsland(span, last, next, before, after)
    addSpan(joined, isLost ? { ...span, changed: true } : span)
  })
  return joined
}

function addSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1)
  if (last?.changed !== span.changed) spans.push(span)
  else spans[spans.length - 1] = { ...last, to: span.to, otherTo: span.otherTo }
}

/** Between words that took each other's place a blank or a sign is a part of the change; between long changes a word is too. */
function isIsland(
  { from, to }: Span,
  last: Span,
  next: Span,
  before: readonly Token[],
  after: readonly Token[],
): boolean {
  const tokens = before.slice(from, to)
  if (tokens.some(({ inline }) => inline.type === 'note')) return false
  const sizes = [last, next].map(span => [
    words(before.slice(span.from, span.to)),
    words(after.slice(span.otherFrom, span.otherTo)),
  ])
  const count = words(tokens)
  if (count === 0) return tokens.length < 3 && sizes.every(([gone, come]) => gone! > 0 && come! > 0)
  return count === 1 && sizes.every(([gone, come]) => gone! + come! >= longChange)
}

const words = (tokens: readonly Token[]): number =>
  tokens.filter(({ inline }) => inline.type === 'text' && /[\p{L}\p{N}]/u.test(inline.text)).length

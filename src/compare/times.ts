import { readCitations } from '../citations/find-citations.ts'
import { type DeadlinePart, readDeadline } from '../language/deadlines.ts'
import { type OwnYears, yearsOf } from '../reading/years.ts'
import type { OwnDay, Piece } from './change.ts'

/** Whether what changed in a text is when something is due: nothing else, that too, or not that. */
export type TimeChange = 'only' | 'also' | 'no'

/** The words before a time that belong to it. */
const leading = new Set(
  'trước chậm muộn nhất xong đến hết tới là vào ngày cuối đầu trong không quá hoàn thành thời gian hạn kỳ định'.split(
    ' ',
  ),
)
const farthest = 60

/** Where the words before a time begin that belong to it. */
function startOf(text: string, from: number): number {
  const start = Math.max(0, from - farthest)
  let at = from
  const words = [...text.slice(start, from).matchAll(/\S+/gu)].reverse()
  for (const { 0: word, index } of words) {
    if (!leading.has(word.toLowerCase())) break
    at = start + index
  }
  return at
}

interface Stretch {
  from: number
  to: number
}

/** The words that changed on one side. */
function changedIn(pieces: readonly Piece[], side: 'before' | 'after'): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const piece of pieces) {
    const words = piece[side]
    const blank = words.length - words.trimStart().length
    if (piece.changed && /[\p{L}\p{N}]/u.test(words))
      stretches.push({ from: at + blank, to: at + words.replace(/(?<![\s;,.()])[\s;,.()]+$/u, '').length })
    at += words.length
  }
  return stretches
}

/**
 * The times of a text that say when something is due: not the day of a document, nor a number that looks like a year, nor a
 * term of office.
 */
function dueIn(text: string, own?: OwnYears): DeadlinePart[] {
  const cited = readCitations(text)
  return readDeadline(text, own && yearsOf(own)).parts.filter(
    part =>
      part.kind !== 'request' &&
      !/^\d{4}$/.test(text.slice(part.from, part.to).trim()) &&
      !/nhiệm\s+kỳ\s*:?\s*$/iu.test(text.slice(Math.max(0, part.from - 14), part.from)) &&
      !cited.some(document => meets(document, part)),
  )
}

/** The same as stretches, with the words before them. */
function timesIn(text: string): Stretch[] {
  return dueIn(text).map(({ from, to }) => {
    return { from: startOf(text, from), to }
  })
}

const lies = (inner: Stretch, outer: Stretch): boolean => inner.from >= outer.from && inner.to <= outer.to
const meets = (a: Stretch, b: Stretch): boolean => a.from < b.to && b.from < a.to

/** Whether the pieces of a text that changed are times. */
export function timeChange(pieces: readonly Piece[]): TimeChange {
  let only = true
  let some = false
  for (const side of ['before', 'after'] as const) {
    const changed = changedIn(pieces, side)
    if (changed.length === 0) continue
    const times = timesIn(pieces.map(piece => piece[side]).join(''))
    for (const stretch of changed) {
      if (!times.some(time => lies(stretch, time))) only = false
      if (times.some(time => meets(stretch, time))) some = true
    }
  }
  return some ? (only ? 'only' : 'also') : 'no'
}

/** How many words of a text are no time. */
export function wordsBesideTimes(text: string): number {
  const times = timesIn(text)
  return [...text.matchAll(/\p{L}+/gu)].filter(
    ({ 0: word, index }) => !times.some(time => meets({ from: index, to: index + word.length }, time)),
  ).length
}

/** A deadline that changed: the days are held against the plan's own year, so that plans of two years can be compared. */
export interface DeadlineMove {
  /** The same for changes from and to the same days. */
  key: string
  /** The times as they are written; empty for none. */
  before: string
  after: string
  /** The last days, where both are known. */
  days?: { before: OwnDay; after: OwnDay }
  /** Which way it moved, where both days are known. */
  way?: 'earlier' | 'later'
}

/** What became of the times that changed in a text. */
export function deadlineMove(
  pieces: readonly Piece[],
  before: OwnYears,
  after: OwnYears,
): DeadlineMove | undefined {
  const [old, now] = [touched(pieces, 'before', before), touched(pieces, 'after', after)]
  if (old.parts.length === 0 && now.parts.length === 0) return undefined
  const [from, to] = [lastDay(old.parts, before), lastDay(now.parts, after)]
  const key = [old, now].map(({ words }) => words.join(' ')).join(' → ')
  const told = { key, before: old.texts.join(', '), after: now.texts.join(', ') }
  if (from === undefined || to === undefined) return told
  const moved = orderOf(to) - orderOf(from)
  const way = moved === 0 ? undefined : moved < 0 ? 'earlier' : 'later'
  return { ...told, days: { before: from, after: to }, ...(way === undefined ? {} : { way }) }
}

function touched(
  pieces: readonly Piece[],
  side: 'before' | 'after',
  own: OwnYears,
): { parts: DeadlinePart[]; words: string[]; texts: string[] } {
  const text = pieces.map(piece => piece[side]).join('')
  const changed = changedIn(pieces, side)
  const parts = dueIn(text, own).filter(part => changed.some(stretch => meets(stretch, part)))
  const words = parts.map(({ kind, span, from, to }) =>
    span === undefined
      ? text.slice(from, to).toLowerCase()
      : `${kind} ${span.first.day}/${span.first.month}-${span.last.day}/${span.last.month}`,
  )
  return { parts, words, texts: parts.map(({ from, to }) => text.slice(from, to)) }
}

function lastDay(parts: readonly DeadlinePart[], own: OwnYears): OwnDay | undefined {
  const years = yearsOf(own)
  if (years === undefined) return undefined
  let last: OwnDay | undefined
  for (const { span } of parts) {
    if (span === undefined) continue
    const { year, month, day } = span.last
    const found = { year: year - years.from, month, day }
    if (last === undefined || orderOf(found) > orderOf(last)) last = found
  }
  return last
}

/** A number that rises from day to day. */
const orderOf = ({ year, month, day }: OwnDay): number => year * 400 + month * 31 + day

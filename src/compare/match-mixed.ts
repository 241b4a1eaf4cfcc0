import { readDeadline } from '../language/deadlines.ts'
import { type Draft, draft } from './drafts.ts'
import type { Entry, LineEntry, RowEntry } from './entry.ts'
import { figureChanges } from './figures.ts'
import { longEnough } from './match-by-code.ts'
import type { Matching } from './matching.ts'
import { pairEqual, pairLike } from './pair-up.ts'
import { entrySide } from './sides.ts'
import { compareWords, type TokenText } from './words.ts'

/** A task of a table and one in words are further apart than two of one kind. */
const leastAlike = 0.6

type Task = LineEntry | RowEntry

/** Pairs tasks that stand in a table of one plan and in words in the other. */
export function matchMixed(before: readonly Entry[], after: readonly Entry[], matching: Matching): void {
  const rowsIn = (entries: readonly Entry[]): Task[] =>
    entries.filter((entry): entry is RowEntry => entry.kind === 'row' && entry.about !== 'row')
  const linesIn = (entries: readonly Entry[]): Task[] =>
    entries.filter((entry): entry is LineEntry => ['text', 'target', 'task'].includes(entry.kind))
  const like = {
    featuresOf: ({ words }: Task) => words.features,
    rareOf: ({ words }: Task) => words.shingles(),
    least: leastAlike,
  }
  const key = (task: Task): string | undefined =>
    longEnough(task) ? task.words.mask.toLowerCase() : undefined
  const open = (tasks: readonly Task[]): Task[] => matching.open(tasks).filter(longEnough)
  for (const [one, other] of [
    [rowsIn, linesIn],
    [linesIn, rowsIn],
  ] as const) {
    matching.addAll(pairEqual(open(one(before)), open(other(after)), key))
    matching.addAll(pairLike(open(one(before)), open(other(after)), like))
  }
}

/** True for a task that is a row in one of the plans alone. */
export const isMixed = (before: Entry, after: Entry): boolean =>
  (before.kind === 'row') !== (after.kind === 'row')

/** A tail of a task in words that says who leads it, and when it is due: `(Văn phòng chủ trì, tháng 01)`. */
const tail =
  /(?<![\s(;,.–-])[\s(;,.–-]+(?:(?:do\s+)?(?<lead>[^();,.]{2,80}?)\s+chủ\s+trì(?!\p{L})|\()(?<rest>[^()]*)\)?\.?$/iu

/** The words of a task without the tail that cells of its row tell, and what the tail says. */
function inParts(line: LineEntry): { words: TokenText; lead?: string; due?: string } {
  const { text, tokens } = line.words
  const found = tail.exec(text)
  if (found === null) return line
  const { lead, rest = '' } = found.groups!
  const due = readDeadline(rest).parts.length > 0 ? rest.replace(/^[\s,;:]+/u, '').trim() : undefined
  if (lead === undefined && due === undefined) return line
  const words = {
    text: text.slice(0, found.index),
    tokens: tokens.filter(({ start }) => start < found.index),
  }
  return {
    words,
    ...(lead === undefined ? {} : { lead: lead.trim() }),
    ...(due === undefined ? {} : { due }),
  }
}

/** What became of such a task: its words, and its lead and time where both sides tell them. */
export function compareMixed(before: Entry, after: Entry): Draft[] {
  const [old, now] = [sayings(before), sayings(after)]
  const entries = { before, after }
  const drafts: Draft[] = []
  const pieces = compareWords(old.words, now.words)
  if (pieces !== undefined) {
    const sides = {
      before: [{ ...entrySide(before), text: old.words.text }],
      after: [{ ...entrySide(after), text: now.words.text }],
    }
    const isTarget = [before, after].some(entry => entry.kind === 'row' && entry.about === 'target')
    const kind = isTarget ? 'target-changed' : 'task-text-changed'
    drafts.push(draft(kind, sides, entries, { pieces, figures: figureChanges(pieces) }))
  }
  for (const [name, kind] of [
    ['lead', 'task-lead-changed'],
    ['due', 'task-deadline-changed'],
  ] as const) {
    const [from, to] = [old[name], now[name]]
    if (from === undefined || to === undefined || saidKey(from) === saidKey(to)) continue
    const side = (entry: Entry, text: string) => ({ ...entrySide(entry), of: entry.words.text, text })
    const sides = { before: [side(before, from)], after: [side(after, to)] }
    drafts.push(draft(kind, sides, entries, { pieces: [{ changed: true, before: from, after: to }] }))
  }
  return drafts
}

/** What a line or a row says of a task. */
function sayings(entry: Entry): { words: TokenText; lead?: string; due?: string } {
  if (entry.kind !== 'row') return inParts(entry as LineEntry)
  const cell = (role: string): string | undefined => {
    const column = entry.table.columns.findIndex(each => each.role === role)
    return entry.cells[column]?.words.text || undefined
  }
  const [lead, due] = [cell('lead'), cell('deadline')]
  return {
    words: entry.words,
    ...(lead === undefined ? {} : { lead }),
    ...(due === undefined ? {} : { due }),
  }
}

/** Units and times without what is only written otherwise; a year is the plan's own. */
const saidKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/(?<!\s)\s*(?:[/.-]|năm)\s*\d{4}(?!\d)/gu, '')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/^(?:trong|vào|hoàn thành|thời gian)[\s:]+/u, '')
    .replace(/[\s.;,]+/gu, ' ')
    .trim()

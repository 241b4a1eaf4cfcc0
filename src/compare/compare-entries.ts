import { compareDates } from '../language/dates.ts'
import { isProposal } from '../reading/proposals.ts'
import type { ChangeKind, Piece } from './change.ts'
import { type Draft, draft } from './drafts.ts'
import { givesTask, mayGiveTasks, unitOver } from './duties.ts'
import type { Container, Entry, LineEntry } from './entry.ts'
import { figureChanges } from './figures.ts'
import { frameOf } from './frame-lines.ts'
import { keepingPlace } from './in-order.ts'
import { namedDocument } from './legal-bases.ts'
import type { Matching } from './matching.ts'
import { entrySide, type IsSwallowed, wholeSide } from './sides.ts'
import { compareWords, type TokenText } from './words.ts'

/** What entries are called in kinds of changes. */
type Name =
  | 'part'
  | 'article'
  | 'heading'
  | 'table'
  | 'group'
  | 'text'
  | 'target'
  | 'task'
  | 'row'
  | 'legal-basis'
  | 'recipient'
  | 'note'

const nameOf = (entry: Entry): Name =>
  entry.kind === 'basis' ? 'legal-basis' : entry.kind === 'row' ? entry.about : entry.kind

/** A paragraph that is a target in one of the plans is reported as one. */
function pairName(before: Entry, after: Entry): Name {
  const names = [nameOf(before), nameOf(after)]
  for (const name of ['target', 'task'] as const) if (names.includes(name)) return name
  return names[0]!
}

/** What came or went alone: a paragraph that gives a task is one. */
const openName = (entry: Entry): Name =>
  entry.kind === 'text' && frameOf(entry) !== 'opening' && mayGiveTasks(entry) && givesTask(entry.words.text)
    ? 'task'
    : nameOf(entry)

/** Reported by themselves also where they came or went with all that they stand in. */
const alwaysReported: readonly Name[] = ['target', 'task']

/** What has no partner came or went. What stood in something that went too is reported with that. */
export function compareOpen(before: readonly Entry[], after: readonly Entry[], matching: Matching): Draft[] {
  const isSwallowed: IsSwallowed = entry =>
    !matching.has(entry) && !alwaysReported.includes(nameOf(entry)) && standsInOpen(entry, matching)
  const reportedEntries = (entries: readonly Entry[]): Entry[] =>
    matching.open(entries).filter(entry => !isSwallowed(entry))
  return [
    ...reportedEntries(before).map(entry =>
      draft(
        `${openName(entry)}-dropped` as ChangeKind,
        { before: [wholeSide(entry, isSwallowed)] },
        { before: entry },
      ),
    ),
    ...reportedEntries(after).map(entry =>
      draft(
        `${openName(entry)}-added` as ChangeKind,
        { after: [wholeSide(entry, isSwallowed)] },
        { after: entry },
      ),
    ),
  ]
}

function standsInOpen({ parent }: Entry, matching: Matching): boolean {
  return parent !== undefined && (!matching.has(parent) || standsInOpen(parent, matching))
}

/** Pairs that stand in something else now, or in another order beside those they stand with. Footnotes follow their marks. */
export function compareOrder(
  partsBefore: readonly Container[],
  partsAfter: readonly Container[],
  matching: Matching,
): Draft[] {
  const kept = new Set<Entry>()
  const keep = (before: readonly Entry[], after: readonly Entry[]): void => {
    const keys = new Map<Entry, string>()
    const staying = before.flatMap(entry => {
      const partner = matching.partner(entry)
      if (partner === undefined || !matching.sameParent(entry, partner)) return []
      keys.set(partner, [knownBy(entry), knownBy(partner)].sort().join('\n'))
      return [partner]
    })
    const now = after.filter(entry => keys.has(entry))
    for (const entry of keepingPlace(staying, now, entry => keys.get(entry)!)) kept.add(entry)
  }
  keep(partsBefore, partsAfter)
  for (const [before, after] of matching.pairs)
    if ('children' in before && 'children' in after) keep(before.children, after.children)
  return matching.pairs.flatMap(([before, after]) => {
    if (kept.has(after) || before.kind === 'note') return []
    const given = compareUnitsOver(before, after)
    if (given !== undefined) return [given]
    const kind = `${pairName(before, after)}-moved` as ChangeKind
    const side = (entry: Entry) => ({
      ...entrySide(entry),
      home: (entry.home ?? entry.parent?.where)?.() ?? '',
    })
    return [draft(kind, { before: [side(before)], after: [side(after)] }, { before, after })]
  })
}

/** A paragraph that stands under the heading of another unit now: the task was given to that one. */
function compareUnitsOver(before: Entry, after: Entry): Draft | undefined {
  if (!isLine(before) || !isLine(after)) return undefined
  const [old, now] = [unitOver(before), unitOver(after)]
  if (old === undefined || now === undefined || old === now) return undefined
  const side = (entry: Entry, unit: string) => ({ ...entrySide(entry), of: entry.words.text, text: unit })
  const sides = { before: [side(before, old)], after: [side(after, now)] }
  const pieces = [{ changed: true, before: old, after: now }]
  return draft('task-lead-changed', sides, { before, after }, { pieces })
}

/** What tells an entry from those beside it: its words, or where it has none, those of what stands in it. */
const knownBy = (entry: Entry): string =>
  entry.words.text === '' && 'children' in entry ? entry.children.map(knownBy).join('\n') : entry.words.text

/** What the words of a pair of lines or headings, and the numbers before them, have become. */
export function compareText(before: Entry, after: Entry): Draft[] {
  const sides = { before: [entrySide(before)], after: [entrySide(after)] }
  const entries = { before, after }
  const pieces = piecesOf(before, after)
  if (pieces === undefined) return compareNumber(before, after)
  const figures = before.kind === 'basis' ? [] : figureChanges(pieces)
  const hasMark = markOf(before, after) !== markOf(after, before)
  const changed = { ...draft(kindOfChange(before, after), sides, entries, { pieces, figures }), hasMark }
  return [changed, ...compareNumber(before, after)]
}

/** The number before a pair, where it was typed and is another. */
export function compareNumber(before: Entry, after: Entry): Draft[] {
  if (!isRenumbered(before, after)) return []
  const side = (entry: Entry) => {
    const of = entry.kind === 'row' ? { of: entry.words.text } : {}
    return { ...entrySide(entry), ...of, text: entry.label }
  }
  return [draft('renumbered', { before: [side(before)], after: [side(after)] }, { before, after })]
}

/** What a change of the words of a pair is called. */
export function kindOfChange(before: Entry, after: Entry): ChangeKind {
  if (before.kind === 'basis' && after.kind === 'basis' && namesOther(before, after))
    return 'legal-basis-replaced'
  const name = pairName(before, after)
  return name === 'task' ? 'task-text-changed' : (`${name}-changed` as ChangeKind)
}

/** True when two legal bases name two documents: another number, or the same number of another date. */
function namesOther(before: LineEntry, after: LineEntry): boolean {
  const old = namedDocument(before.words.text)
  const now = namedDocument(after.words.text)
  if (old === undefined || now === undefined) return old !== now
  // A law that has one number has one name, however it is typed.
  const isOther =
    old.number !== undefined && now.number !== undefined ? old.number !== now.number : old.key !== now.key
  return isOther || (old.date && now.date && compareDates(old.date, now.date) !== 0) === true
}

/** The words with the mark before them, where that is another: a mark for a number, `+` for `-`, another verb of a legal basis. */
function piecesOf(before: Entry, after: Entry): Piece[] | undefined {
  const isList = before.kind === 'basis' && [before, after].every(({ words }) => isLongList(words.text))
  const pieces = isList
    ? compareWords(inParts(before.words), inParts(after.words))
    : compareWords(before.words, after.words)
  const marks = { before: markOf(before, after), after: markOf(after, before) }
  if (marks.before === marks.after) return pieces
  const blank = (mark: string): string => (mark === '' ? '' : `${mark} `)
  const mark = { changed: true, before: blank(marks.before), after: blank(marks.after) }
  return [mark, ...(pieces ?? [{ changed: false, before: before.words.text, after: after.words.text }])]
}

/** A line that names so many things, with semicolons between them, is compared by these, not by words. */
const manyParts = 5

const isLongList = (text: string): boolean => isProposal(text) && text.split(';').length >= manyParts

/** A list of things as words of their own; what stands before a colon is one too. */
const inParts = ({ text }: { text: string }): TokenText => ({
  text,
  tokens: [...text.matchAll(/[^;:]+[;:]?/gu)].map(({ 0: part, index }) => {
    const start = index + part.length - part.trimStart().length
    const words = part.trim().replace(/;$/u, '')
    return { text: words, mask: words, start }
  }),
})

/** The mark before the words; a number counts as one only where the other side has none. */
const markOf = ({ label, bullet }: Entry, other: Entry): string =>
  label === '' ? bullet : other.label === '' && isLine(other) ? label : ''

const isLine = ({ kind }: Entry): boolean => ['text', 'target', 'task'].includes(kind)

/** A number that was typed is another; one that is counted follows from what came or went. */
function isRenumbered(before: Entry, after: Entry): boolean {
  if (before.label === after.label || !(before.labelIsTyped || after.labelIsTyped)) return false
  return !isLine(before) || (before.label !== '' && after.label !== '')
}

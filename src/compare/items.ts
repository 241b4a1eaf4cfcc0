import { addTo } from '../collections/add-to.ts'
import type { OwnYears } from '../reading/years.ts'
import type { Change, Item, Piece } from './change.ts'
import type { PlacedDraft } from './drafts.ts'
import type { Container, RowEntry } from './entry.ts'
import { countCommon, type Features } from './likeness.ts'
import { isShown, weightiest } from './rank.ts'
import { deadlineMove } from './times.ts'
import type { Wording } from './wording.ts'

/** So many places with one replacement are told once. */
const leastRepeated = 3

/** A cell longer than this is no word that is replaced everywhere. */
const longestCell = 90

/** So much of the shorter of two texts must stand in the other for both to tell one thing. */
const leastShared = 0.6

/** Puts changes together that a person would call one, in the order of the first of each. */
export function itemsOf(
  changes: readonly Change[],
  drafts: readonly PlacedDraft[],
  wording: Wording,
  plans: readonly [before: OwnYears, after: OwnYears],
): Item[] {
  const taken = new Set<number>()
  const items: Item[] = []
  const add = (kind: Item['kind'], indexes: readonly number[]): void => {
    for (const index of indexes) taken.add(index)
    const sorted = [...indexes].sort((a, b) => a - b)
    items.push({ rank: weightiest(sorted.map(index => changes[index]!.rank)), kind, changes: sorted })
  }
  for (const same of twiceTold(changes, drafts, plans)) add('twice', same)
  for (const same of repeated(changes, taken, wording)) add('repeated', same)
  for (const lines of together(changes, drafts, taken)) add('together', lines)
  for (const cells of rowsOf(drafts, taken).values()) add(cells.length === 1 ? 'single' : 'row', cells)
  for (const index of changes.keys()) if (!taken.has(index)) add('single', [index])
  return items.sort((a, b) => a.changes[0]! - b.changes[0]!)
}

/** What was replaced by what; undefined for a change of more than one stretch, or of figures alone. */
export function replacementOf(change: Change): { from: string; to: string } | undefined {
  const { kind, column, pieces, before, after } = change
  if (pieces === undefined || kind === 'target-changed') return undefined
  const whole = { from: before[0]?.text ?? '', to: after[0]?.text ?? '' }
  const isCell = column !== undefined && whole.from !== '' && whole.to !== ''
  if (isCell && Math.max(whole.from.length, whole.to.length) <= longestCell) return whole
  const piece = onlyPiece(change)
  if (piece === undefined || !hasWords(piece)) return undefined
  return { from: bare(piece.before), to: bare(piece.after) }
}

/** The one stretch that says something else now; stretches with nothing but signs between them are one. */
function onlyPiece({ pieces = [], reworded = [] }: Change): Piece | undefined {
  let found: Piece | undefined
  let between = ''
  for (const [index, piece] of pieces.entries()) {
    if (!piece.changed || reworded.includes(index)) {
      between += piece.after
      continue
    }
    if (found !== undefined && /[\p{L}\p{N}]/u.test(between)) return undefined
    found =
      found === undefined
        ? piece
        : {
            changed: true,
            before: found.before + between + piece.before,
            after: found.after + between + piece.after,
          }
    between = ''
  }
  return found
}

const bare = (text: string): string => text.replace(/^[\s;,.]+|(?<![\s;,.])[\s;,.]+$/gu, '')

/** Words for words, or a few words that came or went everywhere. */
function hasWords({ before, after }: Piece): boolean {
  const sides = [before, after].filter(side => bare(side) !== '')
  if (!sides.every(side => /\p{L}/u.test(side))) return false
  return sides.length === 2 || bare(sides[0] ?? '').split(/\s+/u).length <= mostAlone
}

const mostAlone = 3

/** One replacement in several places. */
function repeated(changes: readonly Change[], taken: ReadonlySet<number>, wording: Wording): number[][] {
  const groups = new Map<string, number[]>()
  changes.forEach((change, index) => {
    const replaced = taken.has(index) || !isShown(change.rank) ? undefined : replacementOf(change)
    if (replaced === undefined) return
    const kind = change.column === undefined ? 'text' : change.kind
    addTo(groups, [kind, wording.key(replaced.from), wording.key(replaced.to)].join('\n'), index)
  })
  // What changed in the title, is the same where the title is named.
  const namesTitle = (indexes: readonly number[]): boolean =>
    indexes.some(index => changes[index]!.kind === 'subject-changed')
  return [...groups.values()].filter(
    indexes => indexes.length >= leastRepeated || (indexes.length > 1 && namesTitle(indexes)),
  )
}

/** The changes of each row that stayed. */
function rowsOf(drafts: readonly PlacedDraft[], taken: ReadonlySet<number>): Map<RowEntry, number[]> {
  const rows = new Map<RowEntry, number[]>()
  drafts.forEach(({ before, after, change }, index) => {
    const isWhole = change.kind === 'task-split' || change.kind === 'task-joined'
    if (taken.has(index) || isWhole || before?.kind !== 'row' || after?.kind !== 'row') return
    addTo(rows, after, index)
  })
  return rows
}

/**
 * Lines that stand together: the names of the agency, the recipients of a part, and the paragraphs of one heading that came or went. One that gives a task is told alone.
 */
function together(
  changes: readonly Change[],
  drafts: readonly PlacedDraft[],
  taken: ReadonlySet<number>,
): number[][] {
  const groups = new Map<string, number[]>()
  const names = new Map<Container, string>()
  changes.forEach(({ kind, rank, part }, index) => {
    if (taken.has(index) || !isShown(rank)) return
    const { before, after } = drafts[index]!
    const parent = (after ?? before)?.parent
    if (kind === 'agency-changed') addTo(groups, kind, index)
    else if (/^recipient-(?:added|dropped|changed)$/.test(kind)) addTo(groups, `${part}\nrecipients`, index)
    else if (parent !== undefined && parent.kind !== 'part' && /^text-(?:added|dropped)$/.test(kind))
      addTo(groups, nameIn(names, parent), index)
  })
  return [...groups.values()].filter(({ length }) => length > 1)
}

/** What a heading is known by, the same in both plans: its words and those of the headings over it. */
function nameIn(names: Map<Container, string>, container: Container): string {
  const known = names.get(container)
  if (known !== undefined) return known
  const over = container.parent === undefined ? '' : nameIn(names, container.parent)
  const name = `${over}\n${container.kind === 'part' ? container.part : container.words.mask.toLowerCase()}`
  names.set(container, name)
  return name
}

/** A deadline or a figure that both the body and an appendix tell. */
function twiceTold(
  changes: readonly Change[],
  drafts: readonly PlacedDraft[],
  [before, after]: readonly [OwnYears, OwnYears],
): number[][] {
  const groups = new Map<string, number[]>()
  changes.forEach((change, index) => {
    const key = isShown(change.rank) ? valueKey(change, before, after) : undefined
    if (key !== undefined) addTo(groups, key, index)
  })
  return [...groups.values()].flatMap(indexes => {
    const found: number[][] = []
    for (const index of indexes) {
      const group = found.find(
        same =>
          same.every(other => changes[other]!.part !== changes[index]!.part) &&
          tellSame(drafts[same[0]!]!, drafts[index]!),
      )
      if (group) group.push(index)
      else found.push([index])
    }
    return found.filter(({ length }) => length > 1)
  })
}

/** What became of the figures or times of a change, the same wherever it is told. */
function valueKey(change: Change, before: OwnYears, after: OwnYears): string | undefined {
  const figures = (change.figures ?? []).map(figure => `${figure.before} → ${figure.after}`)
  if (figures.length > 0) return figures.join('; ')
  const isTime = change.kind === 'task-deadline-changed' || change.rank === 'major'
  return isTime && change.pieces !== undefined ? deadlineMove(change.pieces, before, after)?.key : undefined
}

function tellSame(a: PlacedDraft, b: PlacedDraft): boolean {
  const [one, other] = [a.after?.words.features, b.after?.words.features]
  return one !== undefined && other !== undefined && shared(one, other) >= leastShared
}

const shared = (a: Features, b: Features): number =>
  a.length === 0 || b.length === 0 ? 0 : countCommon(a, b) / Math.min(a.length, b.length)

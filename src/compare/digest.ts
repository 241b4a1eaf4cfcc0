import { addTo } from '../collections/add-to.ts'
import { shorten } from '../language/shorten.ts'
import type { Change, Comparison, Item, Side } from './change.ts'
import { givesTask } from './duties.ts'
import { otherFields, unnamedField } from './fields.ts'
import { replacementOf } from './items.ts'
import { kindWords, subjects } from './kinds.ts'
import { isShown } from './rank.ts'
import { tellingPieces } from './telling-pieces.ts'

/** A part of page one: what of one kind is new. */
export interface DigestSection {
  title: string
  sign: '+' | '-' | '~'
  /** How many there are, also those that are not told. */
  count: number
  entries: DigestEntry[]
}

/** One line of page one; what changed has an old and a new value. */
export interface DigestEntry {
  text: string
  before?: string
  after?: string
  /** How many places it stands for. */
  places: number
}

/** How much came, went and changed in a field of work. */
export interface DigestField {
  name: string
  added: number
  dropped: number
  changed: number
}

/** Words that were replaced by others that say the same, with how often. */
interface Replacement {
  before: string
  after: string
  count: number
}

/** Page one: what is new this year. */
export interface Digest {
  title: string
  sections: DigestSection[]
  fields: DigestField[]
  /** Counts of items that are not told here. */
  otherContent: number
  wording: number
  form: number
  /** The commonest replacements among what was only reworded. */
  replacements: Replacement[]
}

/** How many lines a section has at most, unless another count is asked for. */
export const usualTop = 5

/** A page that holds page one: its lines, and how many characters one has. */
export interface DigestPage {
  lines: number
  characters: number
  /** Lines that the title of a section takes. */
  titles: number
}

/** A screen or a sheet of plain text. */
const plainPage: DigestPage = { lines: 34, characters: Number.POSITIVE_INFINITY, titles: 1 }

const mostFields = 8
const mostReplacements = 5

/** A line is about as long as a page is wide. */
const longest = 110

/** What is new from one plan to the other, on one page. @param top how many entries each section has at most. */
export function digestOf(comparison: Comparison, top = usualTop, page = plainPage): Digest {
  const { changes, items } = comparison
  const shown = items.filter(({ rank }) => isShown(rank))
  const sections = fitting(sectionsOf(shown, changes), top, page)
  const told = new Set(sections.flatMap(({ items: own }) => own))
  return {
    title: isNextYear(comparison) ? 'Năm nay có gì mới' : 'Có gì mới',
    sections: sections.map(({ items: _, ...section }) => section),
    fields: fieldsOf(shown, changes),
    otherContent: shown.filter(item => !told.has(item)).length,
    wording: items.filter(({ rank }) => rank === 'wording').length,
    form: items.filter(({ rank }) => rank === 'form').length,
    replacements: replacementsIn(changes),
  }
}

const isNextYear = ({ before, after }: Comparison): boolean =>
  before.year !== undefined && after.year !== undefined && before.year !== after.year

interface Group extends DigestSection {
  items: Item[]
}

type Name =
  | 'basisAdded'
  | 'basisDropped'
  | 'basisReplaced'
  | 'raised'
  | 'lowered'
  | 'targetAdded'
  | 'targetDropped'
  | 'targetChanged'
  | 'taskAdded'
  | 'taskDropped'
  | 'taskReshaped'
  | 'sectionAdded'
  | 'sectionDropped'
  | 'lead'
  | 'deadline'
  | 'funding'

const titles: Readonly<Record<Name, readonly [DigestSection['sign'], string]>> = {
  basisAdded: ['+', 'Căn cứ mới'],
  basisDropped: ['-', 'Căn cứ bỏ'],
  basisReplaced: ['~', 'Căn cứ thay'],
  raised: ['~', 'Chỉ tiêu nâng'],
  lowered: ['~', 'Chỉ tiêu hạ'],
  targetAdded: ['+', 'Chỉ tiêu mới'],
  targetDropped: ['-', 'Chỉ tiêu bỏ'],
  targetChanged: ['~', 'Chỉ tiêu đổi'],
  taskAdded: ['+', 'Nhiệm vụ mới'],
  taskDropped: ['-', 'Nhiệm vụ bỏ'],
  taskReshaped: ['~', 'Nhiệm vụ tách, gộp'],
  sectionAdded: ['+', 'Mục mới'],
  sectionDropped: ['-', 'Mục bỏ'],
  lead: ['~', 'Đổi chủ trì'],
  deadline: ['~', 'Đổi thời hạn'],
  funding: ['~', 'Đổi kinh phí'],
}

/** The sections that a change stands in. */
function nameOf({ kind, rank, figures = [], pieces, before, after }: Change): Name | undefined {
  switch (kind) {
    case 'legal-basis-added':
      return 'basisAdded'
    case 'legal-basis-dropped':
      return 'basisDropped'
    case 'legal-basis-replaced':
      return 'basisReplaced'
    case 'target-added':
      return 'targetAdded'
    case 'target-dropped':
      return 'targetDropped'
    case 'target-changed':
      if (rank !== 'major') return undefined
      return figures[0] === undefined ? 'targetChanged' : figures[0].by.startsWith('-') ? 'lowered' : 'raised'
    case 'task-added':
      return 'taskAdded'
    case 'task-dropped':
      return 'taskDropped'
    case 'heading-added':
    case 'part-added':
      if (rank !== 'major') return undefined
      return givesTask(after[0]!.text) ? 'taskAdded' : 'sectionAdded'
    case 'heading-dropped':
    case 'part-dropped':
      if (rank !== 'major') return undefined
      return givesTask(before[0]!.text) ? 'taskDropped' : 'sectionDropped'
    case 'task-split':
    case 'task-joined':
      return 'taskReshaped'
    case 'task-lead-changed':
      return 'lead'
    case 'heading-changed':
      return rank === 'major' ? 'lead' : undefined
    case 'task-deadline-changed':
      return 'deadline'
    case 'task-funding-changed':
      return 'funding'
    case 'text-changed':
    case 'task-text-changed':
    case 'row-changed':
      if (rank !== 'major' || pieces === undefined) return undefined
      return figures[0] === undefined ? 'deadline' : figures[0].by.startsWith('-') ? 'lowered' : 'raised'
    default:
      return undefined
  }
}

function sectionsOf(items: readonly Item[], changes: readonly Change[]): Group[] {
  const groups = new Map<Name, { item: Item; entry: DigestEntry }[]>()
  for (const item of items) {
    const seen = new Set<Name>()
    for (const index of item.changes) {
      const change = changes[index]!
      const name = nameOf(change)
      // What is told once for many places, is one line.
      if (name === undefined || (item.kind !== 'row' && seen.has(name))) continue
      seen.add(name)
      addTo(groups, name, { item, entry: entryOf(item, change) })
    }
  }
  return (Object.keys(titles) as Name[]).flatMap(name => {
    const found = groups.get(name)
    if (found === undefined) return []
    const [sign, title] = titles[name]
    const entries = found.map(({ entry }) => entry)
    const count = entries.reduce((sum, { places }) => sum + places, 0)
    return [{ title, sign, count, entries, items: found.map(({ item }) => item) }]
  })
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function entryOf(item: Item, change: Change): DigestEntry {
  const places = item.kind === 'repeated' ? item.changes.length : 1
  const side = change.after[0] ?? change.before[0]!
  const isWhole = change.before.length === 0 || change.after.length === 0 || change.pieces === undefined
  if (isWhole) return { text: shorten(oneLine(side.text), longest), places }
  const values = valuesOf(change)
  const [before, after] = values ?? [change.before[0]?.text ?? '', change.after[0]?.text ?? '']
  // Both texts whole tell what it is about.
  const text = places > 1 || values === undefined ? '' : shorten(oneLine(subjectOf(change, side)), longest)
  return { text, before: shorten(oneLine(before), 70), after: shorten(oneLine(after), 70), places }
}

/** What a change is about: its text, or the heading of a text that is little more than its time. */
function subjectOf({ times, field }: Change, { of, text }: Side): string {
  const isTime = of === undefined && times !== undefined && text.split(/\s+/u).length <= fewWords
  return isTime && field !== unnamedField ? field : (of ?? text)
}

const fewWords = 8

/** The old and the new value of a change: its figures, its cell, or the words that changed; undefined where that is most of the text. */
function valuesOf(change: Change): [string, string] | undefined {
  const { figures = [], kind, column, times } = change
  const [figure] = figures
  if (figure !== undefined) return [figure.before, figure.after]
  if (kind === 'legal-basis-replaced') return undefined
  if (column === undefined && times !== undefined) return [times.before || '–', times.after || '–']
  const replaced = replacementOf(change)
  if (replaced !== undefined) return [replaced.from, replaced.to]
  const changed = tellingPieces(change)
  return changed.length === 1
    ? [changed[0]!.before.trim() || '–', changed[0]!.after.trim() || '–']
    : undefined
}

/** As many entries of each section as a page holds, and no more than are asked for. */
function fitting(groups: readonly Group[], top: number, page: DigestPage): Group[] {
  let most = top
  const linesOf = ({ text, before = '', after = '' }: DigestEntry): number =>
    Math.ceil((text.length + before.length + after.length + 8) / page.characters) || 1
  const lines = (): number =>
    groups
      .flatMap(({ entries }) => [page.titles, ...entries.slice(0, most).map(linesOf)])
      .reduce((sum, count) => sum + count, 0)
  while (most > 1 && lines() > page.lines) most--
  return groups.map(group => ({ ...group, entries: group.entries.slice(0, most) }))
}

function fieldsOf(items: readonly Item[], changes: readonly Change[]): DigestField[] {
  const fields = new Map<string, DigestField>()
  for (const item of items) {
    const change = changes[item.changes[0]!]!
    const key = change.field.toLowerCase()
    const field = fields.get(key) ?? noneOf(change.field)
    fields.set(key, field)
    countItem(item, changes, field)
  }
  const all = [...fields.values()]
  // One field that has no name says nothing.
  if (all.length === 1 && all[0]!.name === unnamedField) return []
  if (all.length <= mostFields) return all
  const named = all.filter(({ name }) => !otherFields.includes(name))
  const kept = new Set([...named].sort((a, b) => totalOf(b) - totalOf(a)).slice(0, mostFields - 1))
  const rest = noneOf('Các phần khác')
  for (const field of all) {
    if (kept.has(field)) continue
    rest.added += field.added
    rest.dropped += field.dropped
    rest.changed += field.changed
  }
  return [...all.filter(field => kept.has(field)), rest]
}

const noneOf = (name: string): DigestField => ({ name, added: 0, dropped: 0, changed: 0 })

/** What came and went together is one thing that changed. */
function countItem(item: Item, changes: readonly Change[], to: DigestField): void {
  const told = item.kind === 'together' ? item.changes : item.changes.slice(0, 1)
  const all = (end: string): boolean => told.every(index => changes[index]!.kind.endsWith(end))
  if (all('-added')) to.added++
  else if (all('-dropped')) to.dropped++
  else to.changed++
}

/** How much came, went and changed of what a summary counts: bases, targets, tasks …; only what there is, and what page one tells. */
export function subjectCounts({ items, changes }: Comparison): DigestField[] {
  const counts = new Map(subjects.map(name => [name, noneOf(name)]))
  for (const item of items) {
    const change = changes[item.changes[0]!]!
    if (isShown(item.rank)) countItem(item, changes, counts.get(kindWords[change.kind].subject)!)
  }
  return [...counts.values()].filter(each => totalOf(each) > 0)
}

/** How many items a field has. */
export const totalOf = ({ added, dropped, changed }: DigestField): number => added + dropped + changed

function replacementsIn(changes: readonly Change[]): Replacement[] {
  const counts = new Map<string, Replacement>()
  for (const { rank, pieces = [] } of changes) {
    if (rank !== 'wording') continue
    for (const piece of pieces) {
      const [before, after] = [oneLine(piece.before), oneLine(piece.after)]
      if (!piece.changed || before === after || before.length + after.length > longest) continue
      const key = `${before.toLowerCase()}\n${after.toLowerCase()}`
      const known = counts.get(key) ?? { before, after, count: 0 }
      known.count++
      counts.set(key, known)
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count).slice(0, mostReplacements)
}

import { isProposal } from '../reading/proposals.ts'
import { readRole } from '../spec/role.ts'
import { isTargetLine } from '../text/target-line.ts'
import type { ChangeKind, Piece, Rank } from './change.ts'
import type { Draft } from './drafts.ts'
import { givesTask, headingsOver, mayGiveTasks, namesUnit } from './duties.ts'
import type { Entry } from './entry.ts'
import { framesSame, onlyFrames } from './frame-lines.ts'
import { timeChange } from './times.ts'
import type { Wording } from './wording.ts'

/** The ranks, the weightiest first, as they are told. */
export const rankWords: Readonly<Record<Rank, string>> = {
  major: 'quan trọng',
  content: 'nội dung',
  wording: 'câu chữ',
  form: 'hình thức',
}

/** The ranks that a report shows unless all are asked for. */
export const isShown = (rank: Rank): boolean => rank === 'major' || rank === 'content'

const places = Object.keys(rankWords) as Rank[]

/** The weightiest of some ranks. */
export const weightiest = (ranks: readonly Rank[]): Rank =>
  places.find(rank => ranks.includes(rank)) ?? 'form'

const major: readonly ChangeKind[] = [
  'legal-basis-added',
  'legal-basis-dropped',
  'legal-basis-replaced',
  'target-added',
  'target-dropped',
  'task-added',
  'task-dropped',
  'task-split',
  'task-joined',
  'task-lead-changed',
  'task-deadline-changed',
  'task-funding-changed',
  'part-added',
  'part-dropped',
]

/** The list of units is printed nowhere: what they have to do is told by itself. A plan's own number and day, who drafted it and that it was a draft, are others each time; paragraphs that were broken or joined say the same. */
const form: readonly ChangeKind[] = [
  'renumbered',
  'number-changed',
  'date-changed',
  'reference-changed',
  'drafter-changed',
  'draft-changed',
  'unit-added',
  'unit-dropped',
  'text-split',
  'text-joined',
]

/** More than this share of a target's words changed: another target took its place. */
const mostOfTarget = 0.5

/** How much a change weighs for who reads the new plan. */
export function rankOf(told: Draft, wording: Wording): Rank {
  const { kind, pieces, before, after } = told.change
  if (form.includes(kind) || kind.endsWith('-moved') || isFormal(told, wording)) return 'form'
  const words = told.hasMark ? pieces?.slice(1) : pieces
  if (words !== undefined && sameWording(words, wording)) return 'wording'
  if (kind === 'legal-basis-changed' && citeSame(told, wording)) return 'wording'
  if (kind === 'legal-basis-changed' && asksSame(told, wording)) return 'form'
  if (major.includes(kind)) return isAsked(told) ? 'content' : 'major'
  if (/^(?:heading|table)-(?:added|dropped)$/.test(kind)) return containerRank(told)
  if (kind === 'heading-changed' && isSameSection(told)) return 'form'
  if (kind === 'heading-changed')
    return namesUnit(before[0]!.text) && namesUnit(after[0]!.text) ? 'major' : 'content'
  if (words === undefined) return 'content'
  if (kind === 'target-changed') return changesValue(words) ? 'major' : 'content'
  return prose.includes(kind) && changesWhatIsDue(told, words) ? 'major' : 'content'
}

/** Two legal bases name one document, one of them with its number or date. */
function citeSame({ before, after }: Draft, wording: Wording): boolean {
  const [old = '', now = ''] = [before, after].map(entry => entry?.words.text.replace(citing, ''))
  return wording.same(old, now)
}

const citing = /(?<=\s)(?:số\s\d[^\s,;]*|ngày\s\d{1,2}(?:\/|\stháng\s)\d{1,2}(?:\/|\snăm\s)\d{4})/giu

/** The same unit asks for the document, by another paper: that has another number each time. */
function asksSame({ before, after }: Draft, wording: Wording): boolean {
  const [old, now] = [before, after].map(entry => entry?.words.text ?? '')
  if (old === undefined || now === undefined || !isProposal(old) || !isProposal(now)) return false
  const asking = (text: string): string =>
    text.replace(/\s+tại\s+(?:tờ\s+trình|công\s+văn|báo\s+cáo|văn\s+bản|phiếu\s+trình).*$/isu, '')
  return asking(old) !== old && wording.same(asking(old), asking(now))
}

/** Who filed the document, and how its opening and closing sentences name it, is told by other lines. */
function isFormal({ change, before, after }: Draft, wording: Wording): boolean {
  const entries = [before, after].filter(entry => entry !== undefined)
  if (entries.length > 0 && entries.every(isFiling)) return true
  const [one, other] = entries
  if (one === undefined) return false
  if (other !== undefined) return change.pieces !== undefined && framesSame(one, other, wording)
  return onlyFrames(one)
}

/** `Lưu: VT, NV`: where the document is filed. */
const isFiling = ({ kind, words }: Entry): boolean =>
  kind === 'recipient' && /^[\s*+–-]*lưu(?!\p{L})/iu.test(words.text)

/** A proposal is no document that the plan rests on. */
const isAsked = ({ change, before, after }: Draft): boolean =>
  change.kind.startsWith('legal-basis') &&
  [before, after].every(entry => entry === undefined || isProposal(entry.words.text))

/** The title in capitals of a section that stayed what it is: what came and went below it is told by itself. */
function isSameSection({ before, after }: Draft): boolean {
  const entries = [before, after].filter(entry => entry !== undefined)
  const titles = entries.map(({ words }) => words.text)
  const isTitle = (title: string): boolean => !/\p{Ll}|\d/u.test(title) && !namesUnit(title)
  return (
    titles.every(isTitle) &&
    entries.every(entry => 'children' in entry && entry.children.length > 0) &&
    new Set(titles.map(readRole)).size === 1
  )
}

const prose: readonly ChangeKind[] = ['text-changed', 'task-text-changed', 'row-changed']

/** True when nothing remains of a change after both sides are written in one way. */
function sameWording(pieces: readonly Piece[], wording: Wording): boolean {
  // A blank between two words may belong to neither piece.
  const side = (which: 'before' | 'after'): string =>
    pieces.map(piece => (piece.changed ? piece[which] : piece.after)).join(' ')
  return wording.same(side('before'), side('after'))
}

/**
 * A heading or table that came or went: with tasks below it, with other words, or around what stands elsewhere in the other plan and is told by
 * itself where it is not the same.
 */
function containerRank({ change, before, after }: Draft): Rank {
  const entry = after ?? before
  const content = [...change.before, ...change.after].flatMap(side => side.content ?? [])
  const holds = entry !== undefined && 'children' in entry && entry.children.length > 0
  if (holds && content.length === 0) return 'form'
  const isTasks =
    entry !== undefined &&
    mayGiveTasks(entry) &&
    [entry.words.text, ...content].some(line => givesTask(line.replace(/^\S{1,6}[.)]\s/u, '')))
  return isTasks ? 'major' : 'content'
}

/** A figure, a time, or most words of a target are others. */
function changesValue(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ changed, before, after }) => changed && /\d/.test(before + after))) return true
  if (timeChange(pieces) !== 'no') return true
  return changedShare(pieces) > mostOfTarget
}

/** How much of two texts changed, from 0 to 1. */
function changedShare(pieces: readonly Piece[]): number {
  const length = (text: string): number => text.trim().length
  const all = pieces.reduce((sum, { before, after }) => sum + length(before) + length(after), 0)
  const changed = pieces.reduce(
    (sum, each) => sum + (each.changed ? length(each.before) + length(each.after) : 0),
    0,
  )
  return all === 0 ? 0 : changed / all
}

/** When something is due, or a share that is to be reached. */
function changesWhatIsDue({ change, before, after }: Draft, pieces: readonly Piece[]): boolean {
  const entry = after ?? before
  if (entry === undefined || !mayGiveTasks(entry)) return false
  const time = timeChange(pieces)
  if (time === 'only' || (time === 'also' && changedShare(pieces) < mostOfTarget)) return true
  const isShare = (change.figures ?? []).some(figure => figure.before.includes('%'))
  if (isShare && change.after.every(({ text }) => isTargetLine(text))) return true
  const role = headingsOver(entry).map(({ words }) => readRole(words.text))[0]
  return role === 'chi_tieu' && (change.figures ?? []).length > 0
}

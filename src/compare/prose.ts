import { readRole } from '../spec/role.ts'
import { isTargetLine } from '../text/target-line.ts'
import type { ChangeKind, Piece, Side } from './change.ts'
import { compareNumber, compareText, kindOfChange } from './compare-entries.ts'
import { type Draft, draft } from './drafts.ts'
import { givesTask, headingsOver, mayGiveTasks, subjectOf } from './duties.ts'
import type { Entry, LineEntry } from './entry.ts'
import { figureChanges } from './figures.ts'
import { featuresOf, Vocabulary } from './likeness.ts'
import { pairEqual, pairLike } from './pair-up.ts'
import { joinSentences, type Sentence, sentencesOf } from './sentences.ts'
import { entrySide } from './sides.ts'
import { timeChange, wordsBesideTimes } from './times.ts'
import { compareWords } from './words.ts'

/** Sentences that became one another. */
const leastAlike = 0.4

/** A sentence that says when must also say what. */
const leastWords = 4

/** A sentence that is a target of its own is no remark of a few words. */
const leastTarget = 5

/**
 * Compares two paragraphs: a sentence that came or went and gives a task, or is a target, is told by itself; a change of nothing but a time
 * is a changed deadline.
 */
export function compareProse(before: LineEntry, after: LineEntry): Draft[] {
  const old = sentencesOf(before.words)
  const now = sentencesOf(after.words)
  const told = old.length === 1 && now.length === 1 ? undefined : sentencesTold(before, after, old, now)
  if (told === undefined) return compareText(before, after).map(each => asMeant(each, before, after))
  const [restBefore, restAfter] = [joinSentences(told.before), joinSentences(told.after)]
  const pieces = compareWords(restBefore, restAfter)
  if (pieces === undefined) return [...told.drafts, ...compareNumber(before, after)]
  const sides = {
    before: [{ ...entrySide(before), text: restBefore.text }],
    after: [{ ...entrySide(after), text: restAfter.text }],
  }
  const kind = kindOfChange(before, after)
  const changed = draft(kind, sides, { before, after }, { pieces, figures: figureChanges(pieces) })
  return [...told.drafts, asMeant(changed, before, after), ...compareNumber(before, after)]
}

interface Told {
  drafts: Draft[]
  /** The sentences that are not told by themselves. */
  before: Sentence[]
  after: Sentence[]
}

function sentencesTold(
  before: LineEntry,
  after: LineEntry,
  old: readonly Sentence[],
  now: readonly Sentence[],
): Told | undefined {
  const isTarget = before.kind === 'target' || after.kind === 'target'
  if (!isTarget && !(mayGiveTasks(before) && mayGiveTasks(after))) return undefined
  const paired = pairSentences(old, now)
  const isTold = ({ text }: Sentence): boolean =>
    isTarget ? isTargetLine(text) || text.split(/\s+/u).length >= leastTarget : givesTask(text)
  const went = old.filter(sentence => !paired.has(sentence) && isTold(sentence))
  const came = now.filter(sentence => !paired.has(sentence) && isTold(sentence))
  const isAll = went.length === old.length || came.length === now.length
  if ((went.length === 0 && came.length === 0) || isAll) return undefined
  const name = isTarget ? 'target' : 'task'
  const side = (entry: Entry, { text }: Sentence): Side => ({ ...entrySide(entry), text })
  const entries = { before, after }
  return {
    drafts: [
      ...went.map(sentence =>
        draft(`${name}-dropped` as ChangeKind, { before: [side(before, sentence)] }, entries),
      ),
      ...came.map(sentence =>
        draft(`${name}-added` as ChangeKind, { after: [side(after, sentence)] }, entries),
      ),
    ],
    before: old.filter(sentence => !went.includes(sentence)),
    after: now.filter(sentence => !came.includes(sentence)),
  }
}

function pairSentences(before: readonly Sentence[], after: readonly Sentence[]): Set<Sentence> {
  const paired = new Set<Sentence>()
  const open = (sentences: readonly Sentence[]): Sentence[] => sentences.filter(each => !paired.has(each))
  const add = (pairs: readonly (readonly [Sentence, Sentence])[]): void => {
    for (const pair of pairs) for (const sentence of pair) paired.add(sentence)
  }
  add(pairEqual(before, after, ({ mask }) => mask))
  const vocabulary = new Vocabulary()
  const featuresBy = ({ tokens }: Sentence) =>
    featuresOf(
      tokens.map(token => token.mask),
      vocabulary,
    )
  add(pairLike(open(before), open(after), { featuresOf: featuresBy, least: leastAlike }))
  return paired
}

/** What a change of words means: another unit has the task, or it is due at another time, and nothing else. */
function asMeant(told: Draft, before: LineEntry, after: LineEntry): Draft {
  const { kind, pieces } = told.change
  const isText = kind === 'text-changed' || kind === 'task-text-changed'
  const funding = asFunding(told, after)
  if (funding !== told) return funding
  if (!isText || pieces === undefined || told.hasMark || !mayGiveTasks(before) || !mayGiveTasks(after))
    return told
  return asLead(told, pieces) ?? asDeadline(told, pieces)
}

/** An amount of money that is spent is another. */
function asFunding(told: Draft, entry: LineEntry): Draft {
  const { change } = told
  const isText = change.kind === 'text-changed' || change.kind === 'task-text-changed'
  const isMoney = (text: string): boolean =>
    /\d\s*(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\s+đồng)?|đồng)(?!\p{L})/iu.test(text)
  const changed = (change.pieces ?? []).some(
    piece => piece.changed && (isMoney(piece.before) || isMoney(piece.after)),
  )
  const figures = (change.figures ?? []).some(({ unit }) => /đồng|triệu|tỷ|tỉ/iu.test(unit))
  const role = headingsOver(entry).map(({ words }) => readRole(words.text))[0]
  if (!isText || role !== 'kinh_phi' || !(changed || figures)) return told
  return { ...told, change: { ...change, kind: 'task-funding-changed' } }
}

/** The unit that a sentence begins with is another. */
function asLead({ change, ...rest }: Draft, pieces: readonly Piece[]): Draft | undefined {
  const [before, after] = [change.before[0]!, change.after[0]!]
  const [old, now] = [subjectOf(before.text), subjectOf(after.text)]
  if (old === undefined || now === undefined) return undefined
  let [oldAt, nowAt] = [0, 0]
  for (const piece of pieces) {
    oldAt += piece.before.trimEnd().length
    nowAt += piece.after.trimEnd().length
    if (piece.changed && (oldAt > old.length || nowAt > now.length)) return undefined
    oldAt += piece.before.length - piece.before.trimEnd().length
    nowAt += piece.after.length - piece.after.trimEnd().length
  }
  const { figures: _, ...told } = change
  return {
    ...rest,
    change: {
      ...told,
      kind: 'task-lead-changed',
      before: [{ ...before, of: before.text, text: old }],
      after: [{ ...after, of: after.text, text: now }],
      pieces: [{ changed: true, before: old, after: now }],
    },
  }
}

/** Nothing but the time changed. */
function asDeadline(told: Draft, pieces: readonly Piece[]): Draft {
  if (timeChange(pieces) !== 'only' || wordsBesideTimes(told.change.before[0]!.text) < leastWords) return told
  const { figures: _, ...change } = told.change
  return { ...told, change: { ...change, kind: 'task-deadline-changed' } }
}

import type { Plan } from '../plan/plan.ts'
import type { Change, Comparison, PlanName } from './change.ts'
import { compareNumber, compareOpen, compareOrder, compareText } from './compare-entries.ts'
import { compareFields, compareUnits } from './compare-fields.ts'
import { RowComparison } from './compare-rows.ts'
import type { TextContext } from './compared-text.ts'
import { type Draft, draft, inReadingOrder, type PlacedDraft } from './drafts.ts'
import type { Container, Entry, LineEntry, RowEntry } from './entry.ts'
import { fieldOf } from './fields.ts'
import { itemsOf } from './items.ts'
import { Vocabulary } from './likeness.ts'
import { matchContainers, matchParts } from './match-containers.ts'
import { matchBases, matchEnds, matchLikeTexts, matchTexts } from './match-lines.ts'
import { compareMixed, isMixed, matchMixed } from './match-mixed.ts'
import { matchRows } from './match-rows.ts'
import { Matching } from './matching.ts'
import { notCompared, ownTimesNotCompared, ownYearsNotCompared, unitsNotCompared } from './not-compared.ts'
import { sameOwnYears } from './own-years.ts'
import { crossesPhase } from './phase-shift.ts'
import { compareProse } from './prose.ts'
import { rankOf } from './rank.ts'
import { type PlacedPlan, readEntries } from './read-entries.ts'
import { compareRejoined } from './rejoined.ts'
import { entrySide, wholeSide } from './sides.ts'
import { findSplits, type Split } from './splits.ts'
import { rewordedIn } from './telling-pieces.ts'
import { deadlineMove } from './times.ts'
import { UnitsOfTasks } from './units-of-tasks.ts'
import { abbreviationsIn, Wording } from './wording.ts'

/** What a comparison is asked for. */
export interface CompareOptions {
  /** True to tell also what differs only by the plans' own years. */
  years?: boolean
  /** The plans were read from Word files: these have no list of units, and no lines. */
  isOfWord?: boolean
}

/**
 * Tells what changed from one plan to another, as a person means it.
 * Exchanging the plans exchanges before and after, added and dropped, split and joined, and nothing else.
 */
export function comparePlans(
  before: PlacedPlan,
  after: PlacedPlan,
  options: CompareOptions = {},
): Comparison {
  const ignoresOwnYears = !options.years && !sameOwnYears(before.plan, after.plan)
  const crosses = ignoresOwnYears && crossesPhase(before.plan, after.plan)
  const vocabulary = new Vocabulary()
  const read = (plan: PlacedPlan) =>
    readEntries(plan, textContext(plan.plan, vocabulary, ignoresOwnYears, crosses))
  const old = read(before)
  const now = read(after)

  const matching = new Matching()
  matchParts(old.parts, now.parts, matching)
  matchContainers(old.all, now.all, matching)
  matchRows(old.all, now.all, matching)
  matchTexts(old.all, now.all, matching)
  const rejoined = compareRejoined(old.all, now.all, matching)
  matchLikeTexts(old.all, now.all, matching)
  matchMixed(old.all, now.all, matching)
  matchBases(old.all, now.all, matching)
  matchEnds(old.all, now.all, matching)

  const splits = splitsOf(old.all, now.all, matching)
  const drafts = [
    ...rejoined,
    ...compareFields(old, now, matching, crosses ? [before.plan, after.plan] : undefined),
    ...(options.isOfWord ? [] : compareUnits(old, now)),
    ...splits.drafts,
    ...compareOpen(withoutThese(old.all, splits.entries), withoutThese(now.all, splits.entries), matching),
    ...compareOrder(old.parts, now.parts, matching),
    ...comparePairs(matching, splits.entries, before.plan, after.plan),
  ]
  const placed = inReadingOrder(drafts, old.all, old.parts, now.parts, matching)
  const wording = new Wording([declaredIn(before.plan, old.all), declaredIn(after.plan, now.all)])
  const changes = weighed(placed, wording, before.plan, after.plan)
  const times = crosses ? ownTimesNotCompared : ownYearsNotCompared
  return {
    before: nameOf(before.plan),
    after: nameOf(after.plan),
    changes,
    items: itemsOf(changes, placed, wording, [before.plan, after.plan]),
    ignoresOwnYears,
    ...(options.isOfWord ? { isOfWord: true } : {}),
    notCompared: [
      ...(ignoresOwnYears ? [times] : []),
      ...notCompared,
      ...(options.isOfWord ? [unitsNotCompared] : []),
    ],
  }
}

/** The abbreviations that a plan explains, and the short names of its units. */
function declaredIn(plan: Plan, entries: readonly Entry[]): Map<string, string> {
  const declared = abbreviationsIn(entries.map(({ words }) => words.text))
  for (const { name, short } of plan.units.values())
    if (short !== undefined && !declared.has(short)) declared.set(short, name)
  return declared
}

/** Changes with what they weigh, the field they belong to and the units they concern. */
function weighed(drafts: readonly PlacedDraft[], wording: Wording, before: Plan, after: Plan): Change[] {
  const units = new UnitsOfTasks(before, after)
  return drafts.map((told): Change => {
    const { part, change } = told
    const move =
      change.pieces !== undefined && mayMove.test(change.kind)
        ? deadlineMove(change.pieces, before, after)
        : undefined
    const reworded = rewordedIn(told, wording)
    return {
      part,
      ...change,
      ...(reworded.length === 0 ? {} : { reworded }),
      rank: rankOf(told, wording),
      field: fieldOf(told.after ?? told.before),
      units: units.of(told),
      ...(move?.way === undefined ? {} : { moved: move.way }),
      ...(move === undefined ? {} : { times: { before: move.before, after: move.after } }),
      ...(move?.days === undefined ? {} : { days: move.days }),
    }
  })
}

const mayMove = /^(?:task-deadline|text|task-text|target|row)-changed$/

function textContext(
  plan: Plan,
  vocabulary: Vocabulary,
  ignoresOwnYears: boolean,
  crossesPhase: boolean,
): TextContext {
  return {
    vocabulary,
    crossesPhase,
    own: ignoresOwnYears ? plan : undefined,
    reportedElsewhere: (name, text) => {
      if (/^co_quan\.(?:ten|dia_danh|chu_quan)$/.test(name)) return true
      if (/^(?:quyet_dinh|ke_hoach)\.(?!ngay\.nam$)/.test(name)) return true
      return plan.units.get(name.replace(/^co_quan\.don_vi\./, ''))?.name === text
    },
  }
}

function nameOf(plan: Plan): PlanName {
  return {
    file: plan.file,
    title: titleOf(plan),
    agency: plan.agency.name.replaceAll('\n', ' '),
    ...(plan.year === undefined ? {} : { year: plan.year }),
    ...(plan.phase === undefined ? {} : { phase: plan.phase }),
  }
}

/** “Kế hoạch cải cách hành chính xã X năm 2026”. */
function titleOf(plan: Plan): string {
  const document = plan.plan ?? plan.decision
  if (document === undefined) return ''
  const subject = document.subject.map(line => line.plain.text).join(' ')
  // A word that is all capitals is an abbreviation, or the whole title is in capitals.
  const inSentence = /^\p{Lu}\p{Ll}/u.test(subject)
    ? subject.charAt(0).toLocaleLowerCase('vi') + subject.slice(1)
    : subject
  return `${document.type} ${inSentence}`
}

const withoutThese = (entries: readonly Entry[], reported: ReadonlySet<Entry>): Entry[] =>
  entries.filter(entry => !reported.has(entry))

/** Tasks that were split or joined, and all rows that are reported with them. What would be both is neither. */
function splitsOf(
  before: readonly Entry[],
  after: readonly Entry[],
  matching: Matching,
): { drafts: Draft[]; entries: Set<Entry> } {
  const split = findSplits(before, after, matching)
  const joined = findSplits(after, before, matching)
  const rows = ({ whole, parts }: Split): Entry[] => [whole, ...parts]
  const inSplit = new Set(split.flatMap(rows))
  const inJoined = new Set(joined.flatMap(rows))
  const onlySplit = split.filter(one => !rows(one).some(row => inJoined.has(row)))
  const onlyJoined = joined.filter(one => !rows(one).some(row => inSplit.has(row)))
  // What else changed between a task and its partner is reported by itself.
  const side = (row: RowEntry) => (matching.has(row) ? entrySide(row) : wholeSide(row, () => false))
  return {
    entries: new Set([...onlySplit, ...onlyJoined].flatMap(rows)),
    drafts: [
      ...onlySplit.map(({ whole, parts }) =>
        draft(
          'task-split',
          { before: [side(whole)], after: parts.map(side) },
          { before: whole, after: parts[0] },
        ),
      ),
      ...onlyJoined.map(({ whole, parts }) =>
        draft(
          'task-joined',
          { before: parts.map(side), after: [side(whole)] },
          { before: parts[0], after: whole },
        ),
      ),
    ],
  }
}

function comparePairs(matching: Matching, split: ReadonlySet<Entry>, before: Plan, after: Plan): Draft[] {
  const rows = new RowComparison(before.units, after.units)
  // In the order of the documents, so that a joined cell is reported at the first of its rows.
  const pairs = [...matching.pairs].sort(([a, b], [c, d]) => a.order + b.order - c.order - d.order)
  return pairs.flatMap(([old, now]) => {
    if (old.kind === 'row' && now.kind === 'row') {
      const sameTable = matching.partner(tableOf(old)) === tableOf(now)
      return rows.compare(old, now, sameTable, split.has(old) || split.has(now))
    }
    if (old.kind === 'table' && now.kind === 'table') return rows.compareTables(old, now, countFilled)
    if (isMixed(old, now)) return compareMixed(old, now)
    if (isLine(old) && isLine(now)) return compareProse(old, now)
    // The title of a part is compared with its other values.
    return old.kind === 'part' ? compareNumber(old, now) : compareText(old, now)
  })
}

const isLine = (entry: Entry): entry is LineEntry => ['text', 'target', 'task'].includes(entry.kind)

function tableOf(entry: Entry): Entry {
  let at = entry
  while (at.kind !== 'table' && at.parent !== undefined) at = at.parent
  return at
}

function countFilled(container: Container, column: number): number {
  let count = 0
  const cells = new Set<unknown>()
  for (const child of container.children) {
    if ('children' in child) count += countFilled(child, column)
    const cell = child.kind === 'row' ? child.cells[column] : undefined
    if (cell !== undefined && cell.words.text !== '' && !cells.has(cell.cell)) {
      cells.add(cell.cell)
      count++
    }
  }
  return count
}

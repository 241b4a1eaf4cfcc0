import { changesByUnit } from '../../compare/by-unit.ts'
import type { Change, Comparison, PlanName, Side } from '../../compare/change.ts'
import { type Digest, digestOf } from '../../compare/digest.ts'
import { figureWords } from '../../compare/figures.ts'
import { kindWords } from '../../compare/kinds.ts'
import { rankWords } from '../../compare/rank.ts'
import { jsonText } from '../../diagnostics/visible.ts'

/** A comparison, as told to programs; its keys are told in docs/so-sanh.md and stay as they are. */
export interface ComparisonReport {
  before: ComparedPlan
  after: ComparedPlan
  /** In the order of the document; what went stands where it stood. */
  changes: ReportedChange[]
  /** The changes as a person counts them: by their indexes, the first of which tells the item. */
  items: { rank: string; kind: string; changes: number[] }[]
  /** Page one: what is new. */
  summary: ReportedSummary
  /** What each unit gains, loses, must do earlier, by indexes of changes. */
  byUnit: ReportedUnit[]
  /** True when differences that are only the plans' own years were left out. */
  ignoresOwnYears: boolean
  /** What was not looked at, each in a few Vietnamese words. */
  notCompared: string[]
}

/** What changes for one unit, by indexes of changes. */
export interface ReportedUnit {
  unit: string
  /** Tasks that it gets, and that it had. */
  gains: number[]
  loses: number[]
  /** Tasks of it that are due earlier, or later. */
  earlier: number[]
  later: number[]
  /** What else changed of its tasks. */
  other: number[]
}

/** What is new, on one page. */
export interface ReportedSummary {
  title: string
  /** Entries of one kind; there may be more than are told, `count` says how many. */
  sections: {
    title: string
    sign: string
    count: number
    entries: { text: string; before: string | null; after: string | null; places: number }[]
  }[]
  /** How much came, went and changed in each field of work. */
  fields: { name: string; added: number; dropped: number; changed: number }[]
  /** Items of content, of wording and of form that are not among the entries. */
  otherContent: number
  wording: number
  form: number
  /** The commonest replacements among what was only reworded. */
  replacements: { before: string; after: string; count: number }[]
}

/** One of the two plans. */
export interface ComparedPlan {
  file: string
  title: string
  agency: string
  year: number | null
  phase: { from: number; to: number } | null
}

/** One change: what came has nothing before, what went nothing after. */
export interface ReportedChange {
  part: string
  kind: string
  /** The kind in Vietnamese. */
  name: string
  /** For a change in a table, the title of the column. */
  column: string | null
  before: ReportedSide[]
  after: ReportedSide[]
  /** The changed text word by word. */
  pieces: { changed: boolean; before: string; after: string }[]
  figures: { before: string; after: string; by: string; unit: string; words: string }[]
  /** `quan trọng`, `nội dung`, `câu chữ` or `hình thức`. */
  rank: string
  /** The field of work that it belongs to. */
  field: string
  /** The units that had the task, and that have it now. */
  units: { before: string[]; after: string[] }
  /** `earlier` or `later` for a deadline that moved in the plan's own year. */
  moved: string | null
}

/** What stands on one side of a change. */
export interface ReportedSide {
  part: string
  /** The place in the document's own words. */
  where: string
  /** Of a row, its place by the number that is printed. */
  onPaper: string | null
  /** Of what moved, the place of what it stands in. */
  home: string | null
  file: string
  line: number
  column: number
  /** The id of the target, task or heading. */
  code: string | null
  /** What the text belongs to, when it is not told whole. */
  of: string | null
  text: string
  /** Of a row that is told whole, its other cells. */
  cells: { column: string; text: string }[]
  /** Of what came or went whole, the paragraphs below it. */
  content: string[]
}

/** The report for programs. @param top how many entries each section of page one has at most. */
export function comparisonReport(comparison: Comparison, top?: number): ComparisonReport {
  const { before, after, changes, items, ignoresOwnYears, notCompared } = comparison
  return {
    before: planJson(before),
    after: planJson(after),
    changes: changes.map(changeJson),
    items: items.map(({ rank, kind, changes: own }) => ({ rank: rankWords[rank], kind, changes: own })),
    summary: summaryJson(digestOf(comparison, top)),
    byUnit: changesByUnit(comparison),
    ignoresOwnYears,
    notCompared,
  }
}

/** The same as JSON; where a side is a Word file, which has no lines, they are null. */
export function comparisonJson(comparison: Comparison, top?: number): string {
  const report = comparisonReport(comparison, top)
  const changes = comparison.isOfWord ? report.changes.map(withoutLines) : report.changes
  return `${jsonText({ ...report, changes })}\n`
}

const withoutLines = ({ before, after, ...change }: ReportedChange) => {
  const bare = (sides: readonly ReportedSide[]) => sides.map(side => ({ ...side, line: null, column: null }))
  const { part, kind, name, column, ...rest } = change
  return { part, kind, name, column, before: bare(before), after: bare(after), ...rest }
}

const planJson = ({ file, title, agency, year, phase }: PlanName): ComparedPlan => ({
  file,
  title,
  agency,
  year: year ?? null,
  phase: phase ?? null,
})

const summaryJson = ({ sections, ...digest }: Digest): ReportedSummary => ({
  ...digest,
  sections: sections.map(({ title, sign, count, entries }) => ({
    title,
    sign,
    count,
    entries: entries.map(({ text, before, after, places }) => ({
      text,
      before: before ?? null,
      after: after ?? null,
      places,
    })),
  })),
})

const changeJson = (change: Change): ReportedChange => ({
  ...wordsJson(change),
  rank: rankWords[change.rank],
  field: change.field,
  units: change.units,
  moved: change.moved ?? null,
})

const wordsJson = ({ part, kind, column, before, after, pieces, figures }: Change) => ({
  part,
  kind,
  name: kindWords[kind].name,
  column: column ?? null,
  before: before.map(sideJson),
  after: after.map(sideJson),
  pieces: pieces ?? [],
  figures: (figures ?? []).map(figure => ({ ...figure, words: figureWords(figure) })),
})

const sideJson = ({
  part,
  where,
  onPaper,
  home,
  place,
  code,
  of,
  text,
  cells,
  content,
}: Side): ReportedSide => ({
  part,
  where,
  onPaper: onPaper ?? null,
  home: home ?? null,
  file: place.file,
  line: place.line,
  column: place.column,
  code: code ?? null,
  of: of ?? null,
  text,
  cells: cells ?? [],
  content: content ?? [],
})

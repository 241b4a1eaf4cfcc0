import type { Change, Comparison, PlanName, Side } from '../../compare/change.ts'
import { figureWords } from '../../compare/figures.ts'
import { kindWords } from '../../compare/kinds.ts'
import { jsonText } from '../../diagnostics/visible.ts'

/** A comparison, as told to programs; its keys are told in docs/so-sanh.md and stay as they are. */
export interface ComparisonReport {
  before: ComparedPlan
  after: ComparedPlan
  /** In the order of the document; what went stands where it stood. */
  changes: ReportedChange[]
  /** True when differences that are only the plans' own years were left out. */
  ignoresOwnYears: boolean
  /** What was not looked at, each in a few Vietnamese words. */
  notCompared: string[]
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
}

/** What stands on one side of a change. */
export interface ReportedSide {
  part: string
  /** The place in the document's own words. */
  where: string
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

/** The report for programs. */
export function comparisonReport(comparison: Comparison): ComparisonReport {
  const { before, after, changes, ignoresOwnYears, notCompared } = comparison
  return {
    before: planJson(before),
    after: planJson(after),
    changes: changes.map(changeJson),
    ignoresOwnYears,
    notCompared,
  }
}

/** The same as JSON. */
export const comparisonJson = (comparison: Comparison): string =>
  `${jsonText(comparisonReport(comparison))}\n`

const planJson = ({ file, title, agency, year, phase }: PlanName): ComparedPlan => ({
  file,
  title,
  agency,
  year: year ?? null,
  phase: phase ?? null,
})

const changeJson = ({ part, kind, column, before, after, pieces, figures }: Change): ReportedChange => ({
  part,
  kind,
  name: kindWords[kind].name,
  column: column ?? null,
  before: before.map(sideJson),
  after: after.map(sideJson),
  pieces: pieces ?? [],
  figures: (figures ?? []).map(figure => ({ ...figure, words: figureWords(figure) })),
})

const sideJson = ({ part, where, home, place, code, of, text, cells, content }: Side): ReportedSide => ({
  part,
  where,
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

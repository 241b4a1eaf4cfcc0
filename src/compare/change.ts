import type { Phase } from '../spec/schema.ts'

/** Where in the document a change stands: what stands before all parts (agency, units, year), or a part; appendices count from 1. */
export type ComparedPart = 'general' | 'decision' | 'plan' | `appendix-${number}`

/** What has changed. Of a pair of words for the two directions, such as added and dropped, one is the other seen from the other side. */
export type ChangeKind =
  | 'year-changed'
  | 'phase-changed'
  | 'agency-changed'
  | 'unit-added'
  | 'unit-dropped'
  | 'unit-changed'
  | 'part-added'
  | 'part-dropped'
  | 'part-moved'
  | 'type-changed'
  | 'number-changed'
  | 'symbol-changed'
  | 'date-changed'
  | 'draft-changed'
  | 'urgency-changed'
  | 'circulation-changed'
  | 'addressees-changed'
  | 'subject-changed'
  | 'title-changed'
  | 'reference-changed'
  | 'authority-changed'
  | 'legal-basis-added'
  | 'legal-basis-dropped'
  | 'legal-basis-replaced'
  | 'legal-basis-changed'
  | 'legal-basis-moved'
  | 'article-added'
  | 'article-dropped'
  | 'article-moved'
  | 'heading-added'
  | 'heading-dropped'
  | 'heading-changed'
  | 'heading-moved'
  | 'text-added'
  | 'text-dropped'
  | 'text-changed'
  | 'text-moved'
  | 'text-split'
  | 'text-joined'
  | 'target-added'
  | 'target-dropped'
  | 'target-changed'
  | 'target-moved'
  | 'task-added'
  | 'task-dropped'
  | 'task-moved'
  | 'task-split'
  | 'task-joined'
  | 'task-text-changed'
  | 'task-lead-changed'
  | 'task-cooperation-changed'
  | 'task-deadline-changed'
  | 'task-deliverable-changed'
  | 'task-funding-changed'
  | 'task-cell-changed'
  | 'table-added'
  | 'table-dropped'
  | 'table-moved'
  | 'column-added'
  | 'column-dropped'
  | 'column-changed'
  | 'wording-changed'
  | 'group-added'
  | 'group-dropped'
  | 'group-changed'
  | 'group-moved'
  | 'row-added'
  | 'row-dropped'
  | 'row-changed'
  | 'row-moved'
  | 'note-added'
  | 'note-dropped'
  | 'note-changed'
  | 'renumbered'
  | 'recipient-added'
  | 'recipient-dropped'
  | 'recipient-changed'
  | 'recipient-moved'
  | 'drafter-changed'
  | 'post-changed'
  | 'signer-changed'

/** How much a change weighs: what a superior asks for, what else it says, how it is written, how it is set. */
export type Rank = 'major' | 'content' | 'wording' | 'form'

/** A place in a file: line and column from 1, a column counts UTF-16 units. */
export interface Place {
  file: string
  line: number
  column: number
}

/** A cell of a row, by the title of its column. */
export interface CellOfSide {
  column: string
  text: string
}

/** What stands on one side of a change. */
export interface Side {
  part: ComparedPart
  /** The place in the document's own words: “Kế hoạch, mục II.3, chỉ tiêu thứ 4”. */
  where: string
  place: Place
  /** For a row, where it is found on paper: by its number as printed. */
  onPaper?: string
  /** The id of the target, task or heading. */
  code?: string
  /** Of what moved, the place of what it stands in. */
  home?: string
  /** What the text belongs to, when it is not reported whole: the words of the task whose deadline has changed. */
  of?: string
  /** The words as printed, without the number or mark before them; empty for a blank. */
  text: string
  /** Of a row that is reported whole, its other cells. */
  cells?: CellOfSide[]
  /** Of a heading, article, table or part that came or went, the paragraphs below it that are not reported by themselves. */
  content?: string[]
}

/** A stretch of a changed text; those of a text give it whole, before and after. */
export interface Piece {
  changed: boolean
  before: string
  after: string
}

/** A figure that has changed, and by how much: `99,9%`, `95%`, `-4,9`, `điểm phần trăm`. */
export interface FigureChange {
  before: string
  after: string
  /** The exact difference, written the Vietnamese way. */
  by: string
  /** What `by` counts; empty when the text does not name it plainly. */
  unit: string
}

/** A day as a plan counts it. */
export interface OwnDay {
  /** Years from the plan's first year: 0 for a day in it. */
  year: number
  /** From 1. */
  month: number
  day: number
}

/**
 * One change. Added things have nothing before, dropped ones nothing after; a split task has several after, a joined one several
 * before; all others have one side each.
 */
export interface Change {
  /** The part of the side after, or of the one before where there is none. */
  part: ComparedPart
  kind: ChangeKind
  /** For a change in a table, the title of the column. */
  column?: string
  before: Side[]
  after: Side[]
  /** The changed text word by word. */
  pieces?: Piece[]
  figures?: FigureChange[]
  /** Indexes of the changed pieces that say the same, only written otherwise. */
  reworded?: number[]
  rank: Rank
  /** The field of work that it belongs to, as a heading or group names it. */
  field: string
  /** The units that had the task, and that have it now. */
  units: { before: string[]; after: string[] }
  /** Which way a deadline moved in the plan's own year. */
  moved?: 'earlier' | 'later'
  /** The times that changed in its words, as they are written; empty for none. */
  times?: { before: string; after: string }
  /** The last days of these times, where both are known. */
  days?: { before: OwnDay; after: OwnDay }
}

/**
 * What a person would call one change: the cells of one task row, a replacement made in many places, a change that body and appendix both tell,
 * recipients that came and went, paragraphs of one heading that did.
 */
export interface Item {
  rank: Rank
  /** `row`: cells of one row; `repeated`: one replacement in many places; `twice`: told in several parts; `together`: lines that stand together. */
  kind: 'single' | 'row' | 'repeated' | 'twice' | 'together'
  /** Indexes of its changes, the first of which tells it. */
  changes: number[]
}

/** One of the two plans. */
export interface PlanName {
  file: string
  /** The document's name: its kind and subject. */
  title: string
  agency: string
  year?: number
  phase?: Phase
}

/** What a comparison gives. */
export interface Comparison {
  before: PlanName
  after: PlanName
  /** In the order of the document; what went stands where it stood. */
  changes: Change[]
  /** The changes as a person counts them, in the same order. */
  items: Item[]
  /** True when differences that are only the plans' own years were left out. */
  ignoresOwnYears: boolean
  /** It is of Word files: places have no lines. */
  isOfWord?: true
  /** What was not looked at, each in a few Vietnamese words. */
  notCompared: string[]
}

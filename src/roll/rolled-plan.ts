import type { Path } from '../diagnostics/diagnostic.ts'
import type { FindingKind } from './finding.ts'
import type { Step } from './step.ts'

/** A place that a person has to look at. Lines and columns, from 1, are those of the draft, or of `file` where that is another. */
export interface LookEntry {
  kind: FindingKind
  file: string
  line: number
  column: number
  path: Path
  /** The place in the document's own words. */
  place: string
  what: string
  why: string
  suggestion: string
  /** The line of the draft that has a mark for it: its own, or that of its key where a text can take none. */
  markLine?: number
}

/** A change that was made. `line` is that of the draft; of a row that was taken out, that of the old plan. */
export interface ChangeEntry {
  kind: 'year' | 'blank' | 'unit' | 'row-out'
  line: number
  /** How many lines of the old plan it stood on. */
  lines: number
  path: Path
  place: string
  before: string
  after: string
}

/** The draft of the next plan. */
export interface RolledPlan {
  /** The spec's text, with the BOM of the old one if that had one. */
  text: string
  step: Step
  entries: LookEntry[]
  changes: ChangeEntry[]
}

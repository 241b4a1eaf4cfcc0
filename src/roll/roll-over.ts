import type { Diagnostic, Path, Point } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import { Cursor } from '../plan/cursor.ts'
import type { ReadBeside } from '../plan/include.ts'
import { PlacesInWords } from '../plan/place-in-words.ts'
import { plainValue } from '../plan/plain-value.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import { type FindingKind, type PlacedFinding, shorten } from './finding.ts'
import { markSplices } from './marks.ts'
import { lookAtRest } from './residue.ts'
import { type TaskResult, unknownTask } from './results-file.ts'
import { rollSegments } from './roll-segments.ts'
import { type PlacedChange, rollSettings } from './roll-settings.ts'
import { applySplices, type Spliced } from './splices.ts'
import { planStep, type Step } from './step.ts'
import { findDoneRows, knownIds, lookAtTasks, statesOf } from './task-results.ts'
import { type UnitRename } from './unit-map.ts'

/** What the next plan is made with. */
export interface RollOptions {
  /** The year of the next plan, or a year of the next phase; the one after the plan's when missing. */
  year?: number
  units?: readonly UnitRename[]
  results?: readonly TaskResult[]
}

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

/**
 * Makes the draft of the next plan from the text of a spec: an edit of that text, in which comments, order, quoting and ids stay. What belongs
 * to the plan's year moves on, what belongs to other documents stays, what a person has to look at is marked and listed.
 * @param file the spec's name for messages, `text` its text, `readBeside` reads the files that it names.
 * @returns the draft, which reads without errors; or why there is none.
 */
export function rollOver(file: string, text: string, readBeside: ReadBeside, options: RollOptions): Result<RolledPlan> {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const before = readPlan(file, text, readBeside)
  if (before.value === undefined) return { diagnostics: before.diagnostics }
  const step = planStep(before.value.spec, options.year)
  if ('message' in step) return { diagnostics: [refusal(before.value, step)] }

  const diagnostics: Diagnostic[] = []
  const states = statesOf(options.results ?? [])
  const ids = options.results === undefined ? new Set<string>() : knownIds(before.value.root)
  for (const result of options.results ?? []) if (!ids.has(result.id)) diagnostics.push(unknownTask(result))

  const done = findDoneRows(before.value.root, states)
  const shorter = applySplices(before.value.root.source.text, done.splices)
  const read = done.splices.length === 0 ? before : readPlan(file, shorter.text, readBeside)
  if (read.value === undefined) return { diagnostics: [...diagnostics, ...read.diagnostics] }

  const { root, spec } = read.value
  const settings = rollSettings(root, spec, step)
  const words = rollSegments(root, spec, step, options.units ?? [])
  diagnostics.push(...words.diagnostics)
  const findings = [...settings.findings, ...words.findings, ...lookAtTasks(root, states, done.tables, step)]
  const rolled = applySplices(root.source.text, [...settings.splices, ...words.splices, ...markSplices(root.source.text, findings)])
  const after = readPlan(file, rolled.text, readBeside)
  if (after.value === undefined) return { diagnostics: [...diagnostics, broken(root), ...after.diagnostics] }

  const rest = lookAtRest(after.value.root, step)
  const marked = applySplices(rolled.text, markSplices(rolled.text, rest))
  const last = readPlan(file, marked.text, readBeside)
  if (last.value === undefined) return { diagnostics: [...diagnostics, broken(root), ...last.diagnostics] }

  const draft = new Source(file, marked.text)
  const places = new Places(root, draft, [rolled, marked])
  const restPlaces = new Places(after.value.root, draft, [marked])
  const oldPlaces = new Places(before.value.root, before.value.root.source, [])
  const entries = [
    ...findings.map(finding => places.entry(finding)),
    ...words.elsewhere.map(({ finding, source }) => elsewhere(finding, source)),
    ...rest.map(finding => restPlaces.entry(finding)),
  ].sort((a, b) => (a.file === b.file ? 0 : a.file === file ? -1 : 1) || a.line - b.line || a.column - b.column)
  const changes: ChangeEntry[] = [
    ...[...settings.changes, ...words.changes].map(change => places.change(change)),
    ...done.rows.map(row => oldPlaces.change({ ...row, kind: 'row-out', to: row.lines!.to - 1, before: `${row.id}: ${shorten(row.words)}`, after: '' })),
  ].sort((a, b) => a.line - b.line)
  return { value: { text: bom + marked.text, step, entries, changes }, diagnostics }
}

/** Tells places of a spec as places of its draft, and in the document's own words. */
class Places {
  private readonly source: Source
  private readonly draft: Source
  private readonly edits: readonly Spliced[]
  private readonly words: PlacesInWords

  /** @param root the spec, `edits` what makes the draft of it. */
  constructor(root: Cursor, draft: Source, edits: readonly Spliced[]) {
    this.source = root.source
    this.draft = draft
    this.edits = edits
    this.words = new PlacesInWords(plainValue(root.node, new Map()))
  }

  entry({ kind, what, why, suggestion, note, offset, path, index, mark }: PlacedFinding): LookEntry {
    return {
      kind,
      file: this.draft.file,
      ...this.point(offset),
      path,
      place: this.words.at(path, index),
      what,
      why,
      suggestion,
      ...(mark === undefined || note === undefined ? {} : { markLine: this.point(mark.offset).line }),
    }
  }

  change({ kind, offset, to, path, index, before, after }: PlacedChange): ChangeEntry {
    const lines = this.source.point(to).line - this.source.point(offset).line + 1
    return { kind, line: this.point(offset).line, lines, path, place: this.words.at(path, index), before, after }
  }

  private point(offset: number): Point {
    return this.draft.point(this.edits.reduce((at, edit) => edit.newOffset(at), offset))
  }
}

const elsewhere = ({ kind, what, why, suggestion, offset, path }: PlacedFinding, source: Source): LookEntry => ({
  kind,
  file: source.file,
  ...source.point(offset),
  path,
  place: `Tệp ${source.file}`,
  what,
  why,
  suggestion,
})

/** A draft that does not read is never handed out; its own errors follow, with lines of the draft. */
const broken = (root: Cursor): Diagnostic =>
  root.diagnostic({
    rule: 'next/broken-draft',
    severity: 'error',
    message: 'Bản nháp lập ra không đọc lại được, nên không ghi.',
    hint: 'Các lỗi kể sau là của bản nháp; xin gửi tệp kế hoạch cho người phụ trách chương trình.',
  })

const refusal = ({ root, spec }: ReadPlan, { message, hint }: { message: string; hint: string }): Diagnostic =>
  root.at(spec.nam === undefined ? 'giai_doan' : 'nam').diagnostic({ rule: 'next/not-later', severity: 'error', message, hint })

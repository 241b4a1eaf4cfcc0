import type { Register } from '../citations/register/register.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import type { Years } from '../language/deadlines.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import type { ReadBeside } from '../spec/beside.ts'
import type { Cursor } from '../spec/cursor.ts'
import { applySplices } from '../yaml/splices.ts'
import { crossSettings } from './cross-settings.ts'
import { DraftPlaces, elsewhere } from './draft-places.ts'
import { shortWords } from './finding.ts'
import { rollFrame } from './frame-step.ts'
import { markSplices } from './marks.ts'
import { lookAtRest } from './residue.ts'
import { type TaskResult, unknownTask } from './results-file.ts'
import { rollSegments } from './roll-segments.ts'
import { rollSettings } from './roll-settings.ts'
import type { ChangeEntry, RolledPlan } from './rolled-plan.ts'
import { planStep } from './step.ts'
import { findDoneRows, frameTasks, knownIds, lookAtTasks, statesOf } from './task-results.ts'
import type { UnitRename } from './unit-map.ts'

/** What the next plan is made with. */
export interface RollOptions {
  /** The year of the next plan, or a year of the next phase; the one after the plan's when missing. */
  year?: number
  /** The phase of the next plan, also for a plan of one year. */
  phase?: Years
  units?: readonly UnitRename[]
  results?: readonly TaskResult[]
  /** Gives the legal documents that are known, when they are needed. */
  register?: () => Register
}

/**
 * Makes the draft of the next plan from the text of a spec: an edit of that text, in which comments, order, quoting and ids stay. What belongs
 * to the plan's year moves on, what belongs to other documents stays, what a person has to look at is marked and listed.
 * @param file the spec's name for messages, `text` its text, `readBeside` reads the files that it names.
 * @returns the draft, which reads without errors; or why there is none.
 */
export function rollOver(
  file: string,
  text: string,
  readBeside: ReadBeside,
  options: RollOptions,
): Result<RolledPlan> {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const before = readPlan(file, text, readBeside)
  if (before.value === undefined) return { diagnostics: before.diagnostics }
  const step = planStep(before.value.plan, options)
  if ('message' in step) return { diagnostics: [refusal(before.value, step)] }
  if (step.isCrossing && before.value.files.length > 1)
    return { diagnostics: [refusal(before.value, frameFirst)] }

  const diagnostics: Diagnostic[] = []
  const states = statesOf(options.results ?? [])
  const ids = new Set(
    options.results === undefined ? [] : before.value.files.flatMap(file => [...knownIds(file)]),
  )
  for (const result of options.results ?? []) if (!ids.has(result.id)) diagnostics.push(unknownTask(result))

  const done = findDoneRows(before.value.files[0]!, states)
  const shorter = applySplices(before.value.root.source.text, done.splices)
  const read = done.splices.length === 0 ? before : readPlan(file, shorter.text, readBeside)
  if (read.value === undefined) return { diagnostics: [...diagnostics, ...read.diagnostics] }

  const root = read.value.files[0]!
  const settings = rollSettings(root, step)
  if (step.isCrossing) crossSettings(root, step, settings)
  const reads = (text: string) => readPlan(file, text, readBeside).value !== undefined
  const frame = rollFrame(root, step, reads)
  const words = rollSegments(read.value, step, options)
  diagnostics.push(...words.diagnostics)
  const findings = [
    ...settings.findings,
    ...frame.findings,
    ...words.findings,
    ...lookAtTasks(root, states, done.tables, step),
  ]
  const rolled = applySplices(root.source.text, [
    ...settings.splices,
    ...frame.splices,
    ...words.splices,
    ...markSplices(root.source.text, findings),
  ])
  const after = readPlan(file, rolled.text, readBeside)
  if (after.value === undefined) return { diagnostics: [...diagnostics, broken(root), ...after.diagnostics] }

  const rest = lookAtRest(after.value.files[0]!, step)
  const marked = applySplices(rolled.text, markSplices(rolled.text, rest))
  const last = readPlan(file, marked.text, readBeside)
  if (last.value === undefined) return { diagnostics: [...diagnostics, broken(root), ...last.diagnostics] }

  const draft = new Source(file, marked.text)
  const places = new DraftPlaces(root, draft, [rolled, marked])
  const restPlaces = new DraftPlaces(after.value.files[0]!, draft, [marked])
  const oldPlaces = new DraftPlaces(before.value.files[0]!, before.value.root.source, [])
  const entries = [
    ...findings.map(finding => places.entry(finding)),
    ...[...words.elsewhere, ...frameTasks(read.value, states, step)].map(({ finding, source }) =>
      elsewhere(finding, source),
    ),
    ...rest.map(finding => restPlaces.entry(finding)),
  ].sort(
    (a, b) => (a.file === b.file ? 0 : a.file === file ? -1 : 1) || a.line - b.line || a.column - b.column,
  )
  const changes: ChangeEntry[] = [
    ...[...settings.changes, ...frame.changes, ...words.changes].map(change => places.change(change)),
    ...done.rows.map(row =>
      oldPlaces.change({
        ...row,
        kind: 'row-out',
        to: row.lines!.to - 1,
        before: `${row.id}: ${shortWords(row.words)}`,
        after: '',
      }),
    ),
  ].sort((a, b) => a.line - b.line)
  return { value: { text: bom + marked.text, step, entries, changes }, diagnostics }
}

/** A draft that does not read is never handed out; its own errors follow, with lines of the draft. */
const broken = (root: Cursor): Diagnostic =>
  root.diagnostic({
    rule: 'next/broken-draft',
    severity: 'error',
    message: 'Bản nháp lập ra không đọc lại được, nên không ghi.',
    hint: 'Các lỗi kể sau là của bản nháp; xin gửi tệp kế hoạch cho người phụ trách chương trình.',
  })

/** A frame has the times that would have to change, and it is not this plan's to edit. */
const frameFirst = {
  message:
    'Kế hoạch lấy chữ từ tệp khác (khung, `tep:`), nên không đổi được giữa kế hoạch năm và kế hoạch giai đoạn.',
  hint: 'Chạy lệnh này với tệp khung trước, rồi lập tệp của xã theo khung mới.',
}

const refusal = (
  { root, spec }: ReadPlan,
  { message, hint }: { message: string; hint: string },
): Diagnostic =>
  root
    .at(spec.nam === undefined ? 'giai_doan' : 'nam')
    .diagnostic({ rule: 'next/not-later', severity: 'error', message, hint })

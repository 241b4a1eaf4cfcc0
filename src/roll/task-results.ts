import type { Path } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import { commentAt } from '../reading/mark-places.ts'
import { readSegments } from '../reading/segments.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { Splice } from '../yaml/splices.ts'
import { type PlacedFinding, shortWords } from './finding.ts'
import type { TaskResult, TaskState } from './results-file.ts'
import { type Step, sayYears } from './step.ts'
import { idIn, readTables, type TaskRow, type TaskTable } from './task-rows.ts'

/** The rows of tasks that are done, to be taken out. */
interface DoneRows {
  splices: Splice[]
  rows: TaskRow[]
  /** The tables they stood in, by the path of their rows. */
  tables: Path[]
}

type States = ReadonlyMap<string, TaskState>

/** The state of each task by its id. */
export const statesOf = (results: readonly TaskResult[]): States =>
  new Map(results.map(({ id, state }) => [id, state]))

/**
 * The rows of done tasks that can go: not one whose cells a row below joins that stays, nor the last of its table, nor one that
 * shares its lines with something else.
 */
export function findDoneRows(root: Cursor, states: States): DoneRows {
  const done: DoneRows = { splices: [], rows: [], tables: [] }
  for (const { path, rows } of readTables(root)) {
    const gone = new Set<TaskRow>()
    let left = rows.filter(({ kind }) => kind === 'task').length
    let below: TaskRow | undefined
    for (const row of [...rows].reverse()) {
      const joined = below !== undefined && [...below.joins].some(column => row.own.has(column))
      if (
        row.id !== undefined &&
        states.get(row.id) === 'done' &&
        row.kind === 'task' &&
        row.lines &&
        !joined &&
        left > 1
      ) {
        gone.add(row)
        left--
      } else below = row
    }
    if (gone.size === 0) continue
    done.tables.push(path)
    for (const row of rows) {
      if (!gone.has(row)) continue
      done.rows.push(row)
      done.splices.push({ ...row.lines!, text: '' })
    }
  }
  return done
}

/** Every id that names something in the spec. */
export function knownIds(root: Cursor): Set<string> {
  const ids = new Set<string>()
  for (const { rows } of readTables(root)) for (const { id } of rows) if (id !== undefined) ids.add(id)
  for (const { id } of namedElsewhere(root)) ids.add(id)
  return ids
}

/**
 * What has to be looked at once the done rows are out: tasks that were not finished, done ones that had to stay, numbers that are typed
 * and now skip, groups that have become empty.
 * @param cut the tables that rows were taken from.
 */
export function lookAtTasks(root: Cursor, states: States, cut: readonly Path[], step: Step): PlacedFinding[] {
  const findings: PlacedFinding[] = []
  for (const table of readTables(root)) {
    table.rows.forEach(row => {
      const state = row.id === undefined ? undefined : states.get(row.id)
      if (state === 'done') findings.push({ ...keptDone(row, table, step), ...placeOf(row) })
      if (state === 'open') findings.push({ ...stillOpen(row.id!, row.words, step), ...placeOf(row) })
    })
    if (cut.some(path => path.join() === table.path.join())) findings.push(...lookAtCut(table))
  }
  for (const { id, state, ...place } of namedElsewhere(root).map(named => ({
    ...named,
    state: states.get(named.id),
  }))) {
    const { words, ...where } = place
    if (state === 'done') findings.push({ ...doneLine(id, words), ...where })
    if (state === 'open') findings.push({ ...stillOpen(id, words, step), ...where })
  }
  return findings
}

/** Tasks of the frames with a result: the frame stays as it is, the draft may take them out by their ids. */
export function frameTasks(
  { files }: Pick<ReadPlan, 'files'>,
  states: States,
  step: Step,
): { finding: PlacedFinding; source: Source }[] {
  return files.slice(1).flatMap(file => {
    const rows = readTables(file).flatMap(({ rows }) => rows)
    const named = [...rows, ...namedElsewhere(file)]
    return named.flatMap(({ id, words, offset, path }) => {
      const state = id === undefined ? undefined : states.get(id)
      if (id === undefined || (state !== 'done' && state !== 'open')) return []
      const finding =
        state === 'open'
          ? stillOpen(id, words, step)
          : {
              kind: 'task-done' as const,
              what: shortWords(`${id}: ${words}`),
              why: 'nhiệm vụ đã xong, nhưng đứng trong khung dùng chung nên không tự bỏ',
              suggestion: `Thêm \`${id}: bo\` vào \`thay:\` nếu không còn cần`,
            }
      return [{ finding: { ...finding, offset, path }, source: file.source }]
    })
  })
}

const placeOf = ({ offset, path, index, mark }: TaskRow) => ({
  offset,
  path,
  mark,
  ...(index === undefined ? {} : { index }),
})

/** Lines and headings that carry an id. */
function namedElsewhere(root: Cursor): {
  id: string
  words: string
  offset: number
  path: Path
  index: number
  mark: NonNullable<PlacedFinding['mark']>
}[] {
  return readSegments(root).flatMap(({ text, path, key, mark, isCell }) => {
    if (isCell || mark === undefined) return []
    const heading = key === 'de_muc' ? root.follow([...path.slice(0, -1), 'ma']) : undefined
    const ma = heading?.node ? heading.text().text.trim() : ''
    const id = ma || idIn(text.text)
    if (id === undefined) return []
    return [
      {
        id,
        words: text.text,
        offset: text.offsetAt(0),
        path,
        index: text.indexInValue(0),
        mark: ma && heading ? commentAt(root, heading.path) : mark,
      },
    ]
  })
}

function keptDone(row: TaskRow, { rows }: TaskTable, step: Step) {
  const below = rows[rows.indexOf(row) + 1]
  const isJoined = below !== undefined && [...below.joins].some(column => row.own.has(column))
  return {
    kind: 'task-done' as const,
    what: shortWords(`${row.id}: ${row.words}`),
    why: isJoined
      ? 'nhiệm vụ đã xong nhưng hàng dưới gộp ô (^) với hàng này, nên chưa bỏ'
      : 'nhiệm vụ đã xong nhưng không bỏ hàng này tự động được',
    suggestion: isJoined
      ? 'Chép chữ của ô gộp xuống hàng dưới, rồi xóa hàng này'
      : `Xóa hàng này nếu không còn cần cho ${sayYears(step.next)}`,
    note: isJoined ? 'đã xong, hàng dưới còn gộp ô với hàng này' : 'đã xong, xóa nếu không còn cần',
  }
}

const doneLine = (id: string, words: string) => ({
  kind: 'task-done' as const,
  what: shortWords(`${id}: ${words}`),
  why: 'việc này đã xong; nó viết thành lời nên không bỏ tự động được',
  suggestion: 'Xóa dòng này cùng các dòng thuộc nó nếu không còn cần',
  note: 'đã xong, xóa nếu không còn cần',
})

const stillOpen = (id: string, words: string, step: Step) => ({
  kind: 'task-open' as const,
  what: shortWords(`${id}: ${words}`),
  why: `nhiệm vụ chưa xong trong ${sayYears(step.old)}`,
  suggestion: 'Xem lại thời hạn, đơn vị chủ trì và sản phẩm',
  note: `chưa xong trong ${sayYears(step.old)}`,
})

function lookAtCut({ rows, path, mark, offset }: TaskTable): PlacedFinding[] {
  const findings: PlacedFinding[] = []
  if (rows.some(({ isNumbered, kind }) => isNumbered && kind === 'task'))
    findings.push({
      kind: 'numbering',
      what: 'số thứ tự gõ sẵn',
      why: 'đã bỏ hàng của nhiệm vụ xong, số thứ tự gõ sẵn có thể nhảy cóc',
      suggestion: 'Đánh lại số, hoặc xóa các ô số để được đánh tự động',
      note: 'số thứ tự sau khi bỏ các hàng đã xong',
      offset,
      path,
      mark,
    })
  rows.forEach((row, index) => {
    const next = rows[index + 1]
    const isEmpty =
      row.kind === 'group' &&
      (next === undefined || next.kind === 'total' || (next.kind === 'group' && next.level <= row.level))
    if (isEmpty)
      findings.push({
        kind: 'task-done',
        what: shortWords(row.words),
        why: 'mọi nhiệm vụ của nhóm này đã xong và đã được bỏ',
        suggestion: 'Thêm nhiệm vụ mới vào nhóm, hoặc xóa dòng nhóm',
        note: 'nhóm không còn nhiệm vụ',
        ...placeOf(row),
      })
  })
  return findings
}

import { type CsvCell, cellOffset, isBlankCell, readCsv } from '../data/csv.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'

/** How a task stands at the end of the old year. */
export type TaskState = 'done' | 'open' | 'recurring'

/** One row of the results. */
export interface TaskResult {
  id: string
  state: TaskState
  file: string
  /** Where the id stands. */
  line: number
  column: number
}

const states = new Map<string, TaskState>([
  ['đã xong', 'done'],
  ['xong', 'done'],
  ['da xong', 'done'],
  ['hoàn thành', 'done'],
  ['đã hoàn thành', 'done'],
  ['chưa xong', 'open'],
  ['chua xong', 'open'],
  ['chưa hoàn thành', 'open'],
  ['thường xuyên', 'recurring'],
  ['thuong xuyen', 'recurring'],
])

/**
 * Reads the results of the old year, a row each: the id of a task and `đã xong`, `chưa xong` or `thường xuyên`; further
 * columns are left alone. A first row of titles goes.
 * @param file its name for messages, `text` its text, with a BOM or without.
 */
export function readResults(file: string, text: string): Result<TaskResult[]> {
  const source = new Source(file, text)
  if (/[\ufffd\0]/.test(source.text)) return { diagnostics: [source.diagnostic(notText, 0)] }
  const { rows, fault } = readCsv(source)
  const wrong = rows.find(row => row.fault !== undefined)?.fault ?? fault
  if (wrong !== undefined) return { diagnostics: [source.diagnostic(wrong.finding, wrong.from, wrong.to)] }
  const diagnostics: Diagnostic[] = []
  const results = new Map<string, TaskResult>()
  let isFirst = true
  for (const { cells } of rows) {
    if (cells.every(isBlankCell)) continue
    const id = phrase(cells[0]!)
    const state = cells[1] && phrase(cells[1])
    const known = states.get((state?.text ?? '').toLowerCase())
    const isTitle =
      isFirst && known === undefined && /^(?:mã|ma|id|mã nhiệm vụ|nhiệm vụ|mã số)$/iu.test(id.text)
    isFirst = false
    if (isTitle) continue
    const before = results.get(id.text)
    if (id.text === '') diagnostics.push(source.diagnostic(withoutId, id.from))
    else if (known === undefined)
      diagnostics.push(
        source.diagnostic(unknownState(id.text, state?.text ?? ''), state?.from ?? id.to, state?.to ?? id.to),
      )
    else if (before !== undefined && before.state !== known)
      diagnostics.push(source.diagnostic(twice(id.text, before.line), id.from, id.to))
    else results.set(id.text, { id: id.text, state: known, file, ...source.point(id.from) })
  }
  return diagnostics.length > 0 ? { diagnostics } : { value: [...results.values()], diagnostics }
}

/** What a cell says, with single blanks, and where that stands. */
function phrase(cell: CsvCell): CsvCell {
  const text = cell.text.trim()
  const start = cell.text.length - cell.text.trimStart().length
  return {
    text: text.normalize('NFC').replace(/\s+/g, ' '),
    from: cellOffset(cell, start),
    to: cellOffset(cell, start + text.length),
  }
}

const notText = {
  rule: 'results/not-utf8',
  severity: 'error' as const,
  message: 'Tệp kết quả không phải tệp chữ mã UTF-8.',
  hint: 'Trong Excel chọn Lưu thành (Save As), kiểu CSV UTF-8.',
}

const withoutId = {
  rule: 'results/without-id',
  severity: 'error' as const,
  message: 'Dòng này chưa có mã nhiệm vụ.',
  hint: 'Ghi mã ở cột đầu, ví dụ `NV-01;đã xong`.',
}

const unknownState = (id: string, state: string) => ({
  rule: 'results/unknown-state',
  severity: 'error' as const,
  message:
    state === ''
      ? `Nhiệm vụ \`${id}\` chưa ghi kết quả.`
      : `Kết quả \`${state}\` của nhiệm vụ \`${id}\` không rõ nghĩa.`,
  hint: 'Chỉ nhận: đã xong, chưa xong, thường xuyên.',
})

const twice = (id: string, line: number) => ({
  rule: 'results/twice',
  severity: 'error' as const,
  message: `Nhiệm vụ \`${id}\` đã có kết quả khác ở dòng ${line}.`,
  hint: 'Giữ lại một dòng.',
})

/** An id that no task of the plan has. */
export const unknownTask = ({ id, file, line, column }: TaskResult): Diagnostic => ({
  rule: 'results/unknown-id',
  severity: 'warning',
  message: `Kế hoạch không có nhiệm vụ mang mã \`${id}\`.`,
  hint: 'Xem lại mã; dòng này không có tác dụng.',
  file,
  start: { line, column },
  end: { line, column: column + id.length },
})

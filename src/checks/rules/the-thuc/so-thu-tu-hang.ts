import { fromPointLetter, fromRoman } from '../../../language/numerals.ts'
import type { Row, Table } from '../../../plan/plan.ts'
import { tablesOf } from '../../../reading/contents.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import { decidesRestart } from '../../form/restarts.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

interface Numbered {
  text: PlacedText
  kind: string
  above: string
  number: number
  row: Row
}

/** A row that heads a group. */
interface Group {
  row: Row
  place: PlacedText
  read?: Numbered
}

/** Numbers of rows (TT) that are skipped, used twice, or missing. */
export const rowNumbers: Rule = {
  id: 'the-thuc/so-thu-tu-hang',
  group: 'the-thuc',
  severity: 'error',
  title: 'Số thứ tự của hàng nhảy, trùng hoặc thiếu',
  explanation:
    'Cột TT đánh số liên tục trong từng nhóm, nhóm đánh số liên tục trong bảng; số nhảy làm người đọc ngờ rằng bảng mất hàng.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ }
      hang: |
        1 | Ban hành kế hoạch
        [-3-]{+2+} | Kiểm tra`,
  *check(context) {
    for (const table of tablesOf(context)) yield* checkTable(table)
  },
}

function* checkTable(table: Table): Generator<CheckFinding> {
  const order = table.columns.findIndex(({ role }) => role === 'order')
  if (order < 0) return
  const sections: Numbered[][] = [[]]
  const groups: Group[] = []
  for (const row of table.rows) {
    if (row.kind === 'total') continue
    const cell = row.cells.find(({ column, columnSpan }) => column === order && columnSpan === 1)
    const text = cell?.lines[0]?.plain
    const read = text && readNumber(text, row)
    if (row.kind === 'group') {
      sections.push([])
      if (cell) groups.push({ row, place: cell.place, ...(read ? { read } : {}) })
    } else if (read) sections.at(-1)!.push(read)
  }
  yield* checkGroups(groups)
  yield* checkTasks(sections)
}

/** Groups are counted in their level, again from 1 below a higher one; one without a number takes the next. */
function* checkGroups(groups: readonly Group[]): Generator<CheckFinding> {
  const last = new Map<number, Numbered>()
  const numbered = new Set(groups.filter(({ read }) => read).map(({ row }) => row.level))
  for (const { row, read, place } of groups) {
    const before = last.get(row.level)
    for (const deeper of last.keys()) if (deeper > row.level) last.delete(deeper)
    if (read) {
      last.set(row.level, read)
      if (before?.kind !== '') yield* compare(read, before, 1, 'nhóm')
    } else if (numbered.has(row.level)) {
      // What the number of the next one is compared with is not known.
      last.set(row.level, { text: place, kind: '', above: '', number: 0, row })
      yield {
        text: place,
        message: 'nhóm này không có số thứ tự, trong khi nhóm cùng cấp có.',
        hint: 'Ghi số thứ tự của nhóm ở cột TT.',
      }
    }
  }
}

function* checkTasks(sections: readonly Numbered[][]): Generator<CheckFinding> {
  const filled = sections.filter(rows => rows.length > 0)
  const restarts = decidesRestart(filled.map(rows => ({ first: rows[0]!.number, last: rows.at(-1)!.number })))
  let last: Numbered | undefined
  for (const rows of filled) {
    if (restarts) last = undefined
    for (const row of rows) {
      yield* compare(row, last, 1, 'hàng')
      last = row
    }
  }
}

function* compare(
  { text, number, kind, above }: Numbered,
  before: Numbered | undefined,
  start: number,
  what: string,
): Generator<CheckFinding> {
  const isSame = before?.kind === kind && before.above === above
  if (before !== undefined && !isSame) return
  const due = before === undefined ? start : before.number + 1
  if (number === due) return
  const label = text.text
  const message =
    before === undefined
      ? `${what} đầu tiên mang số ${label}, không có số ${due === 1 ? 'đầu' : due} ở trước.`
      : number > due
        ? `số thứ tự nhảy từ ${before.text.text} sang ${label}.`
        : number === before.number
          ? `số thứ tự ${label} dùng hai lần.`
          : `số thứ tự ${label} đứng sau ${before.text.text}, sai thứ tự.`
  yield { text, message, hint: 'Xem có mất hàng nào không, rồi đánh số lại liên tục.' }
}

/** Reads a number of the column TT: `3` `03.` `IV` `a)` `1.2`. */
function readNumber(text: PlacedText, row: Row): Numbered | undefined {
  const [, above = '', typed = ''] =
    /^((?:\d{1,3}\.)*)(\d{1,3}|\p{L}{1,6})[.)]?$/u.exec(text.text.trim()) ?? []
  if (typed === '') return undefined
  const common = { text, above, row }
  if (/^\d/.test(typed)) return { ...common, kind: 'number', number: Number(typed) }
  const roman = fromRoman(typed)
  if (roman !== undefined) return { ...common, kind: 'roman', number: roman }
  const letter = typed.length === 1 ? fromPointLetter(typed.toLowerCase()) : undefined
  return letter === undefined ? undefined : { ...common, kind: 'letter', number: letter }
}

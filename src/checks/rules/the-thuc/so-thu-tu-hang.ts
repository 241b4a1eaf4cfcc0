import { fromPointLetter, fromRoman, toPointLetter } from '../../../language/numerals.ts'
import type { Table } from '../../../plan/plan.ts'
import { tablesOf } from '../../../reading/contents.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** A number of the column TT. One that cannot be read, such as `2a`, has no kind: what follows it is held against nothing. */
interface Numbered {
  text: PlacedText
  kind: 'number' | 'roman' | 'letter' | ''
  above: string
  number: number
}

/** A row that heads a group. */
interface Group {
  level: number
  place: PlacedText
  /** Undefined for an empty cell. */
  text: PlacedText | undefined
}

/** The numbers of the rows below a group row, and that row's level. */
interface Section {
  level: number
  texts: PlacedText[]
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
    let last: Numbered | undefined
    for (const table of tablesOf(context)) last = yield* checkTable(table, last)
  },
}

/** @param before the last row of the table before, which this one may go on. @returns the last row of this one. */
function* checkTable(
  table: Table,
  before: Numbered | undefined,
): Generator<CheckFinding, Numbered | undefined> {
  const order = table.columns.findIndex(({ role }) => role === 'order')
  if (order < 0) return before
  const sections: Section[] = [{ level: 0, texts: [] }]
  const groups: Group[] = []
  for (const { kind, level, cells } of table.rows) {
    if (kind === 'total') continue
    const cell = cells.find(({ column, columnSpan }) => column === order && columnSpan === 1)
    const text = cell?.lines[0]?.plain
    if (kind === 'group') {
      sections.push({ level, texts: [] })
      if (cell) groups.push({ level, place: cell.place, text })
    } else if (text) sections.at(-1)!.texts.push(text)
  }
  yield* checkGroups(groups)
  return yield* checkTasks(sections, before)
}

/** Groups are counted in their level, below a higher one again from 1 or on; one without a number takes the next. */
function* checkGroups(groups: readonly Group[]): Generator<CheckFinding> {
  const last = new Map<number, Numbered>()
  const closed = new Set<number>()
  const numbered = new Set(groups.flatMap(({ level, text }) => (text ? [level] : [])))
  for (const { level, text, place } of groups) {
    const before = last.get(level)
    if (text) {
      const read = readNumber(text, before)
      const wrong = closed.has(level) ? begins(read, before, 'nhóm') : step(read, before, 'nhóm')
      if (wrong) yield wrong
      last.set(level, read)
    } else if (numbered.has(level)) {
      // What the number of the next one is compared with is not known.
      last.set(level, { text: place, kind: '', above: '', number: 0 })
      yield {
        text: place,
        severity: 'warning',
        message: 'nhóm này không có số thứ tự, trong khi nhóm cùng cấp có.',
        hint: 'Ghi số thứ tự của nhóm ở cột TT.',
      }
    }
    closed.delete(level)
    for (const deeper of last.keys()) if (deeper > level) closed.add(deeper)
  }
}

/** @param before the last row of the table before. */
function* checkTasks(
  sections: readonly Section[],
  before: Numbered | undefined,
): Generator<CheckFinding, Numbered | undefined> {
  const restarting = levelsThatRestart(sections)
  let last = before
  for (const { level, texts } of sections)
    for (const [index, text] of texts.entries()) {
      const read = readNumber(text, last)
      const wrong =
        index > 0 ? step(read, last, 'hàng') : begins(read, restarting.has(level) ? undefined : last, 'hàng')
      if (wrong) yield wrong
      last = read
    }
  return last
}

/** Levels of groups below which rows are counted from 1 again, nearly everywhere. */
function levelsThatRestart(sections: readonly Section[]): ReadonlySet<number> {
  const counts = new Map<number, { restarts: number; others: number }>()
  for (const { level, texts } of sections) {
    const [first] = texts
    if (first === undefined) continue
    const count = counts.get(level) ?? { restarts: 0, others: 0 }
    count[readNumber(first, undefined).number === 1 ? 'restarts' : 'others']++
    counts.set(level, count)
  }
  const isSure = ({ restarts, others }: { restarts: number; others: number }): boolean =>
    restarts >= 3 && others * 3 <= restarts
  return new Set([...counts].flatMap(([level, count]) => (isSure(count) ? [level] : [])))
}

/** Below another group, and in another table, a count begins again or goes on: either is right, and each table may mix both. */
function begins(read: Numbered, before: Numbered | undefined, what: string): CheckFinding | undefined {
  if (read.number === 1 || before?.kind === '') return undefined
  const found = step(read, before && isAlike(read, before) ? before : undefined, what)
  return found && { ...found, severity: 'warning' }
}

const isAlike = (one: Numbered, other: Numbered): boolean =>
  one.kind === other.kind && one.above === other.above

/** What is wrong with a number behind the one before it. */
function step(read: Numbered, before: Numbered | undefined, what: string): CheckFinding | undefined {
  const { text, number, kind } = read
  if (kind === '' || before?.kind === '' || (before && !isAlike(read, before))) return undefined
  const due = before === undefined ? 1 : before.number + 1
  // Capitals are counted with Đ or without.
  if (number === due || (isCapital(text) && toPointLetter(due) === 'đ' && number === due + 1))
    return undefined
  const hint = 'Xem có mất hàng nào không, rồi đánh số lại liên tục.'
  const label = text.text
  if (before === undefined)
    return {
      text,
      hint,
      severity: 'warning',
      message: `${what} đầu tiên mang số ${label}, không có số đầu ở trước.`,
    }
  const message =
    number > due
      ? `số thứ tự nhảy từ ${before.text.text} sang ${label}.`
      : number === before.number
        ? `số thứ tự ${label} dùng hai lần.`
        : `số thứ tự ${label} đứng sau ${before.text.text}, sai thứ tự.`
  return { text, message, hint }
}

const isCapital = ({ text }: PlacedText): boolean => /^\p{Lu}[.)]?$/u.test(text.trim())

/**
 * Reads a number of the column TT: `3` `03.` `IV` `a)` `1.2`. A capital that is a Roman numeral too is what goes on with the number before;
 * else I, V and X are Roman, and C, D, L and M are letters, for no table has fifty groups.
 */
function readNumber(text: PlacedText, before: Numbered | undefined): Numbered {
  const words = text.text.normalize('NFC').trim()
  const [, above = '', typed = ''] = /^((?:\d{1,3}\.)*)(\d{1,3}|\p{L}{1,6})[.)]?$/u.exec(words) ?? []
  const as = (kind: Numbered['kind'], number: number): Numbered => ({ text, above, kind, number })
  if (/^\d/.test(typed)) return as('number', Number(typed))
  const roman = fromRoman(typed)
  const letter = typed.length === 1 ? fromPointLetter(typed.toLowerCase()) : undefined
  if (roman !== undefined && letter !== undefined) {
    const goesOn = (kind: Numbered['kind'], number: number): boolean =>
      before?.kind === kind && before.number + 1 === number
    if (goesOn('roman', roman)) return as('roman', roman)
    if (goesOn('letter', letter) || before?.kind === 'letter') return as('letter', letter)
    return roman <= 10 ? as('roman', roman) : as('letter', letter)
  }
  if (roman !== undefined) return as('roman', roman)
  return letter === undefined ? as('', 0) : as('letter', letter)
}

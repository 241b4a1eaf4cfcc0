import { type Decimal, isSame, sum, writeDecimal } from '../../../language/decimals.ts'
import { cellAt, cellWords } from '../../../plan/grid.ts'
import type { Row, Table } from '../../../plan/plan.ts'
import { tablesOf } from '../../../reading/contents.ts'
import { type Figure, wholeFigure } from '../../../reading/scores/score-text.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** The figures of one column: of each row its number, undefined for an empty cell. */
interface Counted {
  row: Row
  figure?: Figure
}

/** The rows of a table add up to its total, column by column. */
export const tableTotals: Rule = {
  id: 'so-lieu/tong-cong',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Dòng tổng của bảng khác các dòng cộng lại',
  explanation:
    'Số ở dòng tổng phải bằng các dòng của cột đó cộng lại. Cột ghi tỷ lệ phần trăm không được cộng.',
  example: `noi_dung:
  - bang:
      cot:
        tt: TT
        nhiem_vu: Nhiệm vụ
        kinh_phi: Kinh phí (triệu đồng)
      hang:
        - { tt: 1, nhiem_vu: Tập huấn, kinh_phi: '12,5' }
        - { tt: 2, nhiem_vu: Mua máy quét, kinh_phi: 30 }
        - { tong: co, nhiem_vu: Tổng cộng, kinh_phi: [-45-]{+'42,5'+} }`,
  *check(context) {
    for (const table of tablesOf(context))
      for (let column = 0; column < table.columns.length; column++) {
        const counted = countedIn(table, column)
        if (counted !== undefined) yield* wrongTotals(counted)
      }
  },
}

/** The figures of a column that can be added up: undefined for numbers of order, shares, and words. */
function countedIn({ columns, rows }: Table, column: number): Counted[] | undefined {
  const { role, title } = columns[column]!
  if (role === 'order' || /%|tỷ lệ|tỉ lệ|bình quân|trung bình|đơn giá|năm$/iu.test(title)) return undefined
  const counted: Counted[] = []
  for (const row of rows) {
    const cell = cellAt(row, column)
    const lines = cell?.lines ?? []
    if (/^[-–—.…]*$/.test(cellWords(cell))) counted.push({ row })
    else {
      const figure = lines.length === 1 ? wholeFigure(lines[0]!.plain) : undefined
      if (figure === undefined && row.kind !== 'total') return undefined
      counted.push(figure === undefined ? { row } : { row, figure })
    }
  }
  return counted
}

function* wrongTotals(counted: readonly Counted[]): Generator<CheckFinding> {
  let begin = 0
  for (const [index, { row, figure }] of counted.entries()) {
    if (row.kind !== 'total') continue
    const above = counted.slice(begin, index)
    // A total may stand below its rows, be the last of several, or stand above its rows.
    const before = counted.slice(0, index).filter(each => each.row.kind !== 'total')
    begin = index + 1
    if (figure === undefined) continue
    const possible = [...sumsOf(above), ...sumsOf(before), ...sumsOf(counted.slice(index + 1))]
    if (possible.length === 0 || possible.some(each => isSame(each, figure.value))) continue
    const [first] = possible
    yield {
      text: figure.text,
      from: figure.from,
      to: figure.to,
      message: `dòng tổng ghi “${writeDecimal(figure.value)}”, nhưng các dòng cộng lại là ${writeDecimal(first!)}.`,
      hint: 'Cộng lại cột này: sửa dòng tổng hoặc dòng ghi sai.',
    }
  }
}

/** What rows may be meant to add up to: all tasks together, or all groups of one level. */
function sumsOf(rows: readonly Counted[]): Decimal[] {
  const ofKind = (isMeant: (row: Row) => boolean): Decimal[] => {
    const values = rows.flatMap(({ row, figure }) => (isMeant(row) && figure ? [figure.value] : []))
    return values.length < 2 ? [] : [sum(values)]
  }
  return [
    ...ofKind(row => row.kind === 'task'),
    ...[1, 2, 3].flatMap(level => ofKind(row => row.kind === 'group' && row.level === level)),
  ]
}

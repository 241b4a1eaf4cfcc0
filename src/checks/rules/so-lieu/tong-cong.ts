import { compare, type Decimal, isSame, subtract, sum, writeDecimal } from '../../../language/decimals.ts'
import { cellWords } from '../../../plan/grid.ts'
import type { Row, Table } from '../../../plan/plan.ts'
import { tablesOf } from '../../../reading/contents.ts'
import { type ColumnFigure, type CountedRow, figuresOf } from '../../figures/column-figures.ts'
import { rowDepths, rowsBelow } from '../../figures/row-depths.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** The rows of a table add up to its total, column by column. */
export const tableTotals: Rule = {
  id: 'so-lieu/tong-cong',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Dòng tổng của bảng khác các dòng cộng lại',
  explanation:
    'Số ở dòng tổng phải bằng các dòng của cột đó cộng lại, số của một mục bằng các dòng con của nó cộng lại. Cột ghi tỷ lệ phần trăm không được cộng.',
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
    for (const table of tablesOf(context)) {
      const depths = rowDepths(table)
      const columns = [...table.columns.keys()].flatMap(column => {
        const counted = figuresOf(table, column)
        return counted === undefined ? [] : [counted]
      })
      for (const { rows, mixed } of columns) {
        const wrongAnyway = mixed && new Set(wrongTotals(mixed, depths).map(({ text }) => text))
        for (const wrong of wrongTotals(rows, depths))
          if (wrongAnyway === undefined || wrongAnyway.has(wrong.text)) yield wrong
      }
      const unmixed = columns.flatMap(({ rows, mixed }) => (mixed ? [] : [rows]))
      if (depths) yield* wrongParents(unmixed, table, depths)
    }
  },
}

type Depths = readonly number[]

function wrongTotals(rows: readonly CountedRow[], depths: Depths | undefined): CheckFinding[] {
  const found: CheckFinding[] = []
  let begin = 0
  for (const [index, { row, figure }] of rows.entries()) {
    if (row.kind !== 'total') continue
    // A total may stand below its rows, be the last of several, or stand above its rows.
    const stretches = [range(begin, index), range(0, index), range(index + 1, rows.length)]
    begin = index + 1
    if (figure === undefined) continue
    const possible = stretches.flatMap(stretch => sumsOf(rows, stretch, depths))
    const [first] = possible
    if (first === undefined || possible.some(each => isSame(each, figure.value))) continue
    const message = `dòng tổng ghi “${wordsOf(figure)}”, nhưng các dòng cộng lại là ${writeDecimal(first)}.`
    found.push(finding(figure, message, 'Cộng lại cột này: sửa dòng tổng hoặc dòng ghi sai.'))
  }
  return found
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, at) => from + at)

/** What rows may be meant to add up to: all tasks together, all groups of one level, or the rows that stand highest. */
function sumsOf(
  rows: readonly CountedRow[],
  stretch: readonly number[],
  depths: Depths | undefined,
): Decimal[] {
  const ofKind = (isMeant: (row: Row, index: number) => boolean): Decimal[] => {
    const values = stretch.flatMap(index => {
      const { row, figure } = rows[index]!
      return row.kind !== 'total' && isMeant(row, index) && figure ? [figure.value] : []
    })
    return values.length < 2 ? [] : [sum(values)]
  }
  const tasks = stretch.filter(index => rows[index]!.row.kind === 'task')
  const highest = depths && Math.min(...tasks.map(index => depths[index]!))
  return [
    ...(highest === undefined ? [] : ofKind((_, index) => depths?.[index] === highest)),
    ...ofKind(row => row.kind === 'task'),
    ...[1, 2, 3].flatMap(level => ofKind(row => row.kind === 'group' && row.level === level)),
  ]
}

/** A row with figures, and what the rows right below it add up to. */
interface Parent {
  figure: ColumnFigure
  parts: Decimal[]
}

/**
 * Rows that are not the sum of the rows below them. What stands below may be only a part of it, so a row is reported where the other rows of the
 * table are sums, or where a single one is missed by little: a mistake of a digit.
 */
function* wrongParents(
  columns: readonly (readonly CountedRow[])[],
  { rows, columns: { length: width } }: Table,
  depths: Depths,
): Generator<CheckFinding> {
  const parents = rows.flatMap((row, index) => {
    const below = row.kind === 'total' ? [] : rowsBelow(depths, index)
    const names = [index, ...below.slice(0, 1)].map(at => rows[at]!.cells.map(cellWords).join(' '))
    if (below.length < 2 || names.some(words => /trong đó/iu.test(words))) return []
    return columns.flatMap(column => parentOf(column, index, below) ?? [])
  })
  const wrong = parents.filter(parent => !isSum(parent))
  const right = parents.length - wrong.length
  if (wrong.length > Math.max(1, width)) return
  for (const parent of wrong)
    if (right >= 2 * wrong.length || (wrong.length === 1 && isNear(parent)))
      yield finding(
        parent.figure,
        `dòng này ghi “${wordsOf(parent.figure)}”, nhưng ${parent.parts.length} dòng con cộng lại là ${writeDecimal(sum(parent.parts))}.`,
        'Cộng lại: sửa dòng này hoặc dòng con ghi sai.',
      )
}

function parentOf(
  column: readonly CountedRow[],
  index: number,
  below: readonly number[],
): Parent | undefined {
  const { figure } = column[index]!
  const parts = below.flatMap(at => column[at]!.figure?.value ?? [])
  return figure === undefined || parts.length < 2 ? undefined : { figure, parts }
}

const timesOf = ({ units, decimals }: Decimal, times: bigint): Decimal => ({ units: units * times, decimals })

const distance = ({ figure, parts }: Parent): Decimal => {
  const { units, decimals } = subtract(figure.value, sum(parts))
  return { units: units < 0n ? -units : units, decimals }
}

/** Decimals are rounded, each by half a step at most. */
function isSum(parent: Parent): boolean {
  const { figure, parts } = parent
  const { decimals } = figure.value
  const step: Decimal = decimals === 0 ? { units: 0n, decimals: 0 } : { units: 1n, decimals }
  return compare(timesOf(distance(parent), 2n), timesOf(step, BigInt(parts.length))) <= 0
}

const isNear = (parent: Parent): boolean => compare(timesOf(distance(parent), 20n), parent.figure.value) <= 0

const wordsOf = ({ text, from, to }: ColumnFigure): string => text.text.slice(from, to)

const finding = ({ text, from, to }: ColumnFigure, message: string, hint: string): CheckFinding => ({
  text,
  from,
  to,
  message,
  hint,
})

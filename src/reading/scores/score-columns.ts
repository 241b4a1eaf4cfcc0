import { smallLetters } from '../../language/small-letters.ts'
import { cellAt } from '../../plan/grid.ts'
import type { Column, Row, Table } from '../../plan/plan.ts'
import { type Score, wholeFigure } from './score-text.ts'

/** The columns of a table of scores, by their index. */
export interface ScoreColumns {
  achieved: number
  maximum: number
  deducted?: number
  code?: number
  name?: number
}

const keys = {
  achieved: /^(?:diem_)?(?:dat|dat_duoc|tu_cham|tu_danh_gia)$/,
  maximum: /^(?:diem_)?(?:toi_da|chuan)$/,
  deducted: /^(?:diem_)?(?:bi_)?tru$/,
  code: /^ma(?:_tieu_chi)?$/,
} as const

const titles = {
  achieved:
    /^(?:số )?(?:điểm )?(?:đạt(?: được)?|tự chấm|tự đánh giá|điểm (?:chấm|thực tế|đánh giá))(?: \(?năm \d{4}\)?)?$/u,
  maximum: /^(?:số )?(?:điểm )?(?:tối đa|chuẩn)$|^thang điểm$/u,
  deducted: /^(?:số )?(?:điểm )?(?:bị )?trừ$|^điểm mất$/u,
  code: /^mã$/u,
} as const

/** Which columns hold points and their maximum; undefined for a table that has not exactly one of each. */
export function scoreColumns({ columns }: Table): ScoreColumns | undefined {
  const find = (role: keyof typeof keys): number[] =>
    columns.flatMap((column, index) => (isOf(column, role) ? [index] : []))
  const [achieved, ...moreAchieved] = find('achieved')
  const [maximum, ...moreMaximum] = find('maximum')
  if (achieved === undefined || maximum === undefined || moreAchieved.length + moreMaximum.length > 0)
    return undefined
  const [deducted] = find('deducted')
  const [code] = find('code')
  const name = columns.findIndex((_, index) => ![achieved, maximum, deducted, code].includes(index))
  return {
    achieved,
    maximum,
    ...(deducted === undefined ? {} : { deducted }),
    ...(code === undefined ? {} : { code }),
    ...(name < 0 ? {} : { name }),
  }
}

const isOf = ({ key, title, role: held }: Column, role: keyof typeof keys): boolean =>
  keys[role].test(key) ||
  titles[role].test(smallLetters(title.trim())) ||
  (role === 'code' && held === 'order')

/** The score that a row says in its cells. */
export function rowScore(row: Row, columns: ScoreColumns): Score | undefined {
  const figure = (column: number | undefined) => {
    const lines = cellAt(row, column)?.lines ?? []
    return lines.length === 1 ? wholeFigure(lines[0]!.plain) : undefined
  }
  const achieved = figure(columns.achieved)
  const maximum = figure(columns.maximum)
  if (achieved === undefined || maximum === undefined) return undefined
  const deducted = figure(columns.deducted)
  return { achieved, maximum, ...(deducted === undefined ? {} : { deducted }) }
}

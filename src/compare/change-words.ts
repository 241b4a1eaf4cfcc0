import type { Change, PlanName, Side } from './change.ts'
import { differenceWords } from './figures.ts'
import { kindWords } from './kinds.ts'

/** The part a change stands in, as its place begins. */
export function partTitle({ part, before, after }: Change): string {
  const side = after[0] ?? before[0]
  return part === 'general' || side === undefined ? 'Thông tin chung' : side.where.split(',')[0]!
}

/** What is told of a change beside the words themselves: by how much a figure changed, from where to where, into how many. */
export function changeDetail({ kind, before, after, figures = [] }: Change): string {
  if (kind === 'task-split') return `tách thành ${after.length} nhiệm vụ`
  if (kind === 'task-joined') return `gộp từ ${before.length} nhiệm vụ`
  if (kind === 'unit-changed') return 'các chỗ ghi bằng mã đổi theo, không kể lại từng chỗ'
  if (kind.endsWith('-moved') && before[0] && after[0]) return movement(before[0], after[0])
  return figures.map(figure => `${figure.before} → ${figure.after}: ${differenceWords(figure)}`).join('; ')
}

function movement(before: Side, after: Side): string {
  const home = ({ where }: Side): string => where.replace(/, [^,]*$/, '')
  if (home(before) === home(after)) return 'đổi thứ tự'
  return `từ ${home(before)} sang ${home(after)}`
}

/** “Đổi thời gian hoàn thành”, with the title of the column where the kind does not name it. */
export function changeName({ kind, column }: Change): string {
  const { name } = kindWords[kind]
  const isNamed =
    column === undefined ||
    !['task-cell-changed', 'row-changed', 'target-changed', 'renumbered'].includes(kind)
  return isNamed ? name : `${name}, cột ${column}`
}

/** “năm 2026”, “giai đoạn 2026-2030”; empty for neither. */
export function timeOf({ year, phase }: PlanName): string {
  if (year !== undefined) return `năm ${year}`
  return phase === undefined ? '' : `giai đoạn ${phase.from}-${phase.to}`
}

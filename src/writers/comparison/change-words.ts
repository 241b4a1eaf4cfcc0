import { groupBy } from '../../collections/group-by.ts'
import type { Change, PlanName, Side } from '../../compare/change.ts'
import { figureWords } from '../../compare/figures.ts'
import { kindWords } from '../../compare/kinds.ts'

/** The changes by the part they stand in, as its places begin, in order. */
export const byPart = (changes: readonly Change[]): Map<string, Change[]> => groupBy(changes, titleOfPart)

function titleOfPart({ part, before, after }: Change): string {
  const side = after[0] ?? before[0]
  return part === 'general' || side === undefined ? 'Thông tin chung' : side.where.split(',')[0]!
}

/** What is reported of a change beside the words themselves: by how much a figure changed, from where to where, into how many. */
export function changeDetail({ kind, before, after, figures = [] }: Change): string {
  if (kind === 'task-split') return `tách thành ${after.length} nhiệm vụ`
  if (kind === 'task-joined') return `gộp từ ${before.length} nhiệm vụ`
  if (kind === 'unit-changed') return 'các chỗ ghi bằng mã đổi theo, không kể lại từng chỗ'
  if (kind.endsWith('-moved') && before[0] && after[0]) return movement(before[0], after[0])
  return figures.map(figureWords).join('; ')
}

function movement(before: Side, after: Side): string {
  const [old, now] = [before.home ?? '', after.home ?? '']
  if (old === now) return 'đổi thứ tự'
  const [part] = now.split(', ')
  // A part is named only where it is another.
  const isSamePart = old.startsWith(`${part}, `) && now.startsWith(`${part}, `)
  const short = (home: string): string => (isSamePart ? home.slice(part!.length + 2) : home)
  return `từ ${short(old)} sang ${short(now)}`
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

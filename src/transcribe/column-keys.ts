import { withoutMarks } from '../language/without-marks.ts'
import { roleOfKey, rolesOf } from '../plan/column-role.ts'
import type { ColumnRole } from '../plan/plan.ts'
import { rowKeys } from '../spec/row-keys.ts'

const standard: Readonly<Record<ColumnRole, string>> = {
  order: 'tt',
  task: 'nhiem_vu',
  activity: 'hoat_dong',
  target: 'chi_tieu',
  lead: 'chu_tri',
  cooperation: 'phoi_hop',
  deadline: 'thoi_gian',
  deliverable: 'san_pham',
  funding: 'kinh_phi',
  note: 'ghi_chu',
}

/** A key for each column: the spec's own where the title says what the column holds, else its words. */
export function columnKeys(titles: readonly string[]): { keys: string[]; roles: (ColumnRole | undefined)[] } {
  const roles = rolesOf(titles.map((title, index) => ({ key: `c${index}`, title })))
  const used = new Set<string>()
  for (const role of roles) if (role !== undefined) used.add(standard[role])
  const keys = titles.map((title, index) => {
    const role = roles[index]
    return role === undefined ? freeKey(title, index, used) : standard[role]
  })
  return { keys, roles }
}

const longestKey = 24

/** The words of a title as a key that no other column has, and that says nothing of what the column holds. */
export function freeKey(title: string, index: number, used: Set<string>): string {
  const words = withoutMarks(title)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .match(/[a-z0-9]+/g)
  let key = ''
  for (const word of words ?? []) {
    if (key !== '' && key.length + word.length >= longestKey) break
    key += key === '' ? word : `_${word}`
  }
  if (!/^[a-z]/.test(key)) key = key === '' ? `cot_${index + 1}` : `cot_${key}`
  const isTaken = (name: string): boolean =>
    used.has(name) || rowKeys.includes(name) || roleOfKey(name) !== undefined
  let free = key
  for (let count = 2; isTaken(free); count++) free = `${key}_${count}`
  used.add(free)
  return free
}

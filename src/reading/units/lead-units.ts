import { foldMarks } from '../../language/fold.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { Reading } from '../reading.ts'
import type { Field, Task } from '../tasks/task.ts'
import { readTasks } from '../tasks/tasks.ts'
import { coreOf, keyOf } from './unit-families.ts'
import { type UnitSpan, unitsIn } from './units-in.ts'

/** A unit as a cell names it, and the line that it stands in. */
interface NamedUnit extends UnitSpan {
  text: PlacedText
}

/** The units of a cell or line, see `unitsIn`. */
export const unitsOf = ({ lines }: Field, listed: readonly string[] = []): NamedUnit[] =>
  lines.flatMap(text => unitsIn(text.text, listed).map(unit => ({ ...unit, text })))

/** Nobody in particular: whoever has to do with it, all officials. */
const nobody =
  /(?:liên\s+quan|^(?:cbcc(?:vc)?|(?:toàn\s+thể\s+)?cán\s+bộ|(?:toàn\s+thể\s+)?công\s+chức|viên\s+chức|thành\s+phần|các\s+ngành)(?!\p{L}))/iu
/** Many at once. */
const many = /^(?:các|những|mọi|tất\s+cả|toàn\s+thể|toàn\s+bộ)(?!\p{L})/iu
/** A post is no group: `Cán bộ phụ trách …`, `Công chức Tư pháp - Hộ tịch`. */
const post = /^(?:cán\s+bộ|công\s+chức)\s+(?!,|và\s+|công\s+chức|xã$|phường$)\S/iu

/** How a lead is no unit that answers for the task: `nobody` in particular, `many` at once; undefined for a unit. */
export function vagueness(name: string): 'nobody' | 'many' | undefined {
  if (post.test(name) && !/liên\s+quan/iu.test(name)) return undefined
  if (nobody.test(name)) return 'nobody'
  return many.test(name) ? 'many' : undefined
}

/** A task and a unit that leads it. */
export interface LeadUnit extends NamedUnit {
  task: Task
  field: Field
}

/** The leads of all tasks that stand in cells and labelled lines; a joined cell comes once. */
export function leadUnits(context: Reading): LeadUnit[] {
  const listed = [...context.plan.units.values()].map(({ name }) => name)
  return context.of(readTasks).flatMap(task => {
    const field = task.fields.lead
    if (field === undefined || field.isJoined || task.from === 'duty') return []
    return unitsOf(field, listed).map(unit => ({ ...unit, task, field }))
  })
}

/** The names that a unit goes by, without marks: the listed name, its core, its short form. */
export function listedKeys({ plan }: Pick<Reading, 'plan'>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [code, { name, short }] of plan.units) {
    for (const each of [name, short, code]) if (each !== undefined) keys.add(keyOf(each))
    keys.add(foldMarks(coreOf(name)))
  }
  return keys
}

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

/** The units of a lead: those that lead, not those that they work with, in `Sở Y tế chủ trì, phối hợp với các sở, ban, ngành`. */
const leadsOf = ({ lines }: Field, listed: readonly string[]): NamedUnit[] =>
  lines.flatMap(text => unitsIn(leadingWords(text.text), listed).map(unit => ({ ...unit, text })))

/** Where a lead goes on with what the unit does, or with whom. */
const afterLead =
  /(?<!\p{L})(?:chủ\s+trì|làm\s+đầu\s+mối|phối\s+hợp|(?:có|chịu)\s+trách\s+nhiệm|tiến\s+hành|tham\s+mưu)(?!\p{L})/iu

function leadingWords(line: string): string {
  const end = afterLead.exec(line)?.index ?? 0
  return end > 0
    ? line
        .slice(0, end)
        .trimEnd()
        .replace(/(?:,|\svà)$/u, '')
    : line
}

/** A name of its own: `Sở Khoa học và Công nghệ`, whatever it is said to do with what concerns it. */
const named =
  /^(?:sở|phòng|bộ|ban|trung\s+tâm|chi\s+cục|cục|văn\s+phòng|công\s+an|đài|báo|hội|đoàn|trạm|trường|viện|ngân\s+hàng|bảo\s+hiểm|kho\s+bạc|ubnd|[ủu][yỷ]\s+ban)\s+(?:[\p{L}&]+\s+){0,2}?\p{Lu}/u

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
  if (named.test(name.charAt(0).toLowerCase() + name.slice(1))) return undefined
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
    return leadsOf(field, listed).map(unit => ({ ...unit, task, field }))
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

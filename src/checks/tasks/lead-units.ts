import { foldMarks } from '../../language/fold.ts'
import { literal } from '../../language/literal.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { CheckContext } from '../context.ts'
import type { Field, Task } from './task.ts'
import { readTasks } from './tasks.ts'
import { coreOf, keyOf } from './unit-families.ts'

/** A unit as a cell names it: the words [from, to) of a line. */
export interface NamedUnit {
  name: string
  text: PlacedText
  from: number
  to: number
}

/** The units of a cell or line, between commas and semicolons; an opening such as “Các cơ quan:” is none. */
export function unitsOf({ lines }: Field, listed: readonly string[] = []): NamedUnit[] {
  const units: NamedUnit[] = []
  const bySigns = separated(listed)
  for (const text of lines) {
    const start = /^[^:]{0,40}:\s*(?=\S)/u.exec(text.text)?.[0].length ?? 0
    const words = text.text.slice(start)
    for (const { 0: part, index } of words.matchAll(start === 0 && group.test(words) ? byLists : bySigns)) {
      const name = part.replace(/^[\s\-–+•]+/u, '').replace(/[\s.;]+$/u, '')
      if (name === '') continue
      const from = start + index + part.indexOf(name)
      const before = units.at(-1)
      // “Sở Văn hóa, Thể thao và Du lịch” is one.
      if (before?.text === text && agency.test(before.name) && restOfName.test(name) && !agency.test(name)) {
        const whole = text.text.slice(before.from, from + name.length)
        units[units.length - 1] = { ...before, name: whole, to: from + name.length }
      } else units.push({ name, text, from, to: from + name.length })
    }
  }
  return units
}

const agency =
  /^(?:sở|phòng|bộ|ban|trung\s+tâm|chi\s+cục|văn\s+phòng|công\s+chức|công\s+an|ubnd|ủy\s+ban|đài|hội|đoàn)\s/iu
const restOfName = /^[A-ZĐÀ-Ỹ]\S*(?:\s\S+){0,3}\svà\s[A-ZĐÀ-Ỹ]/u

/** “Các phòng, ban, đơn vị thuộc xã” is one group, whose commas separate no units. */
const group = /^\s*(?:(?:các|những|mọi|tất\s+cả|toàn\s+thể)\s|(?:cán\s+bộ|công\s+chức)\s*,)/iu
const byLists = /[^;\n]+/gu

/** What stands between commas and semicolons; a listed name that has one in it is taken whole. */
function separated(listed: readonly string[]): RegExp {
  const whole = listed.filter(name => /[,;]/.test(name)).map(literal)
  return new RegExp([...whole, '[^,;\\n]+'].join('|'), 'gu')
}

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
export function leadUnits(context: CheckContext): LeadUnit[] {
  const listed = [...context.plan.units.values()].map(({ name }) => name)
  return context.of(readTasks).flatMap(task => {
    const field = task.fields.lead
    if (field === undefined || field.isJoined || task.from === 'duty') return []
    return unitsOf(field, listed).map(unit => ({ ...unit, task, field }))
  })
}

/** The names that a unit goes by, without marks: the listed name, its core, its short form. */
export function listedKeys({ plan }: Pick<CheckContext, 'plan'>): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const [code, { name, short }] of plan.units) {
    for (const each of [name, short, code]) if (each !== undefined) keys.add(keyOf(each))
    keys.add(foldMarks(coreOf(name)))
  }
  return keys
}

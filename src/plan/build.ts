import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { nearest } from '../language/nearest.ts'
import type { Cursor } from './cursor.ts'
import { type DocumentContext, readAppendix, readDecision, readPlanPart } from './documents.ts'
import type { HouseHabits } from './house-style-spec.ts'
import type { Plan, Unit } from './plan.ts'
import { placeInWords } from './place-in-words.ts'
import { type Spec, type UnitSpec } from './schema.ts'
import { specLookup, valueNames } from './values.ts'

/**
 * Makes the plan as it will be printed from a validated spec.
 * @param spec the validated spec, `root` the place of its root, `habits` those of the office and the spec.
 * @returns the plan, and what its texts and tables have that cannot be printed.
 */
export function buildPlan(spec: Spec, root: Cursor, habits: HouseHabits): Result<Plan> {
  const diagnostics: Diagnostic[] = []
  const units = new Map(Object.entries(spec.co_quan.don_vi ?? {}).map(([code, unit]) => [code, readUnit(unit)]))
  const context: DocumentContext = { spec, lookup: specLookup(spec), units, habits, diagnostics }

  const plan: Plan = {
    file: root.source.file,
    ...(spec.nam === undefined ? {} : { year: spec.nam }),
    ...(spec.giai_doan === undefined ? {} : { phase: readPhase(spec.giai_doan) }),
    agency: {
      name: spec.co_quan.ten.trim(),
      ...(spec.co_quan.chu_quan ? { parent: spec.co_quan.chu_quan.trim() } : {}),
      place: spec.co_quan.dia_danh.trim(),
    },
    units,
    habits,
    appendices: [],
  }
  if (spec.quyet_dinh) plan.decision = readDecision(spec.quyet_dinh, root.at('quyet_dinh'), context)
  if (spec.ke_hoach)
    plan.plan = readPlanPart(spec.ke_hoach, root.at('ke_hoach'), plan.decision !== undefined, context)
  const appendices = spec.phu_luc ?? []
  plan.appendices = appendices.map((appendix, index) =>
    readAppendix(appendix, index, appendices.length, root.at('phu_luc').at(index), context),
  )
  return { value: plan, diagnostics: diagnostics.map(diagnostic => suggestValue(diagnostic, spec)) }
}

const readUnit = (unit: UnitSpec): Unit =>
  typeof unit === 'string' ? { name: unit } : { name: unit.ten, ...(unit.viet_tat ? { short: unit.viet_tat } : {}) }

const readPhase = (text: string) => ({ from: Number(text.trim().slice(0, 4)), to: Number(text.trim().slice(-4)) })

/** Adds “có phải ý là …?” to an unknown value; the names are gathered only when there is one. */
function suggestValue(diagnostic: Diagnostic, spec: Spec): Diagnostic {
  if (diagnostic.rule !== 'text/unknown-value') return diagnostic
  const names = valueNames(spec)
  const name = /`([^`]+)`/.exec(diagnostic.message)?.[1] ?? ''
  const close = nearest(name, names)
  return {
    ...diagnostic,
    hint: close
      ? `Có phải ý là {{${close}}}?`
      : 'Khai báo nó trong `gia_tri:`, hoặc dùng một trong: nam, nam_truoc, nam_sau, co_quan.ten.',
  }
}

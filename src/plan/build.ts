import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { HouseHabits } from '../spec/house-style-spec.ts'
import type { Spec } from '../spec/schema.ts'
import { readPhase } from '../spec/schema-values.ts'
import type { DataRow } from '../text/data-row.ts'
import { plainWords } from '../text/line.ts'
import type { Lookup } from '../text/lookup.ts'
import { type ContentContext, readWords } from './content-context.ts'
import { type DocumentContext, readAppendix, readDecision, readPlanPart } from './documents.ts'
import { Ids } from './ids.ts'
import type { ItemMemory } from './item-memory.ts'
import type { Agency, Plan, Unit } from './plan.ts'
import { filledNames } from './registration-values.ts'
import { SpecLookup } from './spec-lookup.ts'

/**
 * Makes the plan as it will be printed from a validated spec.
 * @param spec the validated spec, `root` the place of its root, `habits` those of the office and the spec, `row` what `{{xa.…}}` stands for,
 * `memory` what was read for other rows.
 * @returns the plan, and what its texts and tables have that cannot be printed.
 */
export function buildPlan(
  spec: Spec,
  root: Cursor,
  habits: HouseHabits,
  row?: DataRow,
  memory?: ItemMemory,
): Result<Plan> {
  const diagnostics: Diagnostic[] = []
  const lookup = new SpecLookup(spec, root, row, filledNames(root))
  const units = readUnits(spec, lookup)
  const ids = new Ids(diagnostics)
  // The names of units are put into content without being asked for.
  const isSteady = memory !== undefined && lookup.rowUses === 0
  const context: DocumentContext = {
    spec,
    root,
    lookup,
    units,
    habits,
    ids,
    ...(isSteady ? { memory } : {}),
    diagnostics,
  }

  const plan: Plan = {
    file: root.source.file,
    ...(spec.nam === undefined ? {} : { year: spec.nam }),
    ...(spec.giai_doan === undefined ? {} : { phase: readPhase(spec.giai_doan) }),
    agency: readAgency(root.at('co_quan'), { lookup, units, ids, notes: [], diagnostics }),
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
  return { value: plan, diagnostics: [...diagnostics, ...lookup.check()] }
}

function readAgency(at: Cursor, context: ContentContext): Agency {
  const words = (key: string): string[] => readWords(at.at(key).text(), context)
  const parent = words('chu_quan').join(' ')
  return {
    name: words('ten').join('\n'),
    ...(parent === '' ? {} : { parent }),
    place: words('dia_danh').join(' '),
  }
}

function readUnits({ co_quan }: Spec, lookup: Lookup): Map<string, Unit> {
  const units = Object.entries(co_quan.don_vi ?? {}).map(([code, unit]): [string, Unit] => {
    const name = plainWords(lookup.find(`co_quan.don_vi.${code}`) ?? [])
    return [code, typeof unit === 'object' && unit.viet_tat ? { name, short: unit.viet_tat } : { name }]
  })
  return new Map(units)
}

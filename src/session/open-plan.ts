import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import type { OpenSpec, Session } from './session.ts'

/** A spec that is open, and its plan. */
export interface OpenPlan extends OpenSpec {
  /** Missing where a mistake in the office's settings or in the spec keeps it from being read. */
  value?: ReadPlan
  /** What is wrong with the settings; where there is no plan, what is wrong with the spec too. */
  diagnostics: readonly Diagnostic[]
}

/** Opens a spec and reads its plan as its office wants it. Throws FileError. */
export async function openPlan(spec: string, session: Session): Promise<OpenPlan> {
  const open = await session.open(spec)
  const { text, readBeside, office } = open
  if (hasErrors(office.diagnostics)) return { ...open, diagnostics: office.diagnostics }
  const { value, diagnostics } = readPlan(spec, text, readBeside, office.house)
  return value === undefined
    ? { ...open, diagnostics: [...office.diagnostics, ...diagnostics] }
    : { ...open, value, diagnostics: office.diagnostics }
}

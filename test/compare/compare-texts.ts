import type { Comparison } from '../../src/compare/change.ts'
import { type CompareOptions, comparePlans } from '../../src/compare/compare.ts'
import { hasErrors } from '../../src/diagnostics/diagnostic.ts'
import { type ReadPlan, readPlan } from '../../src/plan/read-plan.ts'
import { shown } from '../helpers/render.ts'

/** Reads a spec that must be right. */
export function readText(text: string, file = 'ke-hoach.yaml'): ReadPlan {
  const { value, diagnostics } = readPlan(file, text, () => ({ error: 'không có' }))
  if (value === undefined || hasErrors(diagnostics)) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

/** Compares two specs, called `truoc.yaml` and `sau.yaml`. */
export function compareTexts(before: string, after: string, options?: CompareOptions): Comparison {
  return comparePlans(readText(before, 'truoc.yaml'), readText(after, 'sau.yaml'), options)
}

import type { Register } from '../citations/register/register.ts'
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import type { ReadBeside } from '../spec/beside.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'
import { applySplices } from '../yaml/splices.ts'
import { fixSplices } from './fixes.ts'
import { applySettings, type RuleSettings } from './rule-settings.ts'
import { rules } from './rules/index.ts'
import { runChecks } from './run-checks.ts'
import { applyWaivers } from './waivers.ts'

/** What a spec is checked with. */
interface CheckOptions {
  readBeside: ReadBeside
  /** The office's house style. */
  house?: HouseStyleSpec
  /** What the office says about rules. */
  settings?: RuleSettings
  /** Loads the register of legal documents, the office's own with it, when a citation is looked up. */
  loadRegister?: () => Register
}

/** What was found in a spec. */
export interface CheckedSpec {
  /** Missing when the spec has to be mended before rules can be run. */
  plan?: ReadPlan
  diagnostics: Diagnostic[]
}

/** Checks a spec: syntax, schema, values, and all rules but those that the office or the writer has put aside. */
export function checkSpec(file: string, text: string, options: CheckOptions): CheckedSpec {
  const { value, diagnostics } = readPlan(file, text, options.readBeside, options.house)
  if (value === undefined) return { diagnostics }
  const found = runChecks(value, applySettings(rules, options.settings ?? new Map()), options.loadRegister)
  const left = applyWaivers(
    found,
    value.files,
    rules.map(({ id }) => id),
  )
  return { plan: value, diagnostics: sortDiagnostics([...diagnostics, ...left]) }
}

/** A spec's text with all that has one right answer mended. */
interface FixedSpec extends CheckedSpec {
  text: string
  /** How many places were mended. */
  fixed: number
}

/** One change may show another; nobody needs more rounds than this. */
const mostRounds = 5

/** Mends a spec: changes of its text, after each round of which it is read and checked again. A text that would no longer read is not kept. */
export function fixSpec(file: string, text: string, options: CheckOptions): FixedSpec {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  let last: FixedSpec = { text, fixed: 0, ...checkSpec(file, text, options) }
  for (let round = 0; round < mostRounds; round++) {
    const { plan, diagnostics } = last
    const own = plan?.files[0]?.source
    const splices = own === undefined ? [] : fixSplices(own, diagnostics)
    if (splices.length === 0) break
    const next = bom + applySplices(own!.text, splices).text
    const checked = checkSpec(file, next, options)
    if (checked.plan === undefined) break
    last = { text: next, fixed: last.fixed + splices.length, ...checked }
  }
  return last
}

import type { Register } from '../citations/register/register.ts'
import { type Diagnostic, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import { type ReadPlan, readPlan } from '../plan/read-plan.ts'
import type { ReadBeside } from '../spec/beside.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'
import { applySplices } from '../yaml/splices.ts'
import { type FixedPlace, fixSplices } from './fixes.ts'
import type { Rule } from './rule.ts'
import { applySettings, type RuleSettings } from './rule-settings.ts'
import { rules } from './rules/index.ts'
import { runChecks } from './run-checks.ts'
import { applyWaivers } from './waivers.ts'

/** What a spec is checked with. */
export interface CheckOptions extends PlanCheckOptions {
  readBeside: ReadBeside
  /** The office's house style. */
  house?: HouseStyleSpec
}

/** What a plan that is read is checked with. */
interface PlanCheckOptions {
  /** What the office says about rules. */
  settings?: RuleSettings
  /** Loads the register of legal documents, the office's own with it, when a citation is looked up. */
  loadRegister?: () => Register
  /** Tells every place of a mistake that is repeated, not the first few. */
  tellsAll?: boolean
  /** The plan is about to be signed: what is not finished yet has to be mended, unless the office has set another severity for it. */
  isFinal?: boolean
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
  return { plan: value, diagnostics: sortDiagnostics([...diagnostics, ...checkPlan(value, options)]) }
}

/** Checks a plan that is read: all rules but those that the office or the writer has put aside. */
export function checkPlan(
  plan: ReadPlan,
  { settings = new Map(), loadRegister, tellsAll, isFinal = false }: PlanCheckOptions,
): Diagnostic[] {
  const set = applySettings(rules, settings)
  const found = runChecks(plan, isFinal ? set.map(asFinal) : set, loadRegister, tellsAll)
  return applyWaivers(
    found,
    plan.files,
    rules.map(({ id }) => id),
  )
}

const asFinal = (rule: Rule): Rule =>
  rule.group === 'final' && !rule.isSet ? { ...rule, severity: 'error' } : rule

/** A spec's text with all that has one right answer mended. */
export interface FixedSpec extends CheckedSpec {
  text: string
  /** What was mended, in the order of the file. */
  changes: FixedPlace[]
}

/** One change may show another; nobody needs more rounds than this. */
const mostRounds = 20

/**
 * Mends a spec: changes of its text, after each round of which it is read and checked again. A text that would no longer read is not kept,
 * nor is a change after which a rule finds something new in its line: then more than one thing is right, or none of what is known.
 */
export function fixSpec(file: string, text: string, options: CheckOptions): FixedSpec {
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const all = { ...options, tellsAll: true }
  let last: FixedSpec = { text, changes: [], ...checkSpec(file, text, all) }
  const left = new Set<number>()
  for (let round = 0; round < mostRounds; round++) {
    const { plan, diagnostics } = last
    const own = plan?.files[0]?.source
    if (own === undefined) break
    const { splices, places } = fixSplices(
      own,
      diagnostics.filter(({ start }) => !left.has(start.line)),
    )
    if (splices.length === 0) break
    const next = bom + applySplices(own.text, splices).text
    const checked = checkSpec(file, next, all)
    if (checked.plan === undefined) break
    const spoilt = newlyTold(diagnostics, checked.diagnostics, places)
    if (spoilt.length > 0) {
      for (const line of spoilt) left.add(line)
      continue
    }
    const changes = [...last.changes, ...places].sort((a, b) => a.line - b.line)
    last = { text: next, changes, ...checked }
  }
  return { ...last, diagnostics: checkSpec(file, last.text, options).diagnostics }
}

/** The changed lines in which a rule says something that it did not say before. A change never moves a line. */
function newlyTold(
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
  places: readonly FixedPlace[],
): number[] {
  const known = new Set(before.map(keyOf))
  const changed = new Set(places.map(({ line }) => line))
  return after
    .filter(finding => changed.has(finding.start.line) && !known.has(keyOf(finding)))
    .map(({ start }) => start.line)
}

const keyOf = ({ file, rule, start }: Diagnostic): string => `${start.line} ${rule} ${file}`

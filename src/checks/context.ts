import { centralRegister } from '../citations/register/central.ts'
import type { Register } from '../citations/register/register.ts'
import type { Plan } from '../plan/plan.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { Spec } from '../spec/schema.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type PlanDate, planDate } from './plan-date.ts'

/** Characters of the longest paragraph that rules look at: some five pages. */
export const longestPassage = 20_000

/** What the rules look at. What several of them need is worked out once, when the first asks for it. */
export class CheckContext {
  readonly plan: Plan
  readonly spec: Spec
  /** The place of the spec's root. */
  readonly root: Cursor
  private readonly loadRegister: () => Register
  private readonly worked = new Map<unknown, unknown>()

  constructor({ plan, spec, root }: ReadPlan, loadRegister: () => Register = centralRegister) {
    this.plan = plan
    this.spec = spec
    this.root = root
    this.loadRegister = loadRegister
  }

  /** The documents that citations are held against, loaded when the first is looked up. */
  get register(): Register {
    return this.loadRegister()
  }

  /** All that the plan prints, in the order of the document, without what is too long for a paragraph. */
  get passages(): readonly Passage[] {
    return this.once('passages', () => this.printed.filter(({ text }) => text.text.length <= longestPassage))
  }

  /** Paragraphs of many pages: they were pasted without their line ends, and are not looked at. */
  get tooLong(): readonly Passage[] {
    return this.printed.filter(({ text }) => text.text.length > longestPassage)
  }

  private get printed(): readonly Passage[] {
    return this.once(passagesOf, () => passagesOf(this.plan))
  }

  /** When the plan is signed. */
  get date(): PlanDate {
    return this.once(planDate, () => planDate(this.plan))
  }

  /** Something that several rules need, such as all citations of the plan, worked out once. @param key the function that works it out. */
  of<T>(key: (context: CheckContext) => T): T {
    return this.once(key, () => key(this))
  }

  private once<T>(key: unknown, work: () => T): T {
    if (!this.worked.has(key)) this.worked.set(key, work())
    return this.worked.get(key) as T
  }
}

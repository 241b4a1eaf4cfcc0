import type { Plan } from '../plan/plan.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { Spec } from '../spec/schema.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type PlanDate, planDate } from './plan-date.ts'
import { withGroups } from './unmarked-groups.ts'

/** Characters of the longest paragraph that is looked at: some five pages. */
export const longestPassage = 20_000

/** A plan as those read it who judge it or list what is in it. What several of them need is worked out once, when the first asks for it. */
export class Reading {
  /** The plan as it is judged: rows that are groups by their looks are groups. */
  readonly plan: Plan
  readonly spec: Spec
  /** The place of the spec's root. */
  readonly root: Cursor
  private readonly known = new Map<unknown, unknown>()

  constructor({ plan, spec, root }: Pick<ReadPlan, 'plan' | 'spec' | 'root'>) {
    this.plan = withGroups(plan)
    this.spec = spec
    this.root = root
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

  /** Something that several readers need, such as all tasks of the plan, worked out once. @param key the function that works it out. */
  of<T>(key: (reading: this) => T): T {
    return this.once(key, () => key(this))
  }

  private once<T>(key: unknown, work: () => T): T {
    if (!this.known.has(key)) this.known.set(key, work())
    return this.known.get(key) as T
  }
}

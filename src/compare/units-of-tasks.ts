import type { Plan } from '../plan/plan.ts'
import { unitsIn } from '../reading/units/units-in.ts'
import type { Draft } from './drafts.ts'
import { namesUnit, subjectOf, unitOver } from './duties.ts'
import type { Entry } from './entry.ts'

/** Finds the units that tasks are given to, each by one name in both plans: that of the plan after where its code tells that it is the same. */
export class UnitsOfTasks {
  private readonly before: Names
  private readonly after: Names

  constructor(before: Plan, after: Plan) {
    this.after = new Names(after)
    this.before = new Names(before, after)
  }

  /** The units that had what a change is about, and that have it now. */
  of({ change, before, after }: Pick<Draft, 'change' | 'before' | 'after'>): {
    before: string[]
    after: string[]
  } {
    // A lead that changed tells the units itself.
    if (change.kind === 'task-lead-changed')
      return {
        before: this.before.in(change.before[0]?.text ?? ''),
        after: this.after.in(change.after[0]?.text ?? ''),
      }
    return {
      before: change.before.length === 0 ? [] : this.before.of(before, change.before[0]?.text ?? ''),
      after: change.after.length === 0 ? [] : this.after.of(after, change.after[0]?.text ?? ''),
    }
  }
}

/** The names of the units of one plan. */
class Names {
  private readonly listed: string[]
  private readonly names: ReadonlyMap<string, string>

  /** @param now the plan whose names are told where a unit has the same code there. */
  constructor(plan: Plan, now: Plan = plan) {
    this.listed = [...plan.units.values()].map(({ name }) => name)
    this.names = new Map(
      [...plan.units].flatMap(([code, { name, short }]) => {
        const told = now.units.get(code)?.name ?? name
        return [[name, told] as const, ...(short === undefined ? [] : [[short, told] as const])]
      }),
    )
  }

  /** The units that a cell or a heading names. */
  in(text: string): string[] {
    const names = text.split('\n').flatMap(line => unitsIn(line, this.listed).map(({ name }) => name))
    return [...new Set(names.map(name => this.names.get(name) ?? name))]
  }

  /** The units that a task is given to: by its row, by the heading above it, or by its own words. */
  of(entry: Entry | undefined, text: string): string[] {
    if (entry === undefined) return []
    if (entry.kind === 'row') {
      const lead = entry.table.columns.findIndex(({ role }) => role === 'lead')
      return this.in(entry.cells[lead]?.words.text ?? '')
    }
    if (entry.kind === 'heading' && namesUnit(entry.words.text)) return this.in(entry.words.text)
    const over = unitOver(entry)
    if (over !== undefined) return this.in(over)
    const subject = subjectOf(text)
    return subject === undefined ? [] : this.in(subject)
  }
}

import { centralRegister } from '../citations/register/central.ts'
import type { Register } from '../citations/register/register.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import { Reading } from '../reading/reading.ts'
import type { Cursor } from '../spec/cursor.ts'

/** What the rules look at: a reading of the plan, and the documents that its citations are held against. */
export class CheckContext extends Reading {
  /** The roots of the files as they were written. */
  readonly files: readonly Cursor[]
  private readonly loadRegister: () => Register
  /** True where somebody wants every place of a mistake that is repeated, and not the first few. */
  readonly tellsAll: boolean

  constructor(read: ReadPlan, loadRegister: () => Register = centralRegister, tellsAll = false) {
    super(read)
    this.files = read.files
    this.loadRegister = loadRegister
    this.tellsAll = tellsAll
  }

  /** The documents that citations are held against, loaded when the first is looked up. */
  get register(): Register {
    return this.loadRegister()
  }
}

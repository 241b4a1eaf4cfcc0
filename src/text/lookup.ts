import type { Run } from './line.ts'

/** What `{{name}}` stands for. */
export interface Lookup {
  /** The runs to print, or undefined for a name nobody knows. */
  find(name: string): readonly Run[] | undefined
  /** Whether a known name prints nothing; who asks is ready for that, and it is no finding. */
  isBlank(name: string): boolean
  /** What to do about an unknown name, in Vietnamese. */
  hint(name: string): string
}

/** A lookup that knows what depends on the row of data. */
export interface RowLookup extends Lookup {
  /** Grows with every use of a value that is not the same for every row, or that there is something to tell about. */
  readonly rowUses: number
}

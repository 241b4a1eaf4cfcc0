import type { Diagnostic } from './diagnostic.ts'

/** A stage's outcome: its value, absent when the input was too broken to make one, and what was found on the way. */
export interface Result<T> {
  value?: T
  diagnostics: Diagnostic[]
}

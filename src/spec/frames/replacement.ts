import type { Cursor } from '../cursor.ts'

/** What `thay` says about one id. */
export interface Replacement {
  id: string
  at: Cursor
  /** Taken out, instead of replaced. */
  drops: boolean
}

import type { Layout } from '../../layout/nd30.ts'

/** What the functions that write a body share. */
export interface BodyContext {
  layout: Layout
  /** Id of the next bookmark; counted over the document. */
  nextBookmark: number
}

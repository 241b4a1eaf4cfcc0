import type { Paragraph } from '../../document/blocks.ts'
import type { Layout } from '../../layout/nd30.ts'
import type { Notes } from './note-references.ts'
import type { PageEnds } from './page-ends.ts'

/** What the functions that write a section share. */
export interface SectionContext {
  layout: Layout
  notes: Notes
  /** Width and height of the text on a page in points. */
  width: number
  height: number
  /** Attributes of a paragraph, with a blank before each. */
  mark?: ((paragraph: Paragraph) => string) | undefined
  /** Where pages are made to end. */
  ends?: PageEnds | undefined
}

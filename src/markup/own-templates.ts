import type { Result } from '../diagnostics/result.ts'
import type { DocumentBlocks } from '../document/blocks.ts'
import type { View } from './view-data.ts'

/** An office's templates, compiled, together with the built-in ones that they work with. */
export interface OwnTemplates {
  /** The markup of a plan's view. */
  markup(view: View): string
  /** The blocks that it is read into; what the templates leave out of this plan that a document cannot do without is reported. */
  blocks(view: View): Result<DocumentBlocks>
}

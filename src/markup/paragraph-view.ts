import type { Line } from '../text/line.ts'
import type { Anchors } from './anchors.ts'
import { type Html, printable } from './html.ts'

/**
 * A paragraph for templates: its words, and an anchor when it has an id.
 * @param rowCode the id of the row it stands in: where the paragraph gave it, the row has the anchor.
 */
export const paragraphView = (
  { runs, code, remarks }: Line,
  anchors: Anchors,
  rowCode?: string,
): { chu: Html | ''; neo: string } => ({
  chu: printable(runs, remarks),
  neo: code === undefined || code === rowCode ? '' : anchors.forCode(code),
})

import type { Inline } from '../document/blocks.ts'
import { type Layout, mmToPoints } from './nd30.ts'

/** A figure space: half an em wide in every face, not stretched by justification, and no line ends at it. */
const figureSpace = '\u2007'

/** What a blank stands for. */
type BlankField = Extract<Inline, { type: 'blank' }>['field']

/** A blank to fill in, as wide as the layout wants it or a hair wider, in a size in points. */
export const blankText = (field: BlankField, size: number, { blanks }: Layout): string =>
  figureSpace.repeat(Math.ceil(mmToPoints(blanks[field]) / (size / 2)))

import type { Passage } from './passages.ts'
import type { Reading } from './reading.ts'

/** The cells of a table's row that prints as a sentence, line by line; none for any other passage. */
export const cellsOfSentence = (passage: Passage): Passage[] =>
  (passage.kind === 'sentence' ? passage.row?.cells : undefined)?.flatMap(cell =>
    cell.lines.map((line): Passage => ({ ...passage, kind: 'cell', cell, line, text: line.plain })),
  ) ?? []

/** All that a plan prints, where it was typed: in the place of a sentence made from a table's row the cells of that row. */
export const typedPassages = ({ passages }: Reading): Passage[] =>
  passages.flatMap(passage => (passage.kind === 'sentence' ? cellsOfSentence(passage) : [passage]))

import type { Passage } from './passages.ts'
import type { Reading } from './reading.ts'

/** All that a plan prints, where it was typed: in the place of a sentence made from a table's row the cells of that row. */
export function typedPassages({ passages }: Reading): Passage[] {
  return passages.flatMap(passage => {
    if (passage.kind !== 'sentence' || passage.row === undefined) return [passage]
    return passage.row.cells.flatMap(cell =>
      cell.lines.map((line): Passage => ({ ...passage, kind: 'cell', cell, line, text: line.plain })),
    )
  })
}

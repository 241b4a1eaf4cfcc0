import type { CheckContext } from '../checks/context.ts'
import type { Passage } from '../checks/passages.ts'

/** All that a plan prints, where it was typed: in the place of a sentence made from a table's row the cells of that row. */
export function typedPassages({ passages }: CheckContext): Passage[] {
  return passages.flatMap(passage => {
    if (passage.kind !== 'sentence' || passage.row === undefined) return [passage]
    return passage.row.cells.flatMap(cell =>
      cell.lines.map((line): Passage => ({ ...passage, kind: 'cell', cell, line, text: line.plain })),
    )
  })
}

import type { Frame } from '../../document/blocks.ts'
import {
  type FrameCell,
  type FrameLine,
  type FrameWriter,
  frameLineParts,
  framePlace,
  frameWriter,
} from '../docx/frame.ts'
import type { ParagraphParts } from '../docx/paragraph.ts'
import { type CellLines, changedCell, comparedCell } from './cells.ts'
import type { Change } from './marks.ts'
import type { Redline } from './redline.ts'

type FrameRow = Frame['rows'][number]

/** A head or a signature block that stands in one version alone. */
export function changedFrame(frame: Frame, width: number, change: Change, redline: Redline): string {
  const writer = frameWriter(frame, width, redline.context)
  const rows = frame.rows.map((row, number) => changedRow(writer, row, number, change, redline))
  return writer.start + rows.join('') + writer.end
}

/** A head or a signature block that stands in both; its rows are known by their place. */
export function comparedFrame(before: Frame, after: Frame, width: number, redline: Redline): string {
  const writer = frameWriter(after, width, redline.context)
  const count = Math.max(before.rows.length, after.rows.length)
  const rows = Array.from({ length: count }, (_, index) => {
    const [old, now] = [before.rows[index], after.rows[index]]
    if (now === undefined) return changedRow(writer, old!, index, 'deleted', redline)
    if (old === undefined) return changedRow(writer, now, index, 'inserted', redline)
    return writer.row(now, index, {
      cell: cell =>
        comparedCell(
          cellLines({ ...cell, lines: old[cell.column] ?? [] }, false, redline),
          cellLines(cell, true, redline),
          redline,
        ),
    })
  })
  return writer.start + rows.join('') + writer.end
}

const changedRow = (
  writer: FrameWriter,
  row: FrameRow,
  number: number,
  change: Change,
  redline: Redline,
): string =>
  writer.row(row, number, {
    properties: redline.marks.piece(change),
    cell: cell => changedCell(cellLines(cell, change === 'inserted', redline), change, redline),
  })

/** A cell without lines has an empty paragraph. */
function cellLines(cell: FrameCell, isNow: boolean, redline: Redline): CellLines<FrameLine> {
  if (cell.lines.length === 0)
    return { lines: [empty], parts: (_, { runs = '' }) => ({ properties: '', mark: '', content: runs }) }
  return {
    lines: cell.lines,
    parts(index, { runs }): ParagraphParts {
      const line = cell.lines[index]!
      const carriers = isNow && line.type === 'paragraph' ? framePlace(line, redline.context) : undefined
      return frameLineParts(cell, index, redline.context, { carriers, runs })
    },
  }
}

const empty: FrameLine = { type: 'paragraph', kind: 'body', inlines: [] }

import { printsNothing, splitValueLines } from './lines.ts'
import type { PlacedText } from './placed-text.ts'

/** A row written as one line of text: its cells in the order of the columns. */
export interface ShortRow {
  kind: 'task' | 'group' | 'total'
  level: number
  cells: PlacedText[]
  place: PlacedText
}

/** Rows written as text, and the lines between them that are no rows: footnotes, remarks to oneself. */
interface ShortRows {
  rows: ShortRow[]
  others: PlacedText[]
}

/** The sign and its blanks before a group row or a total. */
const sign = /^ *(#{1,3}|=)(?:[ \t] *|$)/

/** A `|` between blanks, or at an end of the line. */
const bar = /(?<=^|\s)\|(?=\s|$)/g

/**
 * Reads rows written as text, a line each: cells by TAB (as pasted from Excel or Word) or ` | `;
 * `# `, `## `, `### ` begin a group row, `= ` a total. Blank lines go.
 */
export function readShortRows(value: PlacedText): ShortRows {
  const read: ShortRows = { rows: [], others: [] }
  for (const line of splitValueLines(value, 'end')) {
    if (printsNothing(line.text)) read.others.push(line)
    else read.rows.push(readShortRow(line))
  }
  return read
}

function readShortRow(line: PlacedText): ShortRow {
  const prefix = sign.exec(line.text)
  const rest = prefix ? line.slice(prefix[0].length) : line
  const typed = prefix?.[1]
  return {
    kind: typed === undefined ? 'task' : typed === '=' ? 'total' : 'group',
    level: typed?.startsWith('#') ? typed.length : 0,
    cells: splitCells(rest),
    place: line.trim(),
  }
}

function splitCells(line: PlacedText): PlacedText[] {
  const { text } = line
  const cells: PlacedText[] = []
  let start = 0
  for (const { index } of text.matchAll(text.includes('\t') ? /\t/g : bar)) {
    cells.push(line.slice(start, index).trim())
    start = index + 1
  }
  cells.push(line.slice(start).trim())
  return cells
}

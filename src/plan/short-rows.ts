import type { PlacedText } from './placed-text.ts'

/** A row written as one line of text: its cells in the order of the columns. */
export interface ShortRow {
  kind: 'task' | 'group' | 'total'
  level: number
  cells: PlacedText[]
  place: PlacedText
}

/**
 * Reads rows written as text, a line each: cells by TAB (as pasted from Excel or Word) or ` | `;
 * `# `, `## `, `### ` begin a group row, `= ` a total. Blank lines go.
 */
export function readShortRows(value: PlacedText): ShortRow[] {
  const rows: ShortRow[] = []
  const { text } = value
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    if (text.slice(start, end).trim() !== '') rows.push(readShortRow(value.slice(start, end)))
    start = end + 1
  }
  return rows
}

function readShortRow(line: PlacedText): ShortRow {
  const prefix = /^ *(#{1,3}|=) +/.exec(line.text)
  const rest = prefix ? line.slice(prefix[0].length) : line
  const sign = prefix?.[1]
  return {
    kind: sign === undefined ? 'task' : sign === '=' ? 'total' : 'group',
    level: sign?.startsWith('#') ? sign.length : 0,
    cells: splitCells(rest),
    place: line.trim(),
  }
}

function splitCells(line: PlacedText): PlacedText[] {
  const { text } = line
  const cells: PlacedText[] = []
  let start = 0
  const cut = (end: number, next: number): void => {
    cells.push(line.slice(start, end).trim())
    start = next
  }
  if (text.includes('\t')) {
    for (let at = text.indexOf('\t'); at >= 0; at = text.indexOf('\t', at + 1)) cut(at, at + 1)
  } else {
    for (const bar of text.matchAll(/(?<=^|\s)\|(?=\s|$)/g)) cut(bar.index, bar.index + 1)
  }
  cut(text.length, text.length)
  return cells
}

import { everyMatch } from '../language/every-match.ts'
import { printsNothing, splitValueLines } from './lines.ts'
import { type PlacedText, PlacedTextBuilder } from './placed-text.ts'

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

/**
 * Reads rows written as text, a line each: cells by TAB (as pasted from Excel or Word) or ` | `;
 * `# `, `## `, `### ` begin a group row, `= ` a total. Blank lines go. Cells are given as they are typed (`cellParagraphs`).
 * @param isWanted says of a line whether it is read.
 */
export function readShortRows(
  value: PlacedText,
  isWanted: (line: string) => boolean = () => true,
): ShortRows {
  const read: ShortRows = { rows: [], others: [] }
  for (const line of splitValueLines(value, 'end')) {
    if (!isWanted(line.text)) continue
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

/** Between two paragraphs of a cell, where it stands alone: a link has no blanks around its `//`. */
const paragraphEnd = /(?<=\S)[ \t]+\/\/[ \t]+(?=\S)/g

/** A cell of a short row as it prints: ` // ` ends a paragraph, as a line end does in a cell with a key. */
export function cellParagraphs(cell: PlacedText): PlacedText {
  const { text } = cell
  if (!text.includes(' // ')) return cell
  const builder = new PlacedTextBuilder(cell.origin)
  let start = 0
  for (const { 0: sign, index } of everyMatch(text, paragraphEnd)) {
    const end = index + sign.length
    builder.addPlaced(cell.slice(start, index))
    builder.add('\n', cell.indexInValue(index), cell.indexInValue(end))
    start = end
  }
  builder.addPlaced(cell.slice(start))
  return builder.build(cell.indexInValue(0))
}

function splitCells(line: PlacedText): PlacedText[] {
  const { text } = line
  const isByTab = text.includes('\t')
  const sign = isByTab ? '\t' : '|'
  const cells: PlacedText[] = []
  let start = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    if (!isByTab && !isBar(text, at)) continue
    cells.push(line.trimmed(start, at))
    start = at + 1
  }
  cells.push(line.trimmed(start, text.length))
  return cells
}

/** A `|` between blanks, or at an end of the line. */
const isBar = (text: string, at: number): boolean => isBlankAt(text, at - 1) && isBlankAt(text, at + 1)

/** True for a blank, and outside the line. */
const isBlankAt = (text: string, at: number): boolean => {
  const character = text[at]
  return character === ' ' || character === undefined || /\s/.test(character)
}

import type { Path } from '../diagnostics/diagnostic.ts'
import { commentAt, endOfMarkedLine, type MarkPlace, remarkAt } from '../reading/mark-places.ts'
import { type SpecColumns, specTables } from '../reading/spec-tables.ts'
import type { Cursor } from '../spec/cursor.ts'
import { cutMarks } from '../text/mark-tokens.ts'
import { readShortRows } from '../text/short-rows.ts'
import { rangeOf } from '../yaml/nodes.ts'
import { isMap, isScalar, isSeq, Scalar } from '../yaml/tree.ts'

/** A row of a table, in the order of the table, whichever way it is written. */
export interface TaskRow {
  id?: string
  kind: 'task' | 'group' | 'total'
  level: number
  /** Its words, for a report. */
  words: string
  /** The columns in which it joins the cell above. */
  joins: ReadonlySet<string>
  /** The columns in which it has words of its own, which rows below may join. */
  own: ReadonlySet<string>
  /** True when its number is typed. */
  isNumbered: boolean
  /** The lines of the spec it stands on, [from, to) with the last line end; missing when it shares them with something else. */
  lines?: { from: number; to: number }
  offset: number
  path: Path
  /** Index in the text that stands at the path, for a row that is a line of it. */
  index?: number
  mark: MarkPlace
}

export interface TaskTable {
  path: Path
  rows: TaskRow[]
  /** Where a mark about the whole table goes. */
  mark: MarkPlace
  offset: number
}

/** Reads the tables of a spec row by row. */
export const readTables = (root: Cursor): TaskTable[] =>
  specTables(root).map(({ rows, columns }) => readTable(root, rows, columns))

function readTable(root: Cursor, at: Cursor, columns: SpecColumns): TaskTable {
  const { node } = at
  const items = isSeq(node) ? node.items.map((_, index) => at.at(index)) : [at]
  const rows = items.flatMap(item =>
    isMap(item.node) ? [keyedRow(root, item, columns)] : shortRows(item, columns),
  )
  const [start] = at.range()
  const { text } = at.source
  // The mark stands on the line of `hang:`: above a list that begins below it, else on its own.
  const isBelow = isSeq(node) && !node.flow
  return {
    path: at.path,
    rows,
    mark: isBelow ? { offset: keyLineEnd(text, start), form: 'comment' } : commentAt(root, at.path),
    offset: start,
  }
}

/** The end of the line of a key whose list begins at `start`; comments between them stay where they are. */
function keyLineEnd(text: string, start: number): number {
  for (let newline = text.lastIndexOf('\n', start - 1); newline >= 0; ) {
    const lineStart = text.lastIndexOf('\n', newline - 1) + 1
    const end = endOfMarkedLine(text, lineStart)
    if (!/^\s*(?:#|$)/.test(text.slice(lineStart, end)) || lineStart === 0) return end
    newline = lineStart - 1
  }
  return endOfMarkedLine(text, start)
}

function keyedRow(root: Cursor, at: Cursor, columns: SpecColumns): TaskRow {
  const texts = new Map<string, string>()
  if (isMap(at.node))
    for (const { key } of at.node.items)
      if (isScalar(key)) texts.set(String(key.value), at.at(String(key.value)).text().text)
  const nhom = texts.get('nhom')?.trim() ?? ''
  const lines = rowLines(at)
  const first =
    isMap(at.node) && isScalar(at.node.items[0]?.key) ? at.at(String(at.node.items[0]!.key.value)) : at
  return {
    kind: nhom !== '' ? 'group' : texts.get('tong')?.trim() ? 'total' : 'task',
    level: Number(nhom) || 0,
    ...cellsOf(texts, columns),
    ...(lines === undefined ? {} : { lines }),
    offset: at.range()[0],
    path: at.path,
    // On the line of the row's first key, which a clerk sees first.
    mark: commentAt(root, first.path),
  }
}

/** What the cells of a row say. @param texts by the keys of the row. */
function cellsOf(
  texts: ReadonlyMap<string, string>,
  columns: SpecColumns,
): Pick<TaskRow, 'id' | 'words' | 'joins' | 'own' | 'isNumbered'> {
  const cells = [...texts].filter(([key]) => columns.isCell(key) && key !== 'ma')
  const isJoined = ([, text]: (typeof cells)[number]): boolean => text.trim() === '^'
  const isNumber = ([key]: (typeof cells)[number]): boolean => columns.roleOf(key) === 'order'
  const words = cells.filter(cell => !isNumber(cell)).map(([, text]) => text)
  const id = texts.get('ma')?.trim() || words.map(idIn).find(found => found !== undefined)
  return {
    ...(id && id !== '^' ? { id } : {}),
    words: firstWords(words),
    joins: new Set(cells.filter(isJoined).map(([key]) => key)),
    own: new Set(cells.filter(cell => !isJoined(cell)).map(([key]) => key)),
    isNumbered: cells.some(cell => isNumber(cell) && /^\d/.test(cell[1].trim())),
  }
}

function shortRows(at: Cursor, columns: SpecColumns): TaskRow[] {
  const { node, source } = at
  const { rows } = readShortRows(at.text())
  const canCut = isScalar(node) && node.type === Scalar.BLOCK_LITERAL && at.text().source === source
  return rows.map(({ kind, level, cells, place }) => {
    const texts = new Map(columns.keys.map(key => [key, '']))
    for (const [column, { text }] of cells.entries()) texts.set(columns.keys[column] ?? String(column), text)
    // A group's code in the column of ids is no id.
    if (kind !== 'task') texts.delete('ma')
    const offset = place.offsetAt(0)
    const wordy = cells.find(
      (cell, column) => /\p{L}{2}/u.test(cell.text) && !columns.isLookedUp(columns.keys[column] ?? ''),
    )
    return {
      kind,
      level,
      ...cellsOf(texts, columns),
      ...(canCut ? { lines: wholeLines(source.text, offset, offset) } : {}),
      offset,
      path: at.path,
      index: place.indexInValue(0),
      mark: wordy
        ? remarkAt(wordy)
        : { offset: endOfMarkedLine(source.text, at.range()[0]), form: 'comment' as const },
    }
  })
}

/** The lines of a row that is an item of a block list. */
function rowLines(at: Cursor): TaskRow['lines'] {
  const { text } = at.source
  const { node } = at
  if (!isMap(node) || node.flow) return undefined
  const [start, end] = rangeOf(node)
  const dash = /(?<=^|\n) *-\s+$/.exec(text.slice(Math.max(0, start - 500), start))
  return dash === null ? undefined : wholeLines(text, start - dash[0].length, end)
}

/** From the beginning of the line of `from` to the end of that of `to`, its line end with it. */
function wholeLines(text: string, from: number, to: number): { from: number; to: number } {
  const newline = text.indexOf('\n', to)
  return { from: text.lastIndexOf('\n', from - 1) + 1, to: newline < 0 ? text.length : newline + 1 }
}

/** The id in a text, `[#NV-01]`. */
export const idIn = (text: string): string | undefined =>
  text
    .split('\n')
    .flatMap(line => cutMarks(line))
    .flatMap(token => (token.kind === 'id' ? [token.code] : []))[0]

const firstWords = (cells: readonly string[]): string =>
  cells
    .map(cell => cell.trim())
    .find(cell => cell !== '' && cell !== '^' && cell !== '<' && !/^\d+\.?$/.test(cell)) ?? ''

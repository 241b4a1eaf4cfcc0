import { isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { Path } from '../diagnostics/diagnostic.ts'
import { columnKeys } from '../spec/column-keys.ts'
import type { Cursor } from '../spec/cursor.ts'
import { cutMarks } from '../text/mark-tokens.ts'
import { readShortRows } from '../text/short-rows.ts'
import { rangeOf } from '../yaml/nodes.ts'
import { commentAt, lineEnd, type MarkPlace, remarkAt } from './mark-places.ts'

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
export function readTables(root: Cursor): TaskTable[] {
  const tables: TaskTable[] = []
  let columns: readonly string[] = []
  const visit = (at: Cursor): void => {
    const { node } = at
    if (isSeq(node)) for (const index of node.items.keys()) visit(at.at(index))
    if (!isMap(node)) return
    const keys = node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : []))
    const last = at.path.at(-1)
    if (last === 'quyet_dinh' || last === 'ke_hoach' || at.path.at(-2) === 'phu_luc') columns = []
    if (last === 'bang' && keys.includes('hang')) {
      if (keys.includes('cot')) columns = columnKeys(at.at('cot'))
      tables.push(readTable(root, at.at('hang'), columns))
    } else for (const key of keys) visit(at.at(key))
  }
  visit(root)
  return tables
}

function readTable(root: Cursor, at: Cursor, columns: readonly string[]): TaskTable {
  const { node } = at
  const items = isSeq(node) ? node.items.map((_, index) => at.at(index)) : [at]
  const rows = items.flatMap(item => (isMap(item.node) ? [keyedRow(root, item)] : shortRows(item, columns)))
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
    const end = lineEnd(text, lineStart)
    if (!/^\s*(?:#|$)/.test(text.slice(lineStart, end)) || lineStart === 0) return end
    newline = lineStart - 1
  }
  return lineEnd(text, start)
}

function keyedRow(root: Cursor, at: Cursor): TaskRow {
  const texts = new Map<string, string>()
  if (isMap(at.node))
    for (const { key } of at.node.items)
      if (isScalar(key)) texts.set(String(key.value), at.at(String(key.value)).text().text)
  const nhom = texts.get('nhom')?.trim() ?? ''
  const words = [...texts]
    .filter(([key]) => !['ma', 'nhom', 'tong', 'moi_hang', 'tt', 'stt'].includes(key))
    .map(([, text]) => text)
  const id = texts.get('ma')?.trim() || words.map(idIn).find(found => found !== undefined)
  const lines = rowLines(at)
  const first =
    isMap(at.node) && isScalar(at.node.items[0]?.key) ? at.at(String(at.node.items[0]!.key.value)) : at
  return {
    kind: nhom !== '' ? 'group' : texts.get('tong')?.trim() ? 'total' : 'task',
    level: Number(nhom) || 0,
    ...(id ? { id } : {}),
    words: firstWords(words),
    ...joinsOf(texts),
    ...(lines === undefined ? {} : { lines }),
    offset: at.range()[0],
    path: at.path,
    // On the line of the row's first key, which a clerk sees first.
    mark: commentAt(root, first.path),
  }
}

function joinsOf(texts: ReadonlyMap<string, string>): Pick<TaskRow, 'joins' | 'own' | 'isNumbered'> {
  const cells = [...texts].filter(([key]) => !['ma', 'nhom', 'tong', 'moi_hang'].includes(key))
  const number = (texts.get('tt') ?? texts.get('stt') ?? '').trim()
  return {
    joins: new Set(cells.flatMap(([key, text]) => (text.trim() === '^' ? [key] : []))),
    own: new Set(cells.flatMap(([key, text]) => (text.trim() === '^' ? [] : [key]))),
    isNumbered: /^\d/.test(number),
  }
}

function shortRows(at: Cursor, columns: readonly string[]): TaskRow[] {
  const { node, source } = at
  const { rows } = readShortRows(at.text())
  const canCut = isScalar(node) && node.type === Scalar.BLOCK_LITERAL && at.text().source === source
  return rows.map(({ kind, level, cells, place }) => {
    const texts = new Map(columns.map((key, column) => [key, cells[column]?.text ?? '']))
    const words = cells.map(cell => cell.text)
    const id =
      (kind === 'task' ? texts.get('ma') : undefined) || words.map(idIn).find(found => found !== undefined)
    const offset = place.offsetAt(0)
    const from = source.text.lastIndexOf('\n', offset - 1) + 1
    const newline = source.text.indexOf('\n', offset)
    const wordy = cells.find(
      (cell, column) =>
        /\p{L}{2}/u.test(cell.text) && !['ma', 'chu_tri', 'phoi_hop'].includes(columns[column] ?? ''),
    )
    return {
      kind,
      level,
      ...(id && id !== '^' ? { id } : {}),
      words: firstWords(words),
      ...joinsOf(texts),
      ...(canCut ? { lines: { from, to: newline < 0 ? source.text.length : newline + 1 } } : {}),
      offset,
      path: at.path,
      index: place.indexInValue(0),
      mark: wordy
        ? remarkAt(wordy)
        : { offset: lineEnd(source.text, at.range()[0]), form: 'comment' as const },
    }
  })
}

/** The lines of a row that is an item of a block list. */
function rowLines(at: Cursor): TaskRow['lines'] {
  const { text } = at.source
  const { node } = at
  if (!isMap(node) || node.flow) return undefined
  const [start, end] = rangeOf(node)
  const dash = /(^|\n)([ ]*-\s+)$/.exec(text.slice(Math.max(0, start - 500), start))
  if (dash === null) return undefined
  const from = start - dash[2]!.length
  const newline = text.indexOf('\n', end)
  return { from, to: newline < 0 ? text.length : newline + 1 }
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

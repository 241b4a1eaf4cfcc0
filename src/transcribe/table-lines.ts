import { looksNumeric } from '../language/numbers.ts'
import type { ColumnRole } from '../plan/plan.ts'
import type { Column, Row, Table, Text } from '../recognise/model.ts'
import { leaves } from '../recognise/tables/read-table.ts'
import { columnKeys, freeKey } from './column-keys.ts'
import { quoted, type SpecLines, type ValueLine } from './spec-lines.ts'
import { type Units, withCodes } from './unit-codes.ts'

/** What a table is written with. */
export interface TableContext {
  out: SpecLines
  /** A text as a line of the spec. */
  line(text: Text, without?: { italic: true }): ValueLine
  /** The same without codes, years and ids: for signs. */
  units: Units
  /** The next id of a task; undefined when ids are not wanted. */
  nextId(): string | undefined
  /** Lines that the notes of a cell need. */
  notes(): ValueLine[]
}

/** Writes a table as an item of content. */
export function writeTable(table: Table, indent: number, context: TableContext): void {
  const { out } = context
  const columns = leaves(table.columns)
  const { keys, roles } = columnKeys(columns.map(titleOf))
  out.item(indent)
  out.line(indent + 2, 'bang:')
  const inner = indent + 4
  if (table.above !== undefined)
    out.value(
      inner,
      'dong_tren',
      table.above.map(line => context.line(line, { italic: true })),
    )
  out.line(inner, 'cot:')
  let at = 0
  writeColumns(
    table.columns,
    inner + 2,
    column => {
      const index = at++
      return { key: keys[index]!, align: alignOf(column, roles[index], index, table) }
    },
    new Set(keys),
    context,
  )
  writeColumnNumbers(table, inner, context)
  const order = roles.indexOf('order')
  const numbering = numberingOf(table, order, keys)
  if (numbering.scheme !== 'nhom') out.line(inner, `stt: ${numbering.scheme}`)
  if (table.rows.length === 0) {
    out.line(inner, 'hang: []')
    return
  }
  out.line(inner, 'hang:')
  table.rows.forEach((row, index) => {
    writeRow(row, inner + 2, { keys, roles, order, isCounted: numbering.counted[index]! }, context)
  })
}

const titleOf = ({ title }: Column): string => title.map(({ text }) => text).join(' ')

function writeColumns(
  columns: readonly Column[],
  indent: number,
  next: (column: Column) => { key: string; align: Column['align'] },
  used: Set<string>,
  context: TableContext,
): void {
  const { out } = context
  columns.forEach((column, index) => {
    const title = column.title.map(line => context.line(line))
    const lines = [...title, ...context.notes()]
    if (column.below.length > 0) {
      const key = freeKey(titleOf(column), index, used)
      out.line(indent, `${key}:`)
      writeTitle('ten', lines, indent + 2, out)
      out.line(indent + 2, 'cot:')
      writeColumns(column.below, indent + 4, next, used, context)
      return
    }
    const { key, align } = next(column)
    if (align === undefined) writeTitle(key, lines, indent, out)
    else {
      out.line(indent, `${key}:`)
      writeTitle('ten', lines, indent + 2, out)
      out.line(indent + 2, `canh: ${alignWords[align]}`)
    }
  })
}

const alignWords = { left: 'trai', center: 'giua', right: 'phai' } as const

function writeTitle(key: string, lines: readonly ValueLine[], indent: number, out: SpecLines): void {
  if (lines.length === 0) out.line(indent, `${key}: ""`)
  else out.value(indent, key, lines)
}

/** How the cells of a column stand, where the program would set them otherwise. */
function alignOf(column: Column, role: ColumnRole | undefined, index: number, table: Table): Column['align'] {
  // What stands on the left does so because nobody has set it.
  if (column.align === undefined || column.align === 'left') return undefined
  if (role === 'order' || role === 'deadline') return column.align === 'center' ? undefined : column.align
  let figures = 0
  let words = 0
  for (const row of table.rows) {
    const cell = row.cells[index]
    if (row.kind === 'group' || cell === undefined || !('lines' in cell)) continue
    const numeric = looksNumeric(cell.lines.map(({ text }) => text).join('\n'))
    if (numeric) figures++
    else if (numeric === false) words++
  }
  const usual = figures > words ? 'right' : 'left'
  return column.align === usual ? undefined : column.align
}

function writeColumnNumbers({ columnNumbers }: Table, indent: number, { out }: TableContext): void {
  if (columnNumbers === undefined) return
  const signs = columnNumbers.map(({ text }) => text)
  const isCounted = signs.every((sign, index) => sign === String(index + 1))
  const list = signs.map(sign => (/^[\p{L}\p{N}]+$/u.test(sign) ? sign : quoted(sign))).join(', ')
  out.line(indent, isCounted ? 'so_cot: co' : `so_cot: [${list}]`)
  for (const { from } of columnNumbers)
    for (const id of from) if (!out.places.has(id)) out.places.set(id, out.lines.length)
}

interface Numbering {
  scheme: 'nhom' | 'lien' | 'khong'
  /** Rows whose number the program gives by itself. */
  counted: boolean[]
}

const typedNumber = /^(0?)(\d{1,4})([.)/]?)$/

/** Which numbers counting gives, and by which scheme it gives the most of them. */
function numberingOf({ rows }: Table, order: number, keys: readonly string[]): Numbering {
  if (order < 0) return { scheme: 'nhom', counted: rows.map(() => false) }
  const tasks = rows.filter(row => row.kind === 'task')
  const isBlank = (row: Row): boolean => {
    const cell = row.cells[order]
    return cell !== undefined && 'lines' in cell && cell.lines.length === 0
  }
  if (tasks.length > 0 && tasks.every(isBlank)) return { scheme: 'khong', counted: rows.map(() => true) }
  const [perGroup, through] = (['nhom', 'lien'] as const).map(scheme => count(rows, order, scheme, keys))
  const score = (counted: readonly boolean[]): number => counted.filter(Boolean).length
  return score(through!) > score(perGroup!)
    ? { scheme: 'lien', counted: through! }
    : { scheme: 'nhom', counted: perGroup! }
}

function count(
  rows: readonly Row[],
  order: number,
  scheme: 'nhom' | 'lien',
  keys: readonly string[],
): boolean[] {
  let last = { count: 0, zero: '', sign: '' }
  return rows.map(row => {
    if (row.kind === 'group' && scheme !== 'lien') last = { count: 0, zero: '', sign: '' }
    if (row.kind !== 'task') return false
    const cell = row.cells[order]!
    const beside = row.cells[order + 1]
    const besideJoins =
      beside !== undefined && 'join' in beside && beside.join === '^' && order + 1 < keys.length
    if ('join' in cell) return cell.join === '^' && besideJoins
    const text = cell.lines.map(line => line.text).join('\n')
    const isPlain = cell.lines.every(({ spans }) =>
      spans.every(span => span.kind === 'text' && !span.bold && !span.italic),
    )
    const number = last.count + 1
    const expected = `${last.zero !== '' && number < 10 ? '0' : ''}${number}${last.sign}`
    if (text === expected && isPlain && !besideJoins) {
      last = { ...last, count: number }
      return true
    }
    const [, zero = '', digits, sign = ''] = typedNumber.exec(text.trim()) ?? []
    if (digits !== undefined) last = { count: Number(digits), zero, sign }
    return false
  })
}

interface RowContext {
  keys: readonly string[]
  roles: readonly (ColumnRole | undefined)[]
  order: number
  isCounted: boolean
}

function writeRow(
  row: Row,
  indent: number,
  { keys, roles, order, isCounted }: RowContext,
  context: TableContext,
): void {
  const { out } = context
  const before = out.lines.length
  out.item(indent)
  const inner = indent + 2
  if (row.kind === 'group') out.line(inner, `nhom: ${row.level}`)
  else if (row.kind === 'total') out.line(inner, 'tong: co')
  else if (isTask(row, roles)) {
    const id = context.nextId()
    if (id !== undefined) out.line(inner, `ma: ${id}`)
  }
  const spanning = row.kind === 'group' ? spanningFrom(row) : undefined
  row.cells.forEach((cell, column) => {
    const key = keys[column]!
    if (column === order && isCounted) {
      if ('lines' in cell)
        for (const { from } of cell.lines) for (const id of from) out.places.set(id, out.lines.length + 1)
      return
    }
    if ('join' in cell) {
      if (spanning === undefined || column <= spanning) out.line(inner, `${key}: ${cell.join}`)
      return
    }
    if (cell.lines.length === 0) {
      // Blank cells beside a title are written, or it spans them.
      const isBeside = spanning !== undefined && column > spanning
      if ((column === order && row.kind === 'task') || isBeside) out.line(inner, `${key}: ""`)
      return
    }
    const isUnits =
      (roles[column] === 'lead' || roles[column] === 'cooperation') && cell.lines.every(isPlainText)
    const lines = cell.lines.map(line => safeCell(isUnits ? coded(line, context) : context.line(line)))
    out.value(inner, key, [...lines, ...context.notes()])
  })
  if (out.lines.length === before) {
    // A row without a word among others.
    const column = order === 0 && keys.length > 1 ? 1 : 0
    out.line(inner, `${keys[column]}: ""`)
  }
}

const isTask = (row: Row, roles: readonly (ColumnRole | undefined)[]): boolean => {
  const task = roles.indexOf('task')
  if (task < 0 || !(roles.includes('lead') || roles.includes('deadline'))) return false
  const cell = row.cells[task]!
  return (
    'lines' in cell &&
    cell.lines.length > 0 &&
    !row.cells.some(other => 'join' in other && other.join === '<')
  )
}

const isPlainText = ({ spans }: Text): boolean =>
  spans.every(span => span.kind === 'text' && !span.bold && !span.italic && !/[\\*[\]{}]/.test(span.text))

function coded(line: Text, { units }: TableContext): ValueLine {
  const byName = new Map([...units].map(([code, name]) => [name, code]))
  return { text: withCodes(line.text, units, byName), from: line.from }
}

/** `^` and `<` alone in a cell join it. */
const safeCell = (line: ValueLine): ValueLine =>
  /^[\^<]$/.test(line.text) ? { ...line, text: `\\${line.text}` } : line

/** The column from which a group's title spans the rest by itself. */
function spanningFrom(row: Row): number | undefined {
  const filled = row.cells.flatMap((cell, column) =>
    'lines' in cell && cell.lines.length > 0 ? [column] : [],
  )
  if (filled.length === 1) return filled[0]
  return filled.length === 2 && filled[0] === 0 && filled[1] === 1 ? 1 : undefined
}

import type { Table } from '../plan/plan.ts'
import type { SpecLines } from '../transcribe/spec-lines.ts'
import { withCodes } from '../transcribe/unit-codes.ts'
import type { FileUnit } from './file-units.ts'
import type { PrintedSpec } from './printed-spec.ts'
import { writtenText } from './text-changes.ts'

/** A row that a file has and the spec does not, as the spec writes it. */
export interface NewRow {
  /** As an item of a list. */
  write(out: SpecLines, indent: number): void
  /** As a line of text. */
  line: string
  /** For each text of its cells whether its words come from the spec. */
  printed: readonly boolean[]
}

/** What the rows beside it are like. */
interface Beside {
  printed: PrintedSpec
  /** Their numbers are counted by the program. */
  order: boolean
  groupLevel: number
  isShort: boolean
}

/** The name of the style of a group's cells. */
const groupStyle = 'Bảng: ô nhóm'

/** Undefined for a row that reaches over others. */
export function newRow(
  unit: FileUnit,
  table: Table,
  { printed, order, groupLevel, isShort }: Beside,
): NewRow | undefined {
  if (unit.cells.some(({ rowSpan }) => rowSpan > 1)) return undefined
  const isGroup = unit.cells.some(({ texts }) => texts.some(({ style }) => style === groupStyle))
  const { units } = printed.read.plan
  const names = new Map([...units].map(([code, { name }]) => [name, code]))
  const codes = new Map([...units].map(([code, { name }]) => [code, name]))
  const isPrinted: boolean[] = []
  const cells = new Map<string, string>()
  for (const { column, columnSpan, texts } of unit.cells) {
    const own = table.columns[column]
    if (own === undefined) return undefined
    const isCounted = order && !isGroup && own.role === 'order'
    const text = texts.map(one => one.text).join('\n')
    for (const _ of texts) isPrinted.push(!isCounted)
    if (isCounted && (text === '' || /^\d{1,4}[.)/]?$/.test(text))) continue
    const isUnit = own.role === 'lead' || own.role === 'cooperation'
    const coded = isUnit ? withCodes(text, codes, names) : text
    if (coded !== text && /^[a-z0-9_,; \n]*$/.test(coded))
      for (let at = 1; at <= texts.length; at++) isPrinted[isPrinted.length - at] = false
    if (text !== '') cells.set(own.key, writtenText(coded, isShort))
    // A title of a group reaches over the cells that are not written.
    if (isGroup) continue
    for (let joined = column + 1; joined < column + columnSpan; joined++) {
      const key = table.columns[joined]?.key
      if (key !== undefined) cells.set(key, '<')
    }
  }
  // What no cell of the row stands in is joined to the cell above it.
  const covered = new Set(unit.cells.flatMap(({ column, columnSpan }) => columnsOf(column, columnSpan)))
  if (!isGroup)
    for (const [index, { key }] of table.columns.entries()) if (!covered.has(index)) cells.set(key, '^')
  const words = table.columns.map(({ key }) => cells.get(key) ?? '')
  const last = words.findLastIndex(word => word !== '')
  const sign = isGroup ? `${'#'.repeat(groupLevel)} ` : ''
  return {
    printed: isPrinted,
    line:
      sign +
      words
        .slice(0, isGroup ? last + 1 : words.length)
        .map(word => word.replaceAll('\n', ' // '))
        .join(' | '),
    write: (out, indent) => {
      out.item(indent)
      if (isGroup) out.line(indent + 2, `nhom: ${groupLevel}`)
      for (const { key } of table.columns) {
        const text = cells.get(key)
        if (text === undefined) continue
        if (text === '<' || text === '^') out.line(indent + 2, `${key}: "${text}"`)
        else
          out.value(
            indent + 2,
            key,
            text.split('\n').map(line => ({ text: line, from: [] })),
          )
      }
    },
  }
}

const columnsOf = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index)

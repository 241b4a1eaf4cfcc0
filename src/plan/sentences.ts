import { subtractDecimal } from '../language/numbers.ts'
import type { Line, Run } from './line.ts'
import { readLines } from './lines.ts'
import type { Lookup } from './marks.ts'
import type { ContentContext } from './outline.ts'
import { type PlacedText, PlacedTextBuilder } from './placed-text.ts'
import type { Row, RowSentences, Table } from './plan.ts'

/** True when the table or one of its rows has a wording, so that its rows print as sentences. */
export function hasWording(table: Table): boolean {
  return table.wording !== undefined || table.rows.some(row => row.wording !== undefined)
}

/** Words the rows of a table: its wording, or the row's own, with the cells put in. */
export function readRowSentences(table: Table, context: ContentContext): RowSentences {
  return {
    kind: 'sentences',
    table,
    rows: table.rows.map(row => ({ row, lines: rowLines(row, table, context) })),
  }
}

function rowLines(row: Row, table: Table, context: ContentContext): Line[] {
  const wording = row.wording ?? table.wording
  // A row that is told by nobody's wording still has its words: its cells, one after the other.
  if (wording === undefined) return row.cells.flatMap(cell => cell.lines)
  const values = cellRuns(row, table)
  const lookup: Lookup = name => values.get(name) ?? context.lookup(name)
  const isBlank = (name: string): boolean => {
    const runs = lookup(name)
    return runs?.every(run => run.kind === 'text' && run.text.trim() === '') ?? false
  }
  const { lines, notes, diagnostics } = readLines(withoutBlankParts(wording, isBlank), lookup)
  context.notes.push(...notes)
  context.diagnostics.push(...diagnostics)
  return lines
}

/** The cells of a row by column key, with the deduction worked out where it is not written. */
function cellRuns(row: Row, table: Table): Map<string, Run[]> {
  const values = new Map<string, Run[]>(table.columns.map(column => [column.key, []]))
  for (const cell of row.cells) {
    const runs = cell.lines.flatMap((line, index): Run[] =>
      index === 0 ? line.runs : [{ kind: 'text', text: ' ', bold: false, italic: false }, ...line.runs],
    )
    values.set(table.columns[cell.column]!.key, runs)
  }
  if (isEmptyRuns(values.get('tru'))) {
    const difference = subtractDecimal(plainText(values.get('toi_da')), plainText(values.get('dat')))
    // No deduction is no deduction worth a sentence.
    if (difference !== undefined && !/^-?[0.,]*$/.test(difference))
      values.set('tru', [{ kind: 'text', text: difference, bold: false, italic: false }])
    else values.set('tru', [])
  }
  return values
}

const plainText = (runs: readonly Run[] | undefined): string =>
  (runs ?? []).map(run => (run.kind === 'text' ? run.text : '')).join('')

const isEmptyRuns = (runs: readonly Run[] | undefined): boolean => plainText(runs).trim() === ''

/**
 * The wording with its optional parts decided: a part in `[ ]` stays without its brackets when all its values are there, and goes
 * when one is blank. The marks `[^…]`, `[#…]`, `[! …]` are left for the reader of marks.
 */
function withoutBlankParts(wording: PlacedText, isBlank: (name: string) => boolean): PlacedText {
  const builder = new PlacedTextBuilder(wording.origin)
  const { text } = wording
  const copy = (from: number, to: number): void => {
    for (let at = from; at < to; ) {
      const open = text.indexOf('[', at)
      if (open < 0 || open >= to) {
        builder.add(text.slice(at, to), wording.indexInValue(at))
        return
      }
      builder.add(text.slice(at, open), wording.indexInValue(at))
      const close = closingBracket(text, open)
      if (/[#^!]/.test(text[open + 1] ?? '') || text[open - 1] === '\\' || close < 0 || close >= to) {
        builder.add('[', wording.indexInValue(open))
        at = open + 1
        continue
      }
      const names = [...text.slice(open, close).matchAll(/\{\{\s*([^{}]+?)\s*\}\}/g)].map(match => match[1]!)
      if (!names.some(isBlank)) copy(open + 1, close)
      at = close + 1
    }
  }
  copy(0, text.length)
  return builder.build(wording.indexInValue(0))
}

function closingBracket(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    if (text[at] === '[') depth++
    else if (text[at] === ']' && --depth === 0) return at
  }
  return -1
}

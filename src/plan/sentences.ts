import { closest } from '../language/closest.ts'
import { subtractDecimal } from '../language/numbers.ts'
import { isEmpty, joinRuns, type Line, plainWords, type Run, textRun } from '../text/line.ts'
import type { Lookup } from '../text/lookup.ts'
import { withoutBlankParts } from '../text/optional-parts.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { type ContentContext, readText } from './content-context.ts'
import { type GridPlace, gridOf } from './grid.ts'
import type { Row, RowSentences, Table } from './plan.ts'

/** True when the table or one of its rows has a wording, so that its rows print as sentences. */
export function hasWording(table: Table): boolean {
  return table.wording !== undefined || table.rows.some(row => row.wording !== undefined)
}

/** Words the rows of a table: its wording, or the row's own, with the cells put in. */
export function readRowSentences(table: Table, context: ContentContext): RowSentences {
  const grid = gridOf(table)
  const rows = table.rows.map((row, index) => {
    const lines = rowLines(row, grid[index]!, table, context)
    const code = row.code ?? lines.find(line => line.code !== undefined)?.code
    return { row: code === undefined ? row : { ...row, code }, lines }
  })
  return { kind: 'sentences', table, rows }
}

function rowLines(
  row: Row,
  places: readonly (GridPlace | undefined)[],
  table: Table,
  context: ContentContext,
): Line[] {
  const wording = row.wording ?? (isTitle(row) ? undefined : table.wording)
  if (wording === undefined) return titleLine(row)
  const lookup = cellLookup(cellRuns(places, table), context.lookup)
  const { text, open } = withoutBlankParts(wording, name => lookup.isBlank(name))
  for (const place of open) context.diagnostics.push(openPart(place))
  return readText(text, context, lookup)
}

const openPart = (place: PlacedText) =>
  place.diagnostic({
    rule: 'text/open-bracket',
    severity: 'error',
    message: 'dấu `[` mở một phần tùy chọn của câu nhưng không có `]` để đóng.',
    hint: 'Thêm `]` ở cuối phần đó; nếu muốn in đúng dấu ngoặc vuông, gõ \\[.',
  })

/** A group row with code and title only: no wording of the table's rows fits it. */
function isTitle({ kind, cells }: Row): boolean {
  const filled = cells.filter(cell => cell.lines.length > 0).map(cell => cell.column)
  return kind === 'group' && (filled.length === 1 || (filled.length === 2 && filled[1] === 1))
}

/** The words of a row that nothing words: its cells, one after the other on a line. */
function titleLine({ cells }: Row): Line[] {
  const lines = cells.flatMap(cell => cell.lines)
  const [first, ...more] = lines
  if (first === undefined || more.length === 0) return lines
  return [
    {
      ...first,
      runs: joinRuns(
        lines.map(line => line.runs),
        ' ',
      ),
      plain: first.plain.replacedBy(lines.map(line => line.plain.text).join(' ')),
      remarks: lines.flatMap(line => line.remarks),
    },
  ]
}

/**
 * The cells of a row by column key, with the deduction worked out where it is not written. A cell that is joined to the one above
 * has the words of that; one that is joined to its left has none, as they would print twice.
 */
function cellRuns(places: readonly (GridPlace | undefined)[], table: Table): Map<string, readonly Run[]> {
  const values = new Map<string, readonly Run[]>()
  table.columns.forEach(({ key }, column) => {
    const cell = places[column]?.cell
    const lines = cell?.column === column ? cell.lines : []
    values.set(
      key,
      joinRuns(
        lines.map(line => line.runs),
        ' ',
      ),
    )
  })
  const words = (key: string): string => plainWords(values.get(key) ?? [])
  if (words('tru').trim() === '' && values.has('toi_da') && values.has('dat')) {
    const difference = subtractDecimal(words('toi_da'), words('dat'))
    // No deduction is no deduction worth a sentence.
    const isNone = difference === undefined || /^-?[0.,]*$/.test(difference)
    values.set('tru', isNone ? [] : [textRun(difference)])
  }
  return values
}

/** Cells come before all other values. */
function cellLookup(cells: ReadonlyMap<string, readonly Run[]>, values: Lookup): Lookup {
  return {
    find: name => cells.get(name) ?? values.find(name),
    isBlank: name => {
      const runs = cells.get(name)
      return runs === undefined ? values.isBlank(name) : isEmpty({ runs })
    },
    hint: name => {
      const close = closest(name, cells.keys())
      return close === undefined ? values.hint(name) : `Có phải ý là {{${close}}}?`
    },
  }
}

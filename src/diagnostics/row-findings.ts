import { type Diagnostic, sortDiagnostics } from './diagnostic.ts'

/** A finding of a row, and what findings of other rows have to share with it to be one and the same. */
export interface RowFinding {
  diagnostic: Diagnostic
  /** Undefined for a finding that is known by its place. */
  kind?: string
}

interface Gathered {
  diagnostic: Diagnostic
  rows: number[]
  /** Its words are not the same for every row. */
  differs: boolean
}

/** Rows that are named in a message. */
const mostNamed = 5

/** Findings of a frame that is filled from many rows: each is told once, with the rows that it concerns. */
export class RowFindings {
  private readonly gathered = new Map<string, Gathered>()
  private readonly isWhole: boolean
  private rows = 0

  /** @param isWhole findings of other words stay apart, as a report for programs wants them. */
  constructor(isWhole: boolean) {
    this.isWhole = isWhole
  }

  /** @param row the line of the row. */
  add(row: number, findings: readonly RowFinding[]): void {
    this.rows++
    for (const { diagnostic, kind } of findings) {
      const { rule, file, start, end, message } = diagnostic
      const place = kind ?? `${file}:${start.line}:${start.column}-${end.line}:${end.column}`
      const key = [rule, place, ...(this.isWhole ? [message] : [])].join('\0')
      const known = this.gathered.get(key)
      if (known === undefined) this.gathered.set(key, { diagnostic, rows: [row], differs: false })
      else {
        if (known.rows.at(-1) !== row) known.rows.push(row)
        known.differs ||= known.diagnostic.message !== message
      }
    }
  }

  /** All findings. What is said alike of every row is the frame's own, and its message names no row. */
  all(): Diagnostic[] {
    return sortDiagnostics(
      [...this.gathered.values()].map(({ diagnostic, rows, differs }) => ({
        ...diagnostic,
        message:
          differs || rows.length < this.rows
            ? withRows(diagnostic.message, rows, differs)
            : diagnostic.message,
        rows,
      })),
    )
  }
}

/** A message with the rows that it is about; one that names its own row already gets the others. */
function withRows(message: string, rows: readonly number[], differs: boolean): string {
  const [first = 0, ...others] = rows
  const namesItself = new RegExp(
    `^(?:Dòng ${first}\\b|Trang tính “[^”]*”, (?:hàng |ô [A-Z]+)${first}\\b)`,
    'u',
  ).test(message)
  const words =
    namesItself || differs
      ? [namesItself ? '' : `dòng ${first}`, others.length === 0 ? '' : `tương tự ở dòng ${listed(others)}`]
          .filter(part => part !== '')
          .join('; ')
      : `dòng ${listed(rows)}`
  return words === '' ? message : `${message.replace(/\.$/, '')} (${words}).`
}

/** `2, 3, 5 và 7 dòng khác`. */
function listed(rows: readonly number[]): string {
  const rest = rows.length - mostNamed
  return rest <= 1 ? rows.join(', ') : `${rows.slice(0, mostNamed).join(', ')} và ${rest} dòng khác`
}

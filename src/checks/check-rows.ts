import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors } from '../diagnostics/diagnostic.ts'
import { type RowFinding, RowFindings } from '../diagnostics/row-findings.ts'
import { readSpec } from '../plan/read-plan.ts'
import type { DataRow } from '../text/data-row.ts'
import { type CheckOptions, checkPlan } from './check-spec.ts'
import { unusedWaiver } from './waivers.ts'

/** What was found in a frame with its rows. */
export interface CheckedRows {
  /** Each once, with the rows that it concerns. */
  diagnostics: Diagnostic[]
  /** The lines of the rows with something that has to be mended. */
  failed: number[]
}

/**
 * Checks a frame as each row of data fills it. A row that cannot be read stops no other.
 * @param text the frame's text, `file` its name for messages, `isWhole` keeps findings of other words apart, as a report for programs wants them.
 */
export function checkRows(
  file: string,
  text: string,
  rows: readonly DataRow[],
  options: CheckOptions & { isWhole?: boolean },
): CheckedRows {
  const { value: spec, diagnostics } = readSpec(file, text, options.readBeside, options.house)
  if (spec === undefined) return { diagnostics, failed: rows.map(({ line }) => line) }
  const all = new RowFindings(options.isWhole ?? false)
  const failed: number[] = []
  let unused: Map<string, number> | undefined
  let checked = 0
  for (const row of rows) {
    const built = spec.build(row)
    const found =
      built.value === undefined
        ? built.diagnostics
        : [...built.diagnostics, ...checkPlan(built.value, options)]
    if (hasErrors(found)) failed.push(row.line)
    if (built.value !== undefined) {
      checked++
      unused ??= new Map()
      for (const { start, rule } of found)
        if (rule === unusedWaiver)
          unused.set(`${start.line}:${start.column}`, (unused.get(`${start.line}:${start.column}`) ?? 0) + 1)
    }
    all.add(
      row.line,
      found.map(diagnostic => ofRow(diagnostic, row)),
    )
  }
  // A waiver that serves one row serves the frame.
  const isTold = ({ rule, start }: Diagnostic): boolean =>
    rule !== unusedWaiver || unused?.get(`${start.line}:${start.column}`) === checked
  return { diagnostics: all.all().filter(isTold), failed }
}

/** A finding at a cell is the same as one at another cell of its column. */
function ofRow(diagnostic: Diagnostic, row: DataRow): RowFinding {
  for (const [column, value] of row.values) {
    const { file, start } = value.location()
    if (
      file === diagnostic.file &&
      start.line === diagnostic.start.line &&
      start.column === diagnostic.start.column
    )
      return { diagnostic, kind: column }
  }
  return { diagnostic }
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { prepare, type RenderOptions } from '../pipeline.ts'
import type { Item, Plan, Row, Table } from '../plan/plan.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import type { WordDocument } from '../word/document.ts'
import { readWord } from '../word/read-word.ts'
import { compared, type FileText, type FileUnit, fileUnits } from './file-units.ts'
import { readTrace, type TracedLine, type TracedSign, tracePlan } from './trace.ts'

/** What a spec's document has, as its Word file would be read, and where each of its characters comes from. */
export interface PrintedSpec {
  document: WordDocument
  units: readonly FileUnit[]
  lines: readonly TracedLine[]
  /** For each text the source of each of its characters; undefined for what the program prints itself. */
  sources: ReadonlyMap<FileText, readonly (TracedSign | undefined)[]>
  /** The row of the plan that a row is printed from. */
  rows: ReadonlyMap<FileUnit, { row: Row; table: Table }>
  read: ReadPlan
  /** What a document that is made of it carries. */
  fingerprint: string
  diagnostics: readonly Diagnostic[]
}

/** What a document is made with. */
export type Printing = Omit<RenderOptions, 'format' | 'look' | 'through' | 'making'>

/** Prints a spec in memory, once as it is and once with the signs that tell where its words come from. */
export async function printSpec(file: string, text: string, options: Printing): Promise<Result<PrintedSpec>> {
  let read: ReadPlan | undefined
  let lines: readonly TracedLine[] = []
  let isTraced = false
  const { value: prepared, diagnostics } = await prepare(file, text, {
    ...options,
    format: 'docx',
    look: plan => {
      read = plan
      return []
    },
    through: plan => {
      if (!isTraced) return plan
      const traced = tracePlan(plan)
      lines = traced.lines
      return traced.plan
    },
  })
  if (prepared === undefined) return { diagnostics }
  const plain = await prepared.render()
  if (plain.value === undefined || read === undefined) return { diagnostics: plain.diagnostics }
  isTraced = true
  const traced = await prepared.render()
  const document = readWord(file, plain.value.bytes).value
  const marked = traced.value && readWord(file, traced.value.bytes).value
  if (document === undefined || marked === undefined) return { diagnostics: plain.diagnostics }
  const units = fileUnits(document)
  const value: PrintedSpec = {
    document,
    units,
    lines,
    sources: sourcesOf(units, fileUnits(marked), lines),
    rows: rowsOf(units, read.plan),
    read,
    fingerprint: prepared.fingerprint(),
    diagnostics: plain.diagnostics,
  }
  return { value, diagnostics: plain.diagnostics }
}

/** The sources of each text, from the same text of the traced document. */
function sourcesOf(
  units: readonly FileUnit[],
  marked: readonly FileUnit[],
  lines: readonly TracedLine[],
): PrintedSpec['sources'] {
  const sources = new Map<FileText, readonly (TracedSign | undefined)[]>()
  const texts = textsOf(units)
  const traced = textsOf(marked).map(({ raw }) => readTrace(raw, lines))
  const compare = traced.map(one => compared(one.raw))
  let next = 0
  /** Lines that were printed before: what is printed once more is a copy, which no one edits for itself. */
  const seen = new Set<number>()
  for (const text of texts) {
    // A line that was broken elsewhere stands in the same order all the same.
    let at = next
    while (at < compare.length && compare[at]!.text !== text.text) at++
    if (at === compare.length) continue
    const own = compare[at]!.from.map(index => traced[at]!.sources[index])
    sources.set(
      text,
      own.map(sign => (sign !== undefined && seen.has(sign.line) ? undefined : sign)),
    )
    for (const sign of own) if (sign !== undefined) seen.add(sign.line)
    next = at + 1
  }
  return sources
}

const textsOf = (units: readonly FileUnit[]): FileText[] =>
  units.flatMap(({ cells }) => cells.flatMap(({ texts }) => texts))

/** The rows of printed tables, by the order of the tables. */
function rowsOf(units: readonly FileUnit[], plan: Plan): PrintedSpec['rows'] {
  const tables = printedTables(plan)
  const printed = new Map<number, FileUnit[]>()
  for (const unit of units)
    if (unit.table !== undefined) printed.set(unit.table, [...(printed.get(unit.table) ?? []), unit])
  const rows = new Map<FileUnit, { row: Row; table: Table }>()
  if (printed.size !== tables.length) return rows
  for (const [index, table] of tables.entries()) {
    const own = printed.get(index) ?? []
    const heads = own.length - table.rows.length
    if (heads < 0) continue
    for (const [at, row] of table.rows.entries()) rows.set(own[heads + at]!, { row, table })
  }
  return rows
}

function printedTables(plan: Plan): Table[] {
  const tables: Table[] = []
  const walk = (items: readonly Item[]): void => {
    for (const item of items) {
      if (item.kind === 'table') tables.push(item)
      else if (item.kind === 'heading') walk(item.content)
    }
  }
  walk(plan.decision?.content ?? [])
  for (const article of plan.decision?.articles ?? []) walk(article.content)
  walk(plan.plan?.content ?? [])
  for (const appendix of plan.appendices) walk(appendix.content)
  return tables
}

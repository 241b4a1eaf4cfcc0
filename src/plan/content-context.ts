import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import type { Line, Note } from '../text/line.ts'
import { readLines } from '../text/lines.ts'
import type { Lookup, RowLookup } from '../text/lookup.ts'
import type { PlacedText } from '../text/placed-text.ts'
import type { Ids } from './ids.ts'
import type { ItemMemory } from './item-memory.ts'
import type { Table } from './plan.ts'
import type { KnownUnits } from './units.ts'

/** What reading content needs to know, and where it puts what it finds. One is made for each document or appendix. */
export interface ContentContext {
  lookup: RowLookup
  units: KnownUnits
  /** What the house puts between two units that are named by their codes. */
  unitSeparator?: string | undefined
  /** The ids of the whole spec. */
  ids: Ids
  notes: Note[]
  diagnostics: Diagnostic[]
  /** What was read for rows before; missing for a spec that carries one document. */
  memory?: ItemMemory
  /** The table before, in document order: a table without columns takes its columns. */
  lastTable?: Table
}

/** Reads a text value: its lines are given, its footnotes, ids and what is wrong go to the context. */
export function readText(
  value: PlacedText,
  context: ContentContext,
  lookup: Lookup = context.lookup,
): Line[] {
  const { lines, notes, ids, diagnostics } = readLines(value, lookup)
  for (const note of notes) context.notes.push(note)
  for (const diagnostic of diagnostics) context.diagnostics.push(diagnostic)
  for (const { code, place } of ids) context.ids.add(code, place)
  return lines
}

/**
 * Reads a value that can print nothing but words, such as the agency's name: its lines without marks.
 * A blank to fill in and a footnote have no place there.
 */
export function readWords(value: PlacedText, context: ContentContext): string[] {
  return readText(value, context).map(({ runs, plain }) => {
    for (const run of runs)
      if (run.kind !== 'text')
        context.diagnostics.push((run.kind === 'note' ? run.place : plain).diagnostic(onlyWords))
    return plain.text
  })
}

/** What is reported about a footnote or a blank to fill in where only words print. */
export const onlyWords: UnplacedFinding = {
  rule: 'text/only-words',
  severity: 'error',
  message: 'ở đây chỉ in được chữ, không đặt được chú thích hay chỗ trống để điền.',
  hint: 'Bỏ dấu [^…] hoặc {{…}} ở dòng này, viết thẳng chữ cần in.',
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Note } from '../text/line.ts'
import type { RowLookup } from '../text/lookup.ts'
import type { GivenId, Ids } from './ids.ts'
import type { Table } from './plan.ts'

/** What reading a piece looks at, and where it puts what it finds. */
interface Surroundings {
  lookup: RowLookup
  ids: Ids
  notes: Note[]
  diagnostics: Diagnostic[]
  lastTable?: Table
}

/** What was read at a place of the spec, and what reading it did beside. */
interface Cached {
  read: unknown
  /** What else it depends on. */
  where: string
  tableBefore: Table | undefined
  lastTable: Table | undefined
  notes: readonly Note[]
  ids: readonly GivenId[]
}

/**
 * What a frame prints alike for every row of data: a piece of content that asks the row for nothing, and about which there is nothing to tell,
 * is read once. What is made of it later can be kept by its identity.
 */
export class ItemMemory {
  private readonly cached = new WeakMap<object, Cached>()

  /**
   * Reads a piece, or gives what was read of it for a row before.
   * @param spec the piece, as the validated spec has it; `where` tells what `read` depends on beside it and the context.
   */
  read<T>(spec: object, where: string, context: Surroundings, read: () => T): T {
    const cached = this.cached.get(spec)
    if (cached !== undefined && cached.where === where && cached.tableBefore === context.lastTable)
      return recall(cached, context) as T
    const { lookup, notes, ids, diagnostics, lastTable: tableBefore } = context
    const counts = {
      row: lookup.rowUses,
      notes: notes.length,
      ids: ids.given.length,
      reported: diagnostics.length,
    }
    const result = read()
    if (lookup.rowUses === counts.row && diagnostics.length === counts.reported)
      this.cached.set(spec, {
        read: result,
        where,
        tableBefore,
        lastTable: context.lastTable,
        notes: notes.slice(counts.notes),
        ids: ids.given.slice(counts.ids),
      })
    return result
  }
}

function recall({ read, lastTable, notes, ids }: Cached, context: Surroundings): unknown {
  for (const note of notes) context.notes.push(note)
  for (const { code, place, hint } of ids) context.ids.add(code, place, hint)
  if (lastTable !== undefined) context.lastTable = lastTable
  return read
}

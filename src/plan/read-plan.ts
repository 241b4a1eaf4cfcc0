import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { defaultHouseStyle, type HouseStyle } from '../document/house-style.ts'
import type { ReadBeside } from '../spec/beside.ts'
import { Cursor } from '../spec/cursor.ts'
import { readTree } from '../spec/frames/read-tree.ts'
import { type HouseStyleSpec, houseHabits, houseStyle } from '../spec/house-style-spec.ts'
import { locate } from '../spec/locate.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { Spec } from '../spec/schema.ts'
import { validateSpec } from '../spec/validate.ts'
import type { DataRow } from '../text/data-row.ts'
import { buildPlan } from './build.ts'
import { ItemMemory } from './item-memory.ts'
import type { Plan } from './plan.ts'
import { fillRegistrations } from './registration-values.ts'

export type { ReadBeside } from '../spec/beside.ts'

/** A plan and the spec that it was made from. */
export interface ReadPlan {
  plan: Plan
  spec: Spec
  /** The place of the spec's root; what stands there may come from several files. */
  root: Cursor
  /** The roots of the files as they were written: the spec's own first, then its frames. */
  files: readonly Cursor[]
  /** The layout that the office and the spec have chosen. */
  house: HouseStyle
}

/** A spec that can be made into plans: its files are read and it is valid. */
interface ValidSpec {
  /** The layout that the office and the spec have chosen. */
  house: HouseStyle
  /**
   * Makes the plan.
   * @param row values of a row of data, for `{{xa.…}}`.
   * @returns the plan when nothing is wrong with it that would keep it from being printed, and everything that was found, in the spec too.
   */
  build(row?: DataRow): Result<ReadPlan>
}

/**
 * Reads a plan spec and the files that it names: YAML, frame, schema. A spec that carries many documents is read once.
 * @param text the file's text, `file` its name for messages, `readBeside` reads a file that the spec names,
 * `office` the house style of the office, which that of the spec overrides key by key.
 */
export function readSpec(
  file: string,
  text: string,
  readBeside: ReadBeside,
  office?: HouseStyleSpec,
): Result<ValidSpec> {
  const read = readTree(file, text, readBeside)
  if (read.value === undefined) return { diagnostics: sortDiagnostics(read.diagnostics.map(withoutPlace)) }
  const root = Cursor.root(read.value.tree)
  const files = read.value.files.map(Cursor.root)
  const value = root.data()
  const places = new PlacesInWords(value)
  const tell = (found: readonly Diagnostic[]): Diagnostic[] =>
    sortDiagnostics(onlyOnce(found.map(diagnostic => locate(diagnostic, places))))

  const valid = validateSpec(value, root)
  const spec = valid.value
  const before = [...read.diagnostics, ...valid.diagnostics]
  if (spec === undefined) return { diagnostics: tell(before) }
  const habits = houseHabits(office, spec.the_thuc)
  const house = houseStyle(defaultHouseStyle, office, spec.the_thuc)
  const memory = new ItemMemory()
  const build = (row?: DataRow): Result<ReadPlan> => {
    const { value: filled, diagnostics: wrong } = fillRegistrations(spec, root, row)
    const built = buildPlan(filled, root, habits, row, row && memory)
    const diagnostics = tell([...before, ...wrong, ...built.diagnostics])
    if (built.value === undefined || hasErrors(diagnostics)) return { diagnostics }
    return { value: { plan: built.value, spec: filled, root, files, house }, diagnostics }
  }
  return { value: { house, build }, diagnostics: tell(before) }
}

/** Reads a plan spec that carries one document. */
export function readPlan(
  file: string,
  text: string,
  readBeside: ReadBeside,
  office?: HouseStyleSpec,
): Result<ReadPlan> {
  const { value, diagnostics } = readSpec(file, text, readBeside, office)
  return value === undefined ? { diagnostics } : value.build()
}

/** Without a plan its places have no words. */
const withoutPlace = (diagnostic: Diagnostic): Diagnostic => locate(diagnostic, new PlacesInWords({}))

/** A wording is read for each of its rows, and what is wrong with it would be reported as often. */
function onlyOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const reported = new Map(
    diagnostics.map(diagnostic => {
      const { file, start, end, rule, message } = diagnostic
      return [[file, start.line, start.column, end.line, end.column, rule, message].join('\0'), diagnostic]
    }),
  )
  return [...reported.values()]
}

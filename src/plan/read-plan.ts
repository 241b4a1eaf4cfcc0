import { type Diagnostic, hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source } from '../diagnostics/source.ts'
import { defaultHouseStyle, type HouseStyle } from '../layout/house-style.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import { buildPlan } from './build.ts'
import { Cursor } from './cursor.ts'
import { type HouseStyleSpec, houseHabits, houseStyle } from './house-style-spec.ts'
import { includeFiles, type ReadBeside } from './include.ts'
import { locate } from './locate.ts'
import { PlacesInWords } from './place-in-words.ts'
import { plainValue } from './plain-value.ts'
import type { Plan } from './plan.ts'
import type { Spec } from './schema.ts'
import { validateSpec } from './validate.ts'

export type { ReadBeside } from './include.ts'

/** A plan and the spec that it was made from. */
export interface ReadPlan {
  plan: Plan
  spec: Spec
  /** The place of the spec's root. */
  root: Cursor
  /** The layout that the office and the spec have chosen. */
  house: HouseStyle
}

/**
 * Reads a plan spec: YAML, schema, values, labels, tables.
 * @param text the file's text, `file` its name for messages, `readBeside` reads a text file that the spec names with `tep:`,
 * `office` the house style of the office, which that of the spec overrides key by key.
 * @returns the plan when nothing is wrong with it that would keep it from being printed, and everything that was found.
 */
export function readPlan(
  file: string,
  text: string,
  readBeside: ReadBeside,
  office?: HouseStyleSpec,
): Result<ReadPlan> {
  const source = new Source(file, text)
  const yaml = readYaml(source)
  if (yaml.value === undefined) return { diagnostics: yaml.diagnostics }
  const included = includeFiles(yaml.value.root, source, readBeside)
  const root = new Cursor(source, yaml.value.root, included.files)
  const value = plainValue(yaml.value.root, included.files)

  const valid = validateSpec(value, root)
  const built = valid.value
    ? buildPlan(valid.value, root, houseHabits(office, valid.value.the_thuc))
    : { diagnostics: [] }
  const places = new PlacesInWords(value)
  const found = [...yaml.diagnostics, ...included.diagnostics, ...valid.diagnostics, ...built.diagnostics]
  const diagnostics = sortDiagnostics(onlyOnce(found.map(diagnostic => locate(diagnostic, places))))
  if (built.value === undefined || valid.value === undefined || hasErrors(diagnostics)) return { diagnostics }
  const house = houseStyle(defaultHouseStyle, office, valid.value.the_thuc)
  return { value: { plan: built.value, spec: valid.value, root, house }, diagnostics }
}

/** A wording is read for each of its rows, and what is wrong with it would be told as often. */
function onlyOnce(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const told = new Map(
    diagnostics.map(diagnostic => {
      const { file, start, end, rule, message } = diagnostic
      return [[file, start.line, start.column, end.line, end.column, rule, message].join('\0'), diagnostic]
    }),
  )
  return [...told.values()]
}

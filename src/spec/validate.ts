import type * as z from 'zod'
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import type { Cursor } from './cursor.ts'
import { type Spec, specSchema } from './schema.ts'
import {
  badCount,
  badValue,
  blankValue,
  meantKey,
  missingKey,
  missingPart,
  unknownChoice,
  unknownKey,
  wrongKind,
} from './schema-findings.ts'
import { readShape } from './shape/read.ts'
import type { Fault } from './shape/shape.ts'

type Issue = z.core.$ZodIssue

/**
 * Validates plain data against the schema.
 * @param value the spec as plain data, `root` the place it was read from.
 * @returns the spec, or Vietnamese diagnostics at the value, or at the nearest parent of what is missing.
 */
export function validateSpec(value: unknown, root: Cursor): Result<Spec> {
  const read = readShape(specSchema, value)
  return 'issues' in read
    ? { diagnostics: explainIssues(read.issues, root) }
    : { value: read.value, diagnostics: [] }
}

/** What zod found, in Vietnamese and at its place. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], root: Cursor): Diagnostic[] {
  return withoutExplained(issues.flatMap(issue => explain(issue, root, [])))
}

/** A misspelt key is missing under its right name; the misspelling says all there is to mend. */
function withoutExplained(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const meant = new Set(
    diagnostics
      .filter(({ rule }) => rule === 'spec/unknown-key')
      .map(({ path = [] }) =>
        JSON.stringify([...path.slice(0, -1), meantKey(String(path.at(-1)), path.slice(0, -1))]),
      ),
  )
  return diagnostics.filter(
    ({ rule, path = [] }) => rule !== 'spec/missing' || !meant.has(JSON.stringify(path)),
  )
}

/** Unknown keys of one map that are reported: whoever has mended these runs the program again. */
const mostKeys = 20

function explain(issue: Issue, root: Cursor, above: Path): Diagnostic[] {
  const path: Path = [...above, ...(issue.path as (string | number)[])]
  const at = root.follow(path)
  const { input } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, mostKeys).map(key => at.keyDiagnostic(key, unknownKey(key, path)))
    case 'invalid_union':
      return closestOption(issue).flatMap(inner => explain(inner, root, path))
    case 'invalid_type':
      if (input === undefined) return [missing(root, path)]
      return [at.diagnostic(isBlank(input) ? blankValue(path) : wrongKind(path, input))]
    case 'invalid_value':
      return [at.diagnostic(unknownChoice(path, input, issue.values.map(String)))]
    case 'too_small':
      // Also found, and reported better, for a blank text in the place of a list.
      return Array.isArray(input)
        ? [at.diagnostic(badCount(path, 'spec/too-few', 'phải có ít nhất một mục'))]
        : []
    case 'too_big':
      return [at.diagnostic(badCount(path, 'spec/too-many', `chỉ được có nhiều nhất ${issue.maximum} mục`))]
    case 'custom': {
      const params = (issue.params ?? {}) as Fault
      if (params.missing !== undefined)
        return [root.missingDiagnostic(String(path[0]), missingPart(params.missing))]
      return [at.diagnostic(isBlank(input) ? blankValue(path) : badValue(path, input, params))]
    }
    default:
      return [at.diagnostic(badValue(path, input, {}))]
  }
}

const isBlank = (input: unknown): boolean => typeof input === 'string' && input.trim() === ''

function missing(root: Cursor, path: Path): Diagnostic {
  const key = String(path.at(-1))
  return root.follow(path.slice(0, -1)).missingDiagnostic(key, missingKey(path))
}

/** The union option that the writer meant: the one of the value's own kind, else the one with the fewest complaints. */
function closestOption(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const complaints = issue.errors.filter(errors => errors.length > 0)
  const sameKind = complaints.filter(
    errors => !errors.some(error => error.code === 'invalid_type' && error.path.length === 0),
  )
  const candidates = sameKind.length > 0 ? sameKind : complaints
  return [...candidates].sort((a, b) => strangeness(a) - strangeness(b) || a.length - b.length)[0] ?? []
}

/** How little a map looks like an option: keys that it does not have weigh more than keys that are not there yet. */
const strangeness = (issues: readonly Issue[]): number =>
  issues.reduce(
    (count, issue) =>
      count +
      (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? 10 * issue.keys.length : 0) +
      (issue.code === 'invalid_type' && issue.path.length === 1 && issue.input === undefined ? 5 : 0),
    0,
  )

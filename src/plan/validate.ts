import type * as z from 'zod'
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { nearest } from '../language/nearest.ts'
import type { Cursor } from './cursor.ts'
import { type Spec, specSchema } from './schema.ts'
import { homesOf, keysAt, kindsAt, titleAt } from './schema-tree.ts'

type Issue = z.core.$ZodIssue

/**
 * Validates plain data against the schema.
 * @param value the spec as plain data, `root` the place it was read from.
 * @returns the spec, or Vietnamese diagnostics at the value, or at the nearest parent of what is missing.
 */
export function validateSpec(value: unknown, root: Cursor): Result<Spec> {
  const parsed = specSchema.safeParse(value, { reportInput: true })
  if (parsed.success) return { value: parsed.data, diagnostics: [] }
  return { diagnostics: explainIssues(parsed.error.issues, root) }
}

/** What zod found, in Vietnamese and at its place. */
export function explainIssues(issues: readonly z.core.$ZodIssue[], root: Cursor): Diagnostic[] {
  return issues.flatMap(issue => explain(issue, root, []))
}

function explain(issue: Issue, root: Cursor, above: Path): Diagnostic[] {
  const path: Path = [...above, ...(issue.path as (string | number)[])]
  const at = root.follow(path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key => at.keyDiagnostic(key, unknownKey(key, path)))
    case 'invalid_union':
      return closestOption(issue).flatMap(inner => explain(inner, root, path))
    case 'invalid_type':
      return [issue.input === undefined ? missing(at, path) : wrongKind(at, path, issue.input)]
    case 'invalid_value':
      return [
        at.diagnostic({
          rule: 'spec/unknown-choice',
          severity: 'error',
          message: `${named(path)} có giá trị \`${shown(issue.input)}\`, chỉ nhận ${issue.values.map(v => `\`${String(v)}\``).join(', ')}.`,
          ...suggestion(String(issue.input), issue.values.map(String)),
        }),
      ]
    case 'too_small':
      return [
        at.diagnostic({ rule: 'spec/too-few', severity: 'error', message: `${named(path)} phải có ít nhất một mục.` }),
      ]
    case 'too_big':
      return [
        at.diagnostic({
          rule: 'spec/too-many',
          severity: 'error',
          message: `${named(path)} chỉ được có nhiều nhất ${String(issue.maximum)} mục.`,
        }),
      ]
    case 'custom':
      return [custom(issue, at, path)]
    default:
      return [at.diagnostic({ rule: 'spec/bad-value', severity: 'error', message: `${named(path)} không đúng kiểu.` })]
  }
}

/** The union option that the writer meant: the one of the value's own kind, else the one with the fewest complaints. */
function closestOption(issue: Extract<Issue, { code: 'invalid_union' }>): Issue[] {
  const complaints = issue.errors.filter(errors => errors.length > 0)
  const sameKind = complaints.filter(
    errors => !errors.some(error => error.code === 'invalid_type' && error.path.length === 0),
  )
  const candidates = sameKind.length > 0 ? sameKind : complaints
  return [...candidates].sort((a, b) => unknownKeys(a) - unknownKeys(b) || a.length - b.length)[0] ?? []
}

const unknownKeys = (issues: readonly Issue[]): number =>
  issues.reduce(
    (count, issue) =>
      count + (issue.code === 'unrecognized_keys' && issue.path.length === 0 ? 10 * issue.keys.length : 0) +
      (issue.code === 'invalid_type' && issue.path.length === 1 && issue.input === undefined ? 5 : 0),
    0,
  )

function unknownKey(key: string, path: Path) {
  const keys = keysAt(path)
  const close = nearest(key, keys)
  const homes = homesOf(key).filter(home => home !== path.join('.'))
  return {
    rule: 'spec/unknown-key',
    severity: 'error' as const,
    message: `không có khóa \`${key}\` ở đây.`,
    hint: close
      ? `Có phải ý là \`${close}\`?`
      : homes.length > 0
        ? `Khóa này nằm trong ${homes.map(home => `\`${home}\``).join(' hoặc ')}: xem lại độ thụt vào của dòng.`
        : keys.length > 0
          ? `Ở đây nhận: ${keys.join(', ')}.`
          : 'Xem lại độ thụt vào của dòng.',
  }
}

function missing(at: Cursor, path: Path): Diagnostic {
  const key = path.at(-1)
  return at.diagnostic({
    rule: 'spec/missing',
    severity: 'error',
    message: `thiếu \`${String(key)}\`${titled(path)}.`,
    hint: `Thêm dòng \`${String(key)}: …\`.`,
  })
}

const kindNames = { text: 'chữ', list: 'danh sách (các dòng bắt đầu bằng `- `)', map: 'các khóa (mỗi dòng `khóa: …`)' }

function wrongKind(at: Cursor, path: Path, input: unknown): Diagnostic {
  const kinds = kindsAt(path)
  const found = Array.isArray(input) ? 'list' : typeof input === 'object' ? 'map' : 'text'
  const wanted = kinds.filter(kind => kind !== found).map(kind => kindNames[kind])
  const blank = found === 'text' && String(input).trim() === ''
  return at.diagnostic({
    rule: blank ? 'spec/blank' : 'spec/wrong-kind',
    severity: 'error',
    message: blank
      ? `${named(path)} còn trống, phải là ${wanted.join(' hoặc ')}.`
      : `${named(path)} phải là ${wanted.join(' hoặc ')}, ở đây là ${kindNames[found]}.`,
    ...(kinds.includes('text') && found !== 'text'
      ? { hint: `Gõ \`${String(path.at(-1))}: |\`, xuống dòng, rồi viết chữ thụt vào hai dấu cách; mỗi dòng là một đoạn.` }
      : {}),
  })
}

function custom(issue: Extract<Issue, { code: 'custom' }>, at: Cursor, path: Path): Diagnostic {
  const params = issue.params as { expected?: string; missing?: string; layoutRule?: string } | undefined
  if (params?.missing !== undefined)
    return at.diagnostic({
      rule: 'spec/missing',
      severity: 'error',
      message: `thiếu \`${params.missing}\`.`,
      hint: params.missing === 'nam' ? 'Thêm dòng `nam: 2026`, hoặc `giai_doan: 2026 - 2030` cho kế hoạch nhiều năm.' : 'Kế hoạch phải có ít nhất một trong hai phần này.',
    })
  const rule = params?.layoutRule === undefined ? '' : ` (${params.layoutRule})`
  return at.diagnostic({
    rule: params?.layoutRule === undefined ? 'spec/bad-value' : 'spec/outside-decree',
    severity: 'error',
    message: `${named(path)} có giá trị \`${shown(issue.input)}\`, phải là ${params?.expected ?? 'giá trị khác'}${rule}.`,
  })
}

const titled = (path: Path): string => {
  const title = titleAt(path)
  return title === undefined ? '' : ` (${title})`
}

const named = (path: Path): string => {
  const key = path.at(-1)
  return typeof key === 'string' ? `\`${key}\`` : (titleAt(path)?.toLowerCase() ?? 'mục này')
}

const shown = (value: unknown): string => {
  const text = String(value).replace(/\s+/g, ' ').trim()
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

const suggestion = (word: string, options: readonly string[]): { hint?: string } => {
  const close = nearest(word, options)
  return close === undefined ? {} : { hint: `Có phải ý là \`${close}\`?` }
}

import type { Diagnostic } from './diagnostic.ts'
import { wordsAround } from './place-text.ts'
import type { LineOf } from './report-text.ts'

/** A finding of an earlier report, as far as it is needed to know it again. */
export interface KnownFinding {
  rule: string
  file: string
  message: string
  /** The words around it; null in a report that did not tell them. */
  text: string | null
}

/** What is new since an earlier report. */
export interface SinceBaseline {
  fresh: Diagnostic[]
  /** How many were in the report already. */
  known: number
  /** How many of the report are there no more. */
  gone: number
}

/**
 * The findings of an earlier JSON report; undefined for a text that is none. Reports of before they had a version were a list.
 */
export function readBaseline(text: string): KnownFinding[] | undefined {
  let report: unknown
  try {
    report = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
  const list = isWhole(report) ? report.findings : report
  if (!Array.isArray(list)) return undefined
  const known = list.map(knownFinding)
  return known.every(one => one !== undefined) ? known : undefined
}

/** True for a report of a check; that of many documents has findings too, but most of them with each document. */
const isWhole = (report: unknown): report is { findings: unknown } =>
  isObject(report) && 'version' in report && 'totals' in report && !('documents' in report)

function knownFinding(value: unknown): KnownFinding | undefined {
  if (!isObject(value)) return undefined
  const { rule, file, message, text } = value
  if (typeof rule !== 'string' || typeof file !== 'string' || typeof message !== 'string') return undefined
  return { rule, file, message, text: typeof text === 'string' ? text : null }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A finding of today, and what it may be known by. */
interface Today extends KnownFinding {
  diagnostic: Diagnostic
}

/**
 * Takes away the findings that an earlier report had, each of them once: of two alike where there was one, one is new. Lines may have moved:
 * a finding is known by its rule and the words around it, or by its rule and message, which begins with the place in the document's own words.
 * @param files the specs that were looked at: what the report has of others is not said to be gone.
 */
export function newSince(
  report: readonly KnownFinding[],
  diagnostics: readonly Diagnostic[],
  files: readonly string[],
  lineOf: LineOf,
): SinceBaseline {
  const looked = [...files, ...diagnostics.map(({ file }) => file)]
  const nameOf = fileNames(
    report.map(({ file }) => file),
    looked,
  )
  let today: Today[] = diagnostics.map(diagnostic => ({
    rule: diagnostic.rule,
    file: nameOf(diagnostic.file),
    message: diagnostic.message,
    text: wordsAround(diagnostic, lineOf),
    diagnostic,
  }))
  let before: KnownFinding[] = report.map(one => ({ ...one, file: plainName(one.file) }))
  for (const keyOf of keys) [today, before] = withoutPairs(today, before, keyOf)
  const seen = new Set(looked.map(nameOf))
  const left = new Set(today.map(({ diagnostic }) => diagnostic))
  return {
    fresh: diagnostics.filter(diagnostic => left.has(diagnostic)),
    known: diagnostics.length - left.size,
    gone: before.filter(({ file }) => seen.has(file)).length,
  }
}

type KeyOf = (finding: KnownFinding, isOld: boolean) => string | undefined

/** What findings are the same by, the surest first. */
const keys: readonly KeyOf[] = [
  ({ rule, file, message, text }) => text?.concat('\n', rule, '\n', file, '\n', message),
  ({ rule, file, text }) => (text === null ? undefined : `${rule}\n${file}\n${text}`),
  ({ rule, file, message }) => `${rule}\n${file}\n${message.normalize('NFC')}`,
  // A report without the words around: only the count of the place has moved.
  ({ rule, file, message, text }, isOld) =>
    isOld && text !== null ? undefined : `${rule}\n${file}\n${message.normalize('NFC').replace(/\d+/g, '#')}`,
]

/** What is left of both sides when those of one key are paired off. */
function withoutPairs(
  today: readonly Today[],
  before: readonly KnownFinding[],
  keyOf: KeyOf,
): [Today[], KnownFinding[]] {
  const waiting = new Map<string, KnownFinding[]>()
  for (const one of before) {
    const key = keyOf(one, true)
    if (key === undefined) continue
    const same = waiting.get(key)
    if (same === undefined) waiting.set(key, [one])
    else same.push(one)
  }
  const paired = new Set<KnownFinding>()
  const left = today.filter(one => {
    const key = keyOf(one, false)
    const old = key === undefined ? undefined : waiting.get(key)?.pop()
    if (old !== undefined) paired.add(old)
    return old === undefined
  })
  return [left, before.filter(one => !paired.has(one))]
}

/** A name as all systems write it. */
const plainName = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')

/** The last part of a name. */
const lastPart = (file: string): string => file.slice(file.lastIndexOf('/') + 1)

/**
 * Names of today as the report has them: a report of another folder knows a file by its last part, where no two of either side share it.
 */
function fileNames(before: readonly string[], today: readonly string[]): (file: string) => string {
  const old = new Set(before.map(plainName))
  const now = new Set(today.map(plainName))
  const oldByPart = byLastPart([...old].filter(name => !now.has(name)))
  const nowByPart = byLastPart([...now].filter(name => !old.has(name)))
  return file => {
    const name = plainName(file)
    if (old.has(name)) return name
    // One plan on both sides: it has got another name.
    if (old.size === 1 && now.size === 1) return [...old][0]!
    const part = lastPart(name)
    const [other, ...more] = oldByPart.get(part) ?? []
    return other !== undefined && more.length === 0 && nowByPart.get(part)?.length === 1 ? other : name
  }
}

function byLastPart(names: readonly string[]): Map<string, string[]> {
  const parts = new Map<string, string[]>()
  for (const name of names) parts.set(lastPart(name), [...(parts.get(lastPart(name)) ?? []), name])
  return parts
}

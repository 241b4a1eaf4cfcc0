import { isScalar, visit } from 'yaml'
import { groupBy } from '../collections/group-by.ts'
import { type Diagnostic, isFault } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { pattern } from '../language/pattern.ts'
import { comments } from '../spec/comments.ts'
import type { Cursor } from '../spec/cursor.ts'
import { unknownRule } from './rule-settings.ts'

/** A waiver: the rules it names say nothing about the lines [first, last]. */
interface Waiver {
  rules: readonly string[]
  reason: string
  source: Source
  first: number
  last: number
  /** Where it stands. */
  from: number
  to: number
}

/** The words of a waiver: `bo-qua: rule, rule — lý do`; parted by a dash or a semicolon. */
const words = pattern(
  /b[oỏ][- ]qua/,
  () => /^b[oỏ][- ]qua\s*:\s*([^\s—–;]+(?:\s*,\s*[^\s—–;]+)*)\s*(?:(?:—|–|-|;)\s*(.*?))?\s*$/iu,
)

/** True for a remark that is a waiver: it is meant to stay. */
export const isWaiver = (remark: string): boolean => words.test(remark.trim())

/**
 * Takes out the findings that the writer has waived: `[! bo-qua: rule — lý do]` in a line of text, or `# bo-qua: rule — lý do` behind a
 * value or on the line before it; on the line of a `|` it counts for the whole text.
 * A rule that failed cannot be waived, and says nothing about the use of its waivers.
 * @param files the roots of the files, `known` the names of all rules.
 * @returns what is left, with what is wrong with the waivers themselves.
 */
export function applyWaivers(
  diagnostics: readonly Diagnostic[],
  files: readonly Cursor[],
  known: readonly string[],
): Diagnostic[] {
  const waivers = waiversOf(files)
  if (waivers.length === 0) return [...diagnostics]
  const failed = new Set(diagnostics.filter(isFault).map(({ rule }) => rule))
  const { left, used } = waive(diagnostics, waivers)
  const isUsed = (waiver: Waiver): boolean => used.has(waiver) || waiver.rules.some(rule => failed.has(rule))
  return [...left, ...waivers.flatMap(waiver => lookAtWaiver(waiver, isUsed(waiver), known))]
}

/** The findings that no waiver takes out. @param files the roots of the files. */
export function withoutWaived(diagnostics: readonly Diagnostic[], files: readonly Cursor[]): Diagnostic[] {
  const waivers = waiversOf(files)
  return waivers.length === 0 ? [...diagnostics] : waive(diagnostics, waivers).left
}

/** No waiver without these words, however they are typed: to tell comments from texts takes a look at all of them. */
const mayWaive = /b(?:o|ỏ|o\u0309)[- ]qua/i

const waiversOf = (files: readonly Cursor[]): Waiver[] =>
  files.flatMap(file =>
    mayWaive.test(file.source.text) ? [...remarkWaivers(file.source), ...commentWaivers(file)] : [],
  )

/** What the waivers leave, and those of them that took something out. */
function waive(
  diagnostics: readonly Diagnostic[],
  waivers: readonly Waiver[],
): { left: Diagnostic[]; used: ReadonlySet<Waiver> } {
  const index = new WaiverIndex(waivers)
  const used = new Set<Waiver>()
  const left = diagnostics.filter(diagnostic => {
    if (isFault(diagnostic)) return true
    const { rule, file, start } = diagnostic
    const waiver = index.find(file, rule, start.line)
    if (waiver !== undefined) used.add(waiver)
    return waiver === undefined
  })
  return { left, used }
}

/** Waivers by file and rule, in the order of their first lines: a plan may have thousands of both, findings and waivers. */
class WaiverIndex {
  /** `reach` is the last line that the waivers up to one reach. */
  private readonly lists: Map<string, { waiver: Waiver; reach: number }[]>

  constructor(waivers: readonly Waiver[]) {
    const byRule = groupBy(
      waivers.flatMap(waiver => waiver.rules.map(rule => ({ waiver, rule }))),
      ({ waiver, rule }) => keyOf(waiver.source.file, rule),
    )
    this.lists = new Map(
      [...byRule].map(([key, list]) => {
        const sorted = list.map(({ waiver }) => waiver).sort((a, b) => a.first - b.first)
        const reaches: number[] = []
        for (const { last } of sorted) reaches.push(Math.max(reaches.at(-1) ?? 0, last))
        return [key, sorted.map((waiver, at) => ({ waiver, reach: reaches[at]! }))]
      }),
    )
  }

  /** A waiver of the rule that counts for the line; of several the one that begins last. */
  find(file: string, rule: string, line: number): Waiver | undefined {
    const list = this.lists.get(keyOf(file, rule)) ?? []
    let low = 0
    let high = list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (list[middle]!.waiver.first <= line) low = middle + 1
      else high = middle
    }
    for (let at = low - 1; at >= 0 && list[at]!.reach >= line; at--)
      if (list[at]!.waiver.last >= line) return list[at]!.waiver
    return undefined
  }
}

const keyOf = (file: string, rule: string): string => `${file}\0${rule}`

function lookAtWaiver(waiver: Waiver, isUsed: boolean, known: readonly string[]): Diagnostic[] {
  const { rules, reason, source, from, to } = waiver
  const unknown = rules.filter(rule => !known.includes(rule))
  if (unknown.length > 0) return unknown.map(rule => source.diagnostic(unknownRule(rule, known), from, to))
  if (reason === '') return [source.diagnostic(withoutReason, from, to)]
  return isUsed ? [] : [source.diagnostic(unused(rules.join(', ')), from, to)]
}

const withoutReason = {
  rule: 'check/waiver-without-reason',
  severity: 'warning' as const,
  message: 'Lời bỏ qua này chưa nói lý do.',
  hint: 'Ghi lý do sau dấu gạch, ví dụ `bo-qua: the-thuc/… — theo mẫu của huyện`.',
}

/** What is reported of a waiver that waives nothing. */
export const unusedWaiver = 'check/unused-waiver'

const unused = (rules: string) => ({
  rule: unusedWaiver,
  severity: 'info' as const,
  message: `Lời bỏ qua \`${rules}\` không còn tác dụng: ở đây không có gì để bỏ qua.`,
  hint: 'Xóa nó đi.',
})

function remarkWaivers(source: Source): Waiver[] {
  return [...source.text.matchAll(/\[!([^[\]\n]*)\]/g)].flatMap(({ 0: remark, 1: inside = '', index }) => {
    const waived = waiverWords(inside)
    if (waived === undefined) return []
    const { line } = source.point(index)
    return [{ ...waived, source, first: line, last: line, from: index, to: index + remark.length }]
  })
}

function commentWaivers(file: Cursor): Waiver[] {
  const { source } = file
  const found = comments(file)
  const isComment = new Set(found.map(({ offset }) => source.point(offset).line))
  return found.flatMap(({ text, offset }) => {
    const waived = waiverWords(text.replace(/^#+/, ''))
    if (waived === undefined) return []
    const own = source.point(offset).line
    const isAlone = source.line(own).trimStart().startsWith('#')
    let line = own
    if (isAlone)
      do line++
      while (
        line <= own + 50 &&
        (source.line(line).trim() === '' ||
          (isComment.has(line) && source.line(line).trimStart().startsWith('#')))
      )
    const last = Math.max(line, lastLineOfText(file, line))
    return [{ ...waived, source, first: line, last, from: offset, to: offset + text.length }]
  })
}

/** The last line of a text that begins with `|` or `>` on a line. */
function lastLineOfText(file: Cursor, line: number): number {
  const { source } = file
  if (!/[|>][+-]?\d?\s*(?:#.*)?$/.test(source.line(line))) return line
  let last = line
  visit(file.node as never, {
    Scalar: (_, node) => {
      if (!isScalar(node) || !node.range || source.point(node.range[0]).line !== line) return undefined
      last = source.point(Math.max(node.range[0], node.range[1] - 1)).line
      return visit.BREAK
    },
  })
  return last
}

/** What a remark or a comment waives, and why; undefined for one that is no waiver. */
function waiverWords(text: string): Pick<Waiver, 'rules' | 'reason'> | undefined {
  const match = words.exec(text.normalize('NFC').trim())
  if (match === null) return undefined
  return { rules: match[1]!.split(',').map(rule => rule.trim()), reason: match[2] ?? '' }
}

import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts'
import { Source } from '../../src/diagnostics/source.ts'
import type { Heading, Item, Plan, RowSentences, Table } from '../../src/plan/plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import type { Line, Run } from '../../src/text/line.ts'

/** A spec as read. */
export interface Reading {
  plan?: Plan
  diagnostics: Diagnostic[]
}

/** Reads a spec; `files` are the texts beside it, by name. */
export function read(text: string, files: Record<string, string> = {}): Reading {
  const { value, diagnostics } = readPlan('ke-hoach.yaml', text, name => {
    const found = files[name]
    return found === undefined ? { error: 'không có tệp này' } : { text: found }
  })
  return value === undefined ? { diagnostics } : { plan: value.plan, diagnostics }
}

/** A plan on its own; `content` is what stands under `noi_dung:`, from the first column on, `keys` more keys of the spec. */
export function planWith(content: string, keys = ''): string {
  const indented = content.replace(/^(?=.)/gm, '    ')
  return `nam: 2026\nco_quan:\n  ten: Ủy ban nhân dân xã X\n  dia_danh: X\n  don_vi:\n    vp: Văn phòng\n    kt: Phòng Kinh tế\n${keys}ke_hoach:\n  trich_yeu: Thử\n  noi_dung:\n${indented}\n`
}

/** A plan whose only content is a text. */
export const planOfText = (text: string, keys = ''): string => planWith(`- |\n${indent(text)}`, keys)

/** A plan whose only content is a table; `table` stands under `bang:`. */
export const planOfTable = (table: string, keys = ''): string =>
  planWith(`- bang:\n${indent(table, 4)}`, keys)

/** The text moved in by blanks. */
export const indent = (text: string, blanks = 2): string => text.replace(/^(?=.)/gm, ' '.repeat(blanks))

/** What a spec that must be right contains. */
export function contentOf(text: string): Item[] {
  const { plan, diagnostics } = read(text)
  const content = plan?.plan?.content
  if (content === undefined) throw new Error(diagnostics.map(shown).join('\n') || 'no content')
  return content
}

/** The lines of the plan's texts, headings and sentences left out. */
export const linesOf = (text: string): Line[] =>
  contentOf(text).flatMap(item => (item.kind === 'text' ? item.lines : []))

/** The only table of a plan. */
export function tableOf(text: string): Table {
  const table = contentOf(text).find(item => item.kind === 'table')
  if (table === undefined) throw new Error('no table')
  return table
}

/** The sentences of a plan's rows, a list of lines for each row. */
export const sentencesOf = (text: string): string[][] =>
  contentOf(text)
    .filter((item): item is RowSentences => item.kind === 'sentences')
    .flatMap(item => item.rows.map(({ lines }) => lines.map(line => line.plain.text)))

/** The headings of items, with those below them. */
export function headingsOf(items: readonly Item[]): Heading[] {
  return items.flatMap(item => (item.kind === 'heading' ? [item, ...headingsOf(item.content)] : []))
}

/** Runs on one line: `**bold**`, `*italic*`, `[^1]`, `____` for a blank. */
export function marked(runs: readonly Run[]): string {
  return runs
    .map(run => {
      if (run.kind === 'blank') return `<${run.field}>`
      if (run.kind === 'note') return `[^${run.id}]`
      const sign = `${run.bold ? '**' : ''}${run.italic ? '*' : ''}`
      return `${sign}${run.text}${[...sign].reverse().join('')}`
    })
    .join('')
}

/** `rule line:column` and the words of the source that a diagnostic marks. */
export function toldAt(text: string, { rule, start, end, file }: Diagnostic): string {
  const source = new Source(file, text)
  return `${rule} ${start.line}:${start.column} “${source.text.slice(source.offset(start), source.offset(end))}”`
}

/** What is told about a spec: rules, places, words. */
export const findings = (text: string, files?: Record<string, string>): string[] =>
  read(text, files).diagnostics.map(diagnostic => toldAt(text, diagnostic))

/** The rules that are told about a spec. */
export const rules = (text: string, files?: Record<string, string>): string[] =>
  read(text, files).diagnostics.map(({ rule }) => rule)

/** The messages about a spec. */
export const messages = (text: string): string[] => read(text).diagnostics.map(({ message }) => message)

/** The hints about a spec. */
export const hints = (text: string): string[] => read(text).diagnostics.map(({ hint }) => hint ?? '')

/** `line:column severity rule message`. */
export const shown = ({ start, severity, rule, message }: Diagnostic): string =>
  `${start.line}:${start.column} ${severity} ${rule} ${message}`

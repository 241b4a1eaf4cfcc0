import { type RollOptions, rollOver } from '../../src/roll/roll-over.ts'
import type { RolledPlan } from '../../src/roll/rolled-plan.ts'
import { shown } from '../helpers/render.ts'
import { contentPlan } from '../helpers/small-plan.ts'

/** Rolls a spec that must be right. */
export function roll(
  text: string,
  options: RollOptions = {},
  files: Record<string, string> = {},
): RolledPlan {
  const { value, diagnostics } = rollOver('ke-hoach-2025.yaml', text, besides(files), options)
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

/** Why a spec is not rolled, or what is told beside the draft. */
export const told = (text: string, options: RollOptions = {}): string[] =>
  rollOver('ke-hoach-2025.yaml', text, besides({}), options).diagnostics.map(shown)

export const besides = (files: Record<string, string>) => (name: string) =>
  files[name] === undefined ? { error: 'không có' } : { text: files[name] }

/** A plan of 2025 whose content is the given lines. */
export const planOf = (lines: string, year = '2025'): string =>
  contentPlan(
    `    - |\n${lines
      .split('\n')
      .map(line => `      ${line}`)
      .join('\n')}`,
  ).replace('nam: 2026', `nam: ${year}`)

/** What becomes of a line of text in the plan of 2025: the line without its mark, and what the mark says. */
export function rolledLine(
  line: string,
  year = '2025',
  options: RollOptions = {},
): { line: string; mark: string } {
  const { text } = roll(planOf(line, year), options)
  const rolled = text.split('\n').slice(10).join('\n').replace(/\n+$/, '').replace(/^ {6}/gm, '')
  const [, words = '', mark = ''] = /^(.*?)(?: \[! XEM LẠI: (.*)\])?$/s.exec(rolled)!
  return { line: words, mark }
}

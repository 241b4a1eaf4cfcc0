import { type Label, readLabel } from '../../language/labels.ts'
import { fromPointLetter } from '../../language/numerals.ts'
import type { Item } from '../../plan/plan.ts'
import type { Line } from '../../text/line.ts'
import type { Labelled } from './label-runs.ts'

/**
 * The labels of pasted lines of a list of content, one list for each stretch that is counted together: a heading ends it, a table between does not.
 */
export function lineLabels(items: readonly Item[]): Labelled[][] {
  const lists: Labelled[][] = [[]]
  for (const item of items) {
    if (item.kind === 'heading') lists.push([])
    else if (item.kind === 'text') lists.at(-1)!.push(...labelsOfLines(item.lines))
  }
  return lists.filter(list => list.length > 0)
}

/**
 * The labels of lines, in their order. What stands between two may begin a new count: a line without a label that ends a sentence or
 * announces something, a dash that announces something, and before labels in brackets any dash: `(1) …` below each of them.
 */
export function labelsOfLines(lines: readonly Line[]): Labelled[] {
  const found: Labelled[] = []
  let isFresh = false
  let isBelowDash = false
  for (const { plain, mark } of lines) {
    const label = readLabelBehind(plain.text, found) ?? readLoose(plain.text)
    if (label === undefined) {
      isFresh ||= mark === '' ? /[:;.]$/.test(plain.text) : plain.text.endsWith(':')
      isBelowDash ||= mark !== ''
    } else {
      const begins = isFresh || (isBelowDash && label.form.prefix === '(')
      found.push({ label, text: plain, ...(begins ? { isFresh: true } : {}) })
      isFresh = false
      isBelowDash = false
    }
  }
  return found
}

/** Reads a label as the one before is read; a capital that goes on with the last one that was a letter is a letter: `H.`, then `1.` and `2.`, then `I.` */
function readLabelBehind(text: string, before: readonly Labelled[]): Label | undefined {
  const label = readLabel(text, before.at(-1)?.label.form)
  if (label?.form.numerals !== 'roman') return label
  const isNext = (one: Label | undefined, other: Label | undefined): boolean =>
    one !== undefined && other !== undefined && one.numbers[0]! + 1 === other.numbers[0]
  const lastOf = (numerals: string): Label | undefined =>
    before.findLast(entry => entry.label.form.numerals === numerals)?.label
  const letter = lastOf('upper')
  const asLetter = letter && readLabel(text, letter.form)
  return isNext(letter, asLetter) && !isNext(lastOf('roman'), label) ? asLetter : label
}

/** Labels with a sign that the decree does not have: `a, Mục tiêu`, `1- Mục tiêu`. */
const loose = /^(\d{1,2}|[a-zđ])([ \u00a0]?[-–,])[ \u00a0]+(?=\p{L})/u

/** Reads a label whose sign is a comma or a hyphen, as the form that is meant. */
export function readLoose(text: string): Label | undefined {
  const match = loose.exec(text)
  if (match === null) return undefined
  const [all, number = '', sign = ''] = match
  const isNumber = /^\d/.test(number)
  const value = isNumber ? Number(number) : fromPointLetter(number)
  if (value === undefined || value === 0) return undefined
  return {
    text: number + sign,
    rest: text.slice(all.length),
    restIndex: all.length,
    form: { numerals: isNumber ? 'arabic' : 'lower', prefix: '', suffix: isNumber ? '.' : ')', parts: 1 },
    numbers: [value],
  }
}

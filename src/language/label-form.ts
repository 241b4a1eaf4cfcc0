import { padNumber } from './dates.ts'
import { toPointLetter, toRoman } from './numerals.ts'

/** How a label's number is written; a decimal has several with dots between, letters are those of `pointLetters`. */
export type Numerals = 'roman' | 'arabic' | 'decimal' | 'upper' | 'lower'

/** The looks of a label: everything but its numbers. */
export interface LabelForm {
  numerals: Numerals
  /** A word before the number, as written: `Phần`, `NHÓM`. */
  word?: string
  prefix: '' | '('
  suffix: '' | '.' | ')' | ').' | '/' | ':'
  /** How many numbers it shows: 1, and for decimals 2 or more. */
  parts: number
  /** Numbers below ten have a 0 before them: `01.` */
  padded?: true
}

/**
 * Writes a label: the form of `I.` with 4 is `IV.`. Decimals take all numbers, other forms the last. A number that the
 * form has no sign for is written in Arabic digits: after `y)` comes `24)`.
 */
export function formatLabel(form: LabelForm, numbers: readonly number[]): string {
  const word = form.word === undefined ? '' : `${form.word} `
  return `${word}${form.prefix}${formatNumbers(form, numbers)}${form.suffix}`
}

function formatNumbers({ numerals, padded }: LabelForm, numbers: readonly number[]): string {
  const own = numbers.at(-1) ?? 1
  switch (numerals) {
    case 'roman':
      return toRoman(own)
    case 'decimal':
      return numbers.join('.')
    case 'upper':
      return (toPointLetter(own) ?? String(own)).toUpperCase()
    case 'lower':
      return toPointLetter(own) ?? String(own)
    case 'arabic':
      return padded ? padNumber(own) : String(own)
  }
}

/**
 * The numbers that come after those of the sibling before (I, III, then IV); the first ones when `previous` is empty.
 * A decimal takes the numbers above from that sibling, else from `parents`: the numbers of the items above, outermost
 * first, those of a decimal item in full. Where too few stand above, 1 stands in.
 */
export function nextLabel(
  form: LabelForm,
  previous: readonly number[] = [],
  parents: readonly number[] = [],
): readonly number[] {
  const above = form.parts - 1
  const inherited = previous.length === form.parts ? previous.slice(0, -1) : lastNumbers(parents, above)
  return [...inherited, (previous.at(-1) ?? 0) + 1]
}

function lastNumbers(numbers: readonly number[], count: number): number[] {
  const last = count === 0 ? [] : numbers.slice(-count)
  return [...Array.from({ length: count - last.length }, () => 1), ...last]
}

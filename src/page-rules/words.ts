import type { Range } from '../document/decree-ranges.ts'

/** A number as it is written here: `13,5`; not more than `digits` behind the comma. */
export const numberWords = (value: number, digits = 1): string =>
  String(Number(value.toFixed(digits))).replace('.', ',')

/** `13`, or `từ 13 đến 14`. */
export const rangeWords = ([least, most]: Range, digits = 1): string =>
  least === most
    ? numberWords(least, digits)
    : `từ ${numberWords(least, digits)} đến ${numberWords(most, digits)}`

/** Different numbers from the least to the most: `12, 15`. */
export const listWords = (values: Iterable<number>, digits = 1): string =>
  [...new Set([...values].map(value => Number(value.toFixed(digits))))]
    .sort((a, b) => a - b)
    .map(value => numberWords(value, digits))
    .join(', ')

/** ` (12 đoạn)` behind what is told once; nothing for one place. */
export const countWords = (count: number, noun = 'chỗ'): string => (count > 1 ? ` (${count} ${noun})` : '')

/** Millimetres of twips. */
export const toMm = (twips: number): number => (twips * 25.4) / 1440

/** Half-points as points. */
export const toPoints = (half: number): number => half / 2

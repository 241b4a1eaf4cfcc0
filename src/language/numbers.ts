import {
  numberSource as number,
  plainDigits,
  readDecimal,
  subtract,
  vietnameseDigits,
  writeDecimal,
} from './decimals.ts'

/** A number of the text: its value and how it was written. */
interface ReadNumber {
  value: number
  /** Digits after the decimal comma. */
  decimals: number
  /** Only there when a percent sign follows; `value` is then in percent, not divided by 100. */
  percent?: true
}

/**
 * Reads a number the Vietnamese way: a comma before the decimals, dots between groups of three (`8,42`, `12.500`,
 * `1.234.567,8`), perhaps with a sign before and a percent sign after. Undefined for anything else, `1.5` included.
 */
export function readNumber(text: string): ReadNumber | undefined {
  const words = text.trim()
  const percent = words.endsWith('%')
  const decimal = readDecimal(percent ? words.slice(0, -1) : words)
  if (decimal === undefined) return undefined
  const value = Number(plainDigits(decimal))
  return percent ? { value, decimals: decimal.decimals, percent } : { value, decimals: decimal.decimals }
}

/** Writes a number with that many decimals, the Vietnamese way: `formatNumber(1234.5, 2)` is `1.234,50`. */
export function formatNumber(value: number, decimals: number): string {
  const plain = value.toFixed(decimals)
  return vietnameseDigits(/[1-9]/.test(plain) ? plain : plain.replace('-', ''))
}

/**
 * The exact difference of two written numbers, without zeros at its end: `subtractDecimal('2', '1,42')` is `0,58`.
 * Undefined when either is no plain number.
 */
export function subtractDecimal(from: string, amount: string): string | undefined {
  const a = readDecimal(from)
  const b = readDecimal(amount)
  return a === undefined || b === undefined ? undefined : writeDecimal(subtract(a, b))
}

const unit = '(?:[%‰₫]|đ|đồng|VNĐ|VND|(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:\\s*đồng)?)'
const figure = new RegExp(
  [
    `^(?:[≥≤<>~±]=?\\s*)?${number}(?:\\s*${unit})?$`,
    `^${number}(?:\\s*${unit})?\\s*[-–—]\\s*${number}\\s*${unit}$`,
    `^\\(${number}\\)$`,
  ].join('|'),
  'iu',
)

/** A dash or dots, or nothing. */
const saysNothing = /^[-–—.…]*$/

/**
 * True for a cell of figures (numbers, percentages, sums of money, ranges of these), which a table sets to the right;
 * false for words, dates, codes; undefined for an empty cell, a dash or dots, which say nothing about their column.
 */
export function looksNumeric(cellText: string): boolean | undefined {
  if (!cellText.includes('\n')) {
    const line = cellText.trim()
    return saysNothing.test(line) ? undefined : isFigure(line)
  }
  const lines = cellText
    .split('\n')
    .map(line => line.trim())
    .filter(line => !saysNothing.test(line))
  return lines.length === 0 ? undefined : lines.every(isFigure)
}

/** Few cells begin as a figure does, and most of these are plain: what knows all of them is dear to make and to ask. */
const isFigure = (line: string): boolean =>
  beginsAsFigure.test(line) && (plainFigure.test(line) || figure.test(line.normalize('NFC')))

const beginsAsFigure = /^[\d≥≤<>~±+−(-]/
const plainFigure = /^\d+(?:,\d+)?%?$/

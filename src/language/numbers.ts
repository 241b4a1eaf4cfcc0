/** A number of the text: its value and how it was written. */
export interface ReadNumber {
  value: number
  /** Digits after the decimal comma. */
  decimals: number
  /** Only there when a percent sign follows; `value` is then in percent, not divided by 100. */
  percent?: true
}

/** A number without a float's noise: `units` divided by ten to the power of `decimals`. */
interface Decimal {
  units: bigint
  decimals: number
}

const whole = String.raw`[1-9]\d{0,2}(?:\.\d{3})+|\d+`
const number = String.raw`[-−+]?(?:${whole})(?:,\d+)?`
const vietnameseNumber = new RegExp(`^([-−+]?)(${whole})(?:,(\\d+))?$`)

/** Longer digits are no figure of a plan, and big numbers cost time. */
const MOST_CHARACTERS = 40

function readDecimal(text: string): Decimal | undefined {
  const words = text.trim()
  const match = words.length <= MOST_CHARACTERS ? vietnameseNumber.exec(words) : null
  if (match === null) return undefined
  const [, sign, integer, fraction = ''] = match
  const units = BigInt(integer!.replaceAll('.', '') + fraction)
  return { units: sign === '-' || sign === '−' ? -units : units, decimals: fraction.length }
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

/** `-1234.50`, as JavaScript reads it. */
function plainDigits({ units, decimals }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const integer = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals)
  return `${units < 0n ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`
}

/** Turns `-1234.50` into `-1.234,50`. */
function vietnameseDigits(plain: string): string {
  const [integer = '', fraction] = plain.split('.')
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/g, '.')
  return fraction === undefined ? grouped : `${grouped},${fraction}`
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
  if (a === undefined || b === undefined) return undefined
  const decimals = Math.max(a.decimals, b.decimals)
  const units = scaleTo(a, decimals) - scaleTo(b, decimals)
  const plain = plainDigits({ units, decimals })
  return vietnameseDigits(decimals === 0 ? plain : plain.replace(/\.?0+$/, ''))
}

function scaleTo({ units, decimals }: Decimal, wanted: number): bigint {
  return units * 10n ** BigInt(wanted - decimals)
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

/**
 * True for a cell of figures (numbers, percentages, sums of money, ranges of these), which a table sets to the right;
 * false for words, dates, codes; undefined for an empty cell, a dash or dots, which say nothing about their column.
 */
export function looksNumeric(cellText: string): boolean | undefined {
  const lines = cellText
    .normalize('NFC')
    .split('\n')
    .map(line => line.trim())
    .filter(line => !/^[-–—.…]*$/.test(line))
  return lines.length === 0 ? undefined : lines.every(line => figure.test(line))
}

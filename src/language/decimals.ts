/** A number without a float's noise: `units` divided by ten to the power of `decimals`. */
export interface Decimal {
  units: bigint
  decimals: number
}

/** Dots between groups of three, or none: `12.500`, `12500`. */
const whole = String.raw`[1-9]\d{0,2}(?:\.\d{3})+|\d+`

/** A number written the Vietnamese way, as the source of a pattern: perhaps a sign, a comma before the decimals. */
export const numberSource = String.raw`[-−+]?(?:${whole})(?:,\d+)?`

/** A number as plans write it: `99,9`, `12.500`, `02`. */
export const numeral = String.raw`\d+(?:\.\d{3})*(?:,\d+)?`

const vietnameseNumber = new RegExp(`^([-−+]?)(${whole})(?:,(\\d+))?$`)

/** Longer digits are no figure of a plan, and big numbers cost time. */
const MOST_CHARACTERS = 40

/** Reads `8,42`, `12.500`, `-1.234,5`; undefined for anything else, a percent sign included. */
export function readDecimal(text: string): Decimal | undefined {
  const words = text.trim()
  const match = words.length <= MOST_CHARACTERS ? vietnameseNumber.exec(words) : null
  if (match === null) return undefined
  const [, sign, integer, fraction = ''] = match
  const units = BigInt(integer!.replaceAll('.', '') + fraction)
  return { units: sign === '-' || sign === '−' ? -units : units, decimals: fraction.length }
}

const zero: Decimal = { units: 0n, decimals: 0 }

const scaleTo = ({ units, decimals }: Decimal, wanted: number): bigint =>
  units * 10n ** BigInt(wanted - decimals)

/** a + b, exactly. */
export function add(a: Decimal, b: Decimal): Decimal {
  const decimals = Math.max(a.decimals, b.decimals)
  return { units: scaleTo(a, decimals) + scaleTo(b, decimals), decimals }
}

/** a − b, exactly. */
export const subtract = (a: Decimal, b: Decimal): Decimal => add(a, { ...b, units: -b.units })

/** The sum of all, exactly; zero for none. */
export const sum = (all: readonly Decimal[]): Decimal => all.reduce(add, zero)

/** Below zero when a is less than b, zero when they are the same number, above zero when a is more. */
export function compare(a: Decimal, b: Decimal): number {
  const { units } = subtract(a, b)
  return units < 0n ? -1 : units > 0n ? 1 : 0
}

export const isSame = (a: Decimal, b: Decimal): boolean => compare(a, b) === 0

/** `-1234.50`, as JavaScript reads it. */
export function plainDigits({ units, decimals }: Decimal): string {
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  const integer = digits.slice(0, digits.length - decimals)
  const fraction = digits.slice(digits.length - decimals)
  return `${units < 0n ? '-' : ''}${integer}${fraction === '' ? '' : `.${fraction}`}`
}

/** Puts a point between every three digits from the right. */
function groupsOfThree(integer: string): string {
  const sign = integer.startsWith('-') ? '-' : ''
  const digits = integer.slice(sign.length)
  const first = digits.length % 3 || 3
  const groups = [digits.slice(0, first)]
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3))
  return sign + groups.join('.')
}

/** Turns `-1234.50` into `-1.234,50`. */
export function vietnameseDigits(plain: string): string {
  const [integer = '', fraction] = plain.split('.')
  const grouped = groupsOfThree(integer)
  return fraction === undefined ? grouped : `${grouped},${fraction}`
}

/** Writes a number the Vietnamese way, without zeros at the end of its decimals: `0,5`. */
export function writeDecimal(decimal: Decimal): string {
  const plain = plainDigits(decimal)
  return vietnameseDigits(decimal.decimals === 0 ? plain : plain.replace(/\.?0+$/, ''))
}

import { plainDigits, readDecimal } from './decimals.ts'

/** A unit of money, as written. */
interface MoneyUnit {
  /** `triệu đồng`. */
  name: string
  /** 0 for đồng, 1 for thousands of it, 2 for millions, 3 for thousands of millions. */
  thousands: number
}

/** A sum of money, and how it was written. */
export interface Money {
  /** In đồng where there is a unit, else in whatever was meant. */
  value: number
  /** Digits after the decimal comma. */
  decimals: number
  unit?: MoneyUnit
}

const unitSource = String.raw`(?<unit>(?<many>nghìn|ngàn|triệu|tỷ|tỉ)(?:\s*(?:đồng|đ))?|đồng|đ|₫|VNĐ|VND)`
const thousands: Readonly<Record<string, number>> = { nghìn: 1, ngàn: 1, triệu: 2, tỷ: 3, tỉ: 3 }

const sum = new RegExp(String.raw`^(?<number>\d[\d.,]*)(?:\s*${unitSource})?[.;]?$`, 'i')
const endOfTitle = new RegExp(String.raw`(?:\(|tính\s*:|ĐVT\s*:)\s*${unitSource}\s*\)?$`, 'i')

function readUnit(groups: Record<string, string | undefined> | undefined): MoneyUnit | undefined {
  const { unit, many } = groups ?? {}
  if (unit === undefined) return undefined
  return { name: unit.replace(/\s+/g, ' '), thousands: thousands[many?.toLowerCase() ?? ''] ?? 0 }
}

/**
 * Reads a text that is one sum of money and nothing else: `150 triệu đồng`, `1.250.000`, `2,5 tỷ`. Undefined for anything else: a range,
 * a guess (`khoảng …`), two sums, words.
 * @param title that of its column, which may say what a number without a unit counts: `Kinh phí (triệu đồng)`.
 */
export function readMoney(text: string, title = ''): Money | undefined {
  const groups = sum.exec(text.normalize('NFC').trim())?.groups
  const decimal = groups && readDecimal(groups.number!)
  if (decimal === undefined) return undefined
  const unit = readUnit(groups) ?? readUnit(endOfTitle.exec(title.normalize('NFC').trim())?.groups)
  const digits = `${plainDigits(decimal)}e${3 * (unit?.thousands ?? 0)}`
  return { value: Number(digits), decimals: decimal.decimals, ...(unit === undefined ? {} : { unit }) }
}

const dashes = /\s*[-\u2010-\u2015\u2212]\s*/g

/**
 * A key that is the same for one number and symbol however it is typed: without the zeros in front, blanks, kinds of dashes, and the case
 * of its letters. `Đ` and `D` stay apart.
 */
export function codeKey(code: string): string {
  return code
    .normalize('NFC')
    .replace(dashes, '-')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase()
}

/** Number, year and symbol of a code as it should be written; undefined for what is none. */
export function codeParts(code: string): { number: string; year?: string; symbol: string } | undefined {
  const found = /^(\d+(?:\.\d+)?[A-ZĐ]?)(?:\/(\d{4}))?[/-](.+)$/u.exec(codeKey(code))
  if (found === null) return undefined
  const [, number = '', year, symbol = ''] = found
  return { number, symbol, ...(year === undefined ? {} : { year }) }
}

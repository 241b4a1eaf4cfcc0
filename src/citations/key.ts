const dashes = /(?:(?<!\s)\s+)?[-\u2010-\u2015\u2212]\s*/g
/** What parts letters from what stands beside them; figures stay apart. */
const betweenLetters = /(?<=\p{L})[-/.]|[-/.](?=\p{L})/gu
/** A `Đ` that may have lost its bar, but for that of `ĐA` behind the number: `ĐA` and `DA` are two kinds of documents. */
const bar = /(?<!^|\d\p{L}?)Đ|Đ(?!A)/gu

/** A code as it should be written, in capitals: without blanks, kinds of dashes, and zeros in front. */
const written = (code: string): string =>
  code
    .normalize('NFC')
    .replace(dashes, '-')
    .replace(/\s+/g, '')
    .replace(/^0+(?=\d)/, '')
    .toUpperCase()

/**
 * The one key of a document with a number and symbol, the same however they are typed: with zeros in front, blanks, other dashes, in small
 * letters, with a hyphen or the bar of a `Đ` lost. Of a symbol alone it is the key of that symbol.
 */
export const codeKey = (code: string): string => written(code).replace(betweenLetters, '').replace(bar, 'D')

/** Number, year and symbol of a code as it should be written; undefined for what is none. */
export function codeParts(code: string): { number: string; year?: string; symbol: string } | undefined {
  const found = /^(\d+(?:\.\d+)?[A-ZĐ]?)(?:\/(\d{4}))?[/-](.+)$/u.exec(written(code))
  if (found === null) return undefined
  const [, number = '', year, symbol = ''] = found
  return { number, symbol, ...(year === undefined ? {} : { year }) }
}

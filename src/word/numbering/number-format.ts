import { toRoman } from '../../language/numerals.ts'

/**
 * A count in a format of ISO/IEC 29500-1, 17.18.59, as Word prints it. Formats of other scripts, which no Vietnamese office uses, are
 * printed in figures.
 */
export function formatNumber(number: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return number > 0 ? toRoman(number) : String(number)
    case 'lowerRoman':
      return number > 0 ? toRoman(number).toLowerCase() : String(number)
    case 'upperLetter':
      return letter(number).toUpperCase()
    case 'lowerLetter':
      return letter(number)
    case 'decimalZero':
      return String(number).padStart(2, '0')
    case 'ordinal':
      return `${number}${ordinalEnding(number)}`
    case 'decimalEnclosedParen':
      return `(${number})`
    case 'decimalEnclosedFullstop':
      return `${number}.`
    case 'numberInDash':
      return `- ${number} -`
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number)
    case 'hex':
      return number.toString(16).toUpperCase()
    case 'vietnameseCounting':
      return counted(number)
    case 'none':
    case 'bullet':
      return ''
    default:
      return String(number)
  }
}

/** a … z, then aa, bb …: a letter is repeated, not counted on. */
function letter(number: number): string {
  if (number < 1) return String(number)
  const index = (number - 1) % 26
  // Word stops at thirty letters; nobody reads more.
  return String.fromCodePoint(0x61 + index).repeat(Math.min(30, Math.floor((number - 1) / 26) + 1))
}

function ordinalEnding(number: number): string {
  const last = number % 10
  if (Math.floor(number / 10) % 10 === 1) return 'th'
  return last === 1 ? 'st' : last === 2 ? 'nd' : last === 3 ? 'rd' : 'th'
}

const words = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** In words below a hundred, else in figures. */
function counted(number: number): string {
  if (number < 0 || number > 99) return String(number)
  const [tens, ones] = [Math.floor(number / 10), number % 10]
  if (tens === 0) return words[ones]!
  const head = tens === 1 ? 'mười' : `${words[tens]} mươi`
  if (ones === 0) return head
  return `${head} ${ones === 1 && tens > 1 ? 'mốt' : ones === 5 ? 'lăm' : words[ones]}`
}

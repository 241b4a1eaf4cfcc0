import { memoize } from './memoize.ts'

/** A group of a document's symbol: QĐ, UBND, CTr, TTg, QH15. Vowels with marks belong to words, so `TẾ-XÃ` is none. */
const group = String.raw`[A-ZĐ][A-ZĐ\d]{0,11}(?:[a-z][A-ZĐ\d]{0,5})?`

/** Words that the number after them belongs to. */
const ofNumber = anyCase('ngày|tháng|năm|quý|số|điều|khoản|điểm|phần|chương|mục|lục|biểu|bảng')

function anyCase(words: string): string {
  const capitalised = words.replace(/(?<=^|\|)\p{L}/gu, first => first.toUpperCase())
  return `(?<!\\p{L})(?:${words}|${capitalised}|${words.toUpperCase()})`
}

/**
 * A number that is all there is: short, and no beginning of a date, a symbol, a decimal or a span. What is longer may begin a line of its own: held
 * to its word it would leave the line before it with wide gaps.
 */
const bare = String.raw`(?:\d{1,4}(?!\d)(?!/|[-‑.,]\d|[-‑]\p{Lu})|[IVXL]{1,6}(?![\p{L}\d]))`
const year = String.raw`(?<!\d)[12]\d{3}(?!\d)`

/** A blank or hyphen at which a line must not end. What follows is looked at first: few blanks pass that test. */
const held = new RegExp(
  [
    ` (?=${bare})(?<=${ofNumber} )`,
    ` (?=[a-zđ](?![\\p{L}\\d]))(?<=${anyCase('điểm')} )`,
    ` (?=%)(?<=\\d )`,
    // What is short in brackets behind a recipient: (để b/c), (để thực hiện).
    String.raw` (?=[^ ()]{1,8}(?: [^ ()]{1,8})?\))(?<=\([Đđ]ể )| (?=[^ ()]{1,8}\))(?<=\([Đđ]ể [^ ()]{1,8} )`,
    // A line may end after the dash of a span of years, never before it.
    ` (?=[-–] ${year})(?<=${year} )`,
    // Word ends no line between a hyphen and a digit, others do.
    `-(?=${year})(?<=${year}-)`,
    // Symbols: 15/2026/QĐ-UBND, 05-NQ/TU, 12/BNV-CVT&LTNN, /KH-UBND.
    `-(?=${group}(?![\\p{L}\\d]))(?<=(?<![\\p{L}\\d])(?:${group}|\\d{1,7})-)`,
  ].join('|'),
  'gu',
)

/**
 * Keeps together what a reader takes in as one: `ngày 05`, `Điều 1`, `Quý I`, `QĐ-UBND`, `2021-2030`. Blanks
 * there become U+00A0 and hyphens U+2011, one character for one, so places in the text stay. A writer turns both into
 * what its format wants. Takes text in NFC.
 */
export const keepTogether = memoize((text: string): string =>
  text.replace(held, character => (character === ' ' ? '\u00a0' : '\u2011')),
)

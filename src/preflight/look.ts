import { lettersOf } from '../document/letters.ts'
import type { PageLine, PrintedDocument, PrintedPage } from '../pages/page.ts'
import type { Expected } from './expected.ts'

/** What an office would send back, seen on the pages. */
export interface SeenOnPage {
  rule: SeenRule
  /** The page, counted from 1 through the whole document. */
  page: number
  /** The words that it is about; a font's name. */
  words: string
  /** Other pages with the same. */
  pages?: readonly number[]
}

export type SeenRule =
  | 'pages/signature-alone'
  | 'pages/signature-apart'
  | 'pages/heading-last'
  | 'pages/nearly-empty'
  | 'pages/head-wrapped'
  | 'pages/number-broken'
  | 'pages/other-font'
  | 'pages/notes-at-end'

/** The lines of a page that are its text, from the top; those of one height from the left. */
interface Body extends PrintedPage {
  number: number
  /** What the page says its number is; none on the first page of a part. */
  hasNumber: boolean
}

/** Margins of the paper in points. */
export interface PaperMargins {
  top: number
  bottom: number
}

/** Looks at printed pages for what an office would send back. */
export function lookAtPages(
  { pages, fonts, isReckoned }: PrintedDocument,
  expected: Expected,
  margins: PaperMargins,
): SeenOnPage[] {
  const bodies = pages.map((page, index) => bodyOf(page, index + 1, expected, margins))
  return [
    ...signatures(bodies, expected),
    ...bodies.flatMap(body => headingLast(body, expected)),
    ...bodies.flatMap((body, index) => nearlyEmpty(body, bodies[index + 1], margins, isReckoned === true)),
    ...(isReckoned
      ? []
      : [
          ...wrappedHeads(bodies, expected),
          ...bodies.flatMap(body => brokenNumbers(body, expected)),
          ...otherFonts(fonts, expected.font),
        ]),
  ]
}

/** So near to each other, in points, lines are of one height. */
const oneHeight = 3

function bodyOf(page: PrintedPage, number: number, { notes }: Expected, { top }: PaperMargins): Body {
  const isNumber = (line: PageLine): boolean => line.bottom <= top + 1 && /^\d+$/.test(line.text)
  const lines = page.lines.filter(line => line.bottom > top + 1)
  // Notes stand below everything: lines from the bottom up that are of a note, whose number leads its first line or is one.
  const fromBelow = [...lines].sort((a, b) => b.top - a.top)
  const isNote = (line: PageLine): boolean =>
    notes !== '' && notes.includes(lettersOf(line.text).replace(/^\d{1,3}(?=\D|$)/, ''))
  const ofText = fromBelow.findIndex(line => !isNote(line))
  const body = ofText < 0 ? [] : fromBelow.slice(ofText)
  return {
    ...page,
    number,
    hasNumber: page.lines.some(isNumber),
    lines: body.sort((a, b) => (Math.abs(a.top - b.top) < oneHeight ? a.left - b.left : a.top - b.top)),
  }
}

/** The signature comes on a page without a line of the text before it, or its name on another page than the post. */
function signatures(bodies: readonly Body[], { signatures }: Expected): SeenOnPage[] {
  const found: SeenOnPage[] = []
  let from = 0
  for (const { post, name, recipients } of signatures) {
    const at = bodies.findIndex(({ lines }, index) => index >= from && startsIn(lines, post) >= 0)
    if (at < 0) continue
    from = at
    const body = bodies[at]!
    const tops = [post, recipients].flatMap(words => {
      const line = words === '' ? -1 : startsIn(body.lines, words)
      return line < 0 ? [] : [body.lines[line]!.top]
    })
    const top = Math.min(...tops)
    const words = body.lines[startsIn(body.lines, post)]!.text
    if (at > 0 && body.hasNumber && body.lines.every(line => line.top >= top - oneHeight))
      found.push({ rule: 'pages/signature-alone', page: body.number, words })
    else if (!body.lines.some(({ text }) => lettersOf(text) === name)) {
      const other = bodies
        .slice(at + 1)
        .find(({ lines }) => lines.some(({ text }) => lettersOf(text) === name))
      if (other !== undefined)
        found.push({
          rule: 'pages/signature-apart',
          page: other.number,
          words: other.lines.find(({ text }) => lettersOf(text) === name)!.text,
        })
    }
  }
  return found
}

/** Where a text begins, which may go on in the lines below; -1 for nowhere. */
const startsIn = (lines: readonly PageLine[], text: string): number =>
  lines.findIndex(line => {
    let words = lettersOf(line.text)
    for (
      let at: PageLine | undefined = line;
      words !== text && text.startsWith(words);
      words += lettersOf(at.text)
    ) {
      at = lineBelow(at, lines)
      if (at === undefined) return false
    }
    return words === text
  })

/** The line right below, of the same paragraph or cell as far as places tell. */
const lineBelow = (line: PageLine, lines: readonly PageLine[]): PageLine | undefined =>
  lines.find(
    other =>
      other.top > line.top + oneHeight &&
      other.top - line.top < 2 * (line.bottom - line.top) &&
      other.left < line.right &&
      line.left < other.right,
  )

/** A heading has so many lines at most. */
const mostLines = 6

/** The last words of the page are those of a heading. */
function headingLast({ lines, number }: Body, { headings }: Expected): SeenOnPage[] {
  let last = ''
  for (let from = lines.length - 1; from >= Math.max(0, lines.length - mostLines); from--) {
    last = lettersOf(lines[from]!.text) + last
    const words = headings.get(last)
    if (words !== undefined && from > 0) return [{ rule: 'pages/heading-last', page: number, words }]
  }
  return []
}

/** Of a page whose text goes on, and of a last page: so much of its height is little. */
const littleInside = 0.3
const littleLast = 0.12

/**
 * A page that is wholly empty is told where it was printed: where a row is higher than a page, the reckoning moves it as a whole, and print does not.
 */
function nearlyEmpty(
  body: Body,
  next: Body | undefined,
  { top, bottom }: PaperMargins,
  isReckoned: boolean,
): SeenOnPage[] {
  const { lines, height, number, hasNumber } = body
  const last = lines.at(-1)
  if (last === undefined) return isReckoned ? [] : [{ rule: 'pages/nearly-empty', page: number, words: '' }]
  const used = (Math.max(...lines.map(line => line.bottom)) - top) / (height - top - bottom)
  const goesOn = next?.hasNumber === true
  return used < (goesOn ? littleInside : hasNumber ? littleLast : 0)
    ? [{ rule: 'pages/nearly-empty', page: number, words: lines[0]!.text }]
    : []
}

/** Quốc hiệu and Tiêu ngữ stand on one line each, as often as the document has them. */
function wrappedHeads(bodies: readonly Body[], { unbroken }: Expected): SeenOnPage[] {
  const found: SeenOnPage[] = []
  for (const text of new Set(unbroken)) {
    let missing = unbroken.filter(other => other === text).length
    for (const { lines } of bodies) missing -= lines.filter(line => lettersOf(line.text) === text).length
    if (missing <= 0) continue
    for (const { lines, number } of bodies) {
      const at = lines.findIndex(line => isHeadOf(lettersOf(line.text), text))
      if (at < 0 || missing === 0) continue
      missing--
      found.push({ rule: 'pages/head-wrapped', page: number, words: lines[at]!.text })
    }
  }
  return found
}

/** A good part of the words, from their beginning. */
const isHeadOf = (line: string, text: string): boolean =>
  line.length >= 8 && line.length < text.length && text.startsWith(line)

/** Lines of one cell are set this close at most, in heights of a line. */
const closeLines = 1.15

/** A line that ends with a digit, and one right below it that begins with one: one number where the text has them together. */
function brokenNumbers({ lines, number }: Body, { numbers }: Expected): SeenOnPage[] {
  const found: SeenOnPage[] = []
  for (const line of lines) {
    if (!/\d[.,/]?$/.test(line.text)) continue
    const below = lineBelow(line, lines)
    if (below === undefined || !/^\d/.test(below.text)) continue
    // Numbers alone stand above each other in a column: those of two rows have the margins of their cells between them.
    const isAlone = !line.text.includes(' ')
    if (isAlone && below.top - line.top > closeLines * (line.bottom - line.top)) continue
    const before = line.text.split(' ')
    const whole = `${before.at(-1)}${below.text.split(' ')[0]}`
    if (numbers.has(`${before.at(-2) ?? ''} ${whole}`))
      found.push({ rule: 'pages/number-broken', page: number, words: whole })
  }
  return found
}

/** Fonts as wide as Times New Roman: where they stand for it, lines and pages are the same. */
const asWide = ['timesnewroman', 'liberationserif', 'tinos']

function otherFonts(fonts: PrintedDocument['fonts'], wanted: string): SeenOnPage[] {
  const known = [wanted.replace(/\W/g, '').toLowerCase(), ...asWide]
  return fonts
    .filter(
      ({ name }) =>
        name !== '' && !known.some(font => name.replace(/\W/g, '').toLowerCase().startsWith(font)),
    )
    .map(({ name, pages }) => ({ rule: 'pages/other-font', page: pages[0]!, words: name, pages }))
}

/** A note of a web page that had no room on the page of its reference stands at the end of its part. @param words its text. */
export function noteAtEnd({ pages }: PrintedDocument, words: string): SeenOnPage {
  const first = lettersOf(words).slice(0, 12)
  const page = pages.findLastIndex(({ lines }) => lines.some(({ text }) => lettersOf(text).includes(first)))
  return { rule: 'pages/notes-at-end', page: Math.max(page, 0) + 1, words }
}

/**
 * Makes `src/layout/widths.ts`: how wide Times New Roman draws each character of Vietnamese office text.
 *
 *     node scripts/make-widths.js
 *
 * The widths are read off `docx/layout`, which knows the font and needs some 50 ms a call; kept as data they cost
 * nothing while a document is written. Run it again only when the list of characters grows or docx is updated.
 */
import { writeFileSync } from 'node:fs'
import { Document, Paragraph, TextRun } from 'docx'
import { layoutDocument } from 'docx/layout'

/** Characters wanted, as ranges of code points; those docx cannot measure in this font are left out. */
const ranges = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x17f], // Latin-1, Latin Extended-A
  [0x1a0, 0x1a1], // Ơ ơ
  [0x1af, 0x1b0], // Ư ư
  [0x391, 0x3c9], // Greek
  [0x1ea0, 0x1ef9], // Vietnamese vowels with two marks
  [0x2002, 0x200a], // blanks of a fixed width
  [0x2010, 0x2026], // dashes, quotation marks, bullet, ellipsis
  [0x2030, 0x2030], // ‰
  [0x2032, 0x203a], // primes, angle quotes
  [0x2070, 0x208e], // superscript and subscript digits
  [0x20a0, 0x20ac], // currency, ₫ among them
  [0x2103, 0x2122], // ℃ ℓ № ™
  [0x2153, 0x215e], // fractions
  [0x2190, 0x2195], // arrows
]

/** Signs that stand alone in their Unicode block. */
const signs = '∆∑−∕√∞≈≠≤≥■□▪▫▲►▼◄◆◇○●◦☐☒✓✗'

const faces = [
  { name: 'regular', options: {} },
  { name: 'bold', options: { bold: true } },
  { name: 'italic', options: { italics: true } },
  { name: 'boldItalic', options: { bold: true, italics: true } },
]

const POINTS_PER_PIXEL = 0.75
const SIZE_PT = 10
const REPEATED = 20

/**
 * Widths in points of the texts, each on a line of its own. docx stops at the first character it has no width for,
 * and gives none for that text or any after it.
 */
function measureUntilUnknown(texts, options) {
  const children = texts.map(text => new Paragraph({ children: [new TextRun({ text, ...options })] }))
  const run = { font: 'Times New Roman', size: SIZE_PT * 2 }
  const page = { size: { width: 31_680, height: 31_680 }, margin: { top: 0, right: 0, bottom: 0, left: 0 } }
  const document = new Document({
    styles: { default: { document: { run } } },
    sections: [{ properties: { page }, children }],
  })
  return layoutDocument(document)
    .pages.flatMap(p => p.body)
    .map(block => block.lines.reduce((sum, line) => sum + line.textWidth, 0) * POINTS_PER_PIXEL)
}

/** Widths of the characters in thousandths of an em; the unknown are missing. Between letters, so that blanks count. */
function measureFace(characters, options) {
  const [letters] = measureUntilUnknown(['nn'], options)
  const widths = new Map()
  let rest = characters
  while (rest.length > 0) {
    const measured = measureUntilUnknown(
      rest.map(character => `n${character.repeat(REPEATED)}n`),
      options,
    )
    for (const [index, width] of measured.entries()) {
      const thousandths = ((width - letters) * 1000) / (SIZE_PT * REPEATED)
      widths.set(rest[index], Math.round(thousandths))
    }
    rest = rest.slice(measured.length + 1)
  }
  return widths
}

/** Two base-36 digits a character: 0 to 1295 thousandths of an em, enough for this font. */
function encode(characters, widths) {
  return characters
    .map(character => {
      const width = widths.get(character)
      if (width < 0 || width >= 36 ** 2)
        throw new Error(`${character} is ${width} wide, too wide for two digits`)
      return width.toString(36).padStart(2, '0')
    })
    .join('')
}

/** Code points of the characters as `first-last` in base 36, comma between. */
function encodeRanges(characters) {
  const found = []
  for (const character of characters) {
    const code = character.codePointAt(0)
    const last = found.at(-1)
    if (last !== undefined && last[1] === code - 1) last[1] = code
    else found.push([code, code])
  }
  return found.map(([first, last]) => `${first.toString(36)}-${last.toString(36)}`).join(',')
}

const wanted = ranges
  .flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  )
  .concat([...signs])
  .sort((a, b) => a.codePointAt(0) - b.codePointAt(0))
const measured = faces.map(face => ({ ...face, widths: measureFace(wanted, face.options) }))
const known = wanted.filter(character => measured.every(face => face.widths.has(character)))
const lines = measured.map(face => `  ${face.name}: '${encode(known, face.widths)}',`)

writeFileSync(
  new URL('../src/layout/widths.ts', import.meta.url),
  `/**
 * Widths of Times New Roman in thousandths of an em. Made by scripts/make-widths.js from the tables of docx; not to be
 * edited by hand. \`measure.ts\` reads it.
 */

/** Characters of the tables, in order: ranges of code points in base 36, both ends included. */
export const characterRanges = '${encodeRanges(known)}'

/** A width for each character of the ranges, two base-36 digits each. */
export const faceWidths = {
${lines.join('\n')}
} as const
`,
)
console.log(
  `${known.length} characters; without a width: ${wanted.filter(c => !known.includes(c)).join(' ')}`,
)

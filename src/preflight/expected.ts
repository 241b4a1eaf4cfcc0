import type { Block, DocumentBlocks, Frame, Inline, Paragraph, TableRow } from '../document/blocks.ts'
import { carriedText } from '../document/carrier.ts'
import { lettersOf } from '../document/letters.ts'
import { upper } from '../language/line-case.ts'
import type { Layout } from '../layout/nd30.ts'

/** What of a document matters where its pages end; texts without blanks, so that it does not count where lines end. */
export interface Expected {
  /** Headings, with the words that people know them by. */
  headings: ReadonlyMap<string, string>
  /** Blocks with the signature: the first line of the signer's side, the signer's name, and the first words on the other side. */
  signatures: readonly { post: string; name: string; recipients: string }[]
  /** Words that have to stand on one line, as often as they do. */
  unbroken: readonly string[]
  notes: string
  /** Words with a digit, each with the word before it. */
  numbers: ReadonlySet<string>
  font: string
}

/** Reads in a document's blocks what is to be looked for on its pages. */
export function expect({ sections, notes }: DocumentBlocks, layout: Layout): Expected {
  const headings = new Map<string, string>()
  const signatures: Expected['signatures'][number][] = []
  const unbroken: string[] = []
  const numbers = new Set<string>()
  const words = (paragraph: Paragraph): string => paragraphText(paragraph, layout)
  const read = (paragraph: Paragraph): void => {
    const text = words(paragraph)
    addNumbers(text, numbers)
    if (layout.paragraphs[paragraph.kind].outline !== undefined || paragraph.outline !== undefined)
      headings.set(lettersOf(text), text)
    if (paragraph.kind === 'nation' || paragraph.kind === 'motto') unbroken.push(text)
  }
  const visit = (block: Block): void => {
    if (block.type === 'paragraph') read(block)
    else if (block.type === 'frame') {
      for (const paragraph of paragraphsOf(block)) read(paragraph)
      if (block.kind === 'signature') signatures.push(...signatureOf(block, words))
    } else if (block.type === 'table') {
      for (const row of block.rows) {
        for (const paragraph of row.cells.flatMap(cell => cell.paragraphs)) read(paragraph)
        if (row.kind === 'group') headings.set(rowKey(row, words), rowText(row, words))
      }
    }
  }
  for (const section of sections) for (const block of section.blocks) visit(block)
  const noteTexts = notes.map(note => inlinesText(note))
  for (const text of noteTexts) addNumbers(text, numbers)
  return {
    headings,
    signatures,
    unbroken: unbroken.map(lettersOf),
    notes: lettersOf(noteTexts.join(' ')),
    numbers,
    font: layout.font,
  }
}

const paragraphsOf = ({ rows }: Frame): Paragraph[] =>
  rows.flat(2).filter(block => block.type === 'paragraph')

const rowKey = (row: TableRow, words: (paragraph: Paragraph) => string): string =>
  lettersOf(rowText(row, words))

const rowText = ({ cells }: TableRow, words: (paragraph: Paragraph) => string): string =>
  cells
    .flatMap(cell => cell.paragraphs.map(words))
    .filter(text => text !== '')
    .join(' ')

function signatureOf(
  { rows }: Frame,
  words: (paragraph: Paragraph) => string,
): Expected['signatures'][number][] {
  const sides = [0, 1].map(side =>
    rows
      .flatMap(row => row[side] ?? [])
      .filter(block => block.type === 'paragraph')
      .map(words)
      .filter(text => text !== ''),
  )
  const [left = [], right = []] = sides
  const post = right[0]
  const name = right.at(-1)
  return post === undefined || name === undefined
    ? []
    : [{ post: lettersOf(post), name: lettersOf(name), recipients: lettersOf(left[0] ?? '') }]
}

function paragraphText({ kind, inlines }: Paragraph, layout: Layout): string {
  const text = inlinesText(inlines)
  return layout.paragraphs[kind].upper ? upper(text) : text
}

/** A mark of a note, and a blank to fill in, are no words. */
const inlinesText = (inlines: readonly Inline[]): string =>
  carriedText(
    inlines
      .map(inline => (inline.type === 'text' ? inline.text : inline.type === 'note' ? '' : ' '))
      .join(''),
  )

function addNumbers(text: string, numbers: Set<string>): void {
  const words = text.split(' ')
  words.forEach((word, index) => {
    if (/\d/.test(word)) numbers.add(`${words[index - 1] ?? ''} ${word}`)
  })
}

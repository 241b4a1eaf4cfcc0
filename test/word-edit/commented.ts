import { expect } from 'vitest'
import type { WordBlock, WordDocument, WordParagraph } from '../../src/word/document.ts'
import { readWord } from '../../src/word/read-word.ts'
import { paragraphsOf } from '../../src/word/text-of.ts'
import { addComments, type NewComment } from '../../src/word-edit/add-comments.ts'

/** What a file says; it has to be read. */
export function readBytes(bytes: Uint8Array): WordDocument {
  const { value, diagnostics } = readWord('ke-hoach.docx', bytes)
  if (value === undefined) expect.fail(diagnostics.map(({ message }) => message).join())
  return value
}

/** All paragraphs of a file: of the body, of margins, notes and boxes. */
export function everyParagraph({ sections, notes }: WordDocument): WordParagraph[] {
  const all: WordParagraph[] = []
  const look = (blocks: readonly WordBlock[]): void => {
    for (const paragraph of paragraphsOf(blocks)) {
      all.push(paragraph)
      for (const piece of paragraph.pieces) if (piece.kind === 'box') look(piece.blocks)
    }
  }
  for (const { blocks, headers, footers } of sections)
    for (const one of [blocks, ...[...headers, ...footers].map(margin => margin.blocks)]) look(one)
  for (const { blocks } of notes) look(blocks)
  return all
}

/** The place of words of a file: the first paragraph that has them. */
export function placeOf(document: WordDocument, words: string): NewComment['at'] {
  const paragraph = everyParagraph(document).find(({ text }) => text.includes(words))
  if (paragraph === undefined) expect.fail(`no paragraph has “${words}”`)
  const { part, start } = paragraph.place
  const from = paragraph.text.indexOf(words)
  return { part, start, from, to: from + words.length }
}

/** A copy with a comment at each of these words, which says them. */
export function commentedAt(bytes: Uint8Array, words: readonly string[]): Uint8Array {
  const document = readBytes(bytes)
  const comments = words.map(one => ({ at: placeOf(document, one), lines: [`Về “${one}”`] }))
  return addComments(bytes, document, comments)
}

/** Words that each comment of the program is about, in the order of the comments; those of several paragraphs apart by line ends. */
export function commentedWords(bytes: Uint8Array): string[] {
  const document = readBytes(bytes)
  const all = everyParagraph(document)
  return document.comments
    .filter(({ author }) => author === 'cchc')
    .map(({ from, to }) => {
      if (from === undefined || to === undefined) return '?'
      if (from.paragraph === to.paragraph) return from.paragraph.text.slice(from.offset, to.offset)
      const between = all.slice(all.indexOf(from.paragraph), all.indexOf(to.paragraph) + 1)
      return between.map(({ text }) => text).join('\n')
    })
}

/** What a file says and how it looks, whatever runs its words stand in: the comments left out. */
export function saidAndLooks(bytes: Uint8Array): unknown {
  return everyParagraph(readBytes(bytes)).map(
    ({ text, label, alignment, indent, spacing, style, pieces }) => {
      const joined: { kind: string; how: string; text: string }[] = []
      for (const piece of pieces) {
        const { kind, look, link, field, change, controls } = piece
        const how = JSON.stringify([look, link, field, change, controls])
        const words = 'text' in piece ? piece.text : ''
        const last = joined.at(-1)
        if (last?.kind === 'text' && kind === 'text' && last.how === how) last.text += words
        else joined.push({ kind, how, text: words })
      }
      return { text, label: label?.text, alignment, indent, spacing, style, joined }
    },
  )
}

import { expect } from 'vitest'
import type {
  ChangeSide,
  WordBlock,
  WordDocument,
  WordParagraph,
  WordTable,
} from '../../src/word/document.ts'
import { readWord } from '../../src/word/read-word.ts'
import { paragraphsOf } from '../../src/word/text-of.ts'
import { type DocxParts, makeDocx } from './make-docx.ts'

/** What is read of a small document; it has to be read. */
export function read(parts: DocxParts, side?: ChangeSide): WordDocument {
  const { value, diagnostics } = readWord('ke-hoach.docx', makeDocx(parts), side)
  if (value === undefined) expect.fail(diagnostics.map(({ message }) => message).join())
  return value
}

/** All blocks of the body. */
export const blocksOf = (document: WordDocument): WordBlock[] =>
  document.sections.flatMap(({ blocks }) => blocks)

/** All paragraphs of the body, those of tables too. */
export const paragraphs = (document: WordDocument): WordParagraph[] => [...paragraphsOf(blocksOf(document))]

/** The only paragraph of a body. */
export function paragraph(body: string, parts: DocxParts = {}): WordParagraph {
  const all = paragraphs(read({ ...parts, body }))
  expect(all.length).toBe(1)
  return all[0]!
}

/** Texts of paragraphs with their labels. */
export const lines = (document: WordDocument): string[] =>
  paragraphs(document).map(({ label, text }) => (label === undefined ? text : `${label.text} ${text}`))

/** The first table. */
export function table(body: string, parts: DocxParts = {}): WordTable {
  const found = blocksOf(read({ ...parts, body })).find(block => block.kind === 'table')
  if (found === undefined) expect.fail('no table')
  return found
}

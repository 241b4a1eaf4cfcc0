import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import type { WordBlock } from '../../src/word/document.ts'
import { openWord } from '../../src/word/package/word-package.ts'
import { countWords, plainText } from '../../src/word/plain-text.ts'
import { readPackage } from '../../src/word/read-word.ts'

/** The lines of blocks as printed, boxes before the paragraph that they stand in. */
function printed(blocks: readonly WordBlock[]): string[] {
  return blocks.flatMap(block => {
    if (block.kind === 'table')
      return block.rows.flatMap(({ cells }) => cells.flatMap(cell => printed(cell.blocks)))
    const boxes = block.pieces.flatMap(piece => (piece.kind === 'box' ? printed(piece.blocks) : []))
    return [...boxes, `${block.label?.text ?? ''} ${block.text}`]
  })
}

/** Words and signs in order. Lines that are rules of underscores are none. */
const words = (lines: readonly string[]): string[] =>
  lines
    .filter(line => !/^[\s_]*$/.test(line))
    .join(' ')
    .replaceAll('\u2011', '-')
    .split(/\s+/)
    .filter(Boolean)

const { value: opened } = openWord('xa-an-phu.docx', readFileSync('test/word/samples/xa-an-phu.docx'))
const { value: document } = readPackage(opened!)
const lines = document!.sections.flatMap(({ blocks }) => printed(blocks))

it('a plan as an office makes it is read word for word, in order', () => {
  const truth = readFileSync('test/word/samples/xa-an-phu.truth.txt', 'utf8').split('\n')
  expect(words(lines)).toEqual(words(truth))
})

it('its words are all the words of the file, but for the hidden ones', () => {
  const all = countWords(plainText(opened!).find(({ role }) => role === 'document')!.text)
  const hidden = document!.things.filter(({ kind }) => kind === 'hidden-text').map(({ text }) => text)
  expect(hidden.length).toBe(1)
  expect(Object.fromEntries(countWords([...lines, ...hidden].join('\n')))).toEqual(Object.fromEntries(all))
})

it('each run stands where the reader says', () => {
  const xml = opened!.text('word/document.xml')!
  const places = document!.sections
    .flatMap(({ blocks }) => blocks)
    .flatMap(block => (block.kind === 'paragraph' ? block.pieces.map(({ place }) => place) : []))
  expect(places.length).toBeGreaterThan(50)
  for (const { start, end } of places) expect(xml.slice(start, end)).toMatch(/^<w:r[ >][\s\S]*<\/w:r>$/)
})

import { expect, test } from 'vitest'
import { PartText } from '../../../src/writers/docx/part-text.ts'

const textOf = (pieces: readonly string[]): string => {
  const text = new PartText()
  for (const piece of pieces) text.add(piece)
  return Buffer.from(text.done()).toString()
}

test('the text of a part is its pieces in their order', () => {
  expect(textOf(['<w:p>', 'Ủy ban nhân dân xã', '', '</w:p>'])).toBe('<w:p>Ủy ban nhân dân xã</w:p>')
  expect(textOf([])).toBe('')
})

test('a text outgrows the room that it begins with, by many pieces or by one', () => {
  const row = 'ợ€😀'.repeat(1000)
  const pieces = Array.from({ length: 500 }, (_, index) => `${index}${row}`)
  expect(textOf(pieces)).toBe(pieces.join(''))
  expect(textOf(['a', row.repeat(500), 'z'])).toBe(`a${row.repeat(500)}z`)
})

test('what follows the end of one part is no part of it', () => {
  const first = new PartText()
  first.add('một')
  const second = new PartText()
  second.add('hai')
  expect([first, second].map(text => Buffer.from(text.done()).toString())).toEqual(['một', 'hai'])
})

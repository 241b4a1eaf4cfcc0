import { expect, it } from 'vitest'
import { sidesOf } from '../../src/checks/example.ts'
import { findEach, wordsBefore, wordsBehind } from '../../src/checks/matches.ts'
import { mayHold, textsWith } from '../../src/checks/may-hold.ts'
import { Source } from '../../src/diagnostics/source.ts'
import { type Needles, pattern } from '../../src/language/pattern.ts'
import { PlacedText } from '../../src/text/placed-text.ts'
import fc from '../helpers/fast-check.ts'

function textsOf(...lines: string[]): { text: PlacedText }[] {
  const source = new Source('k.yaml', lines.join('\n'))
  let offset = 0
  return lines.map(line => {
    const from = offset
    offset += line.length + 1
    return {
      text: PlacedText.whole(line, { path: [], placeAt: index => ({ source, offset: from + index }) }),
    }
  })
}

const numbers = /\d+/g
const say = ([found]: RegExpExecArray) => (found === '0' ? undefined : { message: `số ${found}.` })

it('finds every match of every text that something is said about, at its place', () => {
  const found = [...findEach(textsOf('12 và 0', 'không', '3, 45'), numbers, say)]
  expect(found.map(({ text, from, to }) => text.text.slice(from, to))).toEqual(['12', '3', '45'])
  expect(found.map(({ message }) => message)).toEqual(['số 12.', 'số 3.', 'số 45.'])
})

it('takes a pattern that is made late like an expression', () => {
  const texts = textsOf('Chữ A', 'chữ b')
  const late = pattern(['chữ'], () => /chữ \p{L}/giu)
  expect([...findEach(texts, late, () => ({ message: 'x' }))]).toHaveLength(2)
})

it('looks at the first match of a text alone where the expression has no `g`', () => {
  expect([...findEach(textsOf('1 2 3', '4 5'), /\d/, say)].map(({ from }) => from)).toEqual([0, 0])
})

it('stands where the rule says, in the text it was given', () => {
  const [text] = textsOf('năm 2026')
  const [found] = findEach([text!], numbers, ({ index }, where) => ({
    from: index - 4,
    message: where.text.text,
  }))
  expect(found).toEqual({ text: text!.text, from: 0, to: 8, message: 'năm 2026' })
})

it('gives the words on both sides of a match, no more than asked for', () => {
  const match = /2026/.exec('trong năm 2026 và sau')!
  expect([wordsBefore(match), wordsBehind(match)]).toEqual(['trong năm ', ' và sau'])
  expect([wordsBefore(match, 4), wordsBehind(match, 3)]).toEqual(['năm ', ' và'])
})

it('reads the two sides of an example from the change that is marked', () => {
  const example = 'a: [-sai-]{+đúng+}[- thừa-]\n{+b: {{nam}}+}'
  expect(sidesOf(example)).toEqual({ bad: 'a: sai thừa\n', good: 'a: đúng\nb: {{nam}}' })
})

it('finds the same in a list however often it is asked, at its last text too', () => {
  const lines = Array.from({ length: 60 }, (_, at) => `dòng thứ ${at}`)
  const texts = textsOf(...lines, 'Đồng')
  const late = pattern(['đồng'], () => /đồng/giu)
  const absent = pattern(['lần'], () => /lần/giu)
  const found = () => [...findEach(texts, late, () => ({ message: 'x' }))].map(({ text }) => text.text)
  expect([found(), found(), found()]).toEqual([['Đồng'], ['Đồng'], ['Đồng']])
  expect([...findEach(texts, absent, () => ({ message: 'x' }))]).toEqual([])
})

it('asks each text of a list where the needles speak of where one begins or ends', () => {
  const texts = textsOf(...Array.from({ length: 60 }, (_, at) => `số ${at}`), 'chữ')
  const wordsAlone = pattern(/^\D*$/, () => /^\p{L}+$/gu)
  const found = () => [...findEach(texts, wordsAlone, () => ({ message: 'x' }))].map(({ text }) => text.text)
  expect([found(), found(), found()]).toEqual([['chữ'], ['chữ'], ['chữ']])
})

it('can rule out a pattern whose words no text of a list has', () => {
  const texts = textsOf(...Array.from({ length: 60 }, (_, at) => `mục ${at}`))
  const [known, absent] = [pattern(['mục'], () => /mục/gu), pattern(['phần'], () => /phần/gu)]
  expect(mayHold(texts, known)).toBe(true)
  expect([mayHold(texts, known), mayHold(texts, absent)]).toEqual([true, false])
})

it('finds the texts with a needle in all letters at once as it finds them one by one', () => {
  const lines = fc.array(
    fc
      .array(fc.constantFrom('mục', 'Mục', 'M', 'ục', 'phần', ' ', 'İ', 'ß', ''))
      .map(parts => parts.join('')),
    { minLength: 21, maxLength: 60 },
  )
  const needles = fc.constantFrom<Needles>(['mục'], ['phần', 'ục'], ['m', 'p', 'mục'], ['lần'], [''], /^m/)
  fc.assert(
    fc.property(lines, needles, (list, words) => {
      const texts = textsOf(...list)
      const late = pattern(words, () => /x/gu)
      const oneByOne = texts.filter(({ text }) => late.mayMatch(text.text.toLowerCase()))
      for (let time = 0; time < 3; time++) expect(textsWith(texts, late)).toEqual(oneByOne)
    }),
  )
})

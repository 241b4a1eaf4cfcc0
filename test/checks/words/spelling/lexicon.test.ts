import { expect, it } from 'vitest'
import { spellingDistance } from '../../../../src/checks/words/spelling/distance.ts'
import { lexicon } from '../../../../src/checks/words/spelling/lexicon.ts'
import { spellingKey } from '../../../../src/checks/words/spelling/spelling-key.ts'
import { compoundLists } from '../../../../src/language/compounds.ts'
import { readSyllable } from '../../../../src/language/syllables.ts'

const lines = compoundLists().flatMap(list => list.trim().split('\n'))

it('each line of the lists has a syllable, and those that follow it, none twice', () => {
  for (const line of lines) {
    const [first, ...rest] = line.split(/:? /)
    expect(readSyllable(first!), line).toBeDefined()
    expect(new Set(rest).size, line).toBe(rest.length)
  }
})

it('no syllable has two lines, however it is written', () => {
  const firsts = lines.map(line => spellingKey(line.split(':')[0]!))
  expect(firsts.filter((first, index) => firsts.indexOf(first) !== index)).toEqual([])
})

it('knows the words of both lines that once stood there', () => {
  expect(lexicon().isPair('ti', 'thể')).toBe(true)
  expect(lexicon().isPair('tí', 'hon')).toBe(true)
})

it('knows a word however its tone is placed, and with i for y', () => {
  const isPair = (first: string, second: string) => lexicon().isPair(first, second)
  expect(isPair('quản', 'lí')).toBe(true)
  expect(isPair('phấn', 'đấu')).toBe(true)
  expect(isPair('phần', 'đấu')).toBe(false)
})

it.each([
  ['tố', 'tổ', 0.5],
  ['do', 'đo', 0.5],
  ['xung', 'sung', 0.75],
  ['trú', 'chú', 0.75],
  ['chứ', 'chức', 1],
  ['nghành', 'ngành', 0],
  ['phậm', 'phận', 1],
])('%s is as far from %s as %d', (a, b, far) => expect(spellingDistance(a, b, 2)).toBe(far))

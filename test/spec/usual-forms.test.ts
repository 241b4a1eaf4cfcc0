import { expect, test } from 'vitest'
import { codePattern, drafterPattern, isCode, symbolPattern, usually } from '../../src/spec/schema-values.ts'
import fc from '../helpers/fast-check.ts'

test.each([
  ['an id', usually.code, codePattern],
  ['a symbol', usually.symbol, symbolPattern],
  ['the sign of a drafter', usually.drafter, drafterPattern],
])('what usually looks like %s is one', (_, usual, form) => {
  fc.assert(fc.property(fc.stringMatching(usual), typed => form.test(typed)))
})

test('an id in other letters is one too, and what is none stays none', () => {
  expect(['NV-01', 'Đ1', 'Ê-1', 'ñ.2', '七'].map(isCode)).toEqual([true, true, true, true, true])
  expect(['', '-1', 'N V', 'N/V', 'a'.repeat(41)].map(isCode)).toEqual([false, false, false, false, false])
})

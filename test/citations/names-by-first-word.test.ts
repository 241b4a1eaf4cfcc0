import { expect, it } from 'vitest'
import { NamesByFirstWord } from '../../src/citations/names-by-first-word.ts'

const names = new NamesByFirstWord(['Đầu tư', 'Đầu tư công', 'Cán bộ, công chức', 'Giá'])

it('takes the longest name that begins at a place, as it is typed', () => {
  expect(names.at('Luật đầu  tư Công và', 5)).toBe('đầu  tư Công')
  expect(names.at('Luật Đầu tư số', 5)).toBe('Đầu tư')
  expect(names.at('Luật cán bộ, công chức;', 5)).toBe('cán bộ, công chức')
  expect(names.at('Luật giá/phí', 5)).toBe('giá')
})

it('takes no part of a word, and no name that begins elsewhere', () => {
  expect(names.at('Luật Giáo dục', 5)).toBeUndefined()
  expect(names.at('Luật Cán bộ', 5)).toBeUndefined()
  expect(names.at('Luật về Giá', 5)).toBeUndefined()
})

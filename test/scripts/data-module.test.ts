import { expect, it } from 'vitest'
import { dataJson } from '../../scripts/data-module.js'

it('a word list typed with marks apart from their letters is kept with both as one', () => {
  expect(dataJson(`tu: ${'rà soát'.normalize('NFD')}`)).toBe('{"tu":"rà soát"}')
})

it('comments are for the reader of the file alone', () => {
  expect(dataJson('# Nguồn: …\ntu: |\n  một hai\n  ba\n')).toBe('{"tu":"một hai\\nba\\n"}')
})

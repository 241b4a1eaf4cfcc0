import { expect, it } from 'vitest'
import { makeLayout, mmToPoints, textAreaWidth } from '../../src/layout/nd30.ts'
import { withPlainBlanks } from '../../src/layout/plain-blanks.ts'
import { paragraph, plainText } from './blocks.ts'

const layout = makeLayout()
const width = mmToPoints(textAreaWidth(layout.page, false))
const basis = (text: string) => paragraph('legalBasis', text.replaceAll('_', '\u00a0'))
const shown = (text: string) =>
  plainText(withPlainBlanks(basis(text), width, layout).inlines).replaceAll('\u00a0', '_')

it('the commonest legal basis stands on its line with plain blanks', () => {
  expect(shown('Căn cứ Luật Tổ chức chính quyền địa phương ngày_16 tháng_6 năm_2025;')).toBe(
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;',
  )
})

it('a legal basis that is longer than a line keeps what holds its words together', () => {
  const long = 'Căn cứ Luật Tổ chức chính quyền địa phương và các quy định khác ngày_16 tháng_6 năm_2025;'
  expect(shown(long)).toBe(long)
})

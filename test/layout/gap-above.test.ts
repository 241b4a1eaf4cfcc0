import { describe, expect, it } from 'vitest'
import { gapAbove } from '../../src/layout/gap-above.ts'
import { makeLayout } from '../../src/layout/nd30.ts'
import { agencyRule, letterhead, paragraph, table } from './blocks.ts'

const layout = makeLayout()
const { house, paragraphs } = layout
const body = paragraph('body', 'Chữ')
const scores = table([{}], ['A'])

describe('the gap above a block', () => {
  it('is that of the styles for text after text, and at the beginning', () => {
    expect(gapAbove(body, undefined, layout)).toBeUndefined()
    expect(gapAbove(body, body, layout)).toBeUndefined()
    expect(gapAbove(scores, body, layout)).toBeUndefined()
  })

  it('is a paragraph’s gap below a table, and below the title of an appendix', () => {
    expect(gapAbove(body, scores, layout)).toBe(house.paragraphGap)
    expect(gapAbove(scores, paragraph('appendixTitle', 'Tên'), layout)).toBe(house.paragraphGap)
    expect(
      gapAbove(paragraph('reference', '(Kèm theo)'), paragraph('appendixTitle', 'Tên'), layout),
    ).toBeUndefined()
  })

  it('is that of a title below a head', () => {
    expect(gapAbove(paragraph('appendixNumber', 'Phụ lục'), letterhead('A', 'X'), layout)).toBe(
      paragraphs.type.before,
    )
    expect(gapAbove(paragraph('type', 'Kế hoạch'), letterhead('A', 'X'), layout)).toBeUndefined()
  })

  it('is nothing for a rule, which belongs to its text', () => {
    expect(gapAbove(agencyRule, scores, layout)).toBeUndefined()
  })
})

import { describe, expect, it } from 'vitest'
import { textWidth } from '../../src/layout/measure.ts'
import { makeLayout } from '../../src/layout/nd30.ts'
import { ruleLength } from '../../src/layout/rule-length.ts'
import { paragraph, words } from './blocks.ts'

const layout = makeLayout()
const wide = 450

describe('the length of a rule', () => {
  it('is that of the line under Tiêu ngữ', () => {
    const motto = paragraph('motto', 'Độc lập - Tự do - Hạnh phúc')
    expect(ruleLength('mottoRule', [motto], wide, layout)).toBeCloseTo(171.37, 1)
  })

  it('is a share of capitals where the text is set in capitals', () => {
    const length = ruleLength('agencyRule', [paragraph('agency', 'Ủy ban nhân dân')], wide, layout)
    expect(length).toBeCloseTo(0.4 * textWidth('ỦY BAN NHÂN DÂN', { sizePt: 13, bold: true }))
  })

  it('is measured by the longest line, broken by hand or by the width', () => {
    const line = (text: string) => 0.4 * textWidth(text, { sizePt: 14, bold: true })
    const longer = 'Ban hành Kế hoạch cải cách'
    expect(
      ruleLength('titleRule', [paragraph('subject', `Ban hành Kế hoạch\n${longer}`)], wide, layout),
    ).toBeCloseTo(line(longer))
    const narrow = textWidth('Ban hành Kế hoạch', { sizePt: 14, bold: true }) + 1
    expect(
      ruleLength('titleRule', [paragraph('subject', 'Ban hành Kế hoạch của Chủ tịch xã X')], narrow, layout),
    ).toBeCloseTo(line('Ban hành Kế hoạch'))
  })

  it('is never more than half of the last line of a subject', () => {
    const lastLine = textWidth('năm 2026', { sizePt: 14, bold: true })
    const subject = paragraph('subject', 'Ban hành Kế hoạch cải cách hành chính\nnăm 2026')
    expect(ruleLength('titleRule', [subject], wide, layout)).toBeCloseTo(lastLine / 2)
  })

  it('is not shorter for an agency whose last line is short', () => {
    expect(
      ruleLength('agencyRule', [paragraph('agency', 'Ủy ban nhân dân\nxã X')], wide, layout),
    ).toBeCloseTo(0.4 * textWidth('ỦY BAN NHÂN DÂN', { sizePt: 13, bold: true }))
  })

  it('knows italics and what is bold within a line', () => {
    const subject = paragraph('subject', '')
    const italic = { ...subject, inlines: [words('Kế hoạch '), words('năm 2026', false, true)] }
    const expected = textWidth([{ text: 'Kế hoạch ' }, { text: 'năm 2026', italic: true }], {
      sizePt: 14,
      bold: true,
    })
    expect(ruleLength('titleRule', [italic], wide, layout)).toBeCloseTo(0.4 * expected)
  })

  it('is measured by the nearest text of its kind above it', () => {
    const above = [
      paragraph('subject', 'Một tiêu đề dài'),
      paragraph('subject', 'Ngắn'),
      paragraph('reference', '(Kèm theo Quyết định)'),
    ]
    expect(ruleLength('titleRule', above, wide, layout)).toBeCloseTo(
      0.4 * textWidth('Ngắn', { sizePt: 14, bold: true }),
    )
  })

  it('is never more than the column, and nothing without a text', () => {
    expect(
      ruleLength('mottoRule', [paragraph('motto', 'Độclậptựdohạnhphúc')], 50, layout),
    ).toBeLessThanOrEqual(50)
    expect(ruleLength('mottoRule', [], wide, layout)).toBe(0)
    expect(ruleLength('mottoRule', [paragraph('motto', '')], wide, layout)).toBe(0)
  })

  it('does not count blanks at the end of the line', () => {
    const motto = 'Độc lập - Tự do - Hạnh phúc'
    expect(ruleLength('mottoRule', [paragraph('motto', `${motto}  `)], wide, layout)).toBeCloseTo(171.37, 1)
  })
})

import { describe, expect, it } from 'vitest'
import { groupRunOn, runsOn } from '../../src/text/run-on.ts'

describe('a line that goes on in the next', () => {
  it.each([
    ['theo Quyết định số 5/QĐ-UBND ngày 03/02/2025', 'của Ủy ban nhân dân tỉnh'],
    ['theo Quyết định số 5/QĐ-UBND ngày 03/02/2025 của', 'Ủy ban nhân dân tỉnh'],
    ['theo Nghị quyết', 'số 5/NQ-HĐND'],
    ['theo Nghị quyết số', '5/NQ-HĐND ngày 03/02/2025'],
    ['ban hành ngày', '03/02/2025 của tỉnh'],
    ['của Ủy ban nhân dân tỉnh về việc', 'Ban hành Quy chế'],
    ['Hội đồng nhân dân,', 'Ủy ban nhân dân'],
    ['giai đoạn', '2026 - 2030'],
    ['của tỉnh  ', '  đồng thời'],
    ['của tỉnh'.normalize('NFC'), 'đến năm 2030'],
  ])('%s ↵ %s', (above, below) => {
    expect(runsOn(above, below)).toBe(true)
  })

  it.each([
    ['Việc một.', 'việc hai'],
    ['Việc một;', 'việc hai'],
    ['Các việc sau:', 'việc hai'],
    ['Quy chế “văn hóa”', 'việc hai'],
    ['Việc một', 'Việc hai'],
    ['Việc một của', '- Ủy ban nhân dân'],
    ['Việc một', '- việc hai'],
    ['Việc một', 'a) việc hai'],
    ['Việc một', 'đ) việc hai'],
    ['Việc một', '2. việc hai'],
    ['Chuyển đổi số', 'Ủy ban nhân dân tỉnh'],
    ['Chuyển đổi số', '2. Việc'],
    ['Hoàn thành trong năm', 'Văn phòng'],
    ['Tổ chức thực hiện', 'Văn phòng chủ trì'],
    ['', 'việc'],
    ['Việc', ''],
  ])('is not “%s” above “%s”', (above, below) => {
    expect(runsOn(above, below)).toBe(false)
  })
})

describe('lines of one text', () => {
  const words = (line: string) => line

  it('are one as long as each goes on in the next', () => {
    expect(groupRunOn(['theo quyết định', 'của Chủ tịch.', 'Việc khác', 'và nữa'], words, runsOn)).toEqual([
      ['theo quyết định', 'của Chủ tịch.'],
      ['Việc khác', 'và nữa'],
    ])
    expect(groupRunOn([], words, runsOn)).toEqual([])
  })

  it('are no more than a long paragraph', () => {
    const line = 'a'.repeat(1000)
    expect(groupRunOn([line, line, line, line], words, runsOn).map(({ length }) => length)).toEqual([3, 1])
  })
})

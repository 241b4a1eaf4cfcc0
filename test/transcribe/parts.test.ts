import { describe, expect, it } from 'vitest'
import { columnKeys } from '../../src/transcribe/column-keys.ts'
import { ownYears } from '../../src/transcribe/own-year.ts'
import { isUsual, withValues } from '../../src/transcribe/reference-line.ts'
import { SpecLines } from '../../src/transcribe/spec-lines.ts'

describe('the plan’s own year', () => {
  const marked = (text: string): string => {
    let written = text
    for (const { from, to } of ownYears(text, 2026).reverse())
      written = `${written.slice(0, from)}{{nam}}${written.slice(to)}`
    return written
  }

  it.each([
    ['Kế hoạch năm 2026 của xã', 'Kế hoạch năm {{nam}} của xã'],
    ['Năm 2026, xã có 12 thôn', 'Năm {{nam}}, xã có 12 thôn'],
    ['trong năm 2026 và năm 2027', 'trong năm {{nam}} và năm 2027'],
  ])('is a value: %s', (text, expected) => {
    expect(marked(text)).toBe(expected)
  })

  it.each([
    'ngày 05 tháng 01 năm 2026',
    'tháng 3 năm 2026',
    'giai đoạn năm 2026 - 2030',
    'từ năm 2026 đến năm 2030',
    'Luật Việc làm năm 2026',
    'Nghị quyết số 5/NQ-HĐND về dự toán năm 2026',
    'Đề án “Đô thị thông minh năm 2026”',
    'TCVN 2026',
  ])('is left alone in a date, a period, the name of another document: %s', text => {
    expect(marked(text)).toBe(text)
  })
})

describe('keys of columns', () => {
  it('are those of the spec where the title says what stands there', () => {
    expect(
      columnKeys([
        'STT',
        'Nội dung công việc',
        'Cơ quan chủ trì',
        'Đơn vị phối hợp',
        'Thời gian hoàn thành',
        'Sản phẩm',
        'Kinh phí',
        'Ghi chú',
      ]).keys,
    ).toEqual(['tt', 'nhiem_vu', 'chu_tri', 'phoi_hop', 'thoi_gian', 'san_pham', 'kinh_phi', 'ghi_chu'])
  })

  it('are else words of the title, never one that means something, and no two the same', () => {
    expect(columnKeys(['Số lượng (cái)', 'Số lượng', 'Mã', '', '2026']).keys).toEqual([
      'so_luong',
      'so_luong_2',
      'ma_2',
      'cot_4',
      'cot_2026',
    ])
  })
})

describe('the line of what is attached', () => {
  const issuer = {
    key: 'ke_hoach' as const,
    kind: 'Kế hoạch',
    symbol: 'KH-UBND',
    document: { number: '12', date: { day: 5, month: 1, year: 2026 } },
    by: 'Ủy ban nhân dân xã X',
  }

  it('has number and date as values where they are those of the document', () => {
    expect(withValues('(Kèm theo Kế hoạch số: 12 /KH-UBND ngày 05/01/2026 của xã)', issuer)).toBe(
      '(Kèm theo Kế hoạch số: {{ke_hoach.so}}/KH-UBND ngày {{ke_hoach.ngay.ngay}}/{{ke_hoach.ngay.thang}}/{{ke_hoach.ngay.nam}} của xã)',
    )
    expect(withValues('(Kèm theo Kế hoạch số 7/KH-UBND ngày 01 tháng 9 năm 2025)', issuer)).toBe(
      '(Kèm theo Kế hoạch số 7/KH-UBND ngày 01 tháng 9 năm 2025)',
    )
  })

  it('need not be said where it is the usual one', () => {
    const line = withValues(
      '(Kèm theo Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã X)',
      issuer,
    )
    expect(isUsual([line], issuer)).toBe(true)
    expect(isUsual([line.replace('xã X', 'xã Y')], issuer)).toBe(false)
  })
})

describe('lines of a spec', () => {
  it('stand below a bar unless they are short and plain', () => {
    const out = new SpecLines()
    out.value(0, 'a', [{ text: 'Ngắn, gọn', from: [1] }])
    out.value(0, 'b', [{ text: 'Có: hai chấm', from: [2] }])
    out.value(0, 'c', [
      { text: 'Một', from: [3] },
      { text: 'Hai', from: [4] },
    ])
    out.value(0, 'd', [{ text: '- gạch', from: [] }])
    expect(out.toString()).toBe('a: Ngắn, gọn\nb: |\n  Có: hai chấm\nc: |\n  Một\n  Hai\nd: |\n  - gạch\n')
    expect([...out.places]).toEqual([
      [1, 1],
      [2, 3],
      [3, 5],
      [4, 6],
    ])
  })
})

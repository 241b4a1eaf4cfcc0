import { describe, expect, it } from 'vitest'
import { keepTogether } from '../../src/language/nonbreaking.ts'
import fc from '../helpers/fast-check.ts'

/** The text with `_` for U+00A0 and `~` for U+2011. */
const shown = (text: string) => keepTogether(text).replaceAll('\u00a0', '_').replaceAll('\u2011', '~')

describe('keepTogether', () => {
  it('holds the parts of a symbol, and lets a line end before its number', () => {
    expect(shown('Nghị quyết số 15/NQ-CP của Chính phủ')).toBe('Nghị quyết số 15/NQ~CP của Chính phủ')
    expect(shown('Quyết định số 15/2019/QĐ-UBND;')).toBe('Quyết định số 15/2019/QĐ~UBND;')
    expect(shown('Nghị quyết số 05-NQ/TU')).toBe('Nghị quyết số 05~NQ/TU')
    expect(shown('số     /KH-UBND')).toBe('số     /KH~UBND')
    expect(shown('số 07-CTr/HU, 12/BNV-CVT&LTNN, QĐ-TTg')).toBe('số 07~CTr/HU, 12/BNV~CVT&LTNN, QĐ~TTg')
  })

  it('holds each word of a date to its number, and lets a line end between two of them', () => {
    expect(shown('ngày 05 tháng 01 năm 2025')).toBe('ngày_05 tháng_01 năm_2025')
    expect(shown('ngày 15/7/2026, tháng 6/2026')).toBe('ngày 15/7/2026, tháng 6/2026')
    expect(shown('Tháng 6, Quý I, quý II/2025, năm 2026.')).toBe('Tháng_6, Quý_I, quý_II/2025, năm_2026.')
  })

  it('holds a word to a bare number of up to four digits alone', () => {
    expect(shown('số 15, số 15; số 2026.')).toBe('số_15, số_15; số_2026.')
    expect(shown('số 15.000, năm 2021-2025, mục 1.2, số 12345')).toBe(
      'số 15.000, năm 2021~2025, mục 1.2, số 12345',
    )
    expect(shown('số 15-QĐ/TU, điều 5 - 7')).toBe('số 15~QĐ/TU, điều_5 - 7')
  })

  it('holds the parts of a citation', () => {
    expect(shown('điểm a khoản 2 Điều 103 Mục 5 Chương XII Phần I')).toBe(
      'điểm_a khoản_2 Điều_103 Mục_5 Chương_XII Phần_I',
    )
    expect(shown('Phụ lục I, ĐIỀU 2, PHỤ LỤC II')).toBe('Phụ lục_I, ĐIỀU_2, PHỤ LỤC_II')
    expect(shown('điểm đ khoản 1')).toBe('điểm_đ khoản_1')
  })

  it('holds percent signs and spans of years, which may part after their dash', () => {
    expect(shown('99,9 % và 2021-2030')).toBe('99,9_% và 2021~2030')
    expect(shown('giai đoạn 2021 - 2025')).toBe('giai đoạn 2021_- 2025')
  })

  it('holds a short remark in brackets behind a recipient', () => {
    expect(shown('- Thường trực Đảng ủy (để b/c);')).toBe('- Thường trực Đảng ủy (để_b/c);')
    expect(shown('(để thực hiện), (Để p/h)')).toBe('(để_thực_hiện), (Để_p/h)')
    expect(shown('(để chỉ đạo, điều hành việc thực hiện)')).toBe('(để chỉ đạo, điều hành việc thực hiện)')
    expect(shown('để b/c)')).toBe('để b/c)')
  })

  it('leaves ordinary words and hyphens alone', () => {
    const texts = [
      'kinh tế - xã hội',
      'VĂN HÓA-XÃ HỘI',
      'thành phần Tổ',
      'điểm cao',
      'trong năm trước',
      'một số xã',
      'ngày càng',
      'Covid-19',
      'muối I ốt',
      '',
      'Mục tiêu',
      'phần Lan',
      '10-12 người',
      'a\nb',
    ]
    for (const text of texts) expect(keepTogether(text), text).toBe(text)
  })

  it('looks at whole words', () => {
    expect(shown('bàngày 5 xsố 7 điểm ab')).toBe('bàngày 5 xsố 7 điểm ab')
  })

  it('changes characters one for one, and nothing the second time', () => {
    const units = fc.constantFrom(
      'số ',
      'ngày ',
      '05',
      ' tháng ',
      'QĐ',
      'CTr',
      '-',
      '/',
      'UBND',
      ' ',
      '2021',
      '%',
      'điểm ',
      'a',
      'I',
      'ế',
      'A',
    )
    fc.assert(
      fc.property(fc.string({ unit: units }), text => {
        const kept = keepTogether(text)
        expect(kept).toHaveLength(text.length)
        expect(kept.replaceAll('\u00a0', ' ').replaceAll('\u2011', '-')).toBe(text)
        expect(keepTogether(kept)).toHaveLength(kept.length)
      }),
    )
  })
})

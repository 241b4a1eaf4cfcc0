import { describe, expect, it } from 'vitest'
import { decodeLegacy, encodingOf } from '../../src/word/legacy/encoding.ts'
import { readWord } from '../../src/word/read-word.ts'
import { makeDocx, p, r } from './make-docx.ts'
import { lines, read } from './read.ts'

const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`

describe('TCVN3', () => {
  const typed = 'KÕ ho¹ch c¶i c¸ch hµnh chÝnh nhµ n­íc n¨m 2011 cña Uû ban nh©n d©n x·'
  const meant = 'Kế hoạch cải cách hành chính nhà nước năm 2011 của Uỷ ban nhân dân xã'

  it('is told by its letters, without a font', () => {
    expect(encodingOf(typed)).toBe('tcvn3')
    expect(decodeLegacy(typed, 'tcvn3', '')).toBe(meant)
    expect(lines(read({ body: p(r(typed)) }))).toEqual([meant])
  })

  it('has every small letter of Vietnamese', () => {
    const codes = 'µ¶·¸¹ »¼½¾Æ ÇÈÉÊË ÌÎÏÐÑ ÒÓÔÕÖ ×ØÜÝÞ ßáâãä åæçèé êëìíî ïñòóô õö÷øù úûüýþ ¨©ª«¬\u00ad®'
    expect(decodeLegacy(codes, 'tcvn3', '')).toBe(
      'àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ ăâêôơưđ',
    )
  })

  it('in a font of capitals is in capitals', () => {
    const capitals = r('ñy ban nh©n d©n', font('.VnTimeH')) + r(' x· An', font('.VnTimeH'))
    expect(lines(read({ body: p(capitals) }))).toEqual(['ỦY BAN NHÂN DÂN XÃ AN'])
  })

  it('is told of a word that Word has cut, in a paragraph of Unicode', () => {
    const body = p(
      r('Số hóa sổ hộ tịch (') +
        r('sæ ®¨', font('.VnTime')) +
        r('ng ký', font('.VnTime')) +
        r(') đến năm 2025'),
    )
    expect(lines(read({ body }))).toEqual(['Số hóa sổ hộ tịch (sổ đăng ký) đến năm 2025'])
  })

  it('of a short paragraph goes with most of the document', () => {
    expect(lines(read({ body: p(r(typed)) + p(r('X·')) + p(r('Tổng số')) }))).toEqual([
      meant,
      'Xã',
      'Tổng số',
    ])
  })
})

describe('VNI', () => {
  const typed =
    'Keá hoaïch caûi caùch haønh chính nhaø nöôùc naêm 2005 cuûa UÛy ban nhaân daân ñöôïc thöïc hieän'
  const meant = 'Kế hoạch cải cách hành chính nhà nước năm 2005 của Ủy ban nhân dân được thực hiện'

  it('is told by its letters, without a font', () => {
    expect(encodingOf(typed)).toBe('vni')
    expect(lines(read({ body: p(r(typed)) }))).toEqual([meant])
  })

  it('has letters of one character and of two, small and capital', () => {
    expect(decodeLegacy('aê aé aè aú aü aë íìæóò yùyøyûyõî ñ ô ö', 'vni', '')).toBe(
      'ă ắ ằ ẳ ẵ ặ íìỉĩị ýỳỷỹỵ đ ơ ư',
    )
    expect(decodeLegacy('KEÁ HOAÏCH ÑÖÔØNG', 'vni', '')).toBe('KẾ HOẠCH ĐƯỜNG')
  })
})

describe('Unicode is left alone', () => {
  it.each([
    'Kế hoạch cải cách hành chính nhà nước năm 2026',
    'Và là các xã có điều kiện tế',
    'AN TOAN GIAO THONG',
    'Microsoft® Windows® 11, diện tích 25 m², ±5 °C, 10 µm',
    '«Kế hoạch» · “Đề án” – §3 ¶4 ©2026',
    '· Noi dung · Thoi gian · Dia diem',
    'Ngày 01/01: voilà, déjà vu, café, naïve',
  ])('%s', text => {
    for (const name of ['VNI-Times', '.VnTime', 'Times New Roman'])
      if (name === 'Times New Roman' || !/[®«·ï]/.test(text))
        expect(lines(read({ body: p(r(text, font(name))) }))).toEqual([text])
  })
})

it('a conversion is told once, with the first words before and after', () => {
  const body = p(r('ñy ban nh©n d©n tØnh, c¸c së')) + p(r('X· ®­îc giao nhiÖm vô'))
  const { diagnostics, value } = readWord('cu.docx', makeDocx({ body }))
  expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
    ['word/legacy-encoding', 'warning'],
  ])
  expect(diagnostics[0]!.message).toContain(
    '“ñy ban nh©n d©n tØnh, c¸c së” thành “ủy ban nhân dân tỉnh, các sở”',
  )
  expect(value!.legacy).toMatchObject({ tcvn3: 2, vni: 0 })
})

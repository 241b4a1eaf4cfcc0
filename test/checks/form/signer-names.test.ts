import { describe, expect, it } from 'vitest'
import { legalBasisEnds } from '../../../src/checks/rules/the-thuc/dau-cuoi-can-cu.ts'
import { signerName } from '../../../src/checks/rules/the-thuc/ho-ten-nguoi-ky.ts'
import { appendixNumbers } from '../../../src/checks/rules/the-thuc/so-phu-luc.ts'
import { signerNames } from '../../../src/checks/rules/tu-ngu/ten-nguoi-ky-lech.ts'
import { check, marked } from '../check-fragment.ts'

const signedBy = (name: string): string => `quyet_dinh:
  trich_yeu: Ban hành Kế hoạch
  dieu:
    - Ban hành Kế hoạch.
  nguoi_ky:
    quyen_han: CHỦ TỊCH
    ho_ten: ${name}
ke_hoach:
  trich_yeu: Cải cách hành chính`

describe('the name of a signer', () => {
  it.each([
    ['ThS. Nguyễn Văn Bình', 'ThS. '],
    ['TS. Trần Thị An', 'TS. '],
    ['PGS.TS. Trần Thị An', 'PGS.TS. '],
    ['BSCKII. Lê Văn Cường', 'BSCKII. '],
    ['Tiến sĩ Nguyễn Văn Bình', 'Tiến sĩ '],
    ['Thiếu tá Nguyễn Văn Bình', 'Thiếu tá '],
    ['NGUYỄN VĂN BÌNH', 'NGUYỄN VĂN BÌNH'],
    ['TS. NGUYỄN VĂN BÌNH', 'TS. ', 'NGUYỄN VĂN BÌNH'],
  ])('%s is told', (name, ...stretches) => {
    expect(marked(signerName, signedBy(name)).join('')).toBe(stretches.join(''))
  })

  it('in capitals has one right form', () => {
    expect(check(signerName, signedBy('NGUYỄN THỊ ÁNH')).map(({ fix }) => fix)).toEqual(['Nguyễn Thị Ánh'])
  })

  it.each(['Nguyễn Văn Bình', 'Lê Sĩ Bác', 'Đại Tấn Sơn', 'Y Khôi', 'H’Yim Kđoh'])(
    '%s is left alone',
    name => {
      expect(check(signerName, signedBy(name))).toEqual([])
      expect(check(signerNames, signedBy(name))).toEqual([])
    },
  )

  it('is not told to have a degree in capitals', () => {
    expect(check(signerNames, signedBy('Tiến sĩ Nguyễn Văn Bình'))).toEqual([])
    expect(marked(signerNames, signedBy('Thiếu tá Nguyễn văn Bình'))).toEqual(['Nguyễn văn Bình'])
  })
})

describe('the ends of legal bases', () => {
  const bases = (...lines: string[]): string =>
    signedBy('Nguyễn Văn Bình').replace(
      '  dieu:',
      `  can_cu: |\n${lines.map(line => `    ${line}\n`).join('')}  dieu:`,
    )

  it('are not told where the program supplies them', () => {
    expect(
      check(legalBasisEnds, bases('Căn cứ Luật Đất đai năm 2024', 'Theo đề nghị của Chánh Văn phòng')),
    ).toEqual([])
  })

  it('are told where some are typed', () => {
    expect(
      marked(legalBasisEnds, bases('Căn cứ Luật Đất đai năm 2024;', 'Theo đề nghị của Chánh Văn phòng')),
    ).toEqual(['phòng'])
  })
})

describe('the number of an appendix', () => {
  const numbered = (number: string): string => `ke_hoach:
  trich_yeu: Cải cách hành chính
phu_luc:
  - so: ${number}
    ten: Danh mục
    noi_dung: Chữ.`

  it('is told in Arabic numerals, with the Roman ones', () => {
    const [found] = check(appendixNumbers, numbered('04'))
    expect(found).toMatchObject({
      message: expect.stringContaining('“04”'),
      hint: expect.stringContaining('“IV”'),
    })
  })

  it.each(['IV', 'I-A', '1a'])('%s is left alone', number => {
    expect(check(appendixNumbers, numbered(number))).toEqual([])
  })
})

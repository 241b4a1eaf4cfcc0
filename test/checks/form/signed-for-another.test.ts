import { describe, expect, it } from 'vitest'
import { attachedSignature } from '../../../src/checks/rules/the-thuc/ky-ke-hoach-kem-theo.ts'
import { signedByOrder } from '../../../src/checks/rules/the-thuc/ky-thua-lenh.ts'
import { check, marked } from '../check-fragment.ts'

const planOf = (agency: string, symbol: string, ...authority: string[]): string => `co_quan:
  ten: ${agency}
  dia_danh: X
ke_hoach:
  ky_hieu: ${symbol}
  so: 12
  trich_yeu: Cải cách hành chính
  nguoi_ky:
    quyen_han: |
${authority.map(line => `      ${line}`).join('\n')}
    ho_ten: Nguyễn Văn A`

describe('a document of a unit that is signed for the chairman', () => {
  it.each([
    ['Văn phòng HĐND và UBND xã X', 'TL. CHỦ TỊCH'],
    ['Phòng Kinh tế', 'TL. CHỦ TỊCH'],
    ['Trung tâm Phục vụ hành chính công xã X', 'TUQ. CHỦ TỊCH'],
    ['Sở Nội vụ', 'KT. CHỦ TỊCH'],
    ['Văn phòng HĐND và UBND xã X', 'TM. ỦY BAN NHÂN DÂN'],
  ])('%s, %s: is told at that line', (agency, first) => {
    expect(marked(signedByOrder, planOf(agency, 'KH-VP', first, 'CHÁNH VĂN PHÒNG'))).toEqual([first])
  })

  it('is told with its symbol', () => {
    const [told] = check(
      signedByOrder,
      planOf('Văn phòng HĐND và UBND xã X', 'KH-VP', 'TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'),
    )
    expect(told?.message).toContain('KH-VP')
    expect(told?.severity).toBe('warning')
  })

  it.each([
    ['Ủy ban nhân dân xã X', 'KH-UBND', ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG']],
    ['Văn phòng HĐND và UBND xã X', 'KH-VP', ['CHÁNH VĂN PHÒNG']],
    ['Sở Nội vụ', 'KH-SNV', ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG']],
    ['Hội Nông dân xã X', 'KH-HND', ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH']],
    ['Phòng Kinh tế', 'KH-PKT', ['KT. TRƯỞNG PHÒNG', 'PHÓ TRƯỞNG PHÒNG']],
  ])('%s, %s, %j: is right', (agency, symbol, authority) => {
    expect(check(signedByOrder, planOf(agency, symbol, ...authority))).toEqual([])
  })
})

describe('a plan that a decision issues', () => {
  it('is told to have recipients of its own, once', () => {
    expect(
      marked(attachedSignature, 'ke_hoach:\n  trich_yeu: A\n  noi_nhan: |\n    - Các phòng;\n    - Lưu: VT.'),
    ).toEqual(['Các phòng;'])
  })

  it('has none of it told where it stands alone', () => {
    expect(
      check(
        attachedSignature,
        'ke_hoach:\n  so: 5\n  trich_yeu: A\n  noi_nhan: |\n    - Các phòng;\n    - Lưu: VT.',
      ),
    ).toEqual([])
  })
})

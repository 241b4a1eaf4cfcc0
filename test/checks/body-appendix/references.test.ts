import { describe, expect, it } from 'vitest'
import { leadWithoutDuties } from '../../../src/checks/rules/doi-chieu/chu-tri-khong-co-trach-nhiem.ts'
import { circularReference } from '../../../src/checks/rules/doi-chieu/dan-chieu-vong.ts'
import { missingArticle } from '../../../src/checks/rules/doi-chieu/dieu-khong-co.ts'
import { stalePeriod } from '../../../src/checks/rules/doi-chieu/giai-doan-cu.ts'
import { missingSection } from '../../../src/checks/rules/doi-chieu/muc-khong-co.ts'
import { beyondYear } from '../../../src/checks/rules/doi-chieu/ngoai-nam-ke-hoach.ts'
import { missingAppendix } from '../../../src/checks/rules/doi-chieu/phu-luc-khong-co.ts'
import { unusedAppendix } from '../../../src/checks/rules/doi-chieu/phu-luc-khong-duoc-dan.ts'
import { appendixTitle } from '../../../src/checks/rules/doi-chieu/ten-phu-luc.ts'
import { check, marked, paragraph } from '../check-fragment.ts'

const withAppendices = (words: string, ...titles: readonly string[]): string => `ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung: |
    ${words}
phu_luc:
${titles.map(title => `  - { ten: "${title}", noi_dung: Rà soát văn bản. }`).join('\n')}`

describe('the period in a heading', () => {
  const below = (heading: string, phase = 'giai_doan: 2026-2030'): string => `${phase}
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: ${heading}
      noi_dung: Rà soát văn bản.`

  it.each([
    ['Giải pháp thực hiện Kế hoạch xuất khẩu giai đoạn 2021- 2025', '2021- 2025'],
    ['Chỉ tiêu giai đoạn 2021 đến năm 2025', '2021 đến năm 2025'],
  ])('is that of the plan, not of the one before: %s', (heading, words) =>
    expect(marked(stalePeriod, below(heading))).toEqual([words]),
  )

  it.each([
    'Kết quả giai đoạn 2021-2025',
    'Bài học của giai đoạn 2021-2025',
    'Tiếp tục thực hiện Chương trình giảm nghèo giai đoạn 2021-2025',
    'Nhiệm vụ giai đoạn 2021-2030',
    'Nhiệm vụ giai đoạn 2026-2030',
    'Nhiệm vụ hai năm 2024-2025',
  ])('may be told on purpose: %s', heading => expect(check(stalePeriod, below(heading))).toEqual([]))

  it('is not asked for in a plan of one year', () => {
    expect(check(stalePeriod, below('Chỉ tiêu giai đoạn 2021-2025', 'nam: 2026'))).toEqual([])
  })
})

describe('appendices', () => {
  it('that are named exist, each number of a list and of a span', () => {
    expect(marked(missingAppendix, withAppendices('Theo Phụ lục I, III kèm theo.', 'Một', 'Hai'))).toEqual([
      'Phụ lục I, III',
    ])
    expect(check(missingAppendix, withAppendices('Theo các Phụ lục I - II.', 'Một', 'Hai'))).toEqual([])
    expect(check(missingAppendix, withAppendices('Theo Phụ lục kèm theo.', 'Một'))).toEqual([])
    expect(marked(missingAppendix, paragraph('Nhiệm vụ theo Phụ lục đính kèm.'))).toEqual(['Phụ lục'])
  })

  it('that the decision sends the reader to exist', () => {
    const decision = (words: string): string =>
      `quyet_dinh:\n  trich_yeu: Ban hành Kế hoạch\n  dieu:\n    - ${words}`
    expect(marked(missingAppendix, decision('Giao nhiệm vụ cho các bộ phận tại Phụ lục.'))).toEqual([
      'Phụ lục',
    ])
    expect(check(missingAppendix, decision('Ban hành Kế hoạch và Phụ lục của năm.'))).toEqual([])
    expect(check(missingAppendix, decision('Trình bày tại Phụ lục Nghị định số 30/2020/NĐ-CP.'))).toEqual([])
    expect(check(missingAppendix, paragraph('Giao nhiệm vụ tại Phụ lục.'))).toEqual([])
  })

  it('of other documents are none of this plan’s', () => {
    for (const words of [
      'Trình bày theo Phụ lục VI Nghị định số 30/2020/NĐ-CP.',
      'Theo mẫu tại Phụ lục III ban hành kèm theo Thông tư số 01/2023/TT-VPCP.',
      'Theo Phụ lục 5 của Kế hoạch số 12/KH-UBND.',
    ])
      expect(check(missingAppendix, paragraph(words))).toEqual([])
  })

  it('are named by the document, all at once or one by one', () => {
    expect(marked(unusedAppendix, withAppendices('Theo Phụ lục II.', 'Một', 'Hai'))).toEqual(['Một'])
    expect(check(unusedAppendix, withAppendices('Theo Khung nhiệm vụ kèm theo.', 'Một', 'Hai'))).toEqual([])
    expect(check(unusedAppendix, withAppendices('Chi tiết tại các Phụ lục.', 'Một', 'Hai'))).toEqual([])
  })

  it('are named by their title', () => {
    const words = '(Kèm theo Phụ lục khung kế hoạch thực hiện công tác văn thư)'
    expect(marked(appendixTitle, withAppendices(words, 'Danh mục thủ tục được rà soát'))).toEqual([
      'Phụ lục khung kế hoạch thực hiện công tác văn thư',
    ])
    expect(check(appendixTitle, withAppendices(words, 'KHUNG KẾ HOẠCH THỰC HIỆN CÔNG TÁC VĂN THƯ'))).toEqual(
      [],
    )
    expect(check(appendixTitle, withAppendices('Nhiệm vụ theo Phụ lục này.', 'Danh mục thủ tục'))).toEqual([])
  })
})

describe('articles and sections', () => {
  const decision = (recipient: string) => `dieu:
  - Ban hành Kế hoạch.
  - Các đơn vị chịu trách nhiệm thi hành Quyết định này.
noi_nhan: |
  - ${recipient};
  - Lưu: VT.`

  it('an addressee’s article is one of the decision’s', () => {
    expect(marked(missingArticle, decision('Như Điều 3'))).toEqual(['Điều 3'])
    expect(check(missingArticle, decision('Như Điều 2'))).toEqual([])
    expect(check(missingArticle, decision('Như trên'))).toEqual([])
  })

  it('an article of a law is none of the decision’s', () => {
    const fragment = decision('Như Điều 2').replace(
      'Ban hành Kế hoạch.',
      'Ban hành theo Điều 9 Nghị định này.',
    )
    expect(check(missingArticle, fragment)).toEqual([])
  })

  const plan = (words: string) => `noi_dung:
  - de_muc: I. MỤC TIÊU
    noi_dung: |
      ${words}
  - de_muc: II. NHIỆM VỤ
    noi_dung:
      - de_muc: 1. Thể chế
        noi_dung: |
          1.1. Rà soát.`

  it('a section of this plan exists', () => {
    expect(marked(missingSection, plan('Theo mục II.2 Kế hoạch này.'))).toEqual(['mục II.2 Kế hoạch này'])
    for (const words of [
      'Theo mục II.1 Kế hoạch này.',
      'Theo mục II nêu trên.',
      'Theo Mục VIII Thông tư số 01.',
    ])
      expect(check(missingSection, plan(words))).toEqual([])
  })
})

describe('what a plan says of itself', () => {
  it('agrees with the year of its title', () => {
    const plan = (title: string, year: number) => `trich_yeu: ${title}
noi_dung: Trên đây là Kế hoạch cải cách hành chính năm ${year} và các năm tiếp theo.`
    expect(marked(beyondYear, plan('Cải cách hành chính năm 2026', 2026))).toEqual([
      'năm 2026 và các năm tiếp theo',
    ])
    expect(check(beyondYear, plan('Cải cách hành chính năm 2026 và những năm tiếp theo', 2026))).toEqual([])
    expect(check(beyondYear, plan('Cải cách hành chính năm 2026', 2021))).toEqual([])
  })

  it('does not send the reader to the yearly plan that it is', () => {
    expect(
      check(circularReference, paragraph('Báo cáo theo quy định tại Kế hoạch CCHC hằng năm.')),
    ).toHaveLength(1)
    expect(check(circularReference, paragraph('Báo cáo quy định tại Kế hoạch hằng năm của tỉnh.'))).toEqual(
      [],
    )
    expect(check(circularReference, paragraph('Xây dựng kế hoạch cải cách hành chính hằng năm.'))).toEqual([])
  })

  it('gives duties to each unit that leads a task, whatever the sign between its words', () => {
    const plan = (last: string) => `co_quan:
  ten: Ủy ban nhân dân phường Y
  dia_danh: Y
  don_vi: { vp: "Văn phòng HĐND&UBND", vh: Văn hóa – Xã hội, kt: Kinh tế, nv: Nội vụ }
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Tổ chức thực hiện
      noi_dung:
        - { de_muc: Văn phòng HĐND và UBND phường, noi_dung: Theo dõi. }
        - { de_muc: Văn hoá - xã hội, noi_dung: Tuyên truyền. }
        - { de_muc: Nội vụ, noi_dung: Rà soát. }
        - { de_muc: ${last}, noi_dung: Phối hợp. }
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
          hang: |
            Báo cáo | vp
            Tuyên truyền | vh
            Giải ngân | kt`
    const [found] = check(leadWithoutDuties, plan('Đoàn thể'))
    expect(found?.message).toMatch(/: Kinh tế\.$/)
    expect(check(leadWithoutDuties, plan('Phòng Kinh tế'))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { check, found, planOf } from './findings.ts'

const full = (code: string, type = 'Quyết định'): string =>
  `- Thực hiện ${type} số ${code} ngày 03/02/2025 của Sở Nội vụ về việc giao biên chế.`

/** What is said about the code alone, and what is put in its place. */
function told(line: string): (string | undefined)[] {
  return check(planOf([line]))
    .filter(({ rule }) => rule === 'vien-dan/sai-ky-hieu')
    .flatMap(({ severity, fix }) => [severity, fix])
}

describe('a number and symbol', () => {
  it.each([
    ['15/QD-SNV', 'Quyết định', 'error', '15/QĐ-SNV'],
    ['15/QĐSNV', 'Quyết định', 'error', '15/QĐ-SNV'],
    ['15/QĐ – SNV', 'Quyết định', 'warning', '15/QĐ-SNV'],
    ['15 /QĐ-SNV', 'Quyết định', 'warning', '15/QĐ-SNV'],
    ['15/KH.SNV', 'Kế hoạch', 'warning', '15/KH-SNV'],
    ['15/NQ-TU', 'Nghị quyết', 'warning', '15-NQ/TU'],
    ['15-QĐ/UBND', 'Quyết định', 'warning', '15/QĐ-UBND'],
    ['15/205/TT-SNV', 'Thông tư', 'error', '15/2025/TT-SNV'],
    ['15/25/TT-SNV', 'Thông tư', 'error', '15/2025/TT-SNV'],
    ['15/TT-SNV', 'Thông tư', 'error', '15/2025/TT-SNV'],
    ['15/Ttr-SNV', 'Tờ trình', 'warning', '15/TTr-SNV'],
  ])('%s of a %s is mended', (code, type, severity, right) => {
    expect(told(full(code, type))).toEqual([severity, right])
  })

  it.each([
    ['15/QĐ-SNV', 'Quyết định'],
    ['15-NQ/TU', 'Nghị quyết'],
    ['15-CTrHĐ/ĐU', 'Chương trình hành động'],
    ['15-HD/BTCTU', 'Hướng dẫn'],
    ['15-KH/BCĐ', 'Kế hoạch'],
    ['15/KHPH-SNV', 'Kế hoạch phối hợp'],
    ['66.7/2025/NQ-CP', 'Nghị quyết'],
    ['1211/2016/UBTVQH13', 'Nghị quyết'],
    ['12/SNV-CCHC', 'Công văn'],
    ['12/SNV.VP', 'Công văn'],
    ['01/2015/TTLT-BNV-BTC', 'Thông tư liên tịch'],
    ['15a/2025/QĐ-UBND', 'Quyết định'],
    ['12-QĐ/TU', 'Quy định'],
  ])('%s of a %s is right', (code, type) => {
    expect(told(full(code, type))).toEqual([])
  })

  it('is known by the register when its year lost a digit and no date stands beside it', () => {
    const line = '- Tinh giản biên chế theo Nghị định số 113/218/NĐ-CP của Chính phủ.'
    expect(told(line)).toEqual(['error', '113/2018/NĐ-CP'])
  })

  it.each(['15/KH-SNV', '15/KH – SNV', '15/KH.SNV', '15-KH/SNV', '15-KH/TU'])(
    '%s of another kind of document is told without a fix, which would leave it as wrong',
    code => {
      expect(told(full(code))).toEqual(['warning', undefined])
    },
  )

  it('may be typed with combining marks', () => {
    expect(told(full('15/QD-SNV').normalize('NFD'))).toEqual(['error', '15/QĐ-SNV'])
  })
})

describe('the word số', () => {
  it('is missed before a number, and put in', () => {
    const line = '- Thực hiện Chỉ thị 15-CT/TU ngày 03/02/2025 của Tỉnh ủy về kỷ luật, kỷ cương.'
    expect(found([line])).toEqual(['thieu-chu-so 1: Chỉ thị '])
    expect(check(planOf([line])).map(({ fix }) => fix)).toEqual(['Chỉ thị số '])
  })

  it('comes with the whole word for the kind', () => {
    const line = '- Thực hiện NQ 15-NQ/TU ngày 03/02/2025 của Tỉnh ủy về kỷ luật, kỷ cương.'
    expect(check(planOf([line])).map(({ fix }) => fix)).toEqual(['Nghị quyết số '])
  })

  it('is not missed in a list behind a colon and in a chain', () => {
    expect(
      found([
        '- Các Công văn: 12/UBND-NV ngày 03/01/2025, 15/UBND-NV ngày 05/01/2025 của UBND tỉnh về kiểm tra.',
        '- Công điện số 12/CĐ-UBND và 13/CĐ-UBND ngày 03/01/2025 của UBND tỉnh về kiểm tra.',
      ]).filter(finding => finding.startsWith('thieu-chu-so')),
    ).toEqual([])
  })
})

describe('điểm, khoản, Điều', () => {
  it.each([
    ['Khoản 3 điều 1', 'khoản 3 Điều 1'],
    ['điều 1 khoản 3', 'khoản 3 Điều 1'],
    ['khoản 3, Điều 1', 'khoản 3 Điều 1'],
    ['Điểm a, Khoản 2, Điều 7', 'điểm a khoản 2 Điều 7'],
    ['điều 12', 'Điều 12'],
  ])('%s becomes %s', (typed, right) => {
    const told = check(planOf([`- Theo quy định tại ${typed} của Quy chế.`]))
    expect(told.map(({ fix, rule }) => [rule, fix])).toEqual([['vien-dan/diem-khoan-dieu', right]])
  })

  it.each([
    'điểm a khoản 2 Điều 7',
    'khoản 2, khoản 3 Điều 7',
    'Điều 7 và Điều 8',
    'Điều 5, Điều 6',
    '90 điểm',
    'các điều kiện 1, 2',
  ])('%s is right', words => {
    expect(found([`- Theo quy định tại ${words} của Quy chế.`])).toEqual([])
  })

  it('may begin a sentence with a capital', () => {
    expect(found(['- Khoản 3 Điều 7 của Quy chế được niêm yết. Khoản 2 Điều 8 cũng vậy.'])).toEqual([])
  })
})

describe('two years', () => {
  it('run together are told, behind a word that says they are years', () => {
    expect(found(['- Đề án giai đoạn 20252030 của huyện.'])).toEqual(['nam-dinh-lien 1: 20252030'])
  })

  it.each(['số điện thoại 20252030', 'giai đoạn 2025-2030', 'ngày 20/252030', 'năm 20302025'])(
    '%s is left alone',
    words => {
      expect(found([`- Theo ${words}.`])).toEqual([])
    },
  )
})

import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { isRefused, readAgency, usualPlace } from '../../src/spec/starters/agency.ts'
import { beginPlan } from '../../src/spec/starters/begin-plan.ts'
import { type Situation, situations } from '../../src/spec/starters/situations.ts'
import { memoryIo } from '../helpers/memory-io.ts'

const kinds = [undefined, ...(Object.keys(situations) as Situation[])]

function agency(typed: string) {
  const read = readAgency(typed)
  if (isRefused(read)) throw new Error(read.message)
  return read
}

describe('an agency is written as in a sentence', () => {
  it.each([
    ['Ủy ban nhân dân xã Cẩm Nhượng', 'Ủy ban nhân dân xã Cẩm Nhượng', 'Cẩm Nhượng'],
    ['UBND xã cẩm nhượng', 'Ủy ban nhân dân xã Cẩm Nhượng', 'Cẩm Nhượng'],
    ['ỦY BAN NHÂN DÂN PHƯỜNG HAI BÀ TRƯNG', 'Ủy ban nhân dân phường Hai Bà Trưng', 'Hai Bà Trưng'],
    ['phường 1', 'Ủy ban nhân dân phường 1', 'Phường 1'],
    ['Đặc khu Phú Quốc', 'Ủy ban nhân dân đặc khu Phú Quốc', 'Phú Quốc'],
    ['UBND tỉnh Đắk Lắk', 'Ủy ban nhân dân tỉnh Đắk Lắk', 'Đắk Lắk'],
    ['UBND TP Huế', 'Ủy ban nhân dân thành phố Huế', 'Huế'],
    [
      'Phường Văn Miếu - Quốc Tử Giám',
      'Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám',
      'Văn Miếu - Quốc Tử Giám',
    ],
    ['xã X', 'Ủy ban nhân dân xã X', 'X'],
    ['Sở Nội vụ', 'Sở Nội vụ', 'X'],
    ['ban Quản lý Khu kinh tế', 'Ban Quản lý Khu kinh tế', 'X'],
  ])('%s', (typed, name, place) => {
    expect(agency(typed).name).toBe(name)
    expect(usualPlace(agency(typed))).toBe(place)
  })

  it.each([
    ['UBND huyện Cẩm Xuyên', /không còn huyện/],
    ['Thị trấn Cẩm Xuyên', /không còn thị trấn/],
    ['UBND Cẩm Nhượng', /chưa nói rõ/],
    ['SỞ NỘI VỤ', /toàn chữ hoa/],
    ['"Sở": #1', /không dùng làm tên/],
    ['- xã X', /không dùng làm tên/],
    ['Sở *Nội* vụ', /không dùng làm tên/],
    ['Sở {{nam}}', /không dùng làm tên/],
    [`Sở ${'x'.repeat(200)}`, /dài quá/],
  ])('or asked for again: %s', (typed, why) => {
    const read = readAgency(typed)
    expect(isRefused(read) && read.message).toMatch(why)
  })
})

const agencies = [
  'Ủy ban nhân dân xã X',
  'UBND xã Cẩm Nhượng',
  'UBND phường 1',
  'UBND đặc khu Phú Quốc',
  'UBND tỉnh Đắk Lắk',
  'UBND TP Hải Phòng',
  'Sở Giáo dục và Đào tạo',
  'Trung tâm Y tế “A & B”, cơ sở 2 (mới)',
  'No',
]

describe.each(agencies)('a plan of %s', typed => {
  it.each(kinds)('begins without an error, and is rendered: %s', async situation => {
    const read = agency(typed)
    const text = beginPlan(situation, { agency: read, place: usualPlace(read), year: 2041 })
    const io = memoryIo({ 'k.yaml': text })
    const code = await main(['check', 'k.yaml'], io)
    expect([code, io.out.match(/^k\.yaml.*Phải sửa.*$/gm) ?? []]).toEqual([0, []])
    expect(await main(['render', 'k.yaml', '--format', 'txt', '-o', 'k.txt'], io)).toBe(0)
    const printed = new TextDecoder().decode(io.files.get('k.txt')!).normalize('NFC')
    expect(printed.replace(/\s+/g, ' ')).toContain(read.name.toUpperCase())
    expect(printed).toContain('2041')
    expect(printed).not.toMatch(/20(?:26|28|30)(?!\d|\/)/)
    if (read.council?.own !== 'X') expect(printed).not.toMatch(/xã X|phường Z|của của|xã xã/)
    // The level of the samples is nowhere left; “Xã hội” is another word.
    for (const level of ['xã', 'phường'])
      if (read.council?.level !== level)
        expect(printed).not.toMatch(new RegExp(`(?<!\\p{L})${level}(?!\\p{L})(?! hội)`, 'u'))
  })
})

it('a plan in the default words is the one that is written without a terminal', () => {
  const text = beginPlan(undefined, { agency: agency('xã X'), place: 'X', year: 2027 })
  expect(text).toContain('# Kế hoạch cải cách hành chính năm 2027.')
  expect(text).toContain('trich_yeu: Ban hành Kế hoạch cải cách hành chính xã X năm {{nam}}')
})

it('an office has a head and a symbol of its own', () => {
  const answers = { agency: agency('Sở Giáo dục và Đào tạo'), place: 'Huế', year: 2027 }
  const decision = beginPlan('quyet-dinh', answers)
  expect(decision).toContain('  ky_hieu: QĐ-SGDĐT\n')
  expect(decision).toContain('tham_quyen: Giám đốc Sở Giáo dục và Đào tạo')
  expect(decision).toContain('quyen_han: GIÁM ĐỐC')
  expect(decision).toContain('cải cách hành chính của Sở Giáo dục và Đào tạo năm {{nam}}')
  expect(decision).not.toMatch(/Đảng ủy|HĐND/)
  expect(beginPlan('ke-hoach', answers)).toContain('  ky_hieu: KH-SGDĐT\n')
})

it('the years of a plan for several move together', () => {
  const text = beginPlan('de-an', { agency: agency('phường 5'), place: 'Phường 5', year: 2031 })
  expect(text).toContain('giai_doan: 2031 - 2035\n')
  expect(text).toContain('de_muc: Đến năm 2033')
  expect(text).toContain('ngày 16 tháng 6 năm 2025')
})

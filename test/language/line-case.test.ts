import { describe, expect, it } from 'vitest'
import { agencyLines, upper } from '../../src/language/line-case.ts'

describe('upper', () => {
  it('writes Vietnamese letters in capitals, in NFC', () => {
    expect(upper('Ủy ban nhân dân xã X, đặc khu ư ơ ệ')).toBe('ỦY BAN NHÂN DÂN XÃ X, ĐẶC KHU Ư Ơ Ệ')
    expect(upper('hòa'.normalize('NFD'))).toBe('HÒA')
  })
})

describe('agencyLines', () => {
  it('breaks before the unit and its name', () => {
    expect(agencyLines('Ủy ban nhân dân xã X')).toEqual(['Ủy ban nhân dân', 'xã X'])
    expect(agencyLines('ỦY BAN NHÂN DÂN XÃ X')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ X'])
    expect(agencyLines('Ủy ban nhân dân Phường 1')).toEqual(['Ủy ban nhân dân', 'Phường 1'])
    expect(agencyLines('Ủy ban nhân dân đặc khu Y')).toEqual(['Ủy ban nhân dân', 'đặc khu Y'])
    expect(agencyLines('Hội đồng nhân dân thị xã Z')).toEqual(['Hội đồng nhân dân', 'thị xã Z'])
    expect(agencyLines('Ủy ban nhân dân Thành phố Hồ Chí Minh')).toEqual([
      'Ủy ban nhân dân',
      'Thành phố Hồ Chí Minh',
    ])
    expect(agencyLines('Văn phòng HĐND và UBND xã X')).toEqual(['Văn phòng HĐND và UBND', 'xã X'])
    expect(agencyLines('Ủy ban nhân dân xã X'.normalize('NFD'))).toEqual(['Ủy ban nhân dân', 'xã X'])
  })

  it('keeps one line where there is nothing to break', () => {
    const names = [
      'Sở Nội vụ',
      'Phòng Văn hóa - Xã hội',
      'PHÒNG VĂN HÓA - XÃ HỘI',
      'Văn phòng Tỉnh ủy',
      'VĂN PHÒNG HUYỆN ỦY',
      'Ban Thường vụ Tỉnh Đoàn',
      'UBND xã X',
      'Xã X',
    ]
    for (const name of names) expect(agencyLines(name), name).toEqual([name])
  })

  it('tells a commune from a word that looks like one', () => {
    expect(agencyLines('ỦY BAN NHÂN DÂN XÃ HỘI A')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ HỘI A'])
    expect(agencyLines('ỦY BAN NHÂN DÂN XÃ ĐOÀN A')).toEqual(['ỦY BAN NHÂN DÂN', 'XÃ ĐOÀN A'])
    expect(agencyLines('PHÒNG VĂN HÓA - XÃ HỘI XÃ X')).toEqual(['PHÒNG VĂN HÓA - XÃ HỘI', 'XÃ X'])
  })

  it('keeps the lines of a name that is typed on several', () => {
    expect(agencyLines('Ban Quản lý dự án \n  tỉnh Y\n')).toEqual(['Ban Quản lý dự án', 'tỉnh Y'])
    expect(agencyLines('')).toEqual([])
  })
})

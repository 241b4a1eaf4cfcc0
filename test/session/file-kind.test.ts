import { describe, expect, it } from 'vitest'
import { fileKind } from '../../src/session/file-kind.ts'
import { smallPlan } from '../helpers/small-plan.ts'

/** What a file of some name is taken for. */
const kindOf = (text: string, name = 'xa/tep.yaml') => fileKind(name, text)

describe('a file is', () => {
  it.each([
    ['a whole plan', smallPlan()],
    ['a plan that takes a frame', 'theo_khung: ../khung.yaml\ngia_tri:\n  xa: Hạ Đông\n'],
    ['a plan with its house style first', 'the_thuc:\n  co_chu: 13\nnam: 2026\n'],
    [
      'a plan behind a byte order mark, a comment and the sign of a document',
      '\uFEFF# Kế hoạch\n---\nnam: 2026\n',
    ],
    ['a plan with Windows line ends', 'nam: 2026\r\nco_quan:\r\n  ten: Ủy ban nhân dân xã X\r\n'],
    ['a plan with quoted keys', '"nam": 2026\n'],
    ['a plan in braces', '{ nam: 2026 }\n'],
    ['an empty file', ''],
    ['a file of comments alone', '# Để sau.\n'],
    ['a list', '- Phòng Kinh tế\n- Văn phòng\n'],
    ['a text', 'Kế hoạch năm 2026.\n'],
    ['a plan with a slip in its only key', 'theo_khugn: ../khung.yaml\n'],
    ['a plan whose keys are all wrong', 'year: 2026\nagency:\n  ten: Ủy ban nhân dân xã X\n'],
    ['a plan that is broken before its first key', 'nam 2026\nco_quan:\n  ten: Ủy ban\n'],
  ])('a plan, so that its faults are told: %s', (_, text) => expect(kindOf(text)).toBe('plan'))

  it.each([
    ['names', 'Công chức Tài chính - Kế toán: Phòng Kinh tế\nBan Văn hóa:\n'],
    ['codes', '# Sáp nhập từ 01/7\nvp: Văn phòng HĐND và UBND\nkt: Phòng Kinh tế\n'],
    ['a code like a key of a plan', 'vp: Văn phòng\nthuy: Trạm Thủy nông\n'],
    ['quoted names', '"Ban Chỉ huy: Quân sự": Ban Chỉ huy quân sự xã\n'],
  ])('a table of unit names: %s', (_, text) => {
    expect(kindOf(text)).toBe('units')
    expect(kindOf(text.normalize('NFD'))).toBe('units')
  })

  it('a register, by its list of documents or by its name', () => {
    expect(kindOf('van_ban:\n  - so_hieu: 44/QĐ-UBND\n')).toBe('register')
    expect(kindOf('cap_nhat: 05/02/2025\nvan_ban:\n- so_hieu: 44/QĐ-UBND\n')).toBe('register')
    expect(kindOf('', 'xa/van-ban-co-quan.yaml')).toBe('register')
  })

  it('settings, by their keys or by their name', () => {
    expect(kindOf('the_thuc:\n  co_chu: 13\n')).toBe('settings')
    expect(kindOf('van_ban: so-van-ban.yaml\n')).toBe('settings')
    expect(kindOf('quy_tac:\n  tu-ngu: tat\nmau: mau-rieng\n')).toBe('settings')
    expect(kindOf('the_thucc:\n', 'xa/cchc.yaml')).toBe('settings')
  })
})

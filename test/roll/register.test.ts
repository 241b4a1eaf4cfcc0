import { describe, expect, it } from 'vitest'
import { readRegister } from '../../src/citations/register/read-register.ts'
import { Register } from '../../src/citations/register/register.ts'
import { rollOver } from '../../src/roll/roll-over.ts'
import { shown } from '../helpers/render.ts'
import { besides, planOf } from './roll.ts'

const entries = readRegister(
  'so.yaml',
  `cap_nhat: '2026-11-21'
van_ban:
- { so_hieu: 10/2018/NĐ-CP, loai: Nghị định, ngay_ban_hanh: '2018-01-23', het_hieu_luc: '2026-09-01', trang_thai: het-hieu-luc, thay_the_boi: [37/2026/NĐ-CP] }
- { so_hieu: 37/2026/NĐ-CP, loai: Nghị định, ten: Quy định chi tiết Luật Tiếp cận thông tin, ngay_ban_hanh: '2026-08-26', hieu_luc_tu: '2026-09-01', trang_thai: con-hieu-luc }
- { so_hieu: 11/2018/NĐ-CP, loai: Nghị định, ngay_ban_hanh: '2018-02-23', het_hieu_luc: '2027-07-01', trang_thai: het-hieu-luc }
- { so_hieu: 12/2018/NĐ-CP, loai: Nghị định, ngay_ban_hanh: '2018-03-23', het_hieu_luc: '2029-07-01', trang_thai: het-hieu-luc }
- { so_hieu: 18/2025/NĐ-CP, loai: Nghị định, ten: Về thực hiện thủ tục hành chính theo cơ chế một cửa, ngay_ban_hanh: '2025-06-09', trang_thai: con-hieu-luc, sua_doi_boi: [77/2025/NĐ-CP, 39/2026/NĐ-CP] }
- { so_hieu: 77/2025/NĐ-CP, loai: Nghị định, ngay_ban_hanh: '2025-10-05', trang_thai: con-hieu-luc }
- { so_hieu: 39/2026/NĐ-CP, loai: Nghị định, ten: Sửa đổi Nghị định 18/2025/NĐ-CP về cơ chế một cửa, ngay_ban_hanh: '2026-08-05', trang_thai: con-hieu-luc }
- { so_hieu: 749/QĐ-TTg, loai: Quyết định, ten: Phê duyệt Chương trình Chuyển đổi số quốc gia đến năm 2025, ngay_ban_hanh: '2020-06-03', trang_thai: khong-ro, tiep_noi_boi: [1266/QĐ-TTg] }
- { so_hieu: 1266/QĐ-TTg, loai: Quyết định, ten: Phê duyệt Chiến lược quốc gia về chuyển đổi số giai đoạn 2026 - 2030, ngay_ban_hanh: '2026-07-14', trang_thai: con-hieu-luc }
- { so_hieu: 90/2020/NĐ-CP, loai: Nghị định, ngay_ban_hanh: '2020-08-13', trang_thai: khong-ro, thay_the_boi: [33/2025/NĐ-CP] }
- { so_hieu: 33/2025/NĐ-CP, loai: Nghị định, ngay_ban_hanh: '2025-12-21', trang_thai: con-hieu-luc }
- { so_hieu: 68/QĐ-TTg, loai: Quyết định, ten: Ban hành Kế hoạch cải cách thủ tục hành chính trọng tâm, ngay_ban_hanh: '2026-02-12', trang_thai: con-hieu-luc }
- { so_hieu: 99/2026/NĐ-CP, loai: Nghị định, ten: Quy định về trồng rừng ven biển, ngay_ban_hanh: '2026-02-12', trang_thai: con-hieu-luc }
`,
).value!.documents
const central = {
  kind: 'central',
  name: 'danh mục văn bản',
  date: { day: 21, month: 11, year: 2026 },
} as const
const register = new Register(
  entries.map(entry => ({ ...entry, home: central })),
  [central],
)

const rolled = (lines: string, change: (text: string) => string = text => text) => {
  const { value, diagnostics } = rollOver('k.yaml', change(planOf(lines, '2026')), besides({}), {
    register: () => register,
  })
  if (value === undefined) throw new Error(diagnostics.map(shown).join('\n'))
  return value
}

/** The marks of a line, and the line without them. */
const marked = (line: string): string => {
  const { text } = rolled(line)
  const [, kept, mark = ''] = /^(.*?)(?: \[! XEM LẠI: (.*)\])?$/.exec(text.split('\n')[10]!.trim())!
  expect(kept).toBe(line)
  return mark
}

describe('the register, for a document that the plan cites', () => {
  it('says what ended and what took its place, and leaves the text', () => {
    expect(marked('Theo Nghị định số 10/2018/NĐ-CP ngày 23/01/2018 của Chính phủ.')).toBe(
      'Nghị định số 10/2018/NĐ-CP hết hiệu lực từ 01/9/2026, thay bằng Nghị định số 37/2026/NĐ-CP ngày 26/8/2026',
    )
  })

  it('says what ends in the new year, and nothing of a later end', () => {
    expect(marked('Theo Nghị định số 11/2018/NĐ-CP của Chính phủ.')).toBe(
      'Nghị định số 11/2018/NĐ-CP hết hiệu lực từ 01/7/2027 (trong năm 2027)',
    )
    expect(marked('Theo Nghị định số 12/2018/NĐ-CP của Chính phủ.')).toBe('')
  })

  it('says what amended it since the old plan, not before', () => {
    expect(marked('Theo Nghị định số 18/2025/NĐ-CP ngày 09/6/2025 của Chính phủ.')).toBe(
      'Nghị định số 18/2025/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 39/2026/NĐ-CP ngày 05/8/2026',
    )
  })

  it('says nothing of an amendment that the plan cites too', () => {
    expect(
      marked('Theo Nghị định số 18/2025/NĐ-CP và Nghị định số 39/2026/NĐ-CP ngày 05/8/2026 của Chính phủ.'),
    ).toBe('')
  })

  it('says what may have replaced it, and what the next phase has in its place', () => {
    expect(marked('Theo Nghị định số 90/2020/NĐ-CP của Chính phủ.')).toContain(
      'có thể đã được thay bằng Nghị định số 33/2025/NĐ-CP ngày 21/12/2025',
    )
    expect(marked('Theo Quyết định số 749/QĐ-TTg ngày 03/6/2020 của Thủ tướng Chính phủ.')).toContain(
      'đã có văn bản tiếp nối: Quyết định số 1266/QĐ-TTg ngày 14/7/2026',
    )
  })

  it('says it once, with where it knows it from', () => {
    const line = 'Theo Nghị định số 10/2018/NĐ-CP ngày 23/01/2018 của Chính phủ.'
    const { entries } = rolled(`${line}\n${line}`)
    expect(entries.map(({ kind, why }) => [kind, why])).toEqual([
      [
        'citation-changed',
        'theo danh mục văn bản cập nhật ngày 21/11/2026: hết hiệu lực từ 01/9/2026, thay bằng Nghị định số 37/2026/NĐ-CP ngày 26/8/2026',
      ],
    ])
  })
})

describe('the register, for the subject of the plan', () => {
  const subject = (text: string) =>
    text.replace('trich_yeu: Thử', 'trich_yeu: Cải cách thủ tục hành chính năm {{nam}}')

  it('proposes central documents of the past year, and none on something else', () => {
    const { entries, text } = rolled('Theo Nghị định số 12/2018/NĐ-CP của Chính phủ.', subject)
    expect(entries.map(({ kind, what }) => [kind, what])).toEqual([
      [
        'new-document',
        'Quyết định số 68/QĐ-TTg ngày 12/02/2026 Ban hành Kế hoạch cải cách thủ tục hành chính trọng tâm',
      ],
    ])
    expect(text).toContain(
      'của Chính phủ. [! XEM LẠI: năm 2026 có Quyết định số 68/QĐ-TTg ngày 12/02/2026 cùng nội dung]',
    )
  })

  it('proposes none that the plan has, or that came before it', () => {
    expect(
      rolled('Theo Quyết định số 68/QĐ-TTg ngày 12/02/2026 của Thủ tướng Chính phủ.', subject).entries,
    ).not.toContainEqual(expect.objectContaining({ kind: 'new-document' }))
    const later = (text: string) => subject(text).replace('ke_hoach:', 'ke_hoach:\n  ngay: 01/3/2026')
    expect(rolled('Theo Nghị định số 12/2018/NĐ-CP của Chính phủ.', later).entries).not.toContainEqual(
      expect.objectContaining({ kind: 'new-document' }),
    )
  })
})

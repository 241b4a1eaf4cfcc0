import { describe, expect, it } from 'vitest'
import { planOf, roll, rolledLine } from './roll.ts'

const table = (rows: string, columns = '{ nhiem_vu: Chủ đề, thoi_gian: Thời gian (Năm 2026) }'): string[] =>
  roll(`nam: 2026
co_quan: { ten: Ủy ban nhân dân xã X, dia_danh: X }
ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
  noi_dung:
    - bang:
        cot: ${columns}
        hang: |
${rows.replace(/^/gm, '          ')}
`)
    .text.split('\n')
    .slice(6, -1)
    .map(line => line.trim())

describe('a programme by days', () => {
  it('is marked row by row with the weekday of the new day', () => {
    expect(
      table('Đất đai | 20 giờ 15 phút ngày 23 tháng 1\nHộ tịch | 20 giờ 15 phút ngày 13 tháng 3'),
    ).toEqual([
      'cot: { nhiem_vu: Chủ đề, thoi_gian: Thời gian (Năm 2027) }',
      'hang: |',
      'Đất đai | 20 giờ 15 phút ngày 23 tháng 1 [! XEM LẠI: lịch theo ngày, ngày 23/01/2027 là thứ Bảy (năm 2026 là thứ Sáu)]',
      'Hộ tịch | 20 giờ 15 phút ngày 13 tháng 3 [! XEM LẠI: lịch theo ngày, ngày 13/3/2027 là thứ Bảy (năm 2026 là thứ Sáu)]',
    ])
  })

  it('is one with years and without hours too, and names a day that the next year has not', () => {
    const text = planOf('- Ngày 05/3/2024: Đất đai\n- Ngày 29/02/2024: Hộ tịch', '2024')
    expect(
      roll(text)
        .text.split('\n')
        .slice(10, 12)
        .map(line => line.trim()),
    ).toEqual([
      '- Ngày 05/3/2025: Đất đai [! XEM LẠI: lịch theo ngày, ngày 05/3/2025 là thứ Tư (năm 2024 là thứ Ba)]',
      '- Ngày 29/02/2025: Hộ tịch [! XEM LẠI: không có ngày 29/02/2025; lịch theo ngày, không có ngày 29/02/2025]',
    ])
  })

  it('is told of a single day with a weekday or an hour', () => {
    expect(rolledLine('Tổ chức hội nghị vào thứ Sáu, ngày 14/3/2025.').mark).toContain('thứ Bảy')
    expect(rolledLine('Khai mạc lúc 7 giờ 30 phút ngày 14/3/2025.').mark).toContain(
      'ngày 14/3/2026 là thứ Bảy',
    )
  })

  it('is none of deadlines', () => {
    const rows = 'Một | Trước ngày 15/3/2026\nHai | Trước ngày 20/4/2026\nBa | Quý II/2026'
    expect(table(rows)[2]).toBe('Một | Trước ngày 15/3/2027')
    expect(
      table('Một | 15/3/2026\nHai | 20/4/2026', '{ nhiem_vu: Việc, thoi_gian: Thời hạn }').slice(2),
    ).toEqual(['Một | 15/3/2027', 'Hai | 20/4/2027'])
    expect(rolledLine('Gửi báo cáo chậm nhất 17 giờ ngày 15/12/2025.').mark).toBe('')
    expect(rolledLine('Đến 12h00 ngày 21/11/2025 có 100 hồ sơ.').mark).toBe('')
    expect(rolledLine('Báo cáo từ ngày 01/3/2025 đến ngày 30/4/2025.').mark).not.toContain('lịch')
  })

  it('is none where one row of many has a day', () => {
    expect(table('Một | 15/3/2026\nHai | Quý I\nBa | Quý II')[2]).toBe('Một | 15/3/2027')
  })
})

describe('columns that are repeated for years', () => {
  it('stay as they are, since the keys of the rows hang on them, and are told', () => {
    const { text } = roll(`giai_doan: 2026 - 2030
co_quan: { ten: Ủy ban nhân dân xã X, dia_danh: X }
ke_hoach:
  trich_yeu: Kế hoạch
  noi_dung:
    - bang:
        cot:
          ten: Chỉ tiêu
          kh:
            ten: "{{lap}}"
            lap: 2026 - 2030
        hang:
          - { ten: Một, kh_2026: 1 }
`)
    expect(text).toContain('lap: 2026 - 2030 # XEM LẠI: cột lặp cho 2026 - 2030\n')
    expect(text).toContain('kh_2026: 1')
  })
})

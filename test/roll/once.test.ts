import { describe, expect, it } from 'vitest'
import { roll, rolledLine } from './roll.ts'

const note = 'việc làm một lần, đã xong thì bỏ, chưa xong thì ghi thời hạn mới'

const phase = (rows: string): string => `giai_doan: 2026 - 2030
co_quan: { ten: Ủy ban nhân dân xã X, dia_danh: X }
ke_hoach:
  trich_yeu: Cải cách hành chính giai đoạn {{giai_doan}}
  noi_dung:
    - bang:
        cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời hạn }
        hang: |
${rows.replace(/^/gm, '          ')}
`

const rowsOf = (rows: string): string[] =>
  roll(phase(rows))
    .text.split('\n')
    .slice(8, -1)
    .map(line => line.trim())

describe('work that is done once', () => {
  it.each([
    'Hoàn thành và đưa Trung tâm IOC vào hoạt động trong quý I năm 2025.',
    'Khánh thành trụ sở Trung tâm Phục vụ hành chính công trong tháng 6/2025.',
    'Thành lập Tổ công nghệ số cộng đồng trước ngày 30/6/2025.',
    'Xây dựng, ban hành Quy chế làm việc trong năm 2025.',
    'Xây dựng Quy chế chi tiêu nội bộ trong quý I/2025.',
    'Hoàn thiện, trình Đề án vị trí việc làm trước ngày 30/6/2025.',
    'Tham mưu xây dựng dự thảo Đề án “Xã thông minh” xong trước tháng 9 năm 2025.',
    'Phê duyệt Chiến lược dữ liệu của xã vào quý IV/2025.',
    'Hoàn thành di dời Bộ phận Một cửa chậm nhất ngày 15/8/2025.',
    'Phấn đấu hoàn thành việc chuẩn hóa dữ liệu đất đai trong tháng 12/2025.',
    'Ra mắt Trang thông tin điện tử của xã Quý III/2025.',
  ])('keeps its time and is marked: %s', line => {
    expect(rolledLine(line)).toEqual({ line, mark: note })
  })

  it('is marked where its time goes by the plan without a year of its own', () => {
    for (const line of ['Khai trương Bộ phận Một cửa trong quý II/{{nam}}.', 'Lắp đặt ki-ốt trong quý II.'])
      expect(rolledLine(line)).toEqual({ line, mark: note })
  })

  it('keeps its own sentence only', () => {
    expect(rolledLine('Khánh thành trụ sở trong tháng 6/2025. Tập huấn trong tháng 7/2025.')).toEqual({
      line: 'Khánh thành trụ sở trong tháng 6/2025. Tập huấn trong tháng 7/2026.',
      mark: note,
    })
  })

  it('is read with letters in parts too', () => {
    expect(rolledLine('Khánh thành trụ sở trong tháng 6/2025'.normalize('NFD')).line).toContain('2025')
  })

  it.each([
    ['Hoàn thành 100% nhiệm vụ được giao trong năm 2025.', 'năm 2026'],
    ['Hoàn thành thắng lợi các mục tiêu, nhiệm vụ năm 2025.', 'năm 2026'],
    ['Hoàn thành báo cáo tổng kết trước ngày 15/12/2025.', '15/12/2026'],
    ['Rà soát thủ tục, hoàn thành trước ngày 30/6/2025.', '30/6/2026'],
    ['Thành lập Đoàn kiểm tra cải cách hành chính năm 2025.', 'năm 2026'],
    ['Tuyên truyền kỷ niệm 80 năm thành lập nước trong tháng 9/2025.', 'tháng 9/2026'],
    ['Giải quyết thủ tục thành lập hộ kinh doanh trong năm 2025.', 'năm 2026'],
    ['Ban hành Kế hoạch trong tháng 1/2025.', 'tháng 1/2026'],
    ['Xây dựng Kế hoạch thực hiện Đề án số hóa trong tháng 1/2025.', 'tháng 1/2026'],
    ['Xây dựng Kế hoạch cải cách hành chính năm 2025 trước ngày 15/01/2025.', '15/01/2026'],
    ['Xây dựng Bộ tiêu chí chấm điểm thôn năm 2025 trong quý I/2025.', 'quý I/2026'],
    ['Xây dựng Bộ tiêu chí chấm điểm thôn năm {{nam}} trong quý I/2025.', 'quý I/2026'],
    ['Tổ chức thực hiện chương trình, đề án được giao trong năm 2025.', 'năm 2026'],
    ['Sơ kết việc đã phê duyệt Đề án số hóa trong tháng 6/2025.', 'tháng 6/2026'],
    ['Xây dựng quy trình nội bộ trong tháng 6/2025.', 'tháng 6/2026'],
  ])('is not what every year has: %s', (line, moved) => {
    expect(rolledLine(line).mark).toBe('')
    expect(rolledLine(line).line).toContain(moved)
  })

  it('is not what comes back, has no time, or has one of another year', () => {
    for (const line of [
      'Hằng năm thành lập tổ giúp việc.',
      'Ban hành quy chế phối hợp.',
      'Hoàn thành xây dựng trụ sở trước năm 2030.',
    ])
      expect(rolledLine(line).mark).toBe('')
  })
})

describe('a row of work that is done once', () => {
  it('keeps its deadline, whichever cell says so', () => {
    expect(
      rowsOf('Hoàn thành và đưa Trung tâm IOC vào hoạt động | Văn phòng | Trong quý I năm 2026'),
    ).toEqual([
      `Hoàn thành và đưa Trung tâm IOC vào hoạt động | Văn phòng | Trong quý I năm 2026 [! XEM LẠI: ${note}]`,
    ])
  })

  it('is marked where it joins the deadline above', () => {
    const [, joined] = rowsOf('Tập huấn | Văn phòng | Hằng năm\nKhánh thành trụ sở | Văn phòng | ^')
    expect(joined).toBe(`Khánh thành trụ sở [! XEM LẠI: ${note}] | Văn phòng | ^`)
  })

  it('is not one that comes back', () => {
    const row = 'Ban hành quy chế, quy định nội bộ | Văn phòng | Thường xuyên'
    expect(rowsOf(row)).toEqual([row])
  })

  it('has the mark at its year where the row has keys', () => {
    const text = phase('').replace(
      /hang: \|\n\s*\n/,
      'hang:\n          - nhiem_vu: Khánh thành trụ sở\n            thoi_gian: Tháng 6/2027\n',
    )
    expect(roll(text).text).toContain(`thoi_gian: Tháng 6/2027 # XEM LẠI: ${note}`)
  })

  it('of a phase that is no such work moves on with the phase and is marked', () => {
    expect(rowsOf('Triển khai ứng dụng AI | Văn phòng | Năm 2026')).toEqual([
      'Triển khai ứng dụng AI | Văn phòng | Năm 2031 [! XEM LẠI: mốc năm 2026 của giai đoạn cũ, đã dời thành 2031]',
    ])
    const all = 'Rà soát | Văn phòng | 2026 - 2030'
    expect(rowsOf(all)).toEqual(['Rà soát | Văn phòng | 2031 - 2035'])
  })
})

describe('a line that only says when', () => {
  it('belongs to the work above it', () => {
    const { text } = roll(
      phase('').replace(
        /- bang:[\s\S]*/,
        '- |\n      Khánh thành trụ sở mới của xã.\n      - Đơn vị chủ trì: Văn phòng\n      - Thời gian thực hiện: Tháng 6/2027.\n',
      ),
    )
    expect(text).toContain(`- Thời gian thực hiện: Tháng 6/2027. [! XEM LẠI: ${note}]`)
  })
})

import { describe, expect, it } from 'vitest'
import { givesTask, namesUnit } from '../../src/compare/duties.ts'

describe('a heading', () => {
  it.each([
    'Phòng Văn hóa - Xã hội',
    'Ủy ban nhân dân cấp xã',
    'UBND các thôn',
    'Công an xã',
    'Các cơ quan, đơn vị liên quan',
    'Đề nghị Mặt trận Tổ quốc xã',
    'Sở Nội vụ',
    'Hội Nông dân',
    'Trường Tiểu học',
    'PHÒNG KINH TẾ',
  ])('names a unit: %s', title => {
    expect(namesUnit(title)).toBe(true)
  })

  it.each([
    'Phòng, chống tham nhũng',
    'Tổ chức thực hiện',
    'Tổ chức bộ máy',
    'Ban hành văn bản',
    'Báo cáo',
    'Bộ thủ tục hành chính',
    'Xã hội hóa',
    'Hội nghị',
    'Cải cách thể chế',
    'Đoàn kết',
  ])('names a field of work: %s', title => {
    expect(namesUnit(title)).toBe(false)
  })
})

describe('a sentence', () => {
  it.each([
    'Tổ chức lấy ý kiến Nhân dân qua môi trường số',
    'Phòng Tư pháp tham mưu ban hành kế hoạch',
    'Các thôn có trách nhiệm niêm yết danh sách',
    'RÀ SOÁT các quy chế của cơ quan',
  ])('gives a task: %s', sentence => {
    expect(givesTask(sentence)).toBe(true)
  })

  it.each([
    'Các đại biểu dự họp đông đủ',
    'Tổ chức thực hiện',
    'Tổ chức thực hiện các nhiệm vụ sau:',
    'Kinh phí do ngân sách xã cấp',
  ])('gives none: %s', sentence => {
    expect(givesTask(sentence)).toBe(false)
  })
})

import { describe, expect, it } from 'vitest'
import { isCollective, isUnit } from '../../src/transcribe/unit-names.ts'

describe('a name in a column of units', () => {
  it.each([
    'Phòng Kinh tế',
    'Sở Văn hóa và Thể thao',
    'UBND xã',
    'Ủy ban nhân dân xã An Phú',
    'Công an',
    'Văn phòng',
    'Trạm Y tế',
    'Thôn Đông Hải',
    'Trường Tiểu học An Phú',
    'Công chức Tư pháp - Hộ tịch',
    'Bộ phận Một cửa',
    'Ban Quản lý khu Kinh tế',
    'Hội Cựu chiến binh',
    'Tổ Công nghệ số cộng đồng',
    'Đoàn Thanh niên',
    'Thanh tra tỉnh',
    'Hội đồng nhân dân xã',
  ])('is that of one unit: %s', name => {
    expect([isUnit(name), isCollective(name)]).toEqual([true, false])
  })

  it.each([
    'UBND cấp xã',
    'Ủy ban nhân dân cấp xã',
    'Công an cấp huyện',
    'UBND các xã',
    'UBND xã/phường',
    'UBND xã và thị trấn',
    'Công an xã, phường',
    'Thôn',
    'Ấp',
    'Tổ dân phố',
    'thôn, bản',
    'Viện',
    'Trường',
    'Trường học',
    'Đoàn thể',
    'Đoàn thể xã',
    'Ban ngành đoàn thể',
    'Phòng ban chuyên môn',
    'Phòng chuyên môn',
    'Công chức chuyên môn xã',
    'Ban ngành liên quan',
  ])('is shared by many: %s', name => {
    expect([isUnit(name), isCollective(name)]).toEqual([false, true])
  })

  it.each(['Lãnh đạo xã', 'các phòng', 'ngành', 'Sở Công Thương Sở Tài chính', 'Phòng Kinh tế: chủ trì'])(
    'is neither: %s',
    name => {
      expect([isUnit(name), isCollective(name)]).toEqual([false, false])
    },
  )
})

import { clip } from '../../../language/clip.ts'
import type { PageRule } from '../../page-rule.ts'
import { startOfAll } from '../../sections.ts'
import { countWords } from '../../words.ts'

export const legacyEncoding: PageRule = {
  id: 'trang/bang-ma',
  group: 'trang',
  severity: 'error',
  title: 'Chữ gõ bằng bảng mã cũ',
  explanation:
    'Văn bản dùng bộ mã ký tự Unicode. Chữ gõ bằng bảng mã TCVN3 (ABC) hay VNI chỉ đọc được khi máy có đúng phông cũ, không tìm được và không gửi qua phần mềm được.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4',
  example: 'Bảng mã: [-TCVN3 (.VnTime)-]{+Unicode+}',
  isForAll: true,
  *check(page) {
    const { legacy } = page.document
    if (legacy === undefined) return
    const at = page.places.filter(
      ({ paragraph: { place } }) =>
        place.part === legacy.place.part &&
        place.start <= legacy.place.start &&
        legacy.place.start < place.end,
    )
    const names = [legacy.tcvn3 > 0 ? 'TCVN3 (ABC)' : '', legacy.vni > 0 ? 'VNI' : '']
      .filter(Boolean)
      .join(' và ')
    yield {
      at: at.length > 0 ? at : startOfAll(page, 'văn bản'),
      message: `chữ gõ bằng bảng mã cũ ${names}: “${clip(legacy.before, 40)}” là “${clip(legacy.after, 40)}”${countWords(legacy.tcvn3 + legacy.vni, 'đoạn chữ')}`,
      hint: 'Đổi sang Unicode bằng công cụ của bộ gõ, rồi chọn phông Times New Roman.',
    }
  },
}

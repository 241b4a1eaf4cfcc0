import type { PageRule } from '../../page-rule.ts'
import { countWords } from '../../words.ts'

/** A mark of its own behind a Vietnamese vowel. */
const apart = /[aăâeêioôơuưyđ][\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323]/iu

export const combiningMarks: PageRule = {
  id: 'trang/dau-to-hop',
  group: 'trang',
  severity: 'info',
  title: 'Dấu gõ tách khỏi chữ',
  explanation:
    'Chữ có dấu gõ thành hai ký tự (Unicode tổ hợp) trông như chữ thường nhưng tìm kiếm không thấy, và phần mềm có thể coi là từ khác. Dùng Unicode dựng sẵn.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4',
  example: 'Tiếng Việt: [-Unicode tổ hợp-]{+Unicode dựng sẵn+}',
  isForAll: true,
  *check(page) {
    const found = page.places.filter(({ paragraph: { place } }) => {
      const xml = page.xmlOf(place.part)?.slice(place.start, place.end) ?? ''
      if (!/[\u0300-\u036f]|&#/.test(xml)) return false
      return [...xml.matchAll(/<\w+:t(?:\s[^>]*)?>([^<]*)</g)].some(([, text]) => apart.test(text!))
    })
    if (found.length > 0)
      yield {
        at: found,
        message: `chữ có dấu gõ thành hai ký tự (Unicode tổ hợp)${countWords(found.length, 'đoạn')}`,
        hint: 'Trong bộ gõ chọn bảng mã “Unicode dựng sẵn”, rồi chuyển mã cả văn bản.',
      }
  },
}

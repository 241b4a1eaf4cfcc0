import { compareDates } from '../../../language/dates.ts'
import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from './first-few.ts'
import { looksBack } from './looks-back.ts'
import { runningTexts } from './running-text.ts'
import { wholeWords } from './words-pattern.ts'

/** Provinces that were joined into another on 01/7/2025, with the one that they are in now. */
const joined: Readonly<Record<string, string>> = {
  'Hà Giang': 'tỉnh Tuyên Quang',
  'Yên Bái': 'tỉnh Lào Cai',
  'Bắc Kạn': 'tỉnh Thái Nguyên',
  'Vĩnh Phúc': 'tỉnh Phú Thọ',
  'Hòa Bình': 'tỉnh Phú Thọ',
  'Bắc Giang': 'tỉnh Bắc Ninh',
  'Thái Bình': 'tỉnh Hưng Yên',
  'Hải Dương': 'thành phố Hải Phòng',
  'Hà Nam': 'tỉnh Ninh Bình',
  'Nam Định': 'tỉnh Ninh Bình',
  'Quảng Bình': 'tỉnh Quảng Trị',
  'Quảng Nam': 'thành phố Đà Nẵng',
  'Kon Tum': 'tỉnh Quảng Ngãi',
  'Bình Định': 'tỉnh Gia Lai',
  'Ninh Thuận': 'tỉnh Khánh Hòa',
  'Bình Thuận': 'tỉnh Lâm Đồng',
  'Đắk Nông': 'tỉnh Lâm Đồng',
  'Phú Yên': 'tỉnh Đắk Lắk',
  'Bình Dương': 'Thành phố Hồ Chí Minh',
  'Bà Rịa - Vũng Tàu': 'Thành phố Hồ Chí Minh',
  'Bình Phước': 'Đồng Nai',
  'Long An': 'tỉnh Tây Ninh',
  'Sóc Trăng': 'thành phố Cần Thơ',
  'Hậu Giang': 'thành phố Cần Thơ',
  'Bến Tre': 'tỉnh Vĩnh Long',
  'Trà Vinh': 'tỉnh Vĩnh Long',
  'Tiền Giang': 'tỉnh Đồng Tháp',
  'Bạc Liêu': 'tỉnh Cà Mau',
  'Kiên Giang': 'tỉnh An Giang',
}

const since = { day: 1, month: 7, year: 2025 }

const named = pattern(['tỉnh '], () =>
  wholeWords(`tỉnh (${Object.keys(joined).join('|').replace('Hòa', 'H(?:òa|oà)')})`, 'i'),
)

/** A province by a name that it has lost. */
export const mergedProvinces: Rule = {
  id: 'tu-ngu/tinh-da-sap-nhap',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên tỉnh đã sáp nhập',
  explanation:
    'Từ ngày 01/7/2025 cả nước còn 34 tỉnh, thành phố. Kế hoạch ký sau ngày đó dùng tên mới; khi dẫn văn bản của tỉnh cũ thì giữ tên cũ.',
  source: 'Nghị quyết số 202/2025/QH15 về việc sắp xếp đơn vị hành chính cấp tỉnh',
  bad: `noi_dung:
  - Kết nối với hệ thống của tỉnh Long An.`,
  good: `noi_dung:
  - Kết nối với hệ thống của tỉnh Tây Ninh; tiếp nhận dữ liệu của tỉnh Long An (cũ).`,
  check: context => firstFew(find(context), 4),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  if (compareDates(context.date.earliest, since) < 0) return
  for (const { text, words, passage, isCited } of context.of(runningTexts)) {
    if (passage?.kind === 'legal-basis' || looksBack(words)) continue
    for (const { 0: found, 1: name, index: from } of named.all(words)) {
      const to = from + found.length
      if (isCited(from) || /^ (?:\(?cũ|trước)/.test(words.slice(to, to + 8))) continue
      const now = joined[Object.keys(joined).find(each => sameProvince(each, name!)) ?? '']
      yield {
        text,
        from,
        to,
        message: `“${found}” đã sáp nhập từ ngày 01/7/2025`,
        ...(now === undefined ? {} : { hint: `Nay là ${now}; nếu nói về trước đó, thêm “(cũ)”.` }),
      }
      break
    }
  }
}

const sameProvince = (a: string, b: string): boolean =>
  a.toLowerCase() === b.toLowerCase().replace('hoà', 'hòa')

import { compareDates } from '../../../language/dates.ts'
import { pattern } from '../../../language/pattern.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { isOfOldTime, reform } from '../../words/names/old-units.ts'
import { joined } from '../../words/names/provinces.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { wholeWords } from '../../words/names/words-pattern.ts'

const named = pattern(['tỉnh '], () =>
  wholeWords(`tỉnh (${[...joined().keys()].join('|').replace('Hòa', 'H(?:òa|oà)')})`, 'i'),
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
  example: `noi_dung:
  - Kết nối với hệ thống của tỉnh {+Tây Ninh; tiếp nhận dữ liệu của tỉnh +}Long [-An.-]{+An (cũ).+}`,
  check: context => firstFew(context, find(context), 4),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  if (compareDates(context.date.earliest, reform) < 0) return
  for (const running of context.of(runningTexts)) {
    const { text, words, passage, isCited } = running
    if (passage?.kind === 'legal-basis') continue
    for (const { 0: found, 1: name, index: from } of named.all(words)) {
      const to = from + found.length
      if (isCited(from) || isOfOldTime(running, from, true)) continue
      if (/^ (?:\(?cũ|trước)/.test(words.slice(to, to + 8))) continue
      const now = [...joined()].find(([each]) => sameProvince(each, name!))?.[1]
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

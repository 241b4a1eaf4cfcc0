import { compareDates } from '../../../language/dates.ts'
import type { Passage } from '../../../reading/passages.ts'
import { findEach } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

const offices =
  /(?<!\S)(?<words>các\s+phòng(?:\s*,\s*ban)?\s+(?:chuyên\s+môn|ban)(?!\p{L}))(?<after>[^.;]{0,40})/giu
/** The same words are right of the level above. */
const above = /huyện|quận|thị\s+xã|thành\s+phố|tỉnh|cấp\s+trên/iu
const commune = /(?:^|\s)(?:(?<!thị\s)xã|phường|thị\s+trấn)(?:\s|$)/iu
/** Communes have had specialised offices since the districts were abolished (Nghị định 150/2025/NĐ-CP). */
const since = { day: 1, month: 7, year: 2025 }

export const officeOfOtherLevel: Rule = {
  id: 'nhiem-vu/phong-chuyen-mon-o-xa',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Giao việc cho “các phòng chuyên môn” khi cấp xã chưa có phòng',
  explanation:
    'Trước ngày 01/7/2025, cấp xã có công chức chuyên môn, không có phòng chuyên môn; câu này thường chép từ kế hoạch của cấp huyện.',
  source: 'Nghị định 150/2025/NĐ-CP',
  example: `nam: 2024
co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung: |
    Các [-phòng-]{+công chức+} chuyên môn rà soát thủ tục.`,
  *check({ plan, date, passages }) {
    if (!commune.test(plan.agency.name) || compareDates(date.latest, since) >= 0) return
    yield* findEach(passages.filter(isText), offices, ({ index, groups }) => {
      const { words = '', after = '' } = groups!
      if (above.test(after)) return undefined
      return {
        to: index + words.length,
        message: `“${words}” không đúng với cấp xã trước ngày 01/7/2025.`,
        hint: 'Viết “Các công chức chuyên môn” hoặc nêu tên công chức, bộ phận.',
      }
    })
  },
}

const isText = ({ kind }: Passage): boolean =>
  kind === 'line' || kind === 'article' || kind === 'cell' || kind === 'heading'

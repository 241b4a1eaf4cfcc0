import { nameKey } from '../../../language/normalise.ts'
import { leadUnits } from '../../../reading/units/lead-units.ts'
import type { Rule } from '../../rule.ts'

/** Fewer units with a part of their own are no list of duties by unit. */
const FEWEST_PARTS = 3

/** Where duties are given out unit by unit, each unit that leads tasks has its part. */
export const leadWithoutDuties: Rule = {
  id: 'doi-chieu/chu-tri-khong-co-trach-nhiem',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Đơn vị chủ trì không có mục trong Tổ chức thực hiện',
  explanation:
    'Tổ chức thực hiện giao trách nhiệm cho từng đơn vị, nhưng một đơn vị chủ trì nhiệm vụ ở phụ lục không có mục nào. Bổ sung trách nhiệm của đơn vị đó.',
  example: `co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi: { vp: Văn phòng, tp: Tư pháp, kt: Kế toán, vh: Văn hóa }
ke_hoach:
  trich_yeu: Cải cách hành chính
  noi_dung:
    - de_muc: Tổ chức thực hiện
      noi_dung:
        - { de_muc: Văn phòng, noi_dung: Theo dõi chung. }
        - { de_muc: Tư pháp, noi_dung: Rà soát văn bản. }
        - { de_muc: [-Văn hóa,-]{+Kế toán,+} noi_dung: [-Tuyên truyền.-]{+Bố trí kinh phí.+} }
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
          hang: |
            Tổng hợp báo cáo | vp
            Công khai ngân sách | kt`,
  *check(context) {
    const { plan, passages } = context
    const duties = passages.filter(({ role, part }) => role === 'to_chuc' && part === 'plan')
    const section = duties.find(({ kind, headings }) => kind === 'heading' && headings.length === 0)
    if (section === undefined) return
    const parts = duties
      .filter(({ headings }) => headings[0] === section.heading)
      .map(({ text }) => keyOf(text.text))
    const titles = duties
      .filter(({ kind, headings }) => kind === 'heading' && headings.length > 0)
      .map(({ text }) => keyOf(text.text))
    const names = [...plan.units.values()].map(({ name }) => ({ name, key: keyOf(name) }))
    if (names.filter(({ key }) => titles.some(title => title.includes(key))).length < FEWEST_PARTS) return
    const leads = new Set(
      context.of(leadUnits).flatMap(({ task, name }) => (task.from === 'row' ? [keyOf(name)] : [])),
    )
    const without = names.filter(({ key }) => leads.has(key) && !parts.some(words => words.includes(key)))
    if (without.length === 0) return
    yield {
      text: section.text,
      message: `các đơn vị sau chủ trì nhiệm vụ ở phụ lục nhưng không có mục trách nhiệm: ${without.map(({ name }) => name).join(', ')}.`,
      hint: 'Bổ sung một mục cho mỗi đơn vị, hoặc một mục chung cho các đơn vị chủ trì.',
    }
  },
}

/** A unit's name as it stands in titles too: without `và` for `&`, without blanks around signs. */
const keyOf = (name: string): string =>
  nameKey(name.normalize('NFC').replace(/(?:(?<!\s)\s+)?&\s*|(?<!\s)\s+và\s+/giu, ' và '))

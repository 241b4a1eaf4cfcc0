import { foldMarks } from '../../../language/fold.ts'
import { nearest } from '../../../language/nearest.ts'
import { type LeadUnit, leadUnits, listedKeys, vagueness } from '../../../reading/units/lead-units.ts'
import { coreOf, keyOf } from '../../../reading/units/unit-families.ts'
import type { CheckContext } from '../../context.ts'
import type { Rule } from '../../rule.ts'

/** Persons lead too, and agencies outside need not be listed. */
const person =
  /^(?:đồng\s+chí|ông|bà|(?:phó\s+)?chủ\s+tịch|lãnh\s+đạo|(?:phó\s+)?trưởng|(?:phó\s+)?chánh|thủ\s+trưởng|(?:phó\s+)?giám\s+đốc|ban\s+chỉ\s+đạo|tổ\s+công\s+tác|ubnd|ủy\s+ban|hđnd|đảng\s+ủy|công\s+an|ubmt|mặt\s+trận|hội\s|đoàn\s|trạm\s|trường\s)/iu

export const unlistedLead: Rule = {
  id: 'nhiem-vu/chu-tri-ngoai-danh-sach',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Đơn vị chủ trì không có trong danh sách đơn vị',
  explanation:
    'Kế hoạch đã kê các đơn vị ở `co_quan.don_vi`; tên không có trong đó thường là viết thiếu, viết sai hoặc đơn vị chưa được kê.',
  example: `co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vp: Văn phòng - Thống kê
    tp: Tư pháp - Hộ tịch
ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - bang:
        cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
        hang:
          - nhiem_vu: Theo dõi thi hành pháp luật
            chu_tri: [-Tư pháp-]{+tp+}`,
  *check(context) {
    if (context.plan.units.size < 2) return
    const strangers = unlisted(context)
    // A list with fewer units than it leaves out is no list of all: only what looks like a mistake is reported.
    const isPartial = strangers.length > context.plan.units.size
    for (const { name, text, from, to } of strangers) {
      const close = closeTo(name, context)
      if (isPartial && close === undefined) continue
      yield {
        text,
        from,
        to,
        message: `đơn vị chủ trì “${name}” không có trong danh sách đơn vị của kế hoạch.`,
        hint:
          close === undefined
            ? 'Kê đơn vị này ở `co_quan.don_vi`, hoặc sửa lại tên.'
            : `Có phải ý là “${close}”?`,
      }
    }
  },
}

/** Each lead that is no listed unit, at its first place; one of a cell. */
function unlisted(context: CheckContext): LeadUnit[] {
  const listed = context.of(listedKeys)
  const reported = new Set<string>()
  const cells = new Set<unknown>()
  return context.of(leadUnits).filter(({ name, field }) => {
    const key = keyOf(name)
    if (reported.has(key) || cells.has(field) || vagueness(name) !== undefined || person.test(name))
      return false
    if (listed.has(key) || listed.has(foldMarks(coreOf(name))) || !/\p{L}{2}/u.test(name)) return false
    reported.add(key)
    cells.add(field)
    return true
  })
}

/** A listed unit whose name has these words in it, or is one or two letters off. */
function closeTo(name: string, { plan }: CheckContext): string | undefined {
  const names = [...plan.units.values()].map(unit => unit.name)
  const words = ` ${spaced(coreOf(name))} `
  return names.find(listed => ` ${spaced(listed)} `.includes(words)) ?? nearest(name, names, 2)
}

const spaced = (name: string): string =>
  foldMarks(name)
    .replace(/[^a-z\d]+/gu, ' ')
    .trim()

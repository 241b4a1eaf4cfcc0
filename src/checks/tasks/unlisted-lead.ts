import { foldMarks } from '../../language/fold.ts'
import type { CheckContext } from '../context.ts'
import type { Rule } from '../rule.ts'
import { leadUnits, listedKeys, vagueness } from './lead-units.ts'
import { coreOf, keyOf } from './unit-families.ts'

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
  bad: `co_quan:
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
            chu_tri: Tư pháp`,
  good: `co_quan:
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
            chu_tri: tp`,
  *check(context) {
    if (context.plan.units.size < 2) return
    const listed = context.of(listedKeys)
    const told = new Set<string>()
    const cells = new Set<unknown>()
    for (const { name, text, from, to, field } of context.of(leadUnits)) {
      const key = keyOf(name)
      if (told.has(key) || cells.has(field) || vagueness(name) !== undefined || person.test(name)) continue
      if (listed.has(key) || listed.has(foldMarks(coreOf(name))) || !/[A-Za-zÀ-ỹ]{2}/u.test(name)) continue
      const close = closeTo(name, context)
      told.add(key)
      cells.add(field)
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

/** A listed unit whose name has these words in it. */
function closeTo(name: string, { plan }: CheckContext): string | undefined {
  const words = foldMarks(coreOf(name))
  return [...plan.units.values()].find(unit =>
    new RegExp(
      `(?<![A-Za-zÀ-ỹ\\d])${words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![A-Za-zÀ-ỹ\\d])`,
      'u',
    ).test(foldMarks(unit.name)),
  )?.name
}

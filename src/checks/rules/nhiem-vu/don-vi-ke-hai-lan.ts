import { foldMarks } from '../../../language/fold.ts'
import { leadUnits } from '../../../reading/units/lead-units.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

export const unitListedTwice: Rule = {
  id: 'nhiem-vu/don-vi-ke-hai-lan',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Một đơn vị kê hai lần trong danh sách đơn vị',
  explanation:
    'Một đơn vị dưới hai tên (tên đầy đủ và tên viết tắt) làm việc của đơn vị đó bị chia làm hai khi tổng hợp.',
  example: `co_quan:
  ten: Ủy ban nhân dân xã X
  dia_danh: X
  don_vi:
    vhxh: Phòng Văn hóa - Xã hội
    [-cc: Công chức VHXH-]{+kt: Phòng Kinh tế+}`,
  *check(context) {
    const { plan, root } = context
    const units = [...plan.units].map(([code, { name }]) => ({ code, name, key: bareKey(name) }))
    const byKey = new Map<string, string>()
    const byInitials = new Map<string, string>()
    for (const { name, key } of units) {
      const syllables = key.split(/[\s-]+/u).filter(word => word !== 'va')
      if (syllables.length > 2) byInitials.set(syllables.map(word => word.charAt(0)).join(''), name)
    }
    for (const { code, name, key } of units) {
      const isShort = /^\S+$/u.test(key) && /[A-ZĐ]{3}/u.test(name)
      const other = byKey.get(key) ?? (isShort ? byInitials.get(key) : undefined)
      if (byKey.get(key) === undefined) byKey.set(key, name)
      if (other === undefined || other === name) continue
      const at = root.at('co_quan').at('don_vi').at(code)
      yield twice(at.text().text === '' ? at.at('ten').text() : at.text(), name, other)
      yield* firstUse(context, name, other)
    }
  },
}

/** A unit without its kind and level: `Công chức VHXH` is `vhxh`. */
const bareKey = (name: string): string =>
  foldMarks(name.trim())
    .replace(/^(?:cong chuc|can bo|phong|ban|bo phan)\s+/u, '')
    .replace(/(?<!\s)\s+(?:xa|phuong|thi tran|huyen|quan|tinh)$/u, '')
    .replace(/(?:(?<!\s)\s+)?[-\u2010-\u2015]\s*/gu, '-')

const twice = (text: PlacedText, name: string, other: string): CheckFinding => ({
  text,
  message: `“${name}” và “${other}” là một đơn vị mà có hai tên.`,
  hint: `Giữ một tên, ví dụ “${other}”, và dùng mã của tên đó ở các nhiệm vụ.`,
})

/** The list itself is not printed: the first task under the second name is reported too. */
function* firstUse(context: CheckContext, name: string, other: string): Generator<CheckFinding> {
  const use = context.of(leadUnits).find(unit => unit.name === name)
  if (use !== undefined) yield { ...twice(use.text, name, other), from: use.from, to: use.to }
}

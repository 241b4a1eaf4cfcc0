import { nearest } from '../../../language/nearest.ts'
import { readSyllable } from '../../../language/syllables.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import { unitsOf } from '../../../reading/units/lead-units.ts'
import type { Rule } from '../../rule.ts'

/** Short, small letters without marks, that are no word: nothing that a reader could take for a unit. */
const code = /^[a-z][a-z\d]{1,7}$/
/** Parts of letters that are joined as in a key: `cong_an`, `vh-tt`. */
const joined = /^(?=.{3,20}$)[a-z][a-z\d]*(?:[_-][a-z\d]+)+$/
/** A word that stands for a unit all alone, as `ca` for the police: no unit is called by two small letters. */
const alone = /^[a-z]{2}$/
const isCode = (name: string, cell: string): boolean =>
  (code.test(name) && readSyllable(name) === undefined) ||
  (joined.test(name) && (name.includes('_') || name.split('-').some(part => !readSyllable(part)))) ||
  (alone.test(name) && cell.trim() === name)
/** What a draft writes for a unit that is still open. */
const open = /^(x+|n+)$/

/** A unit's code that the plan does not list prints as it stands: `vhtt`. */
export const undeclaredCode: Rule = {
  id: 'nhiem-vu/ma-don-vi-chua-khai',
  group: 'nhiem-vu',
  severity: 'error',
  title: 'Mã đơn vị chưa được kê',
  explanation:
    'Mã viết tắt như `vhtt` chỉ được thay bằng tên đơn vị khi có trong `co_quan.don_vi`; mã không có ở đó in nguyên ra văn bản. Kê mã, hoặc ghi tên đơn vị.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang:
        - nhiem_vu: Rà soát quy trình nội bộ
          chu_tri: [-vhtt-]{+vp+}`,
  *check(context) {
    const { units } = context.plan
    const codes = [...units.keys()]
    for (const { fields, from } of context.of(readTasks)) {
      // In running text a word is a word.
      if (from !== 'row') continue
      for (const field of [fields.lead, fields.cooperation]) {
        if (field === undefined || field.isJoined) continue
        for (const { name, text, from: start, to } of unitsOf(field)) {
          if (!isCode(name, text.text) || open.test(name) || units.has(name)) continue
          const close = nearest(name, codes)
          yield {
            text,
            from: start,
            to,
            message: `mã đơn vị “${name}” chưa được kê, nên in nguyên ra văn bản.`,
            hint:
              close === undefined
                ? 'Kê mã này ở `co_quan.don_vi`, hoặc ghi tên đơn vị.'
                : `Có phải ý là \`${close}\`? Nếu không, kê mã này ở \`co_quan.don_vi\`.`,
          }
        }
      }
    }
  },
}

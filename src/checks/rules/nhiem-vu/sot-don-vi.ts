import { readTasks } from '../../../reading/tasks/tasks.ts'
import { findEach } from '../../matches.ts'
import type { Rule } from '../../rule.ts'

export const gapInUnits: Rule = {
  id: 'nhiem-vu/sot-don-vi',
  group: 'nhiem-vu',
  severity: 'error',
  title: 'Một tên đơn vị bị bỏ trống giữa hai dấu phẩy',
  explanation: 'Hai dấu phẩy liền nhau trong danh sách đơn vị cho thấy một tên đã rơi mất khi chép.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang:
        - nhiem_vu: Rà soát quy trình nội bộ
          chu_tri: Phòng Kinh tế, [-, -]Phòng Nội vụ`,
  *check(context) {
    for (const { fields } of context.of(readTasks))
      for (const field of [fields.lead, fields.cooperation])
        if (field !== undefined && !field.isJoined)
          yield* findEach(
            field.lines.map(text => ({ text })),
            /[,;]\s*[,;]/u,
            () => ({
              message: 'giữa hai dấu phẩy thiếu tên một đơn vị.',
              hint: 'Ghi đủ tên đơn vị, hoặc bỏ bớt một dấu phẩy.',
            }),
          )
  },
}

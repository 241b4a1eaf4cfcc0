import { shorten } from '../../../language/shorten.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import type { Rule } from '../../rule.ts'

export const targetAsTask: Rule = {
  id: 'nhiem-vu/chi-tieu-thay-nhiem-vu',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Ô nhiệm vụ chỉ chép lại chỉ tiêu',
  explanation:
    'Một chỉ tiêu nói phải đạt bao nhiêu, không nói phải làm gì; người chủ trì không biết việc của mình.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang:
        - nhiem_vu: [-90% người dân-]{+Khảo sát sự+} hài lòng [-về giải quyết thủ tục.-]{+của người dân, đạt 90% trở lên.+}
          chu_tri: vp`,
  *check(context) {
    for (const task of context.of(readTasks)) {
      if (task.from !== 'row' || task.table!.columns.some(({ role }) => role === 'target')) continue
      const share = /^(?:phấn\s+đấu\s+)?(?:(?:tối\s+thiểu|ít\s+nhất|từ|trên)\s+)?\d+(?:,\d+)?\s*%/iu.exec(
        task.name,
      )
      // A target followed by a sentence of its own says what to do there.
      if (share === null || /[.;]\s+[A-ZÀ-Ỹ]/u.test(task.name)) continue
      yield {
        text: task.place,
        to: Math.min(task.place.text.length, 80),
        message: `nhiệm vụ “${shorten(task.name)}” chỉ ghi chỉ tiêu, chưa nói phải làm gì.`,
        hint: 'Mở đầu bằng một việc, ví dụ “Tổ chức khảo sát …, đạt … %”.',
      }
    }
  },
}

import { readTasks } from '../../../reading/tasks/tasks.ts'
import type { Rule } from '../../rule.ts'

/** Nouns of documents that are no verbs too, as `báo cáo` and `thông báo` are. */
const paper =
  /^[\s\-–+•]*(?:\d+(?:\s*\.\s*\d+)*\s*\.?\s*)?(?:văn\s+bản|biên\s+bản|công\s+văn|tờ\s+trình|danh\s+mục)\s/iu

export const productAsActivity: Rule = {
  id: 'nhiem-vu/hoat-dong-la-san-pham',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Cột Hoạt động ghi sản phẩm',
  explanation: 'Hoạt động nói phải làm gì (“Ban hành văn bản …”); tên văn bản thuộc cột Sản phẩm.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, hoat_dong: Hoạt động, chu_tri: Chủ trì }
      hang:
        - nhiem_vu: Khắc phục hạn chế sau kiểm tra
          hoat_dong: [-Văn-]{+Ban hành văn+} bản chỉ đạo khắc phục hạn chế
          chu_tri: vp`,
  *check(context) {
    for (const { activity } of context.of(readTasks)) {
      if (activity === undefined || activity.isJoined) continue
      for (const text of activity.lines) {
        if (!paper.test(text.text)) continue
        yield {
          text,
          message: `cột Hoạt động ghi một sản phẩm: “${text.text}”.`,
          hint: 'Mở đầu bằng việc phải làm, ví dụ “Ban hành”, “Lập”, “Rà soát”.',
        }
      }
    }
  },
}

import type { Rule } from '../../rule.ts'
import { spellingSlips } from '../../words/spelling/spelling-slips.ts'
import { listed } from './sai-chinh-ta.ts'

/** A word that is one, but not the one that was meant: `tố chức`, `phần đầu`. */
export const misplacedWord: Rule = {
  id: 'tu-ngu/nham-tu',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Viết nhầm từ',
  explanation:
    'Từng tiếng viết đúng nhưng đặt cạnh nhau không thành từ, trong khi một từ quen dùng chỉ khác một dấu hoặc một chữ. Đọc lại câu và sửa theo gợi ý nếu đúng là ý ấy.',
  example: `noi_dung: |
  - Giao các phòng [-tố-]{+tổ+} chức triển khai kế hoạch.`,
  *check(context) {
    for (const { text, slip } of context.of(spellingSlips)) {
      if (slip.kind !== 'word') continue
      yield {
        text,
        from: slip.from,
        to: slip.to,
        message: `“${slip.wrong}” có lẽ viết nhầm`,
        hint: `có phải ý là ${listed(slip.rights)}?`,
      }
    }
  },
}

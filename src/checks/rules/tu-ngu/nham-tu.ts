import type { Rule } from '../../rule.ts'
import { spellingMistakes } from '../../words/spelling/spelling-mistakes.ts'
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
    for (const { text, mistake } of context.of(spellingMistakes)) {
      if (mistake.kind !== 'word') continue
      yield {
        text,
        from: mistake.from,
        to: mistake.to,
        message: `“${mistake.wrong}” có lẽ viết nhầm`,
        hint: `có phải ý là ${listed(mistake.rights)}?`,
      }
    }
  },
}

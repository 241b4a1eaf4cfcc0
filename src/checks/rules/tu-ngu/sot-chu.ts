import type { Rule } from '../../rule.ts'
import { neighbourMistakes } from '../../words/neighbours/neighbour-mistakes.ts'

/** Half a word, where the other half was lost: `xử lý vi phạm trật xây dựng`. */
export const lostWord: Rule = {
  id: 'tu-ngu/sot-chu',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Có lẽ sót một chữ',
  explanation:
    'Hai chữ này hầu như không bao giờ đứng cạnh nhau; thêm một chữ vào giữa thì thành từ quen dùng. So với số lần các cặp tiếng có trong 4.110 văn bản công; đọc lại câu và thêm chữ nếu đúng là sót.',
  example: `noi_dung: |
  - Tăng cường xử lý vi phạm trật {+tự +}xây dựng.`,
  *check(context) {
    for (const { kind, text, from, to, wrong, right } of context.of(neighbourMistakes))
      if (kind === 'lost')
        yield {
          text,
          from,
          to,
          message: `giữa “${wrong.replace(' ', '” và “')}” có lẽ sót một chữ`,
          hint: `có phải ý là “${right}”?`,
        }
  },
}

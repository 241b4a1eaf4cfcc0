import type { Rule } from '../../rule.ts'
import { neighbourMistakes } from '../../words/neighbours/neighbour-mistakes.ts'

/** A word of its own that hardly ever stands beside its neighbours, where one that is like it often does: `cho thuế đất`. */
export const strangeNeighbours: Rule = {
  id: 'tu-ngu/nham-chu',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Chữ lạ giữa câu',
  explanation:
    'Chữ này viết đúng, nhưng hầu như không bao giờ đứng cạnh những chữ bên cạnh, trong khi một chữ chỉ khác một dấu hoặc một chữ cái thì thường đứng ở đó. So với số lần các cặp tiếng có trong 4.110 văn bản công; chương trình không tự sửa, đọc lại câu rồi sửa theo gợi ý nếu đúng là ý ấy.',
  example: `noi_dung: |
  - Rà soát việc cho [-thuế-]{+thuê+} đất công ích.`,
  *check(context) {
    for (const { kind, text, from, to, wrong, right } of context.of(neighbourMistakes))
      if (kind === 'misplaced')
        yield { text, from, to, message: `“${wrong}” có lẽ nhầm một chữ`, hint: `có phải ý là “${right}”?` }
  },
}

import { tablesOf } from '../../../reading/contents.ts'
import { figuresOf } from '../../figures/column-figures.ts'
import type { Rule } from '../../rule.ts'

/** Numbers of one column of which some have a comma before their decimals and others a dot. */
export const numberStyles: Rule = {
  id: 'so-lieu/kieu-so',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Số trong một cột viết hai kiểu',
  explanation:
    'Văn bản tiếng Việt viết dấu phẩy trước phần thập phân, dấu chấm giữa các nhóm ba chữ số: “12,5”, “1.250”. Cột có cả “12.5” thì không cộng được chắc chắn.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, kinh_phi: Kinh phí (triệu đồng) }
      hang: |
        1 | Tập huấn | 7,5
        2 | Mua máy quét | [-12.5-]{+12,5+}
        3 | In tài liệu | 1.250`,
  *check(context) {
    for (const table of tablesOf(context))
      for (const column of table.columns.keys()) {
        const counted = figuresOf(table, column)
        if (counted?.mixed === undefined) continue
        for (const { figure } of counted.rows)
          if (figure?.style === 'english') {
            const { text, from, to } = figure
            const digits = text.text.slice(from, to)
            const right = digits.replace(/[.,]/g, mark => (mark === '.' ? ',' : '.'))
            yield {
              text,
              from,
              to,
              message: `số “${digits}” viết khác kiểu các số khác của cột: dấu phẩy đứng trước phần thập phân.`,
              hint: `Nếu đúng là số này thì viết “${right}”.`,
            }
          }
      }
  },
}

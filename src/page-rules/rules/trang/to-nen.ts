import type { PageRule } from '../../page-rule.ts'
import { stretchesWhere } from '../../runs-where.ts'
import { countWords } from '../../words.ts'

const isWhite = (colour: string): boolean =>
  /^(?:white|none|auto|f[a-f0-9]f[a-f0-9]f[a-f0-9])$/iu.test(colour)

export const highlightedText: PageRule = {
  id: 'trang/to-nen',
  group: 'trang',
  severity: 'info',
  title: 'Chữ còn tô nền',
  explanation: 'Chữ tô nền thường là chỗ đánh dấu khi soạn thảo còn sót. Văn bản in chữ đen trên nền trắng.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4',
  example: 'Nền chữ: [-vàng-]{+không tô+}',

  *check(page) {
    const found = stretchesWhere(page, ({ highlight }) => highlight !== undefined && !isWhite(highlight))
    if (found.length > 0)
      yield {
        at: found,
        message: `chữ còn tô nền${countWords(found.length)}`,
        hint: 'Xem lại chỗ ấy, rồi bôi đen và chọn Text Highlight Color, No Color.',
      }
  },
}

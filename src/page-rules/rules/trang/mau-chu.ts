import type { PageRule } from '../../page-rule.ts'
import { stretchesWhere } from '../../runs-where.ts'
import { countWords } from '../../words.ts'

/** Grey so dark that nobody sees it. */
const darkest = 0x40

function isBlack(colour: string): boolean {
  const parts = [0, 2, 4].map(at => Number.parseInt(colour.slice(at, at + 2), 16))
  return parts.some(Number.isNaN) || parts.every(part => part <= darkest)
}

export const colouredText: PageRule = {
  id: 'trang/mau-chu',
  group: 'trang',
  severity: 'warning',
  title: 'Chữ có màu',
  explanation:
    'Chữ của văn bản màu đen. Chỉ chữ ký (màu xanh), con dấu và dấu chỉ mức độ khẩn (màu đỏ) có màu.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.4',
  example: 'Màu chữ: [-đỏ-]{+đen+}',

  *check(page) {
    const found = stretchesWhere(page, ({ colour }) => colour !== undefined && !isBlack(colour))
    if (found.length > 0)
      yield {
        at: found,
        message: `chữ có màu, phải là màu đen${countWords(found.length)}`,
        hint: 'Bôi đen, chọn Font Color, Automatic.',
      }
  },
}

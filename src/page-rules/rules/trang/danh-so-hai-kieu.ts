import type { PageRule } from '../../page-rule.ts'

export const mixedNumbering: PageRule = {
  id: 'trang/danh-so-hai-kieu',
  group: 'trang',
  severity: 'info',
  title: 'Số đề mục có chỗ tự động, có chỗ gõ tay',
  explanation:
    'Trong một văn bản số của đề mục cùng kiểu có chỗ do Word tự đánh, có chỗ gõ tay: thêm, bớt một mục là các số lệch nhau mà không ai thấy.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  example: 'Số đề mục: [-chỗ tự động, chỗ gõ tay-]{+một cách+}',

  *check(page) {
    for (const part of ['section', 'clause', 'point'] as const) {
      const lines = page.of(part).filter(({ paragraph }) => page.placeOf(paragraph)?.table === undefined)
      const counted = lines.filter(
        ({ paragraph: { label } }) => label !== undefined && !label.isBullet && label.text !== '',
      )
      const typed = lines.filter(
        ({ paragraph: { label, text } }) =>
          label === undefined && /^\s*(?:[IVX]+|\d+(?:\.\d+)*|\p{Ll})[.)]/u.test(text),
      )
      if (counted.length === 0 || typed.length === 0) continue
      const few = counted.length <= typed.length ? counted : typed
      yield {
        at: few,
        message: `số đề mục có ${counted.length} chỗ tự động, ${typed.length} chỗ gõ tay`,
        hint:
          few === counted
            ? 'Gõ tay cả các số này, hoặc đánh tự động hết.'
            : 'Đánh tự động cả các số này, hoặc gõ tay hết.',
      }
    }
  },
}

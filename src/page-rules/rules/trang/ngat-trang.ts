import type { PageRule } from '../../page-rule.ts'

/** Fewer are the gap below a signature. */
const fewest = 5

export const typedPageBreak: PageRule = {
  id: 'trang/ngat-trang',
  group: 'trang',
  severity: 'warning',
  title: 'Sang trang bằng các đoạn trống',
  explanation:
    'Phụ lục, văn bản kèm theo sang trang bằng ngắt trang (Ctrl+Enter) hay ngắt phần. Đẩy xuống bằng nhiều đoạn trống thì sửa một dòng ở trên là lệch trang.',
  example: 'Trước Phụ lục: [-12 đoạn trống-]{+ngắt trang+}',

  *check(page) {
    const begins = page.of('appendixNumber', 'type').filter(({ line }, index) => index > 0 || line.id > 30)
    for (const line of begins) {
      const place = page.placeOf(line.paragraph)
      if (place === undefined || line.line.page || line.line.gap < fewest || place.table !== undefined)
        continue
      yield {
        at: [line],
        message: `sang trang bằng ${line.line.gap} đoạn trống`,
        hint: 'Xóa các đoạn trống, bấm Ctrl+Enter.',
      }
    }
  },
}

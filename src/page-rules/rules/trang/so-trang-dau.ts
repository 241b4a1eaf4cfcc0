import { numbersOf } from '../../page-numbers.ts'
import type { PageRule } from '../../page-rule.ts'
import { startOfAll } from '../../sections.ts'

export const firstPageNumber: PageRule = {
  id: 'trang/so-trang-dau',
  group: 'trang',
  severity: 'warning',
  title: 'Trang thứ nhất hiện số trang',
  explanation: 'Số trang được đánh từ số 1, và không hiển thị ở trang thứ nhất.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7',
  example: 'Trang thứ nhất: [-hiện số 1-]{+không hiện số+}',

  *check(page) {
    const [first] = page.document.sections
    if (first === undefined) return
    const numbers = numbersOf(page.document).filter(({ section }) => section === first)
    const shown = numbers.some(({ kind }) => (first.hasTitlePage ? kind === 'first' : kind === 'default'))
    if (shown)
      yield {
        at: startOfAll(page, 'số trang'),
        message: 'trang thứ nhất hiện số trang',
        hint: 'Bấm đúp vào đầu trang, chọn Different First Page, xóa số ở trang thứ nhất.',
      }
    const { start } = first.pageNumber
    if (numbers.length > 0 && start !== undefined && start !== 1)
      yield {
        at: startOfAll(page, 'số trang'),
        message: `số trang đánh từ ${start}, phải từ 1`,
        hint: 'Insert, Page Number, Format Page Numbers, Start at: 1.',
      }
  },
}

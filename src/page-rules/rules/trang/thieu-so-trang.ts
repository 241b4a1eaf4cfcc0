import { moreThanOne, numbersOf } from '../../page-numbers.ts'
import type { PageRule } from '../../page-rule.ts'
import { startOfAll } from '../../sections.ts'

export const noPageNumber: PageRule = {
  id: 'trang/thieu-so-trang',
  group: 'trang',
  severity: 'warning',
  title: 'Văn bản nhiều trang không có số trang',
  explanation: 'Số trang là chữ số Ả Rập, đặt canh giữa ở lề trên của trang giấy.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7',
  example: 'Văn bản 5 trang: [-không có số trang-]{+có số trang+}',

  *check(page) {
    if (page.letters < moreThanOne || numbersOf(page.document).length > 0) return
    yield {
      at: startOfAll(page, 'số trang'),
      message: 'văn bản dài hơn một trang mà không có số trang',
      hint: 'Trong Word: Insert, Page Number, Top of Page, Plain Number 2; chọn Different First Page.',
    }
  },
}

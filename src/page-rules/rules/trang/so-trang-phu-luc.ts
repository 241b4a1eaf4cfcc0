import type { Page, PagePlace } from '../../page.ts'
import { numbersOf } from '../../page-numbers.ts'
import type { PageRule } from '../../page-rule.ts'
import { countWords } from '../../words.ts'

/** Text of a document rather than the head of one. */
const text: ReadonlySet<string> = new Set([
  'body',
  'cell',
  'section',
  'clause',
  'article',
  'recipient',
  'signerName',
])

/** Nothing but a head stands before it in its section. */
const beginsSection = (page: Page, { section, number }: PagePlace): boolean =>
  page.places.every(
    other =>
      other.section !== section ||
      other.number >= number ||
      !page.partsIn(other.paragraph).some(({ part }) => text.has(part)),
  )

export const appendixPageNumber: PageRule = {
  id: 'trang/so-trang-phu-luc',
  group: 'trang',
  severity: 'warning',
  title: 'Số trang của phụ lục không đánh riêng',
  explanation: 'Số trang của phụ lục được đánh riêng theo từng phụ lục.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.đ',
  example: 'Phụ lục: [-số trang tiếp theo văn bản-]{+số trang đánh lại từ 1+}',

  *check(page) {
    if (numbersOf(page.document).length === 0) return
    const running = page.of('appendixNumber').filter(line => {
      const place = page.placeOf(line.paragraph)
      if (place === undefined || place.isBox || place.table !== undefined) return false
      const { start } = place.section.pageNumber
      return start !== 1 || !beginsSection(page, place)
    })
    if (running.length > 0)
      yield {
        at: running,
        message: `số trang của phụ lục không đánh lại từ 1${countWords(running.length, 'phụ lục')}`,
        hint: 'Đặt ngắt phần (Section Break, Next Page) trước phụ lục; Page Number, Format Page Numbers, Start at: 1.',
      }
  },
}

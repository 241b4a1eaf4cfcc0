import type { PageRule } from '../../page-rule.ts'
import { hasHeader, heightOf, tablesOf } from '../../tables.ts'
import { countWords } from '../../words.ts'

/** Pages, by an estimate that is too low rather than too high. */
const surelyTwo = 1.3

export const headerRowRepeats: PageRule = {
  id: 'trang/lap-dau-bang',
  group: 'trang',
  severity: 'info',
  title: 'Dòng đầu bảng không lặp lại',
  explanation: 'Bảng dài nhiều trang cần dòng đầu bảng lặp lại ở mỗi trang để người đọc biết cột nào là gì.',
  example: 'Bảng 3 trang, dòng đầu: [-chỉ ở trang thứ nhất-]{+lặp lại ở mỗi trang+}',

  *check(page) {
    const long = tablesOf(page).filter(
      ({ table, place }) =>
        !table.rows[0]!.isHeader && hasHeader(table) && heightOf(table, place.section) > surelyTwo,
    )
    if (long.length > 0)
      yield {
        at: long.map(({ place }) => place),
        message: `bảng dài hơn một trang mà dòng đầu bảng không lặp lại${countWords(long.length, 'bảng')}`,
        hint: 'Đặt con trỏ ở dòng đầu bảng; Layout, Repeat Header Rows.',
      }
  },
}

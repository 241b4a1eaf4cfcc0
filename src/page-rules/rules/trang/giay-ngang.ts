import type { PageRule } from '../../page-rule.ts'
import { hasPicture, printed, startOf } from '../../sections.ts'
import { tablesOf } from '../../tables.ts'

export const landscape: PageRule = {
  id: 'trang/giay-ngang',
  group: 'trang',
  severity: 'warning',
  title: 'Giấy ngang mà không có bảng',
  explanation:
    'Văn bản trình bày theo chiều dọc của khổ giấy; chỉ dùng chiều ngang khi có bảng, biểu không tách thành phụ lục riêng.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.2',
  example: 'Chiều giấy: [-ngang-]{+dọc+}',

  *check(page) {
    // What the decree says is said of the document: of the paper of an appendix it says nothing.
    const begun = page.of('type', 'about').map(({ paragraph }) => page.placeOf(paragraph)?.section)
    const tables = tablesOf(page)
    const wide = printed(page).filter(
      section =>
        begun.includes(section) &&
        section.orientation === 'landscape' &&
        !tables.some(({ place }) => place.section === section) &&
        !hasPicture(section),
    )
    const at = wide.flatMap(section => startOf(page, section))
    if (at.length > 0)
      yield {
        at,
        message: 'trang giấy ngang mà không có bảng, biểu',
        hint: 'Đổi sang giấy dọc: Layout, Orientation, Portrait.',
      }
  },
}

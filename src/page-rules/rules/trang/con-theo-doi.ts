import { clip } from '../../../language/clip.ts'
import type { Page } from '../../page.ts'
import type { PageFinding, PageRule } from '../../page-rule.ts'
import { startOfAll } from '../../sections.ts'

/** What somebody has remarked in the margin and nobody has taken out. */
function* openComments(page: Page): Iterable<PageFinding> {
  const { comments } = page.document
  const [first] = comments
  if (first === undefined) return
  const paragraphs = new Set(comments.flatMap(({ from }) => (from === undefined ? [] : [from.paragraph])))
  const at = page.places.filter(({ paragraph }) => paragraphs.has(paragraph))
  yield {
    at: at.length > 0 ? at : startOfAll(page, 'ý kiến bên lề'),
    message: `còn ${comments.length} ý kiến (comment): “${clip(first.text, 60)}”`,
    hint: 'Xử lý xong thì xóa: Review, Delete All Comments.',
  }
}

export const trackedChanges: PageRule = {
  id: 'trang/con-theo-doi',
  group: 'trang',
  severity: 'warning',
  title: 'Còn chỗ sửa đang theo dõi, ý kiến bên lề',
  explanation:
    'Tệp còn chỗ sửa đang theo dõi (Track Changes): chữ đã xóa vẫn nằm trong tệp, và in ra có thể kèm dấu sửa. Chấp nhận hoặc từ chối hết trước khi trình ký. Phần soát đọc như đã chấp nhận hết.',
  example: 'Tệp [-còn 5 chỗ sửa đang theo dõi-]{+đã chấp nhận hết các chỗ sửa+}',
  isForAll: true,
  *check(page) {
    const { changes } = page.document
    yield* openComments(page)
    if (changes.length === 0) return
    const at = page.places.filter(({ paragraph: { place } }) =>
      changes.some(
        change =>
          change.place.part === place.part &&
          change.place.start >= place.start &&
          change.place.start < place.end,
      ),
    )
    yield {
      at: at.length > 0 ? at : startOfAll(page, 'chỗ sửa'),
      message: `còn ${changes.length} chỗ sửa đang theo dõi`,
      hint: 'Trong Word: Review, Accept All Changes, hoặc Reject.',
    }
  },
}

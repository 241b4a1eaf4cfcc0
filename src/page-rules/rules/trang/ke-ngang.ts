import { linesAmong } from '../../drawn-lines.ts'
import type { PageRule } from '../../page-rule.ts'

export const drawnLines: PageRule = {
  id: 'trang/ke-ngang',
  group: 'trang',
  severity: 'warning',
  title: 'Thiếu đường kẻ ở phần đầu',
  explanation:
    'Dưới Tiêu ngữ có đường kẻ nét liền dài bằng dòng chữ; dưới tên cơ quan và dưới trích yếu có đường kẻ dài từ 1/3 đến 1/2 dòng chữ.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.1.b, II.2.b, II.5.b',
  example: 'Dưới Tiêu ngữ: [-không có đường kẻ-]{+đường kẻ nét liền+}',

  *check(page) {
    const { read } = page
    const motto = page.of('motto')[0]
    const title = read.decision ?? read.plan
    if (motto === undefined || title === undefined) return
    const isLetter = title.kind === undefined
    const first = page.lines.find(
      ({ part }) => part === 'legalBasis' || part === 'body' || part === 'section' || part === 'article',
    )
    const end = (first && page.placeOf(first.paragraph)?.number) ?? 0
    const before = page.places.filter(({ number }) => number < end)
    if (before.length === 0) return
    const lines = linesAmong(page, before)
    const needed = isLetter ? 2 : 3
    if (lines.hasGroup || lines.count >= needed) {
      if (lines.drawn > 0)
        yield {
          at: [motto],
          message: 'độ dài và chỗ của đường kẻ vẽ ở phần đầu: nhìn trên trang in mới biết',
          isOpen: true,
        }
      return
    }
    yield {
      at: [motto],
      message:
        lines.count === 0
          ? `phần đầu không có đường kẻ nào: phải có dưới tên cơ quan, dưới Tiêu ngữ${isLetter ? '' : ' và dưới trích yếu'}`
          : `phần đầu chỉ có ${lines.count} đường kẻ, phải có ${needed}: dưới tên cơ quan, dưới Tiêu ngữ${isLetter ? '' : ' và dưới trích yếu'}`,
      hint: 'Vẽ đường kẻ nét liền: Insert, Shapes, Line.',
    }
  },
}

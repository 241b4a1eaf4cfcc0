import type { WordParagraph } from '../../../word/document.ts'
import type { PageLine } from '../../page.ts'
import type { PageRule } from '../../page-rule.ts'
import { countWords, listWords, numberWords } from '../../words.ts'

const tolerance = 0.1

/** Points between two paragraphs: what is after the one and before the other. */
function gapBetween(above: WordParagraph, below: WordParagraph): number {
  const isSame = above.style.id === below.style.id
  const after = above.spacing.isContextual && isSame ? 0 : above.spacing.after
  const before = below.spacing.isContextual && isSame ? 0 : below.spacing.before
  return (after + before) / 20
}

export const paragraphGap: PageRule = {
  id: 'trang/cach-doan',
  group: 'trang',
  severity: 'warning',
  title: 'Các đoạn cách nhau chưa đủ',
  explanation: 'Khoảng cách giữa các đoạn văn tối thiểu là 6 pt.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.e',
  example: 'Khoảng cách giữa các đoạn: [-0 pt-]{+6 pt+}',

  *check(page) {
    const { gap } = page.standard
    const near: PageLine[] = []
    const gaps: number[] = []
    const lines = page.bodyText
    for (let index = 1; index < lines.length; index++) {
      const before = page.placeOf(lines[index - 1]!.paragraph)!
      const here = page.placeOf(lines[index]!.paragraph)!
      if (here.number !== before.number + 1 || here.section !== before.section) continue
      const points = gapBetween(before.paragraph, here.paragraph)
      if (points >= gap - tolerance) continue
      near.push(lines[index]!)
      gaps.push(points)
    }
    if (near.length > 0)
      yield {
        at: near,
        message: `đoạn cách đoạn trước ${listWords(gaps)} pt, tối thiểu là ${numberWords(gap)} pt${countWords(near.length, 'đoạn')}`,
        hint: 'Bôi đen các đoạn; Paragraph, Spacing, After: 6 pt, bỏ chọn “Don’t add space between paragraphs of the same style”.',
      }
  },
}

import loadHeadings from '../../data/tu-ngu/de-muc.yaml'
import { lazy } from '../language/lazy.ts'
import { smallLetters } from '../language/small-letters.ts'

/** What headings say under which a plan tells of what has been done. */
const lookingBack = lazy(() => loadHeadings().nhin_lai)
const opening = /^(?:[\p{L}\d.]{1,6}[.)]\s+|(?:phần|mục|chương)\s+\S+\s+)?(?:kết quả|đánh giá)(?!\p{L})/u

/** Whether a heading above, of whatever level, says that the text below looks back. @param headings their words. */
export const lookBack = (headings: readonly string[]): boolean =>
  headings.some(heading => {
    const small = smallLetters(heading)
    return lookingBack().some(words => small.includes(words)) || opening.test(small)
  })

/** Whether a heading above names one of the years. */
export const nameYear = (headings: readonly string[], years: readonly number[]): boolean =>
  headings.some(heading => years.some(year => heading.includes(String(year))))

import { lazyPattern } from '../../../language/lazy-pattern.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import { textsWith } from '../../may-hold.ts'
import type { Rule } from '../../rule.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { strayCapitals } from '../../words/names/stray-capitals.ts'
import { lowered } from '../../words/names/words-pattern.ts'

const smallAfter = lazyPattern(() => /; \p{Ll}/gu)
const capitalAfterColon = lazyPattern(() => /: \p{Lu}/u)

/** A capital after a semicolon, in a plan that writes lower case there. */
export const afterSemicolon: Rule = {
  id: 'tu-ngu/viet-hoa-sau-cham-phay',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Viết hoa sau dấu chấm phẩy không thống nhất',
  explanation:
    'Sau dấu chấm phẩy câu chưa hết nên viết chữ thường. Chỉ báo khi phần lớn những chỗ khác trong kế hoạch viết chữ thường.',
  example: `noi_dung: |
  Rà soát thủ tục hành chính; [-công-]{+Công+} khai kết quả; [-cập-]{+Cập+} nhật hồ sơ; [-báo-]{+Báo+} cáo định kỳ.[-
  Kiểm tra việc thực hiện; Tổ chức rút kinh nghiệm.-]`,
  *check(context) {
    const stray = context
      .of(strayCapitals)
      .filter(({ running, from }) => placeInSentence(running.words, from) === 'after-semicolon')
    if (stray.length === 0) return
    let lower = 0
    for (const { words } of textsWith(context.of(runningTexts), smallAfter))
      lower += smallAfter.all(words).length
    if (lower <= stray.length * 2) return
    let last: RunningText | undefined
    for (const { running, found, from } of stray) {
      if (running === last || listsAfterColon(running.words) || isName(running.words, found, from)) continue
      last = running
      yield {
        text: running.text,
        from,
        to: from + found.length,
        message: `“${found}” viết hoa sau dấu chấm phẩy, phần lớn những chỗ khác trong kế hoạch viết chữ thường`,
        hint: `Viết “${lowered(found)}”, hoặc ngắt thành câu mới.`,
        fix: lowered(found),
      }
    }
  },
}

/** What begins with a document's number, or is one of the movements that are listed by their names. */
function isName(text: string, found: string, from: number): boolean {
  if (/^ (?:liên tịch )?số:? ?\d/.test(text.slice(from + found.length, from + found.length + 20))) return true
  return /(?:phong trào|cuộc vận động|chương trình|đề án|dự án|mô hình)[^.:]*;[^.]*$/iu.test(
    text.slice(0, from),
  )
}

/** `gồm: Rà soát …; Công khai …`: a list whose items all begin with a capital. */
const listsAfterColon = (text: string): boolean => capitalAfterColon.test(text) && !smallAfter.test(text)

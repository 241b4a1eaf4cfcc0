import { compareDates, shortDate } from '../../../language/dates.ts'
import type { CheckContext } from '../../context.ts'
import { mayHold } from '../../may-hold.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { firstFew } from '../../words/names/first-few.ts'
import { outdatedTerms } from '../../words/names/outdated-terms.ts'
import { runningTexts } from '../../words/names/running-text.ts'
import { follows } from '../../words/names/words-pattern.ts'

/** A text that tells of the change itself. */
const renamed =
  /(?:đã|được) (?:sáp nhập|hợp nhất|đổi tên)|cơ sở (?:sáp nhập|hợp nhất)|đổi (?:tên )?thành|\(?nay là/iu

/** Terms that were renamed before the plan's date. */
export const outdated: Rule = {
  id: 'tu-ngu/tu-cu',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên gọi đã thay đổi trước ngày của kế hoạch',
  explanation:
    'Thuật ngữ, tên cơ quan đã được văn bản mới thay bằng tên khác. So với ngày ký của kế hoạch, nên tên cũ trong kế hoạch cũ không bị báo; tên cũ trong tên văn bản được viện dẫn cũng không bị báo.',
  source: 'Bảng thuật ngữ kèm văn bản thay đổi và ngày thay đổi',
  example: `noi_dung:
  - 80% thủ tục hành chính được cung cấp trực tuyến [-mức độ 3, 4.-]{+toàn trình.+}`,
  check: context => firstFew(context, find(context), 8),
}

function* find(context: CheckContext): Generator<CheckFinding> {
  const { earliest } = context.date
  const texts = context.of(runningTexts)
  const terms = outdatedTerms.filter(
    ({ since, term }) => compareDates(earliest, since) >= 0 && mayHold(texts, term),
  )
  if (terms.length === 0) return
  for (const { text, words, passage, isCited, isTyped } of texts) {
    if (passage?.kind === 'legal-basis') continue
    for (const { term, since, now, source, unless, after } of terms)
      for (const { 0: found, index: from } of term.all(words)) {
        const to = from + found.length
        if (after !== undefined && !follows(words, from, after)) continue
        if (isCited(from) || !isTyped(from, to) || unless?.test(words)) continue
        if (/^ ?\(?cũ\)?|^ trước đây|^ \(?nay là/.test(words.slice(to, to + 12))) continue
        if (renamed.test(words)) continue
        yield {
          text,
          from,
          to,
          message: `“${found}” không còn dùng từ ngày ${shortDate(since)} (${source})`,
          hint: `Nay là: ${now}.`,
        }
        break
      }
  }
}

import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { capitalsInCitations } from '../../words/names/capitals-in-citations.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { strayCapitals } from '../../words/names/stray-capitals.ts'
import { lowered } from '../../words/names/words-pattern.ts'

/** A capital on a common word in the middle of a sentence. */
export const midSentence: Rule = {
  id: 'tu-ngu/viet-hoa-giua-cau',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Từ thường viết hoa giữa câu',
  explanation:
    'Giữa câu chỉ viết hoa tên riêng, tên cơ quan, tên văn bản. Từ thường viết hoa thường là dấu vết của câu được chép hoặc ghép lại.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I',
  example: `noi_dung:
  - Các công chức có liên quan [-Tham-]{+tham+} mưu thực hiện [-nhiệm vụ.-]{+Luật Tổ chức chính quyền địa phương.+}`,
  *check(context) {
    const stray = context.of(strayCapitals)
    for (const { running, found, from, isSure } of stray) {
      if (placeInSentence(running.words, from) === 'after-semicolon') continue
      yield mistake(running, found, from, isSure)
    }
    for (const running of context.of(runningTexts)) {
      if (running.passage === undefined) continue
      for (const { found, from } of capitalsInCitations(running)) {
        if (stray.some(each => each.running === running && each.from === from)) continue
        yield mistake(running, found, from, functionWord.test(found))
      }
    }
  },
}

/** Only these are lowered by themselves: any other word may be a name that nobody has told of. */
const functionWord = /^(?:Của|Và|Với|Cho|Theo|Đến)$/u

function mistake({ text }: RunningText, found: string, from: number, isSure: boolean): CheckFinding {
  const right = lowered(found)
  return {
    text,
    from,
    to: from + found.length,
    message: `“${found}” viết hoa giữa câu`,
    hint: `Viết “${right}”.`,
    ...(isSure ? { fix: right } : {}),
  }
}

import { placeInSentence } from '../../../language/sentence-place.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { strayCapitals } from './stray-capitals.ts'
import { lowered } from './words-pattern.ts'

/** A capital on a common word in the middle of a sentence. */
export const midSentence: Rule = {
  id: 'tu-ngu/viet-hoa-giua-cau',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Từ thường viết hoa giữa câu',
  explanation:
    'Giữa câu chỉ viết hoa tên riêng, tên cơ quan, tên văn bản. Từ thường viết hoa thường là dấu vết của câu được chép hoặc ghép lại.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục I',
  bad: `noi_dung:
  - Các công chức có liên quan Tham mưu thực hiện nhiệm vụ.`,
  good: `noi_dung:
  - Các công chức có liên quan tham mưu thực hiện Luật Tổ chức chính quyền địa phương.`,
  *check(context): Generator<CheckFinding> {
    for (const { running, found, from } of context.of(strayCapitals)) {
      if (placeInSentence(running.words, from) === 'after-semicolon') continue
      const right = lowered(found)
      yield {
        text: running.text,
        from,
        to: from + found.length,
        message: `“${found}” viết hoa giữa câu`,
        hint: `Viết “${right}”.`,
        fix: right,
      }
    }
  },
}

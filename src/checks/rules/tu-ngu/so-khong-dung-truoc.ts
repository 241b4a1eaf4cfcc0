import { addTo } from '../../../collections/add-to.ts'
import { textsWith } from '../../may-hold.ts'
import type { Rule } from '../../rule.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { phrases } from '../../words/names/words-pattern.ts'

/** A number of one digit, and what is counted: not days of a date, nor quarters. */
const counted = phrases(
  [
    'lần',
    'lớp',
    'cuộc',
    'buổi',
    'đợt',
    'mô hình',
    'hội nghị',
    'văn bản',
    'cơ sở',
    'đơn vị',
    'nhóm',
    'tin',
    'bài',
  ],
  '(?<![\\d.,/:–-])(0?)([1-9]) (lần|lớp|cuộc|buổi|đợt|mô hình|hội nghị|văn bản|cơ sở|đơn vị|nhóm|tin|bài)',
)

/** One number of one thing with and without a zero before it: `2 lần` and `02 lần`. */
export const leadingZeros: Rule = {
  id: 'tu-ngu/so-khong-dung-truoc',
  group: 'tu-ngu',
  severity: 'info',
  title: 'Cùng một số, chỗ có số 0 đứng trước, chỗ không',
  explanation:
    'Trong một văn bản, “2 lần” và “02 lần” nên viết một cách. Báo một lần cho mỗi số, ở chỗ đầu tiên của cách ít dùng hơn.',
  example: `noi_dung:
  - Họp 02 lần trong năm, báo cáo 02 lần, kiểm tra [-2-]{+02+} lần.`,
  *check(context) {
    const places = new Map<string, { running: RunningText; from: number; found: string }[]>()
    for (const running of textsWith(context.of(runningTexts), counted))
      for (const { 0: found, 1: zero, 2: number, 3: noun, index: from } of counted.all(running.words))
        if (!running.isCited(from) && running.isTyped(from, from + found.length))
          addTo(places, `${zero}${number} ${noun}`, { running, from, found })
    for (const [short, its] of places) {
      const others = places.get(`0${short}`)
      if (others === undefined) continue
      const [rare, usual] = its.length <= others.length ? [its, others] : [others, its]
      const { running, from, found } = rare[0]!
      yield {
        text: running.text,
        from,
        to: from + found.length,
        message: `“${found}” ở những chỗ khác viết là “${usual[0]!.found}”`,
        hint: 'Viết một cách trong cả kế hoạch.',
      }
    }
  },
}

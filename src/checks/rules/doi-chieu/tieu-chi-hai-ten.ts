import { criteriaOf, criterionReferences, nameWords } from '../../body-appendix/criteria.ts'
import type { Rule } from '../../rule.ts'

/** A criterion has one name wherever its number stands. */
export const criterionTwoNames: Rule = {
  id: 'doi-chieu/tieu-chi-hai-ten',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Một tiêu chí ghi hai tên',
  explanation: 'Cùng một mã tiêu chí mà phần nhiệm vụ ghi tên khác với bảng điểm. Sửa theo tên ở bảng điểm.',
  example: `noi_dung:
  - de_muc: Kết quả
    noi_dung: |
      - Thực hiện chỉ đạo của Sở Nội vụ tỉnh (TCTP 1.6): Điểm đạt được là 1/2 điểm.
  - de_muc: Nhiệm vụ
    noi_dung: |
      - Văn phòng thực hiện chỉ đạo của Sở [-Tài chính-]{+Nội vụ+} tỉnh (TCTP 1.6).`,
  *check(context) {
    const criteria = context.of(criteriaOf)
    for (const { text, code, from, to, nameFrom } of context.of(criterionReferences)) {
      const criterion = criteria.get(code)
      if (criterion === undefined) continue
      const name = nameWords(criterion.name)
      const here = nameWords(text.text.slice(nameFrom, from)).slice(-name.length - 2)
      const changed = name.filter(word => !here.includes(word))
      if (name.length < 5 || changed.length === 0 || changed.length > Math.max(2, name.length / 4)) continue
      // What only leaves out a word at the beginning is the same name cut short.
      if (name.slice(-here.length).join(' ') === here.join(' ')) continue
      const words = text.text.slice(nameFrom, from).trim()
      const start = text.text.indexOf(words, nameFrom)
      yield {
        text,
        from: start,
        to,
        message: `tiêu chí ${code} ở đây là “${words}”, nhưng ở phần điểm là “${criterion.name}”.`,
        hint: 'Thống nhất tên tiêu chí theo bộ tiêu chí đang áp dụng.',
        related: [
          { message: `Tên ở phần điểm của tiêu chí ${code}.`, ...criterion.score.achieved.text.location() },
        ],
      }
    }
  },
}

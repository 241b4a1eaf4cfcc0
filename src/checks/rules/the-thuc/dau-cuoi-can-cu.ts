import { lastMark, lastWord } from '../../form/endings.ts'
import type { Rule } from '../../rule.ts'

const endMark = /[.,;:]$/

/** Legal bases that do not end with a semicolon, the last with a full stop. */
export const legalBasisEnds: Rule = {
  id: 'the-thuc/dau-cuoi-can-cu',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Căn cứ không kết thúc bằng “;”, dòng cuối bằng “.”',
  explanation:
    'Mỗi căn cứ là một dòng, kết thúc bằng dấu chấm phẩy; dòng cuối (thường là “Theo đề nghị của …”) kết thúc bằng dấu chấm.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6.a',
  example: `can_cu: |
  Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025;
  Theo đề nghị của Chánh Văn [-phòng,-]{+phòng.+}`,
  *check({ plan }) {
    for (const document of [plan.decision, plan.plan]) {
      const bases = document?.legalBases ?? []
      // Where no line has a mark, the program itself supplies all of them.
      if (!bases.some(({ plain }) => endMark.test(plain.text.trimEnd()))) continue
      for (const [index, { plain }] of bases.entries()) {
        const right = index === bases.length - 1 ? '.' : ';'
        const words = plain.text.trimEnd()
        if (words.endsWith(right) || words === '') continue
        const hasMark = endMark.test(words)
        const place = hasMark ? lastMark(plain) : lastWord(plain)
        yield {
          ...place,
          message: hasMark
            ? `căn cứ kết thúc bằng “${words.at(-1)}”, phải là “${right}”.`
            : `căn cứ không có dấu “${right}” ở cuối.`,
          hint:
            right === ';'
              ? 'Mỗi căn cứ kết thúc bằng dấu chấm phẩy.'
              : 'Căn cứ cuối cùng kết thúc bằng dấu chấm.',
          fix: hasMark ? right : `${words.slice(place.from)}${right}`,
        }
      }
    }
  },
}

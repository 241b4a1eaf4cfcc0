import { toRoman } from '../../../language/numerals.ts'
import type { Rule } from '../../rule.ts'

const arabic = /^\d{1,2}$/

/** An appendix whose number is not Roman. */
export const appendixNumbers: Rule = {
  id: 'the-thuc/so-phu-luc',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Số của phụ lục không viết bằng chữ số La Mã',
  explanation:
    'Văn bản có từ hai phụ lục trở lên thì các phụ lục được đánh số thứ tự bằng chữ số La Mã. Số được in đúng như đã ghi; bỏ `so` thì tự đánh.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục III.1.a',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính năm 2026
phu_luc:
  - so: [-01-]{+I+}
    ten: Danh mục
    noi_dung: Theo Phụ lục II.
  - so: II
    ten: Chỉ tiêu
    noi_dung: Theo Phụ lục I.`,
  *check({ plan }) {
    for (const { number, typedNumber } of plan.appendices) {
      if (typedNumber === undefined || !arabic.test(number) || Number(number) === 0) continue
      yield {
        text: typedNumber,
        message: `số phụ lục “${number}” phải viết bằng chữ số La Mã`,
        hint: `Viết “${toRoman(Number(number))}”, sửa cả ở nơi dẫn đến phụ lục này; hoặc bỏ \`so\` để tự đánh số.`,
      }
    }
  },
}

import type { Rule } from '../../rule.ts'
import { recipientLists } from './dau-cuoi-noi-nhan.ts'

/** Two recipients in one line of Nơi nhận, which many offices write to save lines. */
export const twoRecipients: Rule = {
  id: 'the-thuc/hai-noi-nhan',
  group: 'the-thuc',
  severity: 'info',
  isOptional: true,
  title: 'Hai nơi nhận ghi trên một dòng',
  explanation:
    'Mỗi nơi nhận ghi một dòng. Nhiều cơ quan ghi hai, ba nơi nhận trên một dòng cho gọn, nên quy tắc này chỉ báo khi cơ quan bật.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.9',
  example: `noi_nhan: |
  - Công an xã;[- -]{+
  - +}Ban Chỉ huy Quân sự xã;
  - Lưu: VT, VP.`,
  *check(context) {
    for (const list of recipientLists(context))
      for (const { plain } of list) {
        const found = /;[ \u00a0]*(?=\p{Lu})/u.exec(plain.text)
        if (found === null || plain.text.slice(0, found.index).includes(':')) continue
        yield {
          text: plain,
          from: found.index,
          to: found.index + 1,
          message: 'hai nơi nhận ghi trên một dòng.',
          hint: 'Tách thành hai dòng, mỗi dòng một nơi nhận.',
        }
      }
  },
}

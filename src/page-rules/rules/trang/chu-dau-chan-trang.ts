import { clip } from '../../../language/clip.ts'
import type { PageRule } from '../../page-rule.ts'
import { startOfAll } from '../../sections.ts'

/** How an agency is reached, and the mark of a draft: either has its place there. */
const contact = /địa chỉ|trụ sở|điện thoại|e-?mail|website|fax/iu
const draft = /^\s*dự thảo/iu

export const runningText: PageRule = {
  id: 'trang/chu-dau-chan-trang',
  group: 'trang',
  severity: 'info',
  title: 'Chữ khác ở đầu trang, chân trang',
  explanation:
    'Ở lề trên chỉ có số trang; địa chỉ cơ quan, nếu có, chỉ ở chân trang thứ nhất. Tên văn bản, tên tệp, ngày in ở đầu trang hay chân trang thì bỏ.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục I.7, III.4',
  example: 'Đầu trang: [-Kế hoạch năm 2026-]{+2+}',

  *check(page) {
    const texts = new Set<string>()
    for (const { headers, footers, hasTitlePage } of page.document.sections)
      for (const one of [...headers, ...footers]) {
        // The agency's address stands at the foot of the first page.
        if (one.kind === 'first' && (footers.includes(one) || !hasTitlePage)) continue
        if (footers.includes(one) ? contact.test(one.text) : draft.test(one.text)) continue
        if (/\p{L}{2}/u.test(one.text)) texts.add(one.text.replace(/\s+/g, ' '))
      }
    for (const text of texts)
      yield {
        at: startOfAll(page, 'đầu trang, chân trang'),
        message: `có chữ khác số trang: “${clip(text, 60)}”`,
        hint: 'Bấm đúp vào đầu trang hay chân trang, xóa chữ ấy.',
      }
  },
}

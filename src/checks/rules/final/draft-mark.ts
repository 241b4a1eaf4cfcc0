import type { Rule } from '../../rule.ts'

/** The mark of a draft, on a plan that is about to be signed or has its number. */
export const draftMark: Rule = {
  id: 'final/draft-mark',
  group: 'final',
  severity: 'info',
  title: 'Còn dấu DỰ THẢO',
  explanation:
    'Khóa `du_thao` in chữ DỰ THẢO lên văn bản. Bản để ký (`cchc render --final`) bỏ dấu này và nói ra. Văn bản đã có số và ngày thì không còn là dự thảo: xóa khóa `du_thao`.',
  example: '[-du_thao: 2-]{+gia_tri: {}+}',
  *check({ plan: { draft, decision, plan } }) {
    if (draft === undefined) return
    const { number, date } = (decision ?? plan)?.registration ?? {}
    const which = draft.round === undefined ? '' : ` lần ${draft.round}`
    if (number !== undefined && date?.day !== undefined)
      yield {
        text: draft.place,
        severity: 'warning',
        message: `văn bản đã có số và ngày mà còn dấu DỰ THẢO${which}.`,
        hint: 'Xóa khóa `du_thao`.',
      }
    else
      yield {
        text: draft.place,
        message: `dấu DỰ THẢO${which} không in trong bản để ký (\`cchc render --final\`).`,
        hint: 'Bản để trình, để lấy ý kiến vẫn in dấu này. Hết dự thảo thì xóa khóa `du_thao`.',
      }
  },
}

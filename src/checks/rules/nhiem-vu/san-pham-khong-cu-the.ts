import { foldMarks } from '../../../language/fold.ts'
import type { Task } from '../../../reading/tasks/task.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import type { Rule } from '../../rule.ts'

/** What one does, or how: nothing that can be laid on a table. */
const doing =
  /^[\s\-–+•]*(?:tham\s+gia|tham\s+dự|đảm\s+bảo|bảo\s+đảm|tăng\s+cường|đẩy\s+mạnh|tiếp\s+tục|thường\s+xuyên|các\s+hình\s+thức)(?!\p{L})/iu
/** A rate that another paper prescribes: it says nothing to measure by. */
const prescribed = /^[\s\-–+•]*tỷ\s+lệ\s[^\d%]*theo\s+quy\s+định[\s.]*$/iu

export const weakDeliverable: Rule = {
  id: 'nhiem-vu/san-pham-khong-cu-the',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Kết quả, sản phẩm không phải là sản phẩm',
  explanation:
    'Sản phẩm là thứ đưa ra được khi kiểm tra: văn bản, báo cáo, phần mềm, con số. Chép lại hoạt động hoặc ghi “tham gia đầy đủ” thì không nghiệm thu được.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, san_pham: Sản phẩm, chu_tri: Chủ trì }
      hang:
        - nhiem_vu: Tập huấn nghiệp vụ một cửa
          san_pham: [-Tham gia đầy đủ-]{+Danh sách cử tham gia, báo cáo kết quả+}
          chu_tri: vp`,
  *check(context) {
    for (const task of context.of(readTasks)) {
      const field = task.fields.deliverable
      if (field === undefined || field.isJoined) continue
      for (const text of field.lines) {
        const isCopied = field.lines.length === 1 && repeats(text.text, task)
        if (!isCopied && (!doing.test(text.text) || /\d/.test(text.text)) && !prescribed.test(text.text))
          continue
        yield {
          text,
          message: isCopied
            ? `kết quả, sản phẩm chép lại nội dung công việc “${text.text}”.`
            : `“${text.text}” chưa phải là một sản phẩm kiểm tra được.`,
          hint: 'Ghi văn bản, tài liệu hoặc con số sẽ có, ví dụ Kế hoạch, Báo cáo, Danh sách.',
        }
      }
    }
  },
}

/** True when the words are those of the task or its activity, labels aside. */
function repeats(words: string, { name, activity }: Task): boolean {
  const own = plainWords(words)
  return own.split(' ').length > 2 && [name, activity?.text ?? ''].some(other => plainWords(other) === own)
}

const plainWords = (words: string): string =>
  foldMarks(words)
    .replace(/^[\s\-–+•]*(?:\d+(?:\s*\.\s*\d+)*\s*\.?\s+)?/u, '')
    .replace(/(?<![\s.;,])[\s.;,]+$/u, '')
    .replace(/\s+/gu, ' ')

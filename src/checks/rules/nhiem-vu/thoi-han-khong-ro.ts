import { type Deadline, readDeadline } from '../../../language/deadlines.ts'
import { everyMatch } from '../../../language/every-match.ts'
import type { Task } from '../../../reading/tasks/task.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import { yearsOf } from '../../../reading/years.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** A plan or roadmap that nobody can look up. */
const unnamed = /theo\s+lộ\s+trình(?:\s+(?:hàng|hằng)\s+(?:năm|quý))?\s*$/iu

export const unclearDeadline: Rule = {
  id: 'nhiem-vu/thoi-han-khong-ro',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Thời hạn không hiểu được',
  explanation:
    'Thời hạn phải đọc ra được một ngày, một kỳ, hoặc một việc làm mốc; nếu không thì không lên lịch và đôn đốc được.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
      hang:
        - nhiem_vu: Tổ chức đối thoại với doanh nghiệp
          chu_tri: vp
          thoi_gian: [-Sớm nhất có thể-]{+Tháng 6/{{nam}}+}`,
  *check(context) {
    for (const task of context.of(readTasks)) yield* inTask(task, context)
  },
}

function* inTask({ fields, from }: Task, { plan }: CheckContext): Generator<CheckFinding> {
  const field = fields.deadline
  if (field === undefined || field.isJoined || from === 'duty') return
  const isUnderstood = readDeadline(field.text, yearsOf(plan)).kind !== 'unclear'
  for (const text of field.lines) {
    const read = readDeadline(text.text, yearsOf(plan))
    const wrong = read.parts.find(({ kind }) => kind === 'impossible')
    if (wrong !== undefined) {
      const words = text.text.slice(wrong.from, wrong.to)
      yield {
        text,
        from: wrong.from,
        to: wrong.to,
        severity: 'error',
        message: `không có “${words}” trong lịch.`,
        hint: 'Sửa lại ngày, tháng hoặc quý.',
      }
    } else if (!isUnderstood) {
      if (/\p{L}|\d/u.test(text.text))
        yield {
          text,
          message: `thời hạn “${text.text}” không đọc ra được ngày, tháng, quý hay mốc nào.`,
          hint: 'Ghi ví dụ “Trước ngày 15/6/2026”, “Quý II”, “Thường xuyên”.',
        }
    } else if (unnamed.test(text.text))
      yield {
        text,
        message: `thời hạn “${text.text}” không cho biết lộ trình nào.`,
        hint: 'Ghi tên văn bản có lộ trình, hoặc một thời hạn cụ thể.',
      }
    else yield* clausesWithoutTime(text, read)
  }
}

/** One of several steps that has no time while another has. */
function* clausesWithoutTime(text: PlacedText, { kind, parts }: Deadline): Generator<CheckFinding> {
  if (kind !== 'by' && kind !== 'within') return
  for (const { 0: clause, index } of everyMatch(text.text, /[^;]+/gu)) {
    const isTimed = parts.some(part => part.from >= index && part.from < index + clause.length)
    if (isTimed || (clause.match(/\p{L}+/gu)?.length ?? 0) < 2 || clause.length === text.text.length) continue
    const start = index + clause.length - clause.trimStart().length
    yield {
      text,
      from: start,
      to: index + clause.trimEnd().length,
      message: `“${clause.trim()}” chưa có thời hạn, trong khi việc kia đã có.`,
      hint: 'Ghi thời hạn cho từng việc, ví dụ “Ban hành kế hoạch: Quý I; báo cáo: Quý III”.',
    }
  }
}

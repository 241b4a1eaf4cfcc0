import { foldMarks } from '../../../language/fold.ts'
import { shorten } from '../../../language/shorten.ts'
import type { Task } from '../../../reading/tasks/task.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import type { Rule } from '../../rule.ts'

export const repeatedTask: Rule = {
  id: 'nhiem-vu/nhiem-vu-lap',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Một nhiệm vụ ghi hai lần',
  explanation: 'Hai hàng cùng một nhiệm vụ và cùng sản phẩm làm một việc bị giao, bị tính hai lần.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì }
      hang: |
        1 | Rà soát quy trình nội bộ của các bộ phận | vp
        2 | Tập huấn nghiệp vụ | vp[-
        3 | Rà soát quy trình nội bộ của các bộ phận. | vp-]`,
  *check(context) {
    const first = new Map<string, Task>()
    for (const task of context.of(readTasks)) {
      if (task.from === 'duty') continue
      const key = keyOfTask(task)
      const before = first.get(key)
      if (before === undefined) first.set(key, task)
      else if (wordsIn(task.name) > 3)
        yield {
          text: task.place,
          message: `nhiệm vụ “${shorten(task.name)}” đã ghi ở một hàng khác.`,
          hint: 'Bỏ một hàng, hoặc ghi rõ hai việc khác nhau ở đâu.',
          related: [{ message: 'Nhiệm vụ này ghi lần đầu ở đây.', ...before.place.location() }],
        }
    }
  },
}

/** Fewer words say what is done only together with the headings and groups above: `Tập huấn cho cán bộ`. */
const wordsOfItsOwn = 8

/** The same work by the same unit for the same result, whatever its number and when. */
function keyOfTask({ name, activity, fields, groups }: Task): string {
  const parts = [name, activity?.text, fields.deliverable?.text, fields.lead?.text, fields.deadline?.text]
  if (wordsIn(name) < wordsOfItsOwn) parts.push(...groups)
  return parts.map(part => plain(part ?? '')).join('\0')
}

const plain = (words: string): string =>
  foldMarks(words)
    .replace(/^[\s\-–+•]*(?:\d+(?:\s*\.\s*\d+)*\s*[.)]?\s+)?/u, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim()

const wordsIn = (text: string): number => text.split(/\s+/u).length

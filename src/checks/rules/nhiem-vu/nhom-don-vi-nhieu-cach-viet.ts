import { foldMarks } from '../../../language/fold.ts'
import type { Field } from '../../../reading/tasks/task.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** A form must stand in so many cells before it is the plan's own. */
const established = 3
/** Two forms with at least this share of words in common may mean the same group, and with this one surely do. */
const alike = 0.5
const nearlySame = 0.75

interface Form {
  text: string
  words: ReadonlySet<string>
  parties: ReadonlySet<string>
  first: Field
  count: number
}

export const groupSpellings: Rule = {
  id: 'nhiem-vu/nhom-don-vi-nhieu-cach-viet',
  group: 'nhiem-vu',
  severity: 'warning',
  title: 'Một nhóm đơn vị phối hợp viết nhiều cách',
  explanation:
    '“Các ngành liên quan”, “Các ban ngành liên quan” trong một bảng làm người đọc tưởng là hai nhóm khác nhau.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, phoi_hop: Phối hợp }
      hang: |
        1 | Rà soát quy trình | vp | Các ban, ngành liên quan
        2 | Tập huấn nghiệp vụ | vp | Các ban, ngành liên quan
        3 | Lấy ý kiến người dân | vp | Các [-ban ngành liên quan khác-]{+trường học+}
        4 | Báo cáo kết quả | vp | Các ban, ngành liên quan`,
  *check(context) {
    const forms = new Map<string, Form>()
    for (const { fields } of context.of(readTasks)) {
      const field = fields.cooperation
      if (field === undefined || field.isJoined || !/^(?:các\s|ngành\s)/iu.test(field.text)) continue
      const text = field.text.replace(/\s+/gu, ' ')
      const known = forms.get(text)
      if (known) known.count++
      else forms.set(text, { text, words: wordsOf(text), parties: partiesOf(text), first: field, count: 1 })
    }
    const mains = [...forms.values()]
      .filter(({ count }) => count >= established)
      .sort((a, b) => b.count - a.count)
    for (const form of forms.values()) {
      // A form that stands in several cells too may well be another group.
      if (form.count >= established) continue
      const main = mains.find(other => likeness(other, form) >= alike && !isWider(other, form))
      if (main !== undefined) yield otherForm(form, main)
    }
  },
}

function otherForm({ text, words, first }: Form, main: Form): CheckFinding {
  return {
    text: first.lines[0]!,
    ...(likeness(main, { words }) < nearlySame ? { severity: 'info' as const } : {}),
    message: `nhóm đơn vị “${text}” ở chỗ khác viết là “${main.text}”.`,
    hint: 'Nếu là một nhóm thì viết thống nhất; nếu là hai nhóm thì nêu rõ từng đơn vị.',
    related: [{ message: 'Cách viết kia ở đây.', ...main.first.place.location() }],
  }
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldMarks(text).match(/[\p{L}\d]+/gu))

/** Whether one group has all parties of the other and some more: `Các phòng chuyên môn; các thôn`. */
function isWider(a: Form, b: Form): boolean {
  const [few, many] = a.parties.size < b.parties.size ? [a, b] : [b, a]
  return few.parties.size < many.parties.size && [...few.parties].every(party => many.parties.has(party))
}

/** The parties of a group, whether or not they are said to be concerned; commas inside their names do no harm. */
const partiesOf = (text: string): ReadonlySet<string> =>
  new Set(
    text
      .toLowerCase()
      .split(/(?:(?<!\s)\s+)?[;,]\s*|(?<!\s)\s+và\s+/u)
      .map(party => party.replace(/(?<!\s)\s+(?:có\s+)?liên\s+quan.*$/u, ''))
      .filter(party => party !== ''),
  )

function likeness(a: Pick<Form, 'words'>, b: Pick<Form, 'words'>): number {
  let common = 0
  for (const word of a.words) if (b.words.has(word)) common++
  return common / (a.words.size + b.words.size - common)
}

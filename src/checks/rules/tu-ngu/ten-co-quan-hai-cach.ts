import { addTo } from '../../../collections/add-to.ts'
import { placeInSentence } from '../../../language/sentence-place.ts'
import { toneAtEnd } from '../../../language/tone-at-end.ts'
import type { CheckContext } from '../../context.ts'
import { textsWith } from '../../may-hold.ts'
import type { Rule } from '../../rule.ts'
import { type RunningText, runningTexts } from '../../words/names/running-text.ts'
import { phrases } from '../../words/names/words-pattern.ts'

/** What bodies are called by, and two words of their name. What only begins so, as `Hội nghị`, `Phòng chống`, is none. */
const bodies = phrases(
  ['sở ', 'cục ', 'trung tâm ', 'phòng ', 'hội ', 'viện ', 'trường '],
  '(?:Sở(?! hữu| Hữu)|Chi [Cc]ục|Tổng [Cc]ục|Cục(?! trưởng)|Trung tâm|Phòng(?! (?:chống|ngừa|thủ|bệnh))|Hội(?! (?:nghị|thảo|thi|đồng|đàm|chợ|trường|viên))|Bệnh viện|Trường(?! (?:hợp|học|phòng))) \\p{L}+ \\p{L}+',
)

/** More places than this of the rarer form are not all reported. */
const most = 3

interface Place {
  running: RunningText
  from: number
  form: string
}

/** A body whose name has capitals in one place that it does not have in another: `Sở Công Thương` and `Sở Công thương`. */
export const bodyInTwoCases: Rule = {
  id: 'tu-ngu/ten-co-quan-hai-cach',
  group: 'tu-ngu',
  severity: 'warning',
  title: 'Tên một cơ quan viết hoa hai cách',
  explanation:
    'Cùng một cơ quan mà chỗ viết hoa, chỗ không (Sở Công Thương, Sở Công thương; Chi cục, Chi Cục) thì sửa cho giống nhau. Báo ở những chỗ ít hơn.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục II, Mục IV khoản 1',
  example: `noi_dung:
  - Giao Sở Công Thương chủ trì, Sở Công Thương tổng hợp. Gửi Sở Công [-thương-]{+Thương+} báo cáo.`,
  *check(context) {
    for (const forms of namesOf(context).values()) {
      if (forms.size < 2) continue
      const [main, ...others] = [...forms].sort(
        ([one, places], [other, more]) => more.length - places.length || capitalsIn(other) - capitalsIn(one),
      )
      for (const [form, places] of others)
        for (const { running, from } of context.tellsAll ? places : places.slice(0, most))
          yield {
            text: running.text,
            from,
            to: from + form.length,
            message: `“${form}” ở những chỗ khác viết là “${main![0]}”`,
            hint: 'Viết một cách trong cả kế hoạch.',
          }
    }
  },
}

/** The places of each name by the way it is written. At the beginning of a sentence a capital says nothing, and a common noun may stand there. */
function namesOf(context: CheckContext): Map<string, Map<string, Place[]>> {
  const names = new Map<string, Map<string, Place[]>>()
  for (const running of textsWith(context.of(runningTexts), bodies)) {
    const { words, isCapitals, isCited, isTyped } = running
    if (isCapitals) continue
    for (const { 0: form, index: from } of bodies.all(words)) {
      if (isCited(from) || !isTyped(from, from + form.length) || !isName(words, form, from)) continue
      const key = toneAtEnd(form.toLowerCase())
      const forms = names.get(key) ?? new Map<string, Place[]>()
      names.set(key, forms)
      addTo(forms, form, { running, from, form })
    }
  }
  return names
}

/** A name has a capital behind the kind of body; where it has none, the kind itself must have one that no sentence gives it. */
function isName(words: string, form: string, from: number): boolean {
  const rest = form.replace(/^(?:Chi|Tổng|Trung|Bệnh) \S+ |^\S+ /u, '')
  return rest !== rest.toLowerCase() || placeInSentence(words, from) === 'inside'
}

const capitalsIn = (form: string): number =>
  [...form].filter(letter => letter !== letter.toLowerCase()).length

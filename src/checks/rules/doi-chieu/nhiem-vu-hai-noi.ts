import { compareDates } from '../../../language/dates.ts'
import { type Deadline, readDeadline } from '../../../language/deadlines.ts'
import { specificWords } from '../../../reading/measured-words.ts'
import type { Field, Task } from '../../../reading/tasks/task.ts'
import { readTasks } from '../../../reading/tasks/tasks.ts'
import { unitsOf, vagueness } from '../../../reading/units/lead-units.ts'
import { keyOf } from '../../../reading/units/unit-families.ts'
import { yearsOf } from '../../../reading/years.ts'
import type { CheckContext } from '../../context.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { WeightedTexts } from '../../weighted-texts.ts'

/** Two texts that are less alike than this are two tasks, and so are two of few words. */
const LEAST_LIKENESS = 0.75
const FEWEST_WORDS = 5

/** A task that the body gives one unit or day and the appendix another. */
export const taskInTwoPlaces: Rule = {
  id: 'doi-chieu/nhiem-vu-hai-noi',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Một nhiệm vụ mà thân văn bản và phụ lục ghi khác nhau',
  explanation:
    'Cùng một nhiệm vụ mà thân văn bản và phụ lục ghi hai đơn vị chủ trì hoặc hai thời hạn thì không biết theo chỗ nào. Thống nhất một chỗ, hoặc chỉ ghi ở phụ lục.',
  example: `ke_hoach:
  trich_yeu: Cải cách hành chính năm {{nam}}
  noi_dung:
    - de_muc: Nhiệm vụ
      noi_dung: |
        - Biên soạn sổ tay hướng dẫn nộp hồ sơ đất đai.
        Chủ trì: Văn phòng HĐND và UBND
        Thời gian: Quý [-III/2026-]{+II/2026+}
phu_luc:
  - ten: Nhiệm vụ
    noi_dung:
      - bang:
          cot: { nhiem_vu: Nhiệm vụ, chu_tri: Chủ trì, thoi_gian: Thời gian }
          hang: |
            Biên soạn sổ tay hướng dẫn nộp hồ sơ đất đai | vp | Quý II/2026
            Rà soát văn bản quy phạm pháp luật | vp | Quý II/2026`,
  *check(context) {
    const tasks = context.of(readTasks)
    const rows = tasks.filter(({ part, from }) => from === 'row' && part.startsWith('appendix'))
    const own = tasks.filter(({ part, from }) => from === 'lines' && part === 'plan')
    if (rows.length === 0 || own.length === 0) return
    const texts = new WeightedTexts()
    const words = [...rows, ...own].map(({ name }) => specificWords(name))
    for (const each of words) texts.add(each)
    for (const [index, task] of own.entries()) {
      const row = rows[nearest(texts, words, rows.length + index, rows.length) ?? -1]
      if (row === undefined) continue
      yield* otherLead(task, row)
      yield* otherTime(task, row, context)
    }
  },
}

/**
 * The row that is most like a task, if one is like it and no other is as much.
 * @param words those of each text in its order, the rows first, `of` the task's, `rows` how many rows there are.
 */
function nearest(
  texts: WeightedTexts,
  words: readonly (readonly string[])[],
  of: number,
  rows: number,
): number | undefined {
  const own = words[of]!
  if (own.length < FEWEST_WORDS) return undefined
  let best: number | undefined
  let most = 0
  let isAlone = true
  for (const row of texts.near(of)) {
    if (row >= rows || words[row]!.length < FEWEST_WORDS) continue
    const likeness = texts.likeness(own, words[row]!)
    if (likeness < LEAST_LIKENESS || likeness < most) continue
    isAlone = likeness > most
    most = likeness
    best = row
  }
  return isAlone ? best : undefined
}

function* otherLead(
  { fields: { lead: own } }: Task,
  { fields: { lead: other } }: Task,
): Generator<CheckFinding> {
  const [one, two] = [own, other].map(field => (field === undefined ? undefined : onlyUnit(field)))
  if (one === undefined || two === undefined) return
  const [a, b] = [keyOf(one), keyOf(two)]
  if (!a.includes(b) && !b.includes(a)) yield told(own!, `chủ trì là “${one}”`, `“${two}”`, other!)
}

/** The one unit that a field names in full; short forms and groups may mean the same as others. */
function onlyUnit(field: Field): string | undefined {
  const [unit, another] = unitsOf(field)
  if (unit === undefined || another !== undefined || vagueness(unit.name) !== undefined) return undefined
  return /\p{Lu}{2}|\s(?:và|chủ trì|phối hợp)\s(?:các|với)/u.test(unit.name.replace(/HĐND|UBND/g, 'h'))
    ? undefined
    : unit.name
}

function* otherTime(
  { fields: { deadline: own } }: Task,
  { fields: { deadline: other } }: Task,
  { plan }: CheckContext,
): Generator<CheckFinding> {
  if (own === undefined || other === undefined) return
  const [one, two] = [own, other].map(({ text }) => readDeadline(text, yearsOf(plan)))
  if (!isOneTime(one!) || !isOneTime(two!)) return
  const [a, b] = [one!.span!, two!.span!]
  if (compareDates(a.last, b.first) < 0 || compareDates(b.last, a.first) < 0)
    yield told(own, `thời hạn là “${own.text}”`, `“${other.text}”`, other)
}

const isOneTime = ({ parts, span, kind }: Deadline): boolean =>
  parts.length === 1 && span !== undefined && (kind === 'by' || kind === 'within')

const told = (at: Field, here: string, there: string, other: Field): CheckFinding => ({
  text: at.lines[0] ?? at.place,
  message: `nhiệm vụ này ở thân văn bản ${here}, ở phụ lục là ${there}.`,
  hint: 'Thống nhất hai chỗ.',
  related: [{ message: 'Phụ lục ghi khác.', ...(other.lines[0] ?? other.place).location() }],
})

import { contentsOf } from '../../../reading/contents.ts'
import { type Labelled, labelKey, labelRuns, stepFinding, wrongSteps } from '../../form/label-runs.ts'
import { labelsOfLines, lineLabels } from '../../form/line-labels.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { headingLabel } from './so-de-muc.ts'

/** Numbers and letters of pasted lists that are skipped, used twice, or out of order. */
export const lineNumbers: Rule = {
  id: 'the-thuc/so-trong-doan',
  group: 'the-thuc',
  severity: 'error',
  title: 'Số, chữ đầu dòng nhảy, trùng hoặc lộn thứ tự',
  explanation:
    'Các khoản, điểm trong một đoạn phải đánh số liên tục (1, 2, 3 hoặc a, b, c, d, đ, e); thiếu hoặc trùng số thì không viện dẫn được.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  example: `noi_dung: |
  a) Rà soát thủ tục.
  b) Công bố thủ tục.
  [-d)-]{+c)+} Niêm yết thủ tục.`,
  *check(context) {
    const ends: Ends = new Map()
    for (const { items, above } of contentsOf(context)) {
      for (const heading of above) {
        const label = headingLabel(heading)
        if (label) ends.set(labelKey(label), label.numbers.at(-1)!)
      }
      for (const list of lineLabels(items)) yield* stepsOf(list, ends)
      for (const item of items)
        if (item.kind === 'table')
          for (const row of item.rows)
            for (const { lines } of row.cells)
              if (lines.length > 1) yield* stepsOf(withoutDecimals(labelsOfLines(lines)))
    }
  },
}

/** The last number of each kind of label so far, in lists and headings: a count may go on over a heading. */
type Ends = Map<string, number>

/** Decimals of cells are counted down their column, by another rule. */
const withoutDecimals = (list: readonly Labelled[]): Labelled[] =>
  list.filter(({ label }) => label.form.numerals !== 'decimal')

/** @param ends none for a cell, which may go on counting from the cell above. */
function* stepsOf(list: readonly Labelled[], ends?: Ends): Generator<CheckFinding> {
  for (const run of labelRuns(list)) {
    const [first] = run.entries
    if (first === undefined) continue
    const key = labelKey(first.label)
    const goesOn = first.label.numbers.at(-1) === (ends?.get(key) ?? 0) + 1
    // One label alone in a list is more often a reference than a count.
    const start = ends === undefined || goesOn || run.entries.length < 2 ? undefined : 1
    for (const step of wrongSteps(run, start)) yield stepFinding(step, 'dòng')
    ends?.set(key, run.entries.at(-1)!.label.numbers.at(-1)!)
  }
}

import { contentsOf } from '../../../reading/contents.ts'
import { type Labelled, labelRuns, stepFinding, wrongSteps } from '../../form/label-runs.ts'
import { labelsOfLines, lineLabels } from '../../form/line-labels.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

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
    for (const { items } of contentsOf(context)) {
      for (const list of lineLabels(items)) yield* stepsOf(list)
      for (const item of items)
        if (item.kind === 'table')
          for (const row of item.rows)
            for (const { lines } of row.cells)
              if (lines.length > 1) yield* stepsOf(withoutDecimals(labelsOfLines(lines)), true)
    }
  },
}

/** Decimals of cells are counted down their column, by another rule. */
const withoutDecimals = (list: readonly Labelled[]): Labelled[] =>
  list.filter(({ label }) => label.form.numerals !== 'decimal')

/** @param anyStart a cell may go on counting from the cell above. */
function* stepsOf(list: readonly Labelled[], anyStart = false): Generator<CheckFinding> {
  for (const run of labelRuns(list)) {
    // One label alone in a list is more often a reference than a count.
    const start = anyStart || run.entries.length < 2 ? undefined : 1
    for (const step of wrongSteps(run, start)) yield stepFinding(step, 'dòng')
  }
}

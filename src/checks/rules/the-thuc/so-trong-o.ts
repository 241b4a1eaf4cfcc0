import { countBy } from '../../../collections/count-by.ts'
import { readLabel } from '../../../language/labels.ts'
import { cellAt } from '../../../plan/grid.ts'
import type { Table } from '../../../plan/plan.ts'
import { tablesOf } from '../../../reading/contents.ts'
import { type Labelled, stepFinding, wrongSteps } from '../../form/label-runs.ts'
import { decidesRestart } from '../../form/restarts.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Decimal numbers in the cells of a column that are skipped, used twice, or of another series. */
export const cellNumbers: Rule = {
  id: 'the-thuc/so-trong-o',
  group: 'the-thuc',
  severity: 'error',
  title: 'Số trong các ô của một cột nhảy, trùng hoặc lạc dãy',
  explanation:
    'Khi các ô của một cột đánh số (3.1, 3.2 …) thì số phải liên tục từ trên xuống; sau 3.17 là 3.18, và một số 5.1 giữa cột đánh số 3.x là chép từ chỗ khác.',
  example: `noi_dung:
  - bang:
      cot: { tt: TT, nhiem_vu: Nhiệm vụ }
      hang: |
        1 | 2.1. Ban hành kế hoạch
        2 | 2.2. Tổ chức kiểm tra
        3 | [-2.4.-]{+2.3.+} Báo cáo kết quả`,
  *check(context) {
    for (const table of tablesOf(context))
      for (const column of table.columns.keys()) yield* checkColumn(sectionsOf(table, column))
  },
}

/** The decimal labels of a column, a list for each group of rows. */
function sectionsOf({ rows, columns }: Table, column: number): Labelled[][] {
  const sections: Labelled[][] = [[]]
  if (columns[column]?.role === 'order') return sections
  for (const row of rows) {
    const { kind } = row
    if (kind === 'group') sections.push([])
    if (kind !== 'task') continue
    for (const { plain } of cellAt(row, column)?.lines ?? []) {
      const label = readLabel(plain.text)
      if (label?.form.numerals === 'decimal' && label.form.parts === 2)
        sections.at(-1)!.push({ label, text: plain })
    }
  }
  return sections.filter(section => section.length > 0)
}

function* checkColumn(sections: readonly Labelled[][]): Generator<CheckFinding> {
  const all = sections.flat()
  if (all.length < 3) return
  const usual = usualParent(all)
  if (usual === undefined) {
    for (const section of sections) yield* stepsOf(byParent(section), 1)
    return
  }
  const rightSections = sections.map(section => section.filter(({ label }) => label.numbers[0] === usual))
  for (const { label, text } of all)
    if (label.numbers[0] !== usual)
      yield {
        text,
        from: 0,
        to: label.text.length,
        message: `số “${label.text.trim()}” lạc dãy: các ô của cột này đánh số ${usual}.x.`,
        hint: 'Đánh số tiếp theo ô ở trên.',
      }
  const filled = rightSections.filter(section => section.length > 0)
  const restarts = decidesRestart(
    filled.map(section => ({
      first: section[0]!.label.numbers[1]!,
      last: section.at(-1)!.label.numbers[1]!,
    })),
  )
  yield* stepsOf(restarts ? filled : [filled.flat()], 1)
}

/** The number that nearly all labels of a column begin with, if there is one. */
function usualParent(all: readonly Labelled[]): number | undefined {
  const counts = countBy(all, ({ label }) => label.numbers[0]!)
  const [parent, count] = [...counts].sort(([, a], [, b]) => b - a)[0]!
  return count >= all.length * 0.8 ? parent : undefined
}

/** Runs of labels under the same number. */
function byParent(section: readonly Labelled[]): Labelled[][] {
  const runs: Labelled[][] = []
  for (const entry of section) {
    const last = runs.at(-1)
    if (last?.[0]?.label.numbers[0] === entry.label.numbers[0]) last!.push(entry)
    else runs.push([entry])
  }
  return runs
}

function* stepsOf(runs: readonly Labelled[][], start: number): Generator<CheckFinding> {
  for (const entries of runs) for (const step of wrongSteps({ entries }, start)) yield stepFinding(step, 'ô')
}

import { cellAt, cellWords } from '../../../plan/grid.ts'
import { allTablesOf } from '../../../reading/contents.ts'
import { rowScore, scoreColumns } from '../../../reading/scores/score-columns.ts'
import { lost } from '../../../reading/scores/score-text.ts'
import { nodesOf, scoresOf } from '../../../reading/scores/score-tree.ts'
import type { Rule } from '../../rule.ts'

/** A table of scores that says why points were lost says so for each row. */
export const lostWithoutReason: Rule = {
  id: 'so-lieu/diem-tru-khong-ly-do',
  group: 'so-lieu',
  severity: 'info',
  title: 'Bị trừ điểm nhưng không ghi lý do',
  explanation:
    'Các tiêu chí bị trừ điểm khác trong kế hoạch đều ghi lý do; tiêu chí này bị trừ mà để trống, nên không biết phải khắc phục gì.',
  example: `noi_dung:
  - bang:
      cot: { ten: Tiêu chí, dat: Điểm đạt, toi_da: Điểm tối đa, ly_do: Lý do }
      hang: |
        Kế hoạch | 2 | 2 |
        Báo cáo | 1 | 2 | gửi chậm 03 ngày
        Tuyên truyền | 1 | 2 | ít tin bài
        Sáng kiến | 0 | 1 |{+ chưa có sáng kiến được công nhận+}`,
  *check(context) {
    const withParts = new Set(
      [...nodesOf(context.of(scoresOf).roots)].flatMap(({ score, children }) =>
        children.length > 0 && score ? [score.achieved.text] : [],
      ),
    )
    const lostRows = allTablesOf(context).flatMap(table => {
      const columns = scoreColumns(table)
      const reason = table.columns.findIndex(
        ({ key, title }) => /^(?:ly_do|nguyen_nhan)/.test(key) || /lý do|nguyên nhân/iu.test(title),
      )
      if (columns === undefined || reason < 0) return []
      return table.rows.flatMap(row => {
        const score = row.kind === 'total' ? undefined : rowScore(row, columns)
        return score !== undefined && lost(score).units > 0n
          ? [{ score, hasReason: cellWords(cellAt(row, reason)) !== '' }]
          : []
      })
    })
    const without = lostRows.filter(
      ({ hasReason, score }) => !hasReason && !withParts.has(score.achieved.text),
    )
    // A habit, not a mistake, where most rows go without.
    if (without.length >= lostRows.length - without.length) return
    for (const { score } of without) {
      const { text, from, to } = score.deducted ?? score.achieved
      yield {
        text,
        from,
        to,
        message: 'tiêu chí này bị trừ điểm nhưng không ghi lý do, trong khi các tiêu chí khác có ghi.',
        hint: 'Ghi lý do bị trừ điểm, để nhiệm vụ khắc phục dựa vào đó.',
      }
    }
  },
}

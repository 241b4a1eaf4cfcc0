import type { Line } from '../../../text/line.ts'
import { lastMark } from '../../form/endings.ts'
import { endMarkOf, lineLists } from '../../form/line-lists.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Lines of a list that end otherwise than the others; a list or a cell that ends with a semicolon. */
export const listEnds: Rule = {
  id: 'the-thuc/dau-cuoi-dong',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Dấu cuối dòng không thống nhất',
  explanation:
    'Các dòng của một danh sách kết thúc như nhau: đều bằng dấu chấm, hoặc bằng dấu chấm phẩy và dòng cuối bằng dấu chấm.',
  example: `noi_dung: |
  - Rà soát thủ tục;
  - Công khai thủ tục;
  - Niêm yết thủ [-tục;-]{+tục.+}`,
  *check(context) {
    for (const { lines, isLast } of lineLists(context)) {
      yield* uneven(lines)
      const last = lines.at(-1)!
      const end = endMarkOf(last)
      if (isLast && end === ';')
        yield findingOf(last, '.', `dòng cuối kết thúc bằng “${end}” mà không còn nội dung nào ở dưới.`)
    }
    for (const { kind, cell, line } of context.passages)
      if (kind === 'cell' && line === cell?.lines.at(-1) && line !== undefined && endMarkOf(line) === ';')
        yield withoutFix(findingOf(line, '.', 'ô kết thúc bằng “;” mà không còn nội dung nào ở dưới.'))
  },
}

/** A legal basis before the opening sentence ends with a semicolon. */
const isBasis = ({ plain }: Line): boolean => /^(?:Căn cứ|Thực hiện|Theo|Xét)(?!\p{L})/u.test(plain.text)

/** The rarer end of the lines before the last, where it is plain which is the rarer. */
function* uneven(lines: readonly Line[]): Generator<CheckFinding> {
  const inner = lines.slice(0, -1)
  const dots = inner.filter(line => endMarkOf(line) === '.')
  const semicolons = inner.filter(line => endMarkOf(line) === ';' && !isBasis(line))
  const lastIsDot = endMarkOf(lines.at(-1)!) === '.'
  const dotCount = dots.length + (lastIsDot ? 1 : 0)
  if (semicolons.length > 0 && semicolons.length * 2 < dotCount)
    for (const line of semicolons)
      yield findingOf(line, '.', 'dòng kết thúc bằng “;” trong khi các dòng khác kết thúc bằng dấu chấm.')
  // One sentence more in an item makes its full stop right, so only a lone one is reported.
  else if (dots.length === 1 && semicolons.length >= 3)
    yield findingOf(
      dots[0]!,
      ';',
      'dòng ở giữa danh sách kết thúc bằng dấu chấm trong khi các dòng khác kết thúc bằng “;”.',
    )
}

const findingOf = ({ plain }: Line, right: string, message: string): CheckFinding => ({
  ...lastMark(plain),
  message,
  hint: `Kết thúc bằng dấu “${right}”.`,
  fix: right,
})

/** A cell may as well end with nothing. */
function withoutFix({ fix: _, ...finding }: CheckFinding): CheckFinding {
  return finding
}

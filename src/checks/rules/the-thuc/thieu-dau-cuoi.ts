import { contentsOf } from '../../../reading/contents.ts'
import type { Line } from '../../../text/line.ts'
import type { CheckContext } from '../../context.ts'
import { lastWord } from '../../form/endings.ts'
import { endOf, lineLists } from '../../form/line-lists.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Paragraphs without a mark at their end, where the others have one. */
export const missingEnds: Rule = {
  id: 'the-thuc/thieu-dau-cuoi',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Đoạn văn không có dấu kết thúc',
  explanation: 'Mỗi đoạn kết thúc bằng dấu câu. Đoạn không có dấu thường là đoạn bị cắt khi chép.',
  example: `noi_dung: |
  - Rà soát toàn bộ thủ tục hành chính đang còn hiệu lực trên địa bàn.
  - Công khai kết quả giải quyết trên trang thông tin điện tử của [-xã
  - Niêm yết đầy đủ thủ tục tại bộ phận tiếp nhận và trả kết quả.
  - Tổ chức đối thoại với người dân ít nhất hai lần trong năm.
  - Báo cáo kết quả thực hiện theo quý, sáu tháng và cả năm.-]{+xã.+}`,
  *check(context) {
    const titles = context.of(titleLines)
    const lists = lineLists(context).map(({ lines }) => ({ lines: lines.filter(line => !titles.has(line)) }))
    if (mostHaveEnds(lists.flatMap(({ lines }) => lines)))
      for (const { lines } of lists) yield* without(lines)
    yield* sentences(context)
    for (const { kind, line } of context.passages)
      if (kind === 'article' && line !== undefined && !hasEnd(line)) yield told(line)
  },
}

const fewWords = 8
const isLong = ({ plain }: Line): boolean => plain.text.split(/\s+/).length >= fewWords
const hasEnd = (line: Line): boolean => endOf(line) !== ''
/** A line in capitals or bold letters is a heading that was typed as text; one in brackets is a remark. */
const isTitle = ({ plain, runs }: Line): boolean =>
  /^\(.*\)$/s.test(plain.text.trim()) ||
  plain.text === plain.text.toUpperCase() ||
  runs.every(run => run.kind !== 'text' || run.bold || run.italic || run.text.trim() === '')

/** Labelled lines without an end that have deeper labels right below: headings, typed as text. */
function titleLines(context: CheckContext): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const { items } of contentsOf(context))
    for (const item of items)
      if (item.kind === 'text')
        for (const [index, line] of item.lines.entries()) {
          const next = item.lines[index + 1]
          if (next === undefined || hasEnd(line) || isBullet(line) || isBullet(next)) continue
          if (line.mark !== '' && next.mark !== '' && next.depth > line.depth) found.add(line)
        }
  return found
}

const isBullet = ({ mark }: Line): boolean => /^[-+*]$/.test(mark)

function mostHaveEnds(lines: readonly Line[]): boolean {
  const long = lines.filter(isLong)
  return long.length >= 4 && long.filter(hasEnd).length >= long.length * 0.8
}

function* without(lines: readonly Line[]): Generator<CheckFinding> {
  const open = lines.filter(line => !hasEnd(line) && !isTitle(line))
  // A list whose lines all go without is a list of names.
  if (open.length === 0 || (lines.length > 1 && open.length * 2 > lines.length)) return
  for (const line of open) if (isLong(line) || lines.length >= 4) yield told(line)
}

/** Sentences that rows of a table print. */
function* sentences({ passages }: CheckContext): Generator<CheckFinding> {
  const lines = passages.flatMap(({ kind, line }) =>
    kind === 'sentence' && line !== undefined ? [line] : [],
  )
  const open = lines.filter(line => !hasEnd(line))
  if (open.length * 2 < lines.length) for (const line of open) yield told(line)
}

function told({ plain }: Line): CheckFinding {
  const place = lastWord(plain)
  return {
    ...place,
    message: `đoạn kết thúc ở “${plain.text.slice(place.from, place.to)}” mà không có dấu câu.`,
    hint: 'Thêm dấu chấm, hoặc viết nốt câu.',
  }
}

import { readMark } from '../../../language/labels.ts'
import type { Line } from '../../../text/line.ts'
import type { CheckContext } from '../../context.ts'
import { lastWord } from '../../form/endings.ts'
import { endMarkOf, lineLists } from '../../form/line-lists.ts'
import { typedHeadings } from '../../form/typed-headings.ts'
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
    const titles = typedHeadings(context)
    const lists = lineLists(context).map(({ lines }) => ({ lines: lines.filter(line => !titles.has(line)) }))
    if (mostHaveEnds(lists.flatMap(({ lines }) => lines)))
      for (const { lines } of lists) yield* without(lines)
    yield* sentences(context)
    for (const { kind, line, article } of context.passages)
      if (kind === 'article' && line !== undefined && !hasEnd(line) && !isTitleOf(article, line, context))
        yield finding(line)
  },
}

const fewWords = 8
const isLong = ({ plain }: Line): boolean => plain.text.split(/\s+/).length >= fewWords
/** A line that is the name of a unit, or of several, and says nothing of them. */
function isNameOfUnit({ plain }: Line): boolean {
  const { rest } = readMark(plain.text)
  return unitName.test(rest) && !/[:;]/.test(rest) && !duty.test(rest)
}
const unitName =
  /^(?:(?:Các|Đối với|Trách nhiệm của|Đề nghị|Giao)\s+)*(?:sở|ban|bộ|phòng|cục|chi cục|công an|văn phòng|trung tâm|ủy ban|uỷ ban|ubnd|hđnd|hội|đoàn|trường|đài|báo|tòa án|toà án|viện|kho bạc|ngân hàng|bảo hiểm|thanh tra|thuế|cơ quan|đơn vị|mặt trận)(?!\p{L})/iu
const duty =
  /(?<!\p{L})(?:chủ trì|phối hợp|thực hiện|tham mưu|triển khai|tổ chức (?:thực hiện|thi hành|kiểm tra)|xây dựng (?:kế hoạch|chương trình)|báo cáo|trách nhiệm(?! của)|căn cứ|chủ động|tăng cường|đẩy mạnh|rà soát|kiểm tra|hướng dẫn)(?!\p{L})/iu
const hasEnd = (line: Line): boolean => endMarkOf(line) !== ''
/** The first line of an article that says more below it: `Chức năng của Ban Chỉ đạo`. */
const isTitleOf = (article: number | undefined, { plain }: Line, { plan }: CheckContext): boolean =>
  article !== undefined &&
  (plan.decision?.articles[article - 1]?.content.length ?? 0) > 0 &&
  plain.text.split(/\s+/).length <= longestTitle
const longestTitle = 20
/** Lines of a letterhead, which a form in an appendix has too: three words of two syllables with dashes between them, and to whom it is sent. */
const letterhead =
  /^\s*(?:\p{Lu}\p{Ll}+ \p{Ll}+\s?[-–]\s?\p{Lu}\p{Ll}+ \p{Ll}+\s?[-–]\s?\p{Lu}\p{Ll}+ \p{Ll}+$|Kính gửi(?!\p{L}))/u
/** A line in capitals or bold letters is a heading that was typed as text; one in brackets is a remark. */
const isTitle = ({ plain, runs }: Line): boolean =>
  /^\(.*\)$/s.test(plain.text.trim()) ||
  letterhead.test(plain.text.trimEnd()) ||
  plain.text === plain.text.toUpperCase() ||
  runs.every(run => run.kind !== 'text' || run.bold || run.italic || run.text.trim() === '')

function mostHaveEnds(lines: readonly Line[]): boolean {
  const long = lines.filter(isLong)
  return long.length >= 4 && long.filter(hasEnd).length >= long.length * 0.8
}

function* without(lines: readonly Line[]): Generator<CheckFinding> {
  const open = lines.filter(line => !hasEnd(line) && !isTitle(line) && !isNameOfUnit(line))
  // A list of which a good part goes without is one of names.
  if (open.length === 0 || (lines.length > 1 && open.length * 2 > lines.length)) return
  for (const line of open)
    if (isLong(line) || (line.mark !== '' && lines.length >= 4 && open.length === 1)) yield finding(line)
}

/** Sentences that rows of a table print. */
function* sentences({ passages }: CheckContext): Generator<CheckFinding> {
  const lines = passages.flatMap(({ kind, line }) =>
    kind === 'sentence' && line !== undefined ? [line] : [],
  )
  const open = lines.filter(line => !hasEnd(line))
  if (open.length * 2 < lines.length) for (const line of open) yield finding(line)
}

function finding({ plain }: Line): CheckFinding {
  const place = lastWord(plain)
  return {
    ...place,
    message: `đoạn kết thúc ở “${plain.text.slice(place.from, place.to)}” mà không có dấu câu.`,
    hint: 'Thêm dấu chấm, hoặc viết nốt câu.',
  }
}

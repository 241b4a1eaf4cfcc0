import { pattern } from '../../../language/pattern.ts'
import type { Passage } from '../../../reading/passages.ts'
import type { Line } from '../../../text/line.ts'
import { endMarkOf, lineLists } from '../../form/line-lists.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Words that something has to follow. */
const joining = /(?<!\p{L})(và|hoặc|của|các|những|nhằm|để|với|bởi|bao gồm)[ \u00a0]*[.;,]?$/u
/** Words that are cut: what stands before them does not make a word with them. */
const cut = pattern(
  ['theo định', 'quan'],
  () =>
    /(?<!\p{L})theo định(?=[.;,]|$)|(?<!(?:cơ|liên|khách|chủ|tổng|trực|hải|cảnh|tham|sĩ|thông|bàng|can) )(?<=\p{L} )quan[.;]?$/u,
)
/** A verb that has lost the word before its means: `được chỉ ra kiểm tra`. */
const lostWord = pattern(
  ['chỉ ra', 'phát hiện ra', 'rút ra'],
  () =>
    /(?<!\p{L})(?:chỉ ra|phát hiện ra|rút ra) (?=(?:kiểm tra|thanh tra|giám sát|rà soát|khảo sát)(?!\p{L}))/u,
)

/** Sentences that stop before their end. */
export const unfinished: Rule = {
  id: 'the-thuc/cau-do-dang',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Câu viết dở',
  explanation:
    'Câu kết thúc bằng dấu phẩy, bằng từ nối (“và”, “của”) hoặc bằng dấu hai chấm mà không có gì ở dưới là câu bị cắt.',
  example: `noi_dung: |
  Giao các phòng phối hợp với các đơn [-vị và-]{+vị.+}
  Báo cáo trước ngày 15/12.`,
  *check(context) {
    for (const passage of context.passages) yield* stopped(passage)
    for (const { lines, isEnd } of lineLists(context)) yield* openColon(lines, isEnd)
  },
}

function* stopped({ text, kind, line, cell }: Passage): Generator<CheckFinding> {
  if (kind !== 'line' && kind !== 'heading' && kind !== 'cell' && kind !== 'article') return
  const words = text.text.trimEnd()
  // A cell may break a sentence into lines.
  if (kind === 'cell' && line !== cell?.lines.at(-1)) return
  const end = words.length
  if (words.endsWith(',')) {
    if (kind !== 'line' || /\p{L},$/u.test(words))
      yield {
        text,
        from: end - 1,
        to: end,
        message: 'câu kết thúc bằng dấu phẩy.',
        hint: 'Viết nốt câu, hoặc thay bằng dấu chấm.',
      }
    return
  }
  const word = joining.exec(words)
  if (word !== null && / /.test(words) && words !== words.toUpperCase()) {
    const to = word.index + word[1]!.length
    yield { text, from: word.index, to, message: `câu dừng ở “${word[1]}”.`, hint: 'Viết nốt câu.' }
  }
  for (const mistake of [cut, lostWord]) {
    const found = mistake.exec(words)
    if (found === null) continue
    const { 0: all, index: from } = found
    const message = `ở “${all.trim()}” có lẽ mất một chữ.`
    yield { text, from, to: from + all.trimEnd().length, message, hint: 'Đọc lại câu và thêm chữ còn thiếu.' }
  }
}

/** A line that announces something which does not come: the next line is of the same list, or there is none. */
function* openColon(lines: readonly Line[], isEnd: boolean): Generator<CheckFinding> {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (endMarkOf(line) !== ':' || (line.mark === '' && next !== undefined)) continue
    // A form to be filled in, and what is announced by dashes that stand no deeper than it.
    if (toFill.test(line.plain.text) || (next?.mark && announces.test(line.plain.text))) continue
    const goesOn = next === undefined ? !isEnd : !isNextLine(line, next)
    // Lines that end with semicolons may be what is announced.
    if (goesOn || (next !== undefined && endMarkOf(next) !== '.')) continue
    const to = line.plain.text.trimEnd().length
    yield {
      text: line.plain,
      from: to - 1,
      to,
      message: 'câu kết thúc bằng dấu hai chấm mà ở dưới không có nội dung nào.',
      hint: 'Thêm nội dung, hoặc thay bằng dấu chấm.',
    }
  }
}

const toFill = /…|\.{4}/u
const announces = /(?:cụ thể|như sau|sau đây|gồm|gồm có|bao gồm)\s*:\s*$/iu

/** Whether two lines of a list stand directly one after the other in the file. */
function isNextLine({ plain }: Line, { plain: next }: Line): boolean {
  if (plain.source !== next.source) return true
  const between = plain.source.text.slice(
    plain.offsetAt(Math.max(0, plain.text.length - 1)),
    next.offsetAt(0),
  )
  return (between.match(/\n/g)?.length ?? 0) <= 1
}

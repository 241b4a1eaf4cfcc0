import { everyMatch } from '../../../language/every-match.ts'
import type { Passage } from '../../../reading/passages.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Brackets and quotation marks, each closing one with what opens it. */
const pairs: Readonly<Record<string, string>> = { ')': '(', '”': '“', '»': '«' }
const openings = new Set(Object.values(pairs))
/** A list mark inside a sentence: `1)`, `a)`, `iv)`. */
const enumerator = /(?:^|[\s(;,:.“])(?:\d{1,2}(?:\.\d{1,2}){0,5}|\p{L}|[ivx]{1,4})$/iu

/** Whether a bracket belongs to a list mark: at the beginning, or with the words that it counts behind it; `theo mẫu số 1);` has lost its `(`. */
function closesEnumerator(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 12), at)
  return (
    enumerator.test(before) &&
    (/^\s*\S{1,4}$/.test(words.slice(0, at)) || /^[ \u00a0]*[\p{L}\d“"([]/u.test(words.slice(at + 1)))
  )
}

/** Brackets and quotation marks that are opened and never closed, or closed and never opened. */
export const openBrackets: Rule = {
  id: 'the-thuc/ngoac-khong-du',
  group: 'the-thuc',
  severity: 'error',
  title: 'Dấu ngoặc không đủ cặp',
  explanation:
    'Mỗi dấu mở ngoặc, mở ngoặc kép phải có dấu đóng; thiếu một dấu thì không rõ tên gọi hay phần giải thích dừng ở đâu.',
  example: `noi_dung: |
  Phê duyệt Đề án “Nâng cao chất lượng phục vụ của [-xã.-]{+xã”.+}`,
  *check({ passages }) {
    for (const texts of byValue(passages)) {
      yield* unpaired(texts)
      for (const text of texts) yield* straight(text)
    }
  },
}

/** Lines of one value stand together: a bracket may be closed some lines further down. */
function* byValue(passages: readonly Passage[]): Generator<PlacedText[]> {
  let texts: PlacedText[] = []
  for (const { text, kind } of passages) {
    if (kind === 'sentence') continue
    if (texts[0] !== undefined && texts[0].origin !== text.origin) {
      yield texts
      texts = []
    }
    texts.push(text)
  }
  if (texts.length > 0) yield texts
}

/** Straight quotation marks open and close alike, so they are counted, line by line. */
function* straight(text: PlacedText): Generator<CheckFinding> {
  const marks = text.text.split('"').length - 1
  if (marks % 2 === 0) return
  const at = text.text.lastIndexOf('"')
  yield {
    text,
    from: at,
    to: Math.min(text.text.length, at + 20),
    severity: 'warning',
    message: 'dấu ngoặc kép không đủ cặp.',
    hint: 'Thêm dấu còn thiếu.',
  }
}

interface Opened {
  mark: string
  text: PlacedText
  at: number
}

function* unpaired(texts: readonly PlacedText[]): Generator<CheckFinding> {
  const open: Opened[] = []
  for (const text of texts)
    for (const { 0: mark, index } of everyMatch(text.text, /[()“”«»]/g)) {
      if (openings.has(mark)) open.push({ mark, text, at: index })
      else {
        const last = open.findLastIndex(one => one.mark === pairs[mark])
        if (last >= 0) open.splice(last, 1)
        else if (!(mark === ')' && closesEnumerator(text.text, index)))
          yield {
            text,
            from: index,
            to: index + 1,
            message: `dấu “${mark}” không có dấu mở.`,
            hint: `Thêm dấu “${pairs[mark]}”, hoặc bỏ dấu này.`,
          }
      }
    }
  for (const { mark, text, at } of open)
    yield {
      text,
      from: at,
      to: Math.min(text.text.length, at + 20),
      message: `dấu ${mark} mở ra mà không đóng.`,
      hint: 'Thêm dấu đóng sau chữ cuối của phần trong ngoặc.',
    }
}

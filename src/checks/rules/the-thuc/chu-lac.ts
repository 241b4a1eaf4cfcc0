import { type Pattern, pattern } from '../../../language/pattern.ts'
import type { Passage } from '../../../reading/passages.ts'
import { mayHold } from '../../may-hold.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

type Stray = readonly [pattern: Pattern, what: string]

/** Things that come along when text is copied, and what they are. */
const strays: readonly Stray[] = [
  [
    pattern(
      ['ký ', 'sign'],
      () =>
        /(?:Ký|Được ký|Người ký|Đã ký) (?:bởi|số bởi)?\s*:\s*\S.*|Ký bởi\s+\S.*|Signature (?:Not Verified|valid)|Digitally signed by.*/iu,
    ),
    'dấu vết của chữ ký số',
  ],
  [
    pattern([' ký', '+'], () => /(?:Thời gian|Ngày|Giờ) ký\s*:.*|\d{1,2}:\d{2}:\d{2}\s*\+\d{2}:?\d{2}/iu),
    'dấu vết của chữ ký số',
  ],
  [pattern(['trang', 'page'], () => /^(?:Trang|Page)\s*\d{1,3}\s*(?:\/|of|trên)\s*\d{1,3}$/iu), 'số trang'],
  [
    pattern(
      ['http', 'file:'],
      () =>
        /https?:\/\/\S*(?:thuvienphapluat|luatvietnam|hethongphapluat|lawnet|luatminhkhue|vanbanphapluat|docs\.google|drive\.google|facebook|chatgpt|utm_)\S*|file:\/\/\S+/iu,
    ),
    'đường dẫn lạ',
  ],
  [
    pattern(
      ['#', '```', '**', '__', '>'],
      () => /^#{1,6}\s+(?=\S)|```|(?<![*(])\*\*(?![*)])|(?<!_)__(?=\p{L})|(?<=\p{L})__(?!_)|^>\s+(?=\p{L})/u,
    ),
    'ký hiệu markdown',
  ],
  [
    pattern(
      ['<', '&'],
      () => /<\/?(?:b|i|p|br|div|span|strong|em|table|td|tr)\b[^>]*>|&(?:nbsp|amp|lt|gt|quot|#\d+);/iu,
    ),
    'mã HTML',
  ],
  [
    pattern(
      ['[', '【', ':contentreference'],
      () => /\[(?:cite|source|nguồn):[^\]]*\]|【[^】]*】|:contentReference\S*/iu,
    ),
    'dấu trích nguồn của phần mềm',
  ],
  [pattern(['lorem', 'todo', 'fixme'], () => /Lorem ipsum|(?<!\p{L})(?:TODO|FIXME)(?!\p{L})/u), 'chữ tạm'],
]
const link = pattern(['http', 'www.'], () => /(?:https?:\/\/|www\.)[^\s)”]+/iu)

/** Links, stamps, page numbers and marks that came with copied text. */
export const strayText: Rule = {
  id: 'the-thuc/chu-lac',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Đường dẫn, dấu ký số, ký hiệu sót lại khi chép',
  explanation:
    'Chữ chép từ trang web, tệp PDF đã ký hoặc phần mềm soạn thảo thường kéo theo đường dẫn, dòng “Ký bởi …”, số trang.',
  example: `noi_dung: |
  Tổ chức đối thoại với người dân.[-
  Ký bởi: Ủy ban nhân dân xã X-]`,
  *check({ passages }) {
    const bold: CheckFinding[] = []
    const hasRemarks = passages.some(({ text }) => /^\(?\*/.test(text.text))
    const possible = strays.filter(([stray]) => mayHold(passages, stray))
    const [hasLinks, hasStars] = [mayHold(passages, link), mayHold(passages, star)]
    for (const passage of passages) {
      if (possible.length > 0 || hasLinks) yield* strayIn(passage, possible)
      if (hasStars && !hasRemarks) yield* loneStar(passage)
      bold.push(...lonelyBold(passage))
    }
    // Several are a habit of the writer.
    if (bold.length === 1) yield* bold
  },
}

function* strayIn({ text, kind }: Passage, possible: readonly Stray[]): Generator<CheckFinding> {
  const words = text.text
  const placeOf = ({ 0: all, index: from }: RegExpExecArray) => ({ text, from, to: from + all.length })
  for (const [stray, what] of possible) {
    const found = stray.exec(words)
    if (found === null) continue
    yield {
      ...placeOf(found),
      message: `${what} sót lại trong chữ: “${short(found[0])}”.`,
      hint: 'Xóa phần này.',
    }
    return
  }
  const found = link.exec(words)
  if (found === null) return
  // A link that the sentence leads to is right; one that stands alone or after the end was copied along.
  const before = words.slice(0, found.index).trimEnd()
  if (before === '' || kind === 'heading' || /[.]$/.test(before))
    yield {
      ...placeOf(found),
      message: `đường dẫn “${short(found[0])}” đứng lẻ trong văn bản.`,
      hint: 'Xóa, hoặc dẫn vào câu: “(địa chỉ: …)”.',
    }
}

/** A star at one end of a word, which opens or closes nothing. A star that refers to a remark below has a line that begins with one. */
const star = pattern(['*'], () => /(?<=[\s(“])\*(?=\p{L})|(?<=[\p{L}.;:)”])\*(?=[\s.,;:)]|$)/u)

function* loneStar({ text }: Passage): Generator<CheckFinding> {
  const found = star.exec(text.text)
  if (found === null || found.index === 0) return
  // Behind a backslash it is meant.
  const at = text.offsetAt(found.index)
  if (text.source.text[at] !== '*' || text.source.text[at - 1] === '\\') return
  yield {
    text,
    from: found.index,
    to: found.index + 1,
    message: 'dấu * lẻ trong chữ.',
    hint: 'Xóa dấu này; nếu là dấu chú thích thì ở dưới phải có dòng bắt đầu bằng *.',
  }
}

/** Bold letters for a part of a cell below the header are pasted; bold for a whole cell is meant. */
function* lonelyBold({ kind, line, row }: Passage): Generator<CheckFinding> {
  if (kind !== 'cell' || line === undefined || row?.kind !== 'task') return
  if (!line.runs.some(run => run.kind === 'text' && run.bold)) return
  const words = line.runs.flatMap(run => (run.kind === 'text' && run.text.trim() !== '' ? [run] : []))
  const bold = words.filter(run => run.bold)
  const [first] = bold
  if (bold.length !== 1 || first === undefined || words[0]!.bold || !/\p{L}/u.test(first.text)) return
  const from = line.plain.text.indexOf(first.text)
  yield {
    text: line.plain,
    from,
    to: from + first.text.length,
    severity: 'info',
    message: `chữ đậm lạc giữa ô: “${short(first.text)}”.`,
    hint: 'Bỏ dấu ** ở hai đầu.',
  }
}

const short = (words: string): string => (words.length > 60 ? `${words.slice(0, 60)}…` : words)

import { numberedKinds } from '../language/document-kinds.ts'
import { lazy } from '../language/lazy.ts'
import type { Flow } from './flow.ts'
import type { Text } from './model.ts'
import { isCapitals, type SourceLine } from './source-line.ts'
import { textBetween, textFrom, textOfLine } from './text.ts'

/** Kinds that documents attached to a decision have beside those with a number. */
const attachedKinds = [
  'quy chế',
  'quy định',
  'điều lệ',
  'nội quy',
  'đề cương',
  'bộ tiêu chí',
  'lộ trình',
  'thể lệ',
]

/** Kinds of documents, the longest first. */
const kinds = lazy(() =>
  [...new Set([...numberedKinds(), ...attachedKinds])].sort((a, b) => b.length - a.length),
)

/** The kind that a line names: all of it, or at its beginning in capitals; with what goes on behind it. */
export function kindOf(line: SourceLine): { kind: string; length: number } | undefined {
  const small = line.text
    .toLowerCase()
    .normalize('NFC')
    .replace(/(?<![\s:.])[\s:.]+$/, '')
  for (const kind of kinds()) {
    if (!small.startsWith(kind)) continue
    if (small.length === kind.length) {
      if (isCapitals(line.text) || line.align === 'center' || line.isBold)
        return { kind, length: kind.length }
    } else if (/^\s/.test(small.slice(kind.length)) && isCapitals(line.text.slice(0, kind.length)))
      return { kind, length: kind.length }
  }
  return undefined
}

/** `(Kèm theo Quyết định …)`: a line that says what a text is attached to. */
const reference = /^\(? ?(?:ban hành )?(?:kèm|đính kèm|phát hành kèm)(?: theo)? \p{L}/iu

const isReference = (text: string): boolean =>
  reference.test(text) && (text.startsWith('(') || /\/|số|ngày/iu.test(text)) && text.length < 300

/** Lines from `at` on that are one in brackets. */
export function readReference(
  flow: readonly Flow[],
  at: number,
): { lines: Text[]; next: number } | undefined {
  const first = flow[at]
  if (first?.kind !== 'line') return undefined
  const isRemark = first.text.startsWith('(') && first.isItalic && first.align === 'center'
  if (!isReference(first.text) && !isRemark) return undefined
  const lines: Text[] = []
  let open = 0
  let index = at
  for (; index < at + 4; index++) {
    const item = flow[index]
    if (item?.kind !== 'line') break
    if (index > at && (item.page || item.gap > 1)) break
    lines.push(textOfLine(item))
    open += count(item.text, '(') - count(item.text, ')')
    if (open <= 0) return { lines, next: index + 1 }
  }
  // A bracket that never closes: the line alone.
  if (isRemark && !isReference(first.text)) return undefined
  return { lines: lines.slice(0, 1), next: at + 1 }
}

const count = (text: string, sign: string): number => text.split(sign).length - 1

/** Kind and subject of a document. */
export interface Title {
  kind: Text
  kindName: string
  subject: Text[]
  /** The lines of the subject, but for one that stands behind the kind. */
  lines: SourceLine[]
  reference: Text[]
  next: number
}

/** Words that begin a legal basis or the sentence that leads to the text. */
const opening = /^[-–]?\s*(?:căn cứ|theo đề nghị|xét|thực hiện|chiếu|trên cơ sở|triển khai)\s/iu
/** The line that stands before the articles of a decision. */
export const command = /^quyết định\s*:$/iu
/** The label of an article. */
export const articleLabel = /^điều\s+\d{1,3}\s*[.:]?(?=\s|$)/iu
const salutation = /^kính gửi/iu

/** A line of a subject, rather than the beginning of the text. */
function goesOn(line: SourceLine, before: SourceLine, isFirst: boolean): boolean {
  if (salutation.test(line.text) || command.test(line.text) || articleLabel.test(line.text)) return false
  if (isReference(line.text) || line.page) return false
  if (line.isBox) return false
  if (line.gap > 2 && !isFirst) return false
  if (before.align === 'center' && line.align !== 'center' && !isFirst) return false
  const isTitle = line.align === 'center' || line.isBold
  if (!isTitle)
    return isFirst && line.align === before.align && line.text.length < 200 && !opening.test(line.text)
  if (line.isBold && line.align !== 'center' && /^(?:[IVX]+|\d+|[A-Z])\s*[.)/–-]\s/.test(line.text))
    return false
  if (/^(?:phần|chương|mục)\s+(?:[IVX\d]+|thứ)/iu.test(line.text)) return false
  return !(line.align !== 'center' && opening.test(line.text) && !line.isBold) && line.text.length < 400
}

/** Reads kind, subject and the line of what it is attached to, from `at` on; undefined where no kind of a document stands. */
export function readTitle(flow: readonly Flow[], at: number): Title | undefined {
  const first = flow[at]
  if (first?.kind !== 'line') return undefined
  const found = kindOf(first)
  if (found === undefined) return undefined
  const kind = textBetween(first, 0, found.length)
  const subject: Text[] = []
  const lines: SourceLine[] = []
  if (first.text.length > found.length + 1) {
    const rest = textFrom(first, found.length)
    if (/[\p{L}\p{N}]/u.test(rest.text)) subject.push(rest)
  }
  let before = first
  let index = at + 1
  for (; index < flow.length; index++) {
    const line = flow[index]!
    if (line.kind !== 'line' || !goesOn(line, before, subject.length === 0)) break
    subject.push(textOfLine(line))
    lines.push(line)
    before = line
  }
  const attached = readReference(flow, index)
  return {
    kind,
    kindName: found.kind,
    subject,
    lines,
    reference: attached?.lines ?? [],
    next: attached?.next ?? index,
  }
}

const posts =
  /^(?:CHỦ TỊCH|PHÓ CHỦ TỊCH|Ủ?Y BAN|Ủ?Ỷ BAN|ỦY BAN|UỶ BAN|GIÁM ĐỐC|HỘI ĐỒNG|BỘ TRƯỞNG|THỦ TƯỚNG|TRƯỞNG|HIỆU TRƯỞNG|CHÁNH|TỔNG|BAN(?!\s+HÀNH)|CỤC|CHI CỤC|VIỆN|THƯỜNG TRỰC|BÍ THƯ|SỞ|PHÒNG|TRUNG TÂM)(?=\s)/u

/** The line of who decides: in capitals, a post or an agency. */
export const isAuthority = (line: SourceLine): boolean =>
  isCapitals(line.text) &&
  posts.test(line.text) &&
  (line.align === 'center' || line.isBold) &&
  line.text.length < 200

/** How many of a decision's last title lines say who decides: from the last one that begins with a post or an agency. */
export function authorityLines(lines: readonly SourceLine[]): number {
  let from = lines.findLastIndex(isAuthority)
  if (from < 0 || !lines.slice(from).every(({ text }) => isCapitals(text))) return 0
  while (from > 0 && isAuthority(lines[from - 1]!)) from--
  return lines.length - from
}

/** The head of an appendix. */
export interface AppendixHead {
  number?: string
  label?: Text
  title: Text[]
  reference: Text[]
  next: number
}

const appendixWord = /^phụ lục(?![\p{L}])/iu
const appendixLabel = /^phụ lục(?:\s+((?:số\s*)?(?:[IVXLC]+|\d+[a-zđ]?|[A-Z])(?:[./-]\d+)?))?\s*[.:–-]*\s*/iu
/** The word with its number; no sentence that begins with it. */
function readAppendixLabel(text: string): RegExpExecArray | null {
  const label = appendixWord.test(text) ? appendixLabel.exec(text) : null
  const next = label === null ? '' : text.charAt(label[0].length)
  return next === '' || /[\p{Lu}"“(]/u.test(next) ? label : null
}

const formLabel = /^(?:mẫu biểu|biểu mẫu|mẫu|biểu|bảng)\s+(?:số\s*)?[\dIVX]+/iu

const mostTitleLines = 8

/** Reads the head of an appendix that begins at `at`; undefined where none does. */
export function readAppendixHead(flow: readonly Flow[], at: number): AppendixHead | undefined {
  const first = flow[at]
  if (first?.kind !== 'line' || first.isBox) return undefined
  const isApart = first.align === 'center' || first.align === 'right' || first.page
  if (!isApart || first.text.length > 250) return undefined
  const label = readAppendixLabel(first.text)
  if (label !== null) return readRest(flow, at, first, label)
  if (first.align !== 'center' && !first.isBold) return undefined
  // Without the word: a title above `(Kèm theo …)`, or a form with a number on a page of its own.
  let index = at
  while (index < at + mostTitleLines && isTitleLine(flow[index], index === at)) index++
  const attached = readReference(flow, index)
  const isForm = formLabel.test(first.text) && (first.page || first.gap > 2)
  if (index === at || (attached === undefined && !isForm)) return undefined
  const title = titleLines(flow, at, attached === undefined ? Math.min(index, at + 4) : index)
  return { title, reference: attached?.lines ?? [], next: attached?.next ?? Math.min(index, at + 4) }
}

function readRest(
  flow: readonly Flow[],
  at: number,
  first: SourceLine,
  label: RegExpExecArray,
): AppendixHead {
  const rest = label[0].length < first.text.length ? [textFrom(first, label[0].length)] : []
  // What stands behind the word in the same line may be what it is attached to.
  const own = rest[0] !== undefined && isReference(rest[0].text) ? rest : []
  let index = at + 1
  while (index < at + mostTitleLines && own.length === 0 && isTitleLine(flow[index], false)) index++
  const title = [...(own.length > 0 ? [] : rest), ...titleLines(flow, at + 1, index)]
  const attached = own.length > 0 ? undefined : readReference(flow, index)
  const next = attached?.next ?? index
  // The title stands below the reference in some.
  if (title.length === 0 && attached !== undefined) {
    let end = next
    while (end < next + mostTitleLines && isTitleLine(flow[end], false)) end++
    if (end > next)
      return {
        number: label[1]?.trim() ?? '',
        label: textBetween(first, 0, label[0].length),
        title: titleLines(flow, next, end),
        reference: attached.lines,
        next: end,
      }
  }
  return {
    number: label[1]?.trim() ?? '',
    label: textBetween(first, 0, label[0].length),
    title,
    reference: own.length > 0 ? own : (attached?.lines ?? []),
    next,
  }
}

function isTitleLine(item: Flow | undefined, isFirst: boolean): boolean {
  if (item?.kind !== 'line' || item.isBox || isReference(item.text)) return false
  if (!isFirst && (item.page || item.gap > 3)) return false
  if (!isFirst && readAppendixLabel(item.text) !== null) return false
  if (/^(?:phần|chương|mục)\s+(?:[IVX\d]+|thứ)/iu.test(item.text)) return false
  return item.align === 'center' && (item.isBold || isCapitals(item.text)) && item.text.length < 300
}

const titleLines = (flow: readonly Flow[], from: number, to: number): Text[] =>
  flow.slice(from, to).flatMap(item => (item.kind === 'line' ? [textOfLine(item)] : []))

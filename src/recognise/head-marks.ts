import type { Flow } from './flow.ts'
import { ownKind } from './own-styles.ts'
import type { SourceLine } from './source-line.ts'

/** How urgent a document is, as the spec has it. */
export type Urgency = 'khan' | 'thuong_khan' | 'hoa_toc'

/** The mark of a draft: which draft it is, and its day. */
export interface Draft {
  round?: number
  date?: { day: number; month: number; year: number }
}

/** A stamp in the head of a document that the spec has a key for. */
export type HeadMark =
  | { kind: 'urgency'; urgency: Urgency }
  | { kind: 'circulation' }
  | { kind: 'draft'; draft: Draft }
  | { kind: 'draft-day'; date: NonNullable<Draft['date']> }

const longest = 60

const urgencies = new Map<string, Urgency>([
  ['khẩn', 'khan'],
  ['thượng khẩn', 'thuong_khan'],
  ['hỏa tốc', 'hoa_toc'],
  ['hoả tốc', 'hoa_toc'],
])

/** A stamp in the decree's spelling, by what it says. */
export const urgencyWords: Record<Urgency, string> = {
  khan: 'KHẨN',
  thuong_khan: 'THƯỢNG KHẨN',
  hoa_toc: 'HỎA TỐC',
}

const circulation = /^(?:tài liệu )?lưu hành nội bộ$|^xem xong (?:trả lại|thu hồi)$|^không phổ biến$/u

const day = 'ngày (?:(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})|(\\d{1,2}) tháng (\\d{1,2}) năm (\\d{4}))'
const draft = new RegExp(`^dự thảo(?: (?:lần (?:thứ )?)?0?([1-9]\\d?))?(?: ${day})?$`, 'u')
const draftDay = new RegExp(`^${day}$`, 'u')

/** What a whole line of the head says as a stamp; undefined where it says more, or something else. */
export function headMark(line: SourceLine): HeadMark | undefined {
  const text = plainWords(line.text)
  if (text.length > longest) return undefined
  if (ownKind(line) === 'circulation' || circulation.test(text)) return { kind: 'circulation' }
  const urgency = urgencies.get(text)
  if (urgency !== undefined) return { kind: 'urgency', urgency }
  const found = draft.exec(text)
  if (found !== null) {
    const [, round, ...numbers] = found
    const date = dateOf(numbers)
    if (date === undefined && numbers.some(one => one !== undefined)) return undefined
    return {
      kind: 'draft',
      draft: {
        ...(round === undefined ? {} : { round: Number(round) }),
        ...(date === undefined ? {} : { date }),
      },
    }
  }
  const date = dateOf(draftDay.exec(text)?.slice(1) ?? [])
  return date === undefined ? undefined : { kind: 'draft-day', date }
}

/** Brackets and signs around the words of a stamp say nothing. */
const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[()[\]“”",;:!*]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

function dateOf(numbers: readonly (string | undefined)[]): Draft['date'] {
  const [day, month, year] = numbers.filter(one => one !== undefined).map(Number)
  if (day === undefined || month === undefined || year === undefined) return undefined
  const date = new Date(Date.UTC(year, month - 1, day))
  return day > 0 && date.getUTCMonth() === month - 1 ? { day, month, year } : undefined
}

/** The stamps of a head, each kind once. */
export interface HeadMarks {
  urgency?: { urgency: Urgency; line: SourceLine }
  circulation: SourceLine[]
  draft?: { draft: Draft; lines: SourceLine[] }
}

/** Takes the stamps out of lines of a head; the rest are in their order. */
export function takeMarks(lines: readonly SourceLine[], into: HeadMarks): SourceLine[] {
  const rest: SourceLine[] = []
  let before: SourceLine | undefined
  for (const line of lines) {
    const mark = headMark(line)
    if (mark?.kind === 'urgency' && into.urgency === undefined) into.urgency = { urgency: mark.urgency, line }
    else if (mark?.kind === 'circulation') into.circulation.push(line)
    else if (mark?.kind === 'draft' && into.draft === undefined)
      into.draft = { draft: mark.draft, lines: [line] }
    // A day is the draft's only right below its mark.
    else if (
      mark?.kind === 'draft-day' &&
      into.draft !== undefined &&
      into.draft.draft.date === undefined &&
      into.draft.lines.at(-1) === before
    ) {
      into.draft.draft = { ...into.draft.draft, date: mark.date }
      into.draft.lines.push(line)
    } else rest.push(line)
    before = line
  }
  return rest
}

/** The stamps in the decree's order and spelling, with the lines they come from. */
export function markLines({ urgency, circulation, draft }: HeadMarks): { text: string; line: SourceLine }[] {
  const lines: { text: string; line: SourceLine }[] = []
  if (urgency !== undefined) lines.push({ text: urgencyWords[urgency.urgency], line: urgency.line })
  for (const line of circulation) lines.push({ text: line.text, line })
  if (draft !== undefined) lines.push({ text: draftWords(draft.draft), line: draft.lines[0]! })
  return lines
}

const draftWords = ({ round, date }: Draft): string =>
  `DỰ THẢO${round === undefined ? '' : ` lần ${round}`}${
    date === undefined ? '' : ` (ngày ${date.day}/${date.month}/${date.year})`
  }`

/** A box with a stamp hangs on any paragraph near the head. */
const farthestBox = 20

/** The flow with the stamps in boxes near its head first: where a box hangs says nothing. */
export function stampsFirst(flow: readonly Flow[]): readonly Flow[] {
  const isStamp = (item: Flow, index: number): boolean =>
    index < farthestBox && item.kind === 'line' && item.isBox && headMark(item) !== undefined
  const stamps = flow.filter(isStamp)
  return stamps.length === 0 ? flow : [...stamps, ...flow.filter((item, index) => !isStamp(item, index))]
}

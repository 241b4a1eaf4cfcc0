import { pattern } from '../../language/pattern.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { Passage } from '../passages.ts'
import type { FieldName, Task, TaskField } from './task.ts'

/** What a unit does to a task, as labels go on: `Đơn vị chủ trì tham mưu thực hiện`. */
const doing = String.raw`(?:\s+(?:tham\s+mưu|thực\s+hiện|triển\s+khai|tổ\s+chức|soạn\s+thảo|xây\s+dựng|trình|chính)){0,3}`
const who = String.raw`(?:các\s+)?(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|người|địa\s+phương|tổ\s+chức)(?:\s*,\s*(?:cơ\s+quan|đơn\s+vị|địa\s+phương|tổ\s+chức|cá\s+nhân))*\s+`
const bullet = String.raw`(?:[-+•*–]\s*)?(?<number>(?:[a-zđ]|\d{1,2}(?:\.\d{1,2})*)[.)]\s*)?`

const labelled = pattern(
  [':'],
  () =>
    new RegExp(
      String.raw`^\s*${bullet}(?:(?<lead>(?:${who})?chủ\s+trì${doing}|${who}(?:tham\s+mưu${doing}|đầu\s+mối|chịu\s+trách\s+nhiệm)|(?:${who})?(?:thực\s+hiện|phụ\s+trách))|(?<cooperation>(?:${who})?phối\s+hợp${doing})|(?<deadline>(?:thời\s+(?:gian|hạn)|tiến\s+độ)(?:\s+(?:dự\s+kiến|hoàn\s+thành|thực\s+hiện|tổ\s+chức|triển\s+khai)){0,2})|(?<deliverable>(?:dự\s+kiến\s+)?(?:(?:kết\s+quả\s*,\s*)?sản\s+phẩm|kết\s+quả)(?:\s+(?:dự\s+kiến|đầu\s+ra|hoàn\s+thành))?)|(?<funding>kinh\s+phí(?:\s+thực\s+hiện)?))\s*:\s*`,
      'iu',
    ),
)

/** Who comes, and where: a line between the labels of a task that is a meeting, and no task itself. */
const meeting =
  /^\s*[-+•*–]\s*(?:thành\s+phần|địa\s+điểm)(?:\s+(?:dự|tham\s+dự|tham\s+gia|tổ\s+chức|mời))*\s*:/iu

const fieldNames: readonly FieldName[] = ['lead', 'cooperation', 'deadline', 'deliverable', 'funding']

/** A label that the writer has given no words in its own line is filled by the lines below it. */
interface Open {
  name: FieldName
  /** What those lines begin with; undefined before the first. */
  bullet?: string
  /** What the line of the label begins with. */
  own: string
}

/**
 * Reads tasks told by labelled lines (“Chủ trì: …”, “Thời gian hoàn thành: …”): they belong to the paragraph or heading above.
 * An item needs a lead or a deadline to be a task.
 */
export class LineTasks {
  private item: Passage | undefined
  private fields: Partial<Record<FieldName, TaskField>> = {}
  private open: Open | undefined
  private readonly done: (task: Task) => void

  constructor(done: (task: Task) => void) {
    this.done = done
  }

  take(passage: Passage): void {
    const { kind, text } = passage
    if (kind === 'line' && this.item !== undefined && meeting.test(text.text)) return
    const label = kind === 'line' ? this.labelOf(text) : null
    if (label === null || this.item === undefined) {
      if (kind === 'line' && this.fills(text)) return
      this.end()
      if (kind === 'line' || kind === 'heading') this.item = passage
      return
    }
    const name = fieldNames.find(each => label.groups![each] !== undefined)!
    const field = fieldOf(text.slice(label[0].length))
    this.fields[name] = field
    this.open = field.text === '' ? { name, own: bulletOf(text) } : undefined
  }

  /** A numbered label is one of a task that is under way, or names who does it: `1. Thời gian: …` may tell of a meeting. */
  private labelOf({ text }: PlacedText): RegExpExecArray | null {
    const label = labelled.exec(text)
    const isNumbered = label?.groups?.number !== undefined
    return isNumbered && label?.groups?.lead === undefined && Object.keys(this.fields).length === 0
      ? null
      : label
  }

  /** Takes a line as what an open label asks for: all that begin alike, and not as the label itself does. */
  private fills(text: PlacedText): boolean {
    const { open } = this
    const begins = bulletOf(text)
    if (open === undefined || begins === '' || begins === open.own) return false
    if (open.bullet !== undefined && open.bullet !== begins) return false
    open.bullet = begins
    const before = this.fields[open.name]!
    const line = fieldOf(text.slice(/^\s*[-+•*–]\s*/u.exec(text.text)?.[0].length ?? 0))
    this.fields[open.name] = {
      text: [before.text, line.text].filter(words => words !== '').join('; '),
      lines: [...before.lines, ...line.lines],
      place: before.lines.length === 0 ? line.place : before.place,
      isJoined: false,
    }
    return true
  }

  end(): void {
    const { item, fields } = this
    this.item = undefined
    this.fields = {}
    this.open = undefined
    if (item === undefined || (fields.lead === undefined && fields.deadline === undefined)) return
    const place = item.text.trim()
    const code = item.line?.code ?? item.heading?.code
    this.done({
      order: item.heading?.label ?? item.line?.mark ?? '',
      ...(code === undefined ? {} : { code }),
      name: place.text,
      place,
      groups: item.headings.map(({ plain }) => plain.text),
      field: item.headings.at(-1)?.plain.text ?? '',
      part: item.part,
      fields,
      from: 'lines',
    })
  }
}

/** The dash, cross or dot that a line begins with. */
const bulletOf = ({ text }: PlacedText): string => /^\s*([-+•*–])/u.exec(text)?.[1] ?? ''

function fieldOf(text: PlacedText): TaskField {
  const words = text.trim()
  const end = /(?<![.;\s])[.;\s]+$/u.exec(words.text)?.index ?? words.text.length
  const place = end > 0 ? words.slice(0, end) : words
  return { text: place.text, lines: end > 0 ? [place] : [], place, isJoined: false }
}

import { pattern } from '../../language/pattern.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { Passage } from '../passages.ts'
import type { Field, FieldName, Task } from './task.ts'

const labelled = pattern(
  [':'],
  () =>
    /^\s*(?:[-+•*–]\s*)?(?:(?:cơ\s+quan|đơn\s+vị|bộ\s+phận|người)\s+)?(?:(?<lead>chủ\s+trì(?:\s+thực\s+hiện)?|thực\s+hiện|phụ\s+trách)|(?<cooperation>phối\s+hợp(?:\s+thực\s+hiện)?)|(?<deadline>thời\s+(?:gian|hạn)(?:\s+(?:hoàn\s+thành|thực\s+hiện))?)|(?<deliverable>(?:kết\s+quả\s*,\s*)?sản\s+phẩm|kết\s+quả(?:\s+đầu\s+ra)?)|(?<funding>kinh\s+phí(?:\s+thực\s+hiện)?))\s*:\s*/iu,
)

/**
 * Reads tasks told by labelled lines (“Chủ trì: …”, “Thời gian hoàn thành: …”): they belong to the paragraph or heading above.
 * An item needs a lead or a deadline to be a task.
 */
export class LineTasks {
  private item: Passage | undefined
  private fields: Partial<Record<FieldName, Field>> = {}
  private readonly done: (task: Task) => void

  constructor(done: (task: Task) => void) {
    this.done = done
  }

  take(passage: Passage): void {
    const { kind, text } = passage
    const label = kind === 'line' ? labelled.exec(text.text) : null
    if (label === null || this.item === undefined) {
      this.end()
      if (kind === 'line' || kind === 'heading') this.item = passage
      return
    }
    const name = Object.entries(label.groups!).find(([, words]) => words !== undefined)![0] as FieldName
    this.fields[name] = fieldOf(text.slice(label[0].length))
  }

  end(): void {
    const { item, fields } = this
    this.item = undefined
    this.fields = {}
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

function fieldOf(text: PlacedText): Field {
  const words = text.trim()
  const end = /(?<![.;\s])[.;\s]+$/u.exec(words.text)?.index ?? words.text.length
  const place = end > 0 ? words.slice(0, end) : words
  return { text: place.text, lines: end > 0 ? [place] : [], place, isJoined: false }
}

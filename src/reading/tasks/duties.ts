import { readDeadline, type Years } from '../../language/deadlines.ts'
import { everyMatch } from '../../language/every-match.ts'
import { pattern } from '../../language/pattern.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { Passage } from '../passages.ts'
import type { Task, TaskField } from './task.ts'

/** Words by which a paragraph says when something is due. */
const due = pattern(
  ['kỳ', 'trước', 'chậm', 'ngày', 'tuần', 'tháng', 'quý'],
  () =>
    /(?<!\p{L})(?:định\s+kỳ|trước\s+ngày|chậm\s+nhất|xong\s+trước|vào\s+ngày\s+\d+\s+(?:hàng|hằng)|(?:hàng|hằng)\s+(?:tuần|tháng|quý)|quý\s+[IV]+)(?!\p{L})/iu,
)
const sentence = /[^.;!?…]+(?:\.(?=\S)[^.;!?…]+)*/gu
const firstWords = /^[\s\-+•*–]*(?:\d+(?:\.\d+)*[.)]?\s+|[a-zđ][.)]\s+)?/iu

/**
 * Duties told in running text of the parts on tasks and on who does what: a sentence that says by when, or how often something
 * comes back (“Định kỳ vào ngày 25 hàng tháng báo cáo …”). Its lead is the heading it stands under.
 */
export function* dutiesOf(
  { text, kind, role, headings, part, line }: Passage,
  years?: Years,
): Generator<Task> {
  if (kind !== 'line' || (role !== 'nhiem_vu' && role !== 'to_chuc')) return
  for (const { 0: words, index } of everyMatch(text.text, sentence)) {
    if (!due.test(words)) continue
    const read = readDeadline(words, years)
    const times = read.parts.filter(
      ({ kind, every, span }) => kind === 'by' || every || (kind === 'recurring' && span),
    )
    if (times.length === 0) continue
    const skip = firstWords.exec(words)![0].length
    const place = text.slice(index + skip, index + words.trimEnd().length)
    const first = Math.min(...times.map(({ from }) => from))
    const last = Math.max(...times.map(({ to }) => to))
    const when = text.slice(index + withSign(words, first), index + last)
    const lead = headings.at(-1)
    yield {
      order: '',
      ...(line?.code === undefined ? {} : { code: line.code }),
      name: place.text,
      place,
      groups: headings.map(({ plain }) => plain.text),
      field: headings[0]?.plain.text ?? '',
      part,
      fields: {
        deadline: { text: when.text, lines: [when], place: when, isJoined: false },
        ...(lead === undefined || role !== 'to_chuc' ? {} : { lead: unitIn(lead.plain) }),
      },
      from: 'duty',
    }
  }
}

/** The deadline with the `trước`, `định kỳ` before it. */
function withSign(words: string, from: number): number {
  const start = Math.max(0, from - 60)
  const sign =
    /(?:định\s+kỳ|trước|chậm\s+nhất|xong|vào|đến|hết)(?:\s+(?:vào|trước|đến|hết|ngày|là|xong)){0,5}\s*$/iu.exec(
      words.slice(start, from),
    )
  return sign === null ? from : start + sign.index
}

const label =
  /^\s*(?:(?:[IVX]+|\d+(?:\.\d+)*|[a-zđ])[.)/]+\s*)?(?:(?:đề\s+nghị|giao|trách\s+nhiệm\s+của|nhiệm\s+vụ\s+của)\s+)?/iu

/** The unit that a heading names, without its number and the colon after it. */
function unitIn(heading: PlacedText): TaskField {
  const from = label.exec(heading.text)![0].length
  const to = heading.text.replace(/(?<![:;.,\s])[:;.,\s]+$/u, '').length
  const place = heading.slice(Math.min(from, to), to)
  return { text: place.text, lines: [place], place, isJoined: false }
}

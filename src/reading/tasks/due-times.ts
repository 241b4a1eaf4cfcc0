import { readCitations } from '../../citations/find-citations.ts'
import { type DeadlinePart, readDeadline } from '../../language/deadlines.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import { lookBack } from '../past-headings.ts'
import type { Reading } from '../reading.ts'
import { yearsOf } from '../years.ts'
import { readTasks } from './tasks.ts'

/** A time by which something is due, as a cell, a labelled line or a sentence of the body says it. */
interface DueTime {
  text: PlacedText
  from: number
  to: number
  part: DeadlinePart
  /** True for the first day of something: `Từ 01/7/2025`. Its last day is another time, or open. */
  isStart: boolean
  /** True for running text, where only a last day is sure to be a deadline. */
  isBody: boolean
  /** The words of the headings and groups above it. */
  headings: readonly string[]
}

/** Before a last day in running text that is reported as past: `đã hoàn thành trước ngày …`, a date of a document. */
const past = /(?:đã|được\s+ban\s+hành|có\s+hiệu\s+lực|phát\s+sinh|tuyển\s+dụng|kể\s+từ)\s[^.;]{0,60}$/iu

/** A sentence without a year says no day that is sure. */
const writtenYear = /\d{4}/

/** All times that are due, in the order of the document, but for those under headings that look back. */
export function dueTimes(context: Reading): DueTime[] {
  const years = yearsOf(context.plan)
  const found: DueTime[] = []
  const add = (text: PlacedText, isBody: boolean, headings: readonly string[]): void => {
    if (lookBack(headings)) return
    if (isBody && !writtenYear.test(text.text)) return
    // The date of a document is no time to do anything by.
    const documents = readCitations(text.text)
    for (const part of readDeadline(text.text, years).parts)
      if (documents.some(({ date }) => date !== undefined && date.from < part.to && part.from < date.to))
        continue
      else if (!isBody || isDue(text.text, part))
        found.push({
          text,
          from: part.from,
          to: part.to,
          part,
          isStart: isStart(text.text, part),
          isBody,
          headings,
        })
  }
  for (const { fields, from, groups } of context.of(readTasks)) {
    const field = fields.deadline
    if (field === undefined || field.isJoined || from === 'duty') continue
    for (const text of field.lines) add(text, false, groups)
  }
  for (const { kind, role, text, part, headings } of context.passages)
    if (kind === 'line' && part !== 'decision' && (role === 'nhiem_vu' || role === 'to_chuc'))
      add(
        text,
        true,
        headings.map(({ plain }) => plain.text),
      )
  return found
}

const since = /(?<!\p{L})(?:từ|bắt đầu)(?:\s+(?:ngày|tháng|quý|năm|đầu))?\s*$/iu

/** A span that names both its ends is no start. */
const isStart = (text: string, { from, to }: DeadlinePart): boolean =>
  since.test(text.slice(Math.max(0, from - 30), from)) && !/đến|[-–]/u.test(text.slice(from, to))

/** A last day of a month that is written; `đến năm 2030` in running text belongs to the title of something. */
function isDue(text: string, { kind, hasYear, from, to }: DeadlinePart): boolean {
  const hasDay = /ngày|tháng|\d\s*[/.-]\s*\d/iu.test(text.slice(from, to))
  return kind === 'by' && hasYear && hasDay && !past.test(text.slice(Math.max(0, from - 120), from))
}

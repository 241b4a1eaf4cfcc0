import { compareDates } from './dates.ts'
import type { DeadlineKind, FoundTime, Rhythm, Span } from './deadline-forms.ts'
import { findTimes } from './find-times.ts'

/** The years that a deadline without a year may mean: those of the plan. */
export interface Years {
  from: number
  to: number
}

/** One time in a deadline, the words [from, to) of it. */
export interface DeadlinePart {
  /** `impossible`: no calendar has it, such as quý V or 31/02. */
  kind: Exclude<DeadlineKind, 'unclear'> | 'impossible'
  from: number
  to: number
  /** The days it means, where the year is known. For `by` both are the last day. */
  span?: Span
  /** For what comes back, where the words say how often. */
  every?: Rhythm
  /** True when its year is written. */
  hasYear: boolean
  /** True where only the day is said by which something is due: `Trước 15/12`, `Trước 15/11 hàng năm`. */
  isLast?: true
}

/** A deadline as understood. */
export interface Deadline {
  kind: DeadlineKind
  /** In the order of the text. */
  parts: DeadlinePart[]
  /** From the first to the last day that is meant, where that is known. */
  span?: Span
}

/**
 * Reads a deadline the way offices write it: `Quý II, III/2025`, `Trước 15/11 hàng năm`, `Tháng 01/2025`, `Thường xuyên`,
 * `Theo yêu cầu của cấp trên`, `6 tháng đầu năm`, `Tuần cuối tháng 6`.
 * @param years the plan's years: a time without a year is of them when they are one.
 */
export function readDeadline(text: string, years?: Years): Deadline {
  const year = years !== undefined && years.from === years.to ? years.from : undefined
  const parts = findTimes(text).map(found => placePart(found, year))
  const span = spanOf(parts)
  return { kind: kindOf(parts, years), parts, ...(span === undefined ? {} : { span }) }
}

function placePart(
  { from, to, kind, every, days, year: written, isLast }: FoundTime,
  year?: number,
): DeadlinePart {
  const used = written ?? year
  const span = used === undefined ? undefined : days?.(used)
  const isImpossible = days !== undefined && days(used ?? 2024) === undefined
  return {
    kind: isImpossible ? 'impossible' : kind,
    from,
    to,
    hasYear: written !== undefined,
    ...(span === undefined ? {} : { span }),
    ...(every === undefined ? {} : { every }),
    ...(isLast ? { isLast } : {}),
  }
}

/** What is most exact says what kind the whole is; `trong năm` beside `Thường xuyên` adds nothing to it. */
function kindOf(parts: readonly DeadlinePart[], years?: Years): DeadlineKind {
  const exact = parts.filter(part => !isWholeYear(part, years))
  for (const kind of ['by', 'within', 'recurring', 'request'] as const)
    if (exact.some(part => part.kind === kind)) return kind
  return parts.some(({ kind }) => kind === 'within') ? 'within' : 'unclear'
}

function isWholeYear({ kind, span }: DeadlinePart, years?: Years): boolean {
  if (kind !== 'within') return false
  if (span === undefined) return years === undefined || years.from !== years.to
  return span.first.month === 1 && span.first.day === 1 && span.last.month === 12 && span.last.day === 31
}

function spanOf(parts: readonly DeadlinePart[]): Span | undefined {
  let whole: Span | undefined
  for (const { span } of parts) {
    if (span === undefined) continue
    whole ??= span
    if (compareDates(span.first, whole.first) < 0) whole = { ...whole, first: span.first }
    if (compareDates(span.last, whole.last) > 0) whole = { ...whole, last: span.last }
  }
  return whole
}

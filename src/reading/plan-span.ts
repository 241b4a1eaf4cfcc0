import type { Years } from '../language/deadlines.ts'
import { pattern } from '../language/pattern.ts'
import type { Line } from '../text/line.ts'
import type { Reading } from './reading.ts'
import { yearsOf } from './years.ts'

/** Days and numbers of documents, whose years are not the plan's. */
const dated =
  /(?:ngày\s+\d{1,2}\s+)?tháng\s+\d{1,2}\s+năm\s+\d{4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|(?<!\d)\d+\/\d{4}\/\S+/giu
/** How far a plan looks beyond its years. */
const outlook = pattern(
  ['tầm nhìn', 'định hướng'],
  () =>
    /(?<!\p{L})(?:tầm nhìn|định hướng)(?:\s+(?:đến|tới|năm|giai đoạn))*\s+(?:\d{4}\s*[-–]\s*)?(?<year>\d{4})(?!\d)/giu,
)
const until = pattern(
  /(?:đến|tới)\s+năm|giai đoạn|thời kỳ|nhiệm kỳ/,
  () =>
    /(?<!\p{L})(?:(?:đến|tới)\s+năm|(?:giai đoạn|thời kỳ|nhiệm kỳ)\s+(?:(?<from>\d{4})\s*[-–]\s*)?)\s*(?<year>\d{4})(?!\d)/giu,
)

/**
 * The years that a plan is for, as its spec gives them and its subject and the titles of its appendices tell: `đến năm 2030, tầm nhìn đến
 * năm 2045`. A subject that names the year of the plan is of that year, whatever other span it names. Undefined where the spec has none.
 */
export function planSpan({ plan: whole }: Reading): Years | undefined {
  const { year, phase, decision, plan, appendices } = whole
  const own = yearsOf(whole)
  if (own === undefined) return undefined
  const years = [own.from, own.to, ...(phase === undefined ? [] : [phase.from, phase.to])]
  const isOfYear = (subject: string): boolean =>
    year !== undefined &&
    new RegExp(String.raw`(?<!(?:đến|tới|nhìn)\s+)năm\s+${year}(?!\d)`, 'iu').test(subject)
  for (const lines of [decision?.subject, plan?.subject, ...appendices.map(({ title }) => title)]) {
    const subject = wordsOf(lines ?? [])
    for (const { groups } of outlook.all(subject)) years.push(Number(groups!.year))
    if (isOfYear(subject)) continue
    for (const { groups } of until.all(subject))
      years.push(Number(groups!.from ?? groups!.year), Number(groups!.year))
  }
  return { from: Math.min(...years), to: Math.max(...years) }
}

const wordsOf = (lines: readonly Line[]): string =>
  lines
    .map(({ plain }) => plain.text.trim())
    .join(' ')
    .replace(dated, ' ')

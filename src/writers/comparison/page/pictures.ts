import type { OwnDay } from '../../../compare/change.ts'
import { type DigestField, totalOf } from '../../../compare/digest.ts'
import { shorten } from '../../../language/shorten.ts'
import { said } from './said.ts'

/** What a table of bars is about. */
interface BarsTitles {
  /** The heading above it. */
  title: string
  /** What its rows are. */
  of: string
  added: string
  dropped: string
  changed: string
}

const width = 100
const longestName = 50

/** How much came, went and changed of each, in figures and as a bar; empty for none. The figures tell all, the bar only shows it. */
export function barsHtml(rows: readonly DigestField[], titles: BarsTitles): string {
  if (rows.length === 0) return ''
  const most = Math.max(...rows.map(totalOf))
  const body = rows.map(row => {
    const counts = [row.added, row.dropped, row.changed].map(count => `<td>${count === 0 ? '–' : count}</td>`)
    return `<tr><th scope="row">${said(shorten(row.name, longestName))}</th>${counts.join('')}<td class="bar">${barSvg(row, most)}</td></tr>\n`
  })
  const heads = [titles.added, titles.dropped, titles.changed].map(head => `<th scope="col">${head}</th>`)
  return `<section class="bars">
<h3>${titles.title}</h3>
<table>
<thead><tr><th scope="col">${titles.of}</th>${heads.join('')}<td></td></tr></thead>
<tbody>
${body.join('')}</tbody>
</table>
</section>
`
}

/** Full for what came, grey for what changed, hollow for what went: told apart without colours. */
function barSvg({ added, changed, dropped }: DigestField, most: number): string {
  let at = 0
  const parts = (
    [
      ['added', added],
      ['changed', changed],
      ['dropped', dropped],
    ] as const
  ).map(([name, count]) => {
    const long = (count * width) / most
    const rect =
      count === 0 ? '' : `<rect class="${name}" x="${short(at)}" y="1" width="${short(long)}" height="8"/>`
    at += long
    return rect
  })
  return `<svg viewBox="0 0 ${width} 10" preserveAspectRatio="none" aria-hidden="true">${parts.join('')}</svg>`
}

const short = (value: number): string => String(Math.round(value * 100) / 100)

/** A value before and after, as two bars on one scale that ends at `end`. */
export function pairSvg(before: number, after: number, end: number): string {
  const long = (value: number): string => short(Math.max((value * width) / end, 0.5))
  return `<svg class="pair" viewBox="0 0 ${width} 14" preserveAspectRatio="none" aria-hidden="true"><rect class="dropped" x="0" y="1" width="${long(before)}" height="5"/><rect class="added" x="0" y="8" width="${long(after)}" height="5"/></svg>`
}

const months = 12
const monthWide = 20
const stripWide = months * monthWide

/** The months of a year above the rows of a strip. */
export const monthsSvg = (): string =>
  `<svg class="strip" viewBox="0 0 ${stripWide} 10" aria-hidden="true">${Array.from(
    { length: months },
    (_, month) => `<text x="${(month + 0.5) * monthWide}" y="8">${month + 1}</text>`,
  ).join('')}</svg>`

/** Two days of a year: a ring for the day before, a diamond for the day after, a line between them. */
export function stripSvg(before: OwnDay, after: OwnDay): string {
  const [from, to] = [placeOf(before), placeOf(after)]
  const lines = Array.from(
    { length: months + 1 },
    (_, month) => `<line class="grid" x1="${month * monthWide}" y1="0" x2="${month * monthWide}" y2="14"/>`,
  )
  return `<svg class="strip" viewBox="0 0 ${stripWide} 14" aria-hidden="true">${lines.join('')}<line class="move" x1="${short(from)}" y1="7" x2="${short(to)}" y2="7"/><circle class="dropped" cx="${short(from)}" cy="7" r="3.5"/><path class="added" d="M${short(to)} 2l5 5-5 5-5-5z"/></svg>`
}

/** Marks at both ends stay whole. */
const placeOf = ({ month, day }: OwnDay): number =>
  Math.min(Math.max((month - 1 + day / 31) * monthWide, 5), stripWide - 5)

import { changesByUnit } from '../../../compare/by-unit.ts'
import type { Change, Comparison, OwnDay, Rank } from '../../../compare/change.ts'
import {
  type Digest,
  type DigestEntry,
  type DigestField,
  type DigestPage,
  digestOf,
  subjectCounts,
  totalOf,
  usualTop,
} from '../../../compare/digest.ts'
import { isShown, rankWords } from '../../../compare/rank.ts'
import { readNumber } from '../../../language/numbers.ts'
import { shorten } from '../../../language/shorten.ts'
import { oneLine, type ReportOptions, restWords, shortEntry } from '../change-words.ts'
import { barsHtml, monthsSvg, pairSvg, stripSvg } from './pictures.ts'
import { inserted, removed, said, signHtml } from './said.ts'
import { capital } from './shown-list.ts'

/** What the sections may take of a sheet in two columns, with the pictures under them. */
const sheet: DigestPage = { lines: 36, characters: 52, titles: 1.5 }

/** Fourteen kinds of entries, one of each, must go on a sheet: none takes more than this. */
const mostLines = 3

/** Where there are more kinds than this, fewer deadlines are drawn. */
const manyKinds = 8
const fewMoves = 2

const mostUnits = 6

/** Page one: what is new, how much of what, which deadlines moved. */
export function overviewHtml(comparison: Comparison, { top, all }: ReportOptions): string {
  const digest = digestOf(comparison, top, sheet)
  const rest = restWords(digest)
  const hidden = digest.wording + digest.form
  const more =
    all || hidden === 0
      ? ''
      : ' Làm lại trang này với <code>--all</code> để xem các chỗ chỉ khác câu chữ, hình thức.'
  return `<section class="overview" id="co-gi-moi">
<h2>${digest.title}</h2>
${ranksHtml(comparison)}${newsHtml(digest)}${rest === '' ? '' : `<p class="rest">${said(rest)}${more}</p>\n`}${picturesHtml(comparison, digest, deadlinesHtml(comparison, digest.sections.length > manyKinds ? fewMoves : top))}</section>
`
}

/** How many changes there are of each rank. */
function ranksHtml({ items }: Comparison): string {
  const counts = Object.entries(rankWords).flatMap(([rank, words]) => {
    const count = items.filter(item => item.rank === (rank as Rank)).length
    return count === 0
      ? []
      : [`<li class="${rank}"><b>${count}</b> <span class="rank">${capital(words)}</span></li>\n`]
  })
  return `<ul class="ranks" aria-label="Số thay đổi theo bậc">\n${counts.join('')}</ul>\n`
}

function newsHtml({ sections }: Digest): string {
  if (sections.length === 0) return ''
  const lists = sections.map(({ title, sign, count, entries }) => {
    const left = count - entries.reduce((sum, { places }) => sum + places, 0)
    return `<section>
<h3>${signHtml(sign)} ${title} <span class="count">${count}</span></h3>
<ul>
${entries.map(entryHtml).join('')}${left > 0 ? `<li class="left">và ${left} nữa</li>\n` : ''}</ul>
</section>
`
  })
  return `<div class="news">\n${lists.join('')}</div>\n`
}

function entryHtml(entry: DigestEntry): string {
  const { text, before, after, places } = shortEntry(entry, sheet.characters * mostLines)
  if (before === undefined || after === undefined) return `<li>${said(text)}</li>\n`
  const values = `${fromTo(before, after)}`
  const about = text === '' ? '' : `${said(text)}: `
  return `<li>${about}${values}${places > 1 ? `: ${places} chỗ` : ''}${pairOf(before, after)}</li>\n`
}

/** What is nothing on a side is no word that came or went. */
const fromTo = (before: string, after: string): string =>
  `${before === '–' ? before : removed(before)} → ${after === '–' ? after : inserted(after)}`

/** Two bars where both values are numbers of one kind; shares stand against a hundred. */
function pairOf(before: string, after: string): string {
  const [old, now] = [figureOf(before), figureOf(after)]
  if (old === undefined || now === undefined || old.unit !== now.unit) return ''
  const most = Math.max(old.value, now.value)
  const end = old.unit === '%' ? Math.max(most, 100) : most
  return end > 0 ? pairSvg(old.value, now.value, end) : ''
}

/** `99,9%`, `2 lần`; undefined for what is no plain number that is counted. */
function figureOf(words: string): { value: number; unit: string } | undefined {
  const [, digits = '', unit = ''] = /^([\d.,]+)\s*(\D*)$/.exec(words.trim()) ?? []
  const value = readNumber(digits)?.value
  return value === undefined ? undefined : { value, unit: unit.trim().toLowerCase() }
}

function picturesHtml(comparison: Comparison, { fields }: Digest, deadlines: string): string {
  const words = { added: 'Thêm', dropped: 'Bỏ', changed: 'Sửa' }
  const subjects = barsHtml(subjectCounts(comparison), { title: 'Theo loại', of: 'Loại', ...words })
  const units = barsHtml(unitCounts(comparison), {
    title: 'Theo đơn vị',
    of: 'Đơn vị',
    added: 'Nhận',
    dropped: 'Thôi',
    changed: 'Sửa',
  })
  const right = barsHtml(fields, { title: 'Theo lĩnh vực', of: 'Lĩnh vực', ...words }) + deadlines
  if (subjects === '') return ''
  return `<p class="legend" aria-hidden="true">${key('added')} thêm, nhận ${key('changed')} sửa ${key('dropped')} bỏ, thôi</p>
<div class="pictures">
<div>
${subjects}${units}</div>
${right === '' ? '' : `<div>\n${right}</div>\n`}</div>
`
}

const key = (name: string): string =>
  `<svg viewBox="0 0 12 10"><rect class="${name}" x="1" y="1" width="10" height="8"/></svg>`

/** What each unit gains, loses, has changed; of many units those with most, the others as one. */
function unitCounts(comparison: Comparison): DigestField[] {
  const all = changesByUnit(comparison).map(({ unit, gains, loses, earlier, later, other }) => ({
    name: unit,
    added: gains.length,
    dropped: loses.length,
    changed: earlier.length + later.length + other.length,
  }))
  if (all.length <= mostUnits) return all
  const kept = new Set([...all].sort((a, b) => totalOf(b) - totalOf(a)).slice(0, mostUnits - 1))
  const others = all.filter(unit => !kept.has(unit))
  const sum = (of: 'added' | 'dropped' | 'changed'): number =>
    others.reduce((total, unit) => total + unit[of], 0)
  const rest = {
    name: `${others.length} đơn vị khác`,
    added: sum('added'),
    dropped: sum('dropped'),
    changed: sum('changed'),
  }
  return [...all.filter(unit => kept.has(unit)), rest]
}

interface Move {
  text: string
  before: string
  after: string
  days: { before: OwnDay; after: OwnDay }
  places: number
}

/** Deadlines that moved, over the months of the plan's year; none for a plan of several years, or where no day is known. */
function deadlinesHtml(comparison: Comparison, top = usualTop): string {
  const moves = movesOf(comparison)
  if (moves.length === 0) return ''
  const shown = moves.slice(0, top)
  const left = moves.length - shown.length
  const rows = shown.map(
    ({ text, before, after, days, places }) =>
      `<li><p>${said(text)}${places > 1 ? `, và ${places - 1} chỗ nữa` : ''}: ${fromTo(before, after)}</p>\n${stripSvg(days.before, days.after)}</li>\n`,
  )
  return `<section class="deadlines">
<h3>Thời hạn dời trong năm</h3>
<p class="legend" aria-hidden="true"><svg viewBox="0 0 12 10"><circle class="dropped" cx="6" cy="5" r="3.5"/></svg> ngày cuối trước đây <svg viewBox="0 0 12 10"><path class="added" d="M6 0l5 5-5 5-5-5z"/></svg> ngày cuối nay; số là tháng</p>
<div class="months">${monthsSvg()}</div>
<ul>
${rows.join('')}${left > 0 ? `<li class="left">và ${left} thời hạn nữa</li>\n` : ''}</ul>
</section>
`
}

/** In the order of the new days. */
function movesOf({ before, after, items, changes }: Comparison): Move[] {
  if (before.year === undefined || after.year === undefined) return []
  const moves = items.flatMap((item): Move[] => {
    if (!isShown(item.rank)) return []
    const own = item.changes.map(index => changes[index]!)
    const places = item.kind === 'repeated' ? own.length : 1
    return (item.kind === 'row' ? own : own.slice(0, 1)).flatMap(change => moveOf(change, places))
  })
  const order = ({ days }: Move): number => days.after.month * 31 + days.after.day
  return moves.sort((a, b) => order(a) - order(b))
}

function moveOf({ rank, moved, days, times, before, after }: Change, places: number): Move[] {
  if (!isShown(rank) || moved === undefined || days === undefined || times === undefined) return []
  if (days.before.year !== 0 || days.after.year !== 0) return []
  const side = after[0] ?? before[0]
  const text = shorten(oneLine(side?.of ?? side?.text ?? ''), 110)
  return [{ text, before: times.before || '–', after: times.after || '–', days, places }]
}

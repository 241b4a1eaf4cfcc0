import type { Change, Comparison, Piece, Side } from '../../../compare/change.ts'
import { rankWords } from '../../../compare/rank.ts'
import {
  changeDetail,
  changeName,
  itemName,
  oneLine,
  placeAndName,
  placeOf,
  placeOfRow,
  placeOfTogether,
  repeatedParts,
  togetherWords,
} from '../change-words.ts'
import { cutPieces } from '../shown-pieces.ts'
import type { FilterIndex } from './filters.ts'
import { inserted, removed, said, signHtml } from './said.ts'
import { capital, type Entry, type Group, type ShownList } from './shown-list.ts'

/** Words shown beside what changed; what stayed between two changes is cut when it is longer than both. */
const context = 12

/** A longer list can be folded. */
const mostOpen = 12

export const groupId = (index: number): string => `nhom-${index + 1}`

/** The list of changes below their headings, each with what it is filtered by. */
export const changesHtml = ({ groups }: ShownList, index: FilterIndex, files: Files): string =>
  groups.map((group, at) => groupHtml(group, groupId(at), index, files)).join('')

/** The names of both specs, which a place of theirs is told without; undefined where they have no lines. */
export type Files = readonly [before: string, after: string] | undefined

export const filesOf = ({ before, after, isOfWord }: Comparison): Files =>
  isOfWord ? undefined : [before.file, after.file]

function groupHtml({ title, count, parts }: Group, id: string, index: FilterIndex, files: Files): string {
  const inside = parts.map(
    part => `<section class="part">
<h4>${said(part.title)} <span class="count">${part.entries.length}</span></h4>
${part.entries.map(entry => entryHtml(entry, index, files)).join('')}</section>
`,
  )
  return `<section class="group" id="${id}">
<h3>${said(title)} <span class="count">${count}</span></h3>
${inside.join('')}</section>
`
}

function entryHtml(entry: Entry, index: FilterIndex, files: Files): string {
  const { item, changes, number } = entry
  const [first] = changes
  if (first === undefined) return ''
  const id = `thay-doi-${number}`
  const side = first.after[0] ?? first.before[0]!
  const isRow = item.kind === 'row' && changes.length > 1
  const name = item.kind === 'repeated' ? changeName(first) : itemName(entry)
  const code =
    item.kind === 'repeated' || side.code === undefined
      ? ''
      : ` <span class="code">[${said(side.code)}]</span>`
  const isTogether = item.kind === 'together' && changes.length > 1
  const own = isTogether ? placeOfTogether(first) : isRow ? placeOfRow(side) : placeOf(side)
  const place = item.kind === 'repeated' ? '' : own
  const sign = isTogether ? signOfAll(changes) : signOf(first)
  return `<article class="${item.rank}" id="${id}" ${index.attributesOf(entry)}>
<h5><a class="number" href="#${id}"><span class="unseen">Thay đổi </span>${number}</a> ${signHtml(sign)} ${said(name)}${code}</h5>
<p class="about"><span class="rank">${capital(rankWords[item.rank])}</span>${aboutOf(entry, place, files)}</p>
${bodyOf(entry, first, isRow)}</article>
`
}

const signOf = ({ before, after }: Change): '+' | '-' | '~' =>
  before.length === 0 ? '+' : after.length === 0 ? '-' : '~'

/** Lines that stand together came, went, or did both. */
function signOfAll(changes: readonly Change[]): '+' | '-' | '~' {
  if (changes.every(({ before }) => before.length === 0)) return '+'
  return changes.every(({ after }) => after.length === 0) ? '-' : '~'
}

/** Place, field, units, lines of the files: what helps to find it. */
function aboutOf({ item, changes, units, fields }: Entry, place: string, files: Files): string {
  const [first] = changes
  const told = [
    place,
    ...fields.filter(field => !place.includes(field)),
    ...units.filter(unit => !fields.includes(unit)),
    item.kind === 'repeated' || first === undefined ? '' : lineWords(first, files),
  ]
  return told.flatMap(words => (words === '' ? [] : [` <span>${said(words)}</span>`])).join('')
}

/** “dòng 91 → 96”, with the name of a file that is neither spec. */
function lineWords({ before, after }: Change, files: Files): string {
  if (files === undefined) return ''
  const [old, now] = files
  const words = (sides: readonly Side[], own: string): string =>
    sides.map(({ place: { file, line } }) => `${file === own ? '' : `${baseName(file)}:`}${line}`).join(', ')
  return `dòng ${[words(before, old), words(after, now)].filter(each => each !== '').join(' → ')}`
}

/** A name without its folders: a page goes to others. */
export const baseName = (file: string): string => file.replace(/^.*[\\/]/, '')

function bodyOf({ item, changes }: Entry, first: Change, isRow: boolean): string {
  if (item.kind === 'repeated') {
    const { from, to, places } = repeatedParts({ changes })
    return `<p class="words">${removed(from)} → ${inserted(to)}: ${places}</p>\n${listHtml(changes.map(placeAndName))}`
  }
  if (isRow) return rowHtml(changes)
  if (item.kind === 'together' && changes.length > 1)
    return `${changes.map(change => wordsHtml(change)).join('')}<p class="detail">${said(capital(togetherWords({ changes })))}.</p>\n`
  const also =
    item.kind === 'twice' ? listHtml(changes.slice(1).map(change => `cũng ở ${placeAndName(change)}`)) : ''
  return `${taskHtml(first)}${wordsHtml(first)}${detailHtml(first)}${also}`
}

/** The task or row that a cell belongs to. */
function taskHtml({ before, after }: Change): string {
  const of = after[0]?.of ?? before[0]?.of
  return of === undefined ? '' : `<p class="task">${said(oneLine(of))}</p>\n`
}

function detailHtml(change: Change): string {
  const detail = changeDetail(change)
  return detail === '' ? '' : `<p class="detail">${said(capital(detail))}.</p>\n`
}

/** The changed cells of a row below its name. */
function rowHtml(changes: readonly Change[]): string {
  const named = changes.find(({ before, after }) => (after[0]?.of ?? before[0]?.of) !== undefined)
  const cells = changes.map(
    change =>
      `<div><dt>${said(change.column ?? changeName(change))}</dt>\n<dd>${wordsHtml(change)}${detailHtml(change)}</dd></div>\n`,
  )
  return `${named === undefined ? '' : taskHtml(named)}<dl>\n${cells.join('')}</dl>\n`
}

/** What was and what is: the changed words marked, or both texts whole. */
function wordsHtml(change: Change): string {
  const { kind, before, after, pieces } = change
  if (kind === 'renumbered') {
    const [old, now] = [before[0]?.text || 'không số', after[0]?.text || 'không số']
    return `<p class="words">${removed(old)} → ${inserted(now)}</p>\n`
  }
  if (pieces !== undefined) return `<p class="words">${piecesHtml(pieces)}</p>\n`
  if (before.length === 1 && after.length === 1 && before[0]!.text === after[0]!.text)
    return `<p class="words">${said(after[0]!.text)}</p>\n`
  return [
    ...before.map(side => sideHtml(side, removed)),
    ...after.map(side => sideHtml(side, inserted)),
  ].join('')
}

function piecesHtml(pieces: readonly Piece[]): string {
  return cutPieces(pieces, context)
    .map(({ changed, before, after }) => {
      if (!changed) return said(after)
      const [gone, come] = [before.trim(), after.trim()]
      const marked = [gone === '' ? '' : removed(gone), come === '' ? '' : inserted(come)]
      const whole = after || before
      // Blanks around the words are neither struck nor underlined.
      const start = /^\s/.test(whole) ? ' ' : ''
      const end = /\s$/.test(whole) ? ' ' : ''
      return `${start}${marked.filter(each => each !== '').join(' ')}${end}`
    })
    .join('')
}

/** A text that came or went, with the other cells of its row or what stands below it. */
function sideHtml({ text, cells = [], content = [] }: Side, mark: (text: string) => string): string {
  const rows = cells.map(cell => `<div><dt>${said(cell.column)}</dt>\n<dd>${said(cell.text)}</dd></div>\n`)
  return `<p class="words whole">${mark(text)}</p>
${rows.length === 0 ? '' : `<dl>\n${rows.join('')}</dl>\n`}${listHtml(content)}`
}

/** Lines as a list; a long one is open, and can be folded. */
function listHtml(lines: readonly string[]): string {
  if (lines.length === 0) return ''
  const list = `<ul>\n${lines.map(line => `<li>${said(line)}</li>\n`).join('')}</ul>\n`
  return lines.length <= mostOpen
    ? list
    : `<details open><summary>${lines.length} dòng</summary>\n${list}</details>\n`
}

import type { Change, Comparison, Piece, PlanName, Side } from '../../compare/change.ts'
import { isShown } from '../../compare/rank.ts'
import type { Block, DocumentBlocks, Section, TableCell, TableRow } from '../../document/blocks.ts'
import { shorten } from '../../language/shorten.ts'
import { cell, line, lines, paragraph, text } from './blocks.ts'
import {
  byPart,
  changeDetail,
  changeName,
  isNumber,
  itemName,
  oneLine,
  placeOf,
  placeOfTogether,
  type ReportOptions,
  repeatedWords,
  type ToldItem,
  timeOf,
  togetherWords,
  toldItems,
} from './change-words.ts'
import { pageOne } from './page-one.ts'
import { cutPieces } from './shown-pieces.ts'
import { unitTable } from './unit-table.ts'

/** Shares of the table's width in percent: what it is about, before, after, change, reason. */
const widths = [13, 33, 33, 12, 9]

/** Words shown beside what changed; what stayed between two changes is cut when it is longer than both. */
const context = 12

/** Lines of what came or went whole that are shown; a heading with all below it takes pages. */
const mostLines = 4

/** A text that came or went whole, and a line below it, are told by their beginning: the plans themselves have the rest. */
const longestText = 180
const longestLine = 100

/** A stretch longer than this is told by its beginning and its end. */
const longestStretch = 160

/**
 * What an office attaches to next year's plan: a page of what is new, then a table of what was, what is, what changed; the reason stays blank
 * for the clerk. What is only reworded or renumbered stands in an annex, where all is asked for.
 */
export function comparisonBlocks(comparison: Comparison, options: ReportOptions = {}): DocumentBlocks {
  const { before, after, changes, items, notCompared } = comparison
  const head: Block[] = [
    paragraph('type', [text('Bảng so sánh')]),
    paragraph('subject', [text(after.title), { type: 'break' }, text(`so với ${before.title}`)]),
    { type: 'rule', kind: 'titleRule' },
  ]
  const notes = paragraph('body', [text('Bảng này không so: ', 'bold'), text(`${notCompared.join('; ')}.`)])
  if (changes.length === 0) {
    const none = paragraph('body', [text('Hai kế hoạch không có gì khác nhau.')])
    return { sections: [section([...head, none, notes], true)], notes: [] }
  }
  const told = toldItems(comparison, false)
  const tables: Block[] = []
  if (told.length > 0) tables.push(options.by === 'unit' ? unitTable(comparison) : table(comparison, told))
  if (options.all === true) {
    const small = toldItems({ ...comparison, items: items.filter(({ rank }) => !isShown(rank)) }, true)
    if (small.length > 0)
      tables.push(
        paragraph('section', [text('Phụ bảng: chỗ chỉ khác câu chữ, hình thức')]),
        table(comparison, small),
      )
  }
  return {
    sections: [
      section([...head, ...pageOne(comparison, options.top)], false),
      section([...tables, notes], true),
    ],
    notes: [],
  }
}

const section = (blocks: Block[], landscape: boolean): Section => ({
  kind: 'appendix',
  landscape,
  pagesRunOn: landscape,
  blocks,
})

function table({ before, after }: Comparison, told: readonly ToldItem[]): Block {
  const [old, now] = columnTitles(before, after)
  const titles = ['Nội dung', old, now, 'Thay đổi', 'Lý do']
  const header: TableRow = {
    kind: 'header',
    cells: titles.map(title => cell([paragraph('tableHeader', [text(title)])], 'center')),
  }
  const rows: TableRow[] = [header]
  for (const [title, own] of byPart(told)) {
    rows.push(wideRow(title))
    for (const item of own) if (!isNumber(item)) rows.push(...itemRows(item))
    rows.push(...renumberedRow(own.filter(isNumber).flatMap(({ changes }) => changes)))
  }
  return { type: 'table', columns: widths.map(percent => ({ width: { percent } })), rows }
}

function columnTitles(before: PlanName, after: PlanName): [string, string] {
  const [old, now] = [timeOf(before), timeOf(after)]
  if (old === now) return ['Trước khi sửa', 'Sau khi sửa']
  const isYears = before.year !== undefined && after.year !== undefined
  return isYears
    ? [`Năm trước (${before.year})`, `Năm nay (${after.year})`]
    : [`Trước (${old})`, `Nay (${now})`]
}

/** The changes of an item; those of a task have its name above them, over all columns. */
function itemRows(told: ToldItem): TableRow[] {
  const { item, changes } = told
  const [first] = changes
  if (first === undefined) return []
  if (item.kind === 'repeated') return [repeatedRow(told, first)]
  if (item.kind === 'together' && changes.length > 1) return [togetherRow(told, first)]
  const side = first.after[0] ?? first.before[0]!
  const name = changes.map(({ after, before }) => after[0]?.of ?? before[0]?.of).find(of => of !== undefined)
  if (name === undefined) return [changeRow(first, changes.slice(1))]
  const code = side.code === undefined ? '' : ` (${side.code})`
  const title = wideRow(`${placeIn(first)}${code}: ${oneLine(name)}`, 'task')
  if (item.kind === 'twice') return [title, changeRow(first, changes.slice(1), true)]
  return [title, ...changes.map(change => changeRow(change, [], true))]
}

/** @param also the same told elsewhere. @param isNamed true where the task's name stands above. */
const changeRow = (change: Change, also: readonly Change[] = [], isNamed = false): TableRow => ({
  kind: 'task',
  cells: [about(change, also, isNamed), ...wordsOf(change), whatChanged(change), cell([line('')])],
})

/** One replacement in many places: the places take one cell. */
function repeatedRow(told: ToldItem, first: Change): TableRow {
  const { changes } = told
  const places = changes.slice(0, mostLines).map(placeIn)
  const rest = changes.length - places.length
  const where = `${places.join('; ')}${rest > 0 ? `; và ${rest} chỗ nữa` : ''}`
  const detail = cell([line(changeName(first)), line(`${repeatedWords(told)}.`)])
  return { kind: 'task', cells: [cell([line(where)]), ...wordsOf(first), detail, cell([line('')])] }
}

/** Lines that stand together: what went on one side, what came on the other. */
function togetherRow(told: ToldItem, first: Change): TableRow {
  const { changes } = told
  const linesOf = (sides: 'before' | 'after'): TableCell => {
    const own = changes.filter(change => change[sides].length > 0)
    if (own.length === 0) return cell([line('–')], 'center')
    const shown = own.slice(0, mostLines).flatMap(change => {
      const [side] = change[sides]
      if (change.pieces === undefined) return lines(`- ${shorten(side?.text ?? '', longestText)}`)
      return pieceLines([{ changed: false, before: '- ', after: '- ' }, ...change.pieces], sides)
    })
    const rest = own.length - mostLines
    return cell([...shown, ...(rest > 0 ? [line(`… và ${rest} dòng nữa`)] : [])])
  }
  const place = placeOfTogether(first).replace(/^[^,]*, /, '')
  const about = cell([line(place.charAt(0).toLocaleUpperCase('vi') + place.slice(1))])
  const detail = cell([line(itemName(told)), line(`${togetherWords(told)}.`)])
  return { kind: 'task', cells: [about, linesOf('before'), linesOf('after'), detail, cell([line('')])] }
}

/** New numbers of a part take one row: they say little, and are many when something came or went. */
function renumberedRow(renumbered: readonly Change[]): TableRow[] {
  if (renumbered.length === 0) return []
  const numbers = (sides: 'before' | 'after') =>
    cell(renumbered.map(change => line(`${placeIn(change)}: ${change[sides][0]?.text || 'không số'}`)))
  const cells = [cell([line('Số thứ tự')]), numbers('before'), numbers('after')]
  return [
    {
      kind: 'task',
      cells: [...cells, cell([line(`Đánh số lại ${renumbered.length} chỗ`)]), cell([line('')])],
    },
  ]
}

/** A row over all columns: the name of a part, or of a task. */
const wideRow = (title: string, kind: 'part' | 'task' = 'part'): TableRow => ({
  kind: 'group',
  cells: [
    {
      ...cell([
        kind === 'part' ? paragraph('groupCell', [text(title)]) : paragraph('cell', [text(title, 'italic')]),
      ]),
      columnSpan: widths.length,
    },
  ],
})

/** What the change is about: the place and the id, or below its task the column. */
function about(change: Change, also: readonly Change[], isNamed: boolean): TableCell {
  const { code } = change.after[0] ?? change.before[0]!
  const place = isNamed ? (change.column ?? changeName(change)) : placeIn(change)
  const paragraphs = [line(code === undefined || isNamed ? place : `${place} (${code})`)]
  for (const other of also) paragraphs.push(line(`Cũng ở: ${placeOf(other.after[0] ?? other.before[0]!)}`))
  return cell(paragraphs)
}

/** The place without its part, which stands above. */
function placeIn({ part, before, after }: Change): string {
  const where = placeOf(after[0] ?? before[0]!)
  const place = part === 'general' ? where : where.replace(/^[^,]*, /, '')
  return place.charAt(0).toLocaleUpperCase('vi') + place.slice(1)
}

/** The words on both sides, those that changed bold, what is gone struck; a side where there is nothing has a dash. */
function wordsOf({ before, after, pieces }: Change): [TableCell, TableCell] {
  if (pieces === undefined) return [sidesCell(before), sidesCell(after)]
  const shown = cutPieces(pieces, context).map(withinReach)
  return [cell(pieceLines(shown, 'before')), cell(pieceLines(shown, 'after'))]
}

/** A stretch that came or went, or was written anew, by its beginning and its end. */
function withinReach(piece: Piece): Piece {
  const cut = (words: string): string => {
    if (!piece.changed || words.length <= longestStretch) return words
    const start = words.slice(0, longestStretch / 2).replace(/\S*$/u, '')
    const end = words.slice(-longestStretch / 4).replace(/^\S*/u, '')
    return `${start}…${end}`
  }
  return { ...piece, before: cut(piece.before), after: cut(piece.after) }
}

function sidesCell(sides: readonly Side[]): TableCell {
  if (sides.length === 0) return cell([line('–')], 'center')
  const mark = sides.length > 1 ? '- ' : ''
  return cell(
    sides.flatMap(side => {
      const content = side.content ?? []
      const rest = content.length - mostLines
      return [
        ...lines(mark + shorten(side.text, longestText)),
        ...(side.cells ?? []).map(({ column, text: words }) =>
          line(`${column}: ${words.replaceAll('\n', '; ')}`),
        ),
        ...content.slice(0, mostLines).flatMap(words => lines(shorten(words, longestLine))),
        ...(rest > 0 ? [line(`… và ${rest} dòng nữa`)] : []),
      ]
    }),
  )
}

function pieceLines(pieces: readonly Piece[], side: 'before' | 'after') {
  const paragraphs: ReturnType<typeof text>[][] = [[]]
  const look = side === 'before' ? 'struck' : 'bold'
  for (const piece of pieces) {
    piece[side].split('\n').forEach((words, index) => {
      if (index > 0) paragraphs.push([])
      if (words === '') return
      // The blank behind a word is not struck with it.
      const end = words.trimEnd().length
      const own = paragraphs.at(-1)!
      if (!piece.changed || end === 0) own.push(text(words))
      else own.push(text(words.slice(0, end), look), ...(end < words.length ? [text(words.slice(end))] : []))
    })
  }
  const filled = paragraphs.filter(inlines => inlines.length > 0)
  return filled.length === 0 ? [line('(trống)')] : filled.map(inlines => paragraph('cell', inlines))
}

function whatChanged(change: Change): TableCell {
  const detail = changeDetail(change)
  const words = detail.charAt(0).toLocaleUpperCase('vi') + detail.slice(1)
  return cell([line(changeName(change)), ...(detail === '' ? [] : [line(`${words}.`)])])
}

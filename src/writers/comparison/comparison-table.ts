import type { Change, Comparison, Piece, PlanName, Side } from '../../compare/change.ts'
import type { Block, DocumentBlocks, Inline, Paragraph, TableCell, TableRow } from '../../document/blocks.ts'
import type { ParagraphKind } from '../../document/paragraphs.ts'
import { byPart, changeDetail, changeName, timeOf } from './change-words.ts'

/** Shares of the table's width in percent: what it is about, before, after, change, reason. */
const widths = [18, 27, 27, 16, 12]

/** The table that an office attaches to next year's plan: what was, what is, what changed; the reason stays blank for the clerk. */
export function comparisonBlocks(comparison: Comparison): DocumentBlocks {
  const { before, after, changes, notCompared } = comparison
  const blocks: Block[] = [
    paragraph('type', [text('Bảng so sánh')]),
    paragraph('subject', [text(after.title), { type: 'break' }, text(`so với ${before.title}`)]),
    { type: 'rule', kind: 'titleRule' },
    ...(changes.length === 0
      ? [paragraph('body', [text('Hai kế hoạch không có gì khác nhau.')])]
      : [table(comparison)]),
    paragraph('body', [text('Bảng này không so: ', 'bold'), text(`${notCompared.join('; ')}.`)]),
  ]
  return { sections: [{ kind: 'appendix', landscape: true, pagesRunOn: false, blocks }], notes: [] }
}

function table({ before, after, changes }: Comparison): Block {
  const [old, now] = columnTitles(before, after)
  const titles = ['Nội dung', old, now, 'Thay đổi', 'Lý do']
  const header: TableRow = {
    kind: 'header',
    cells: titles.map(title => cell([paragraph('tableHeader', [text(title)])], 'center')),
  }
  const rows: TableRow[] = [header]
  for (const [title, own] of byPart(changes)) {
    rows.push(partRow(title))
    for (const change of own) if (change.kind !== 'renumbered') rows.push(changeRow(change))
    rows.push(...renumberedRow(own))
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

const changeRow = (change: Change): TableRow => ({
  kind: 'task',
  cells: [about(change), ...wordsOf(change), whatChanged(change), cell([line('')])],
})

/** New numbers of a part take one row: they say little, and are many when something came or went. */
function renumberedRow(changes: readonly Change[]): TableRow[] {
  const renumbered = changes.filter(change => change.kind === 'renumbered')
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

const partRow = (title: string): TableRow => ({
  kind: 'group',
  cells: [{ ...cell([paragraph('groupCell', [text(title)])]), columnSpan: widths.length }],
})

/** What the change is about: the place, the id, the task. */
function about(change: Change): TableCell {
  const { code, of } = change.after[0] ?? change.before[0]!
  const paragraphs = [line(code === undefined ? placeIn(change) : `${placeIn(change)} (${code})`)]
  if (of !== undefined) paragraphs.push(paragraph('cell', [text(of.replaceAll('\n', ' '), 'italic')]))
  return cell(paragraphs)
}

/** The place without its part, which stands above. */
function placeIn({ part, before, after }: Change): string {
  const { where } = after[0] ?? before[0]!
  const place = part === 'general' ? where : where.replace(/^[^,]*, /, '')
  return place.charAt(0).toLocaleUpperCase('vi') + place.slice(1)
}

/** The words on both sides, those that changed bold; a side where there is nothing has a dash. */
function wordsOf({ before, after, pieces }: Change): [TableCell, TableCell] {
  if (pieces !== undefined) return [cell(pieceLines(pieces, 'before')), cell(pieceLines(pieces, 'after'))]
  return [sidesCell(before), sidesCell(after)]
}

function sidesCell(sides: readonly Side[]): TableCell {
  if (sides.length === 0) return cell([line('–')], 'center')
  const mark = sides.length > 1 ? '- ' : ''
  return cell(
    sides.flatMap(side => [
      ...lines(mark + side.text),
      ...(side.cells ?? []).map(({ column, text: words }) =>
        line(`${column}: ${words.replaceAll('\n', '; ')}`),
      ),
      ...(side.content ?? []).flatMap(lines),
    ]),
  )
}

function pieceLines(pieces: readonly Piece[], side: 'before' | 'after'): Paragraph[] {
  const paragraphs: Inline[][] = [[]]
  for (const piece of pieces) {
    piece[side].split('\n').forEach((words, index) => {
      if (index > 0) paragraphs.push([])
      if (words !== '') paragraphs.at(-1)!.push(text(words, piece.changed ? 'bold' : undefined))
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

const text = (words: string, style?: 'bold' | 'italic'): Inline => ({
  type: 'text',
  text: words,
  bold: style === 'bold',
  italic: style === 'italic',
})

const paragraph = (kind: ParagraphKind, inlines: Inline[]): Paragraph => ({
  type: 'paragraph',
  kind,
  inlines,
})

const line = (words: string): Paragraph => paragraph('cell', [text(words)])

const lines = (words: string): Paragraph[] => words.split('\n').map(line)

const cell = (paragraphs: Paragraph[], align: TableCell['align'] = 'left'): TableCell => ({
  columnSpan: 1,
  rowSpan: 1,
  align,
  paragraphs,
})

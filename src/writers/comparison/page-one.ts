import type { Comparison } from '../../compare/change.ts'
import { type DigestField, type DigestPage, digestOf, totalOf } from '../../compare/digest.ts'
import type { Block, TableRow } from '../../document/blocks.ts'
import { shorten } from '../../language/shorten.ts'
import { cell, line, paragraph, text } from './blocks.ts'
import { entryWords, restWords } from './change-words.ts'

/** What the sections may take of an upright sheet below the title, with the fields and the last lines under them. */
const sheet: DigestPage = { lines: 25, characters: 84 }

/** Shares of the width in percent: field, came, went, changed, bar. */
const widths = [46, 9, 9, 9, 27]
const longestBar = 14

const longestName = 42

/** Page one of the table: what is new, how much in which field, what was only reworded or renumbered. */
export function pageOne(comparison: Comparison, top?: number): Block[] {
  const digest = digestOf(comparison, top, sheet)
  const rest = restWords(digest)
  return [
    paragraph('tableHeader', [text(digest.title)]),
    ...digest.sections.flatMap(({ title, count, entries }) => {
      const left = count - entries.reduce((sum, { places }) => sum + places, 0)
      return [
        paragraph('cell', [text(`${title} (${count})`, 'bold')]),
        ...entries.map(entry => line(`- ${entryWords(entry)}`)),
        ...(left > 0 ? [line(`… và ${left} nữa`)] : []),
      ]
    }),
    ...(digest.fields.length === 0 ? [] : [fieldTable(digest.fields)]),
    ...(rest === '' ? [] : [paragraph('cell', [text(rest, 'italic')])]),
  ]
}

function fieldTable(fields: readonly DigestField[]): Block {
  const most = Math.max(...fields.map(totalOf))
  const header: TableRow = {
    kind: 'header',
    cells: ['Lĩnh vực', 'Thêm', 'Bỏ', 'Sửa', ''].map(title =>
      cell([paragraph('tableHeader', [text(title)])], 'center'),
    ),
  }
  const rows = fields.map((field): TableRow => {
    const bar = '█'.repeat(Math.max(1, Math.round((totalOf(field) * longestBar) / most)))
    const counts = [field.added, field.dropped, field.changed].map(count =>
      cell([line(String(count))], 'center'),
    )
    return {
      kind: 'task',
      cells: [cell([line(shorten(field.name, longestName))]), ...counts, cell([line(bar)])],
    }
  })
  return { type: 'table', columns: widths.map(percent => ({ width: { percent } })), rows: [header, ...rows] }
}

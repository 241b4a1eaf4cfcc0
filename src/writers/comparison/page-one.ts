import type { Comparison } from '../../compare/change.ts'
import { type Digest, type DigestField, type DigestPage, digestOf, totalOf } from '../../compare/digest.ts'
import type { Block, Paragraph, TableRow } from '../../document/blocks.ts'
import { shorten } from '../../language/shorten.ts'
import { cell, line, paragraph, text } from './blocks.ts'
import { entryWords, restWords, shortEntry } from './change-words.ts'

/** What the sections may take of an upright sheet below the title, with the fields and the last lines under them. */
const sheet: DigestPage = { lines: 22, characters: 78, titles: 0 }

/** Shares of the width in percent: field, came, went, changed, bar. */
const widths = [46, 9, 9, 9, 27]
const longestBar = 11

const longestName = 42

/** Page one of the table: what is new, how much in which field, what was only reworded or renumbered. */
export function pageOne(comparison: Comparison, top?: number): Block[] {
  const digest = digestOf(comparison, top, sheet)
  const rest = restWords(digest)
  return [
    paragraph('tableHeader', [text(digest.title)]),
    ...sectionLines(digest),
    ...(digest.fields.length === 0 ? [] : [fieldTable(digest.fields)]),
    ...(rest === '' ? [] : [paragraph('cell', [text(rest, 'italic')])]),
  ]
}

/** Fourteen kinds of entries, one of each, must go on a sheet: none takes more than this. */
const mostLines = 2

/** The entries of all sections, the first of each behind its title; what an entry is about is cut, what it was and is stays. */
function sectionLines({ sections }: Digest): Paragraph[] {
  return sections.flatMap(({ title, count, entries }) =>
    entries.map((entry, index) => {
      const name = index === 0 ? `${title} (${count}): ` : ''
      const words = entryWords(shortEntry(entry, sheet.characters * mostLines - name.length))
      return name === '' ? line(`- ${words}`) : paragraph('cell', [text(name, 'bold'), text(words)])
    }),
  )
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

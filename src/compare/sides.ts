import type { Side } from './change.ts'
import { type ComparedCell, type Container, cellsOf, type Entry, type Field, type RowEntry } from './entry.ts'

/** What of an entry is reported with the container above it, which came or went with all that stands in it. */
export type IsSwallowed = (entry: Entry) => boolean

/** An entry as a side of a change that tells it whole. */
export function wholeSide(entry: Entry, isSwallowed: IsSwallowed): Side {
  const side = entrySide(entry)
  if (entry.kind === 'row') {
    const cells = cellsOf(entry)
    return cells.length === 0 ? side : { ...side, cells }
  }
  if (!('children' in entry)) return side
  const content = contentOf(entry, isSwallowed)
  return content.length === 0 ? side : { ...side, content }
}

/** An entry as a side of a change of its words or its place. */
export function entrySide(entry: Entry): Side {
  const { part, where, place, kind, code } = entry
  const shown = kind === 'note' ? undefined : code
  const paper = entry.kind === 'row' ? onPaper(entry) : {}
  return {
    part,
    where: where(),
    place,
    ...paper,
    ...(shown === undefined ? {} : { code: shown }),
    text: textOf(entry),
  }
}

function textOf(entry: Entry): string {
  if (entry.kind === 'table')
    return entry.table?.columns.map(({ title }) => title.text.replaceAll('\n', ' ')).join(' | ') ?? ''
  if (entry.kind === 'article') return entry.label
  if (entry.kind === 'part') return entry.words.text || entry.where()
  return entry.words.text
}

/** The lines below a container that are reported with it. */
function contentOf(container: Container, isSwallowed: IsSwallowed): string[] {
  return container.children.flatMap(child => {
    if (!isSwallowed(child)) return []
    const text = child.kind === 'table' ? '' : lineOf(child)
    const below = 'children' in child ? contentOf(child, isSwallowed) : []
    return text === '' ? below : [text, ...below]
  })
}

const lineOf = (entry: Entry): string => {
  const cells = entry.kind === 'row' ? cellsOf(entry).map(cell => `; ${cell.column}: ${cell.text}`) : []
  return `${entry.label || entry.bullet} ${textOf(entry)}${cells.join('')}`.trim()
}

/** Where a row is found on paper: “Phụ lục, nhóm II, TT 3”. */
function onPaper(row: RowEntry): Pick<Side, 'onPaper'> {
  const home = row.home?.()
  if (home === undefined || !/[\p{L}\p{N}]/u.test(row.printedOrder)) return {}
  return { onPaper: `${home}, TT ${row.printedOrder}` }
}

/** A cell of a row as a side; `of` tells the row. */
export function cellSide(row: RowEntry, cell: ComparedCell | undefined, column: string, text?: string): Side {
  const { part, code, name } = row
  return {
    part,
    where: cell?.where() ?? `${row.where()}, cột ${column}`,
    place: cell?.place ?? row.place,
    ...onPaper(row),
    ...(code === undefined ? {} : { code }),
    of: name,
    text: text ?? cell?.words.text ?? '',
  }
}

/** A value as a side. */
export const fieldSide = ({
  part,
  where,
  place,
  words,
}: Pick<Field, 'part' | 'where' | 'place'> & { words: { text: string } }): Side => ({
  part,
  where: where(),
  place,
  text: words.text,
})

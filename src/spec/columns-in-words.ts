import type { Path } from '../diagnostics/diagnostic.ts'
import { type Repeat, repeatsOf, titleOfRepeat } from './repeated-columns.ts'
import { type Data, field, isMap, shortText } from './spec-data.ts'

/** A column as it is reported: `cột Lượng (Năm 2026)`. */
export interface ColumnName {
  key: string
  finding: string
}

/** The columns of a `cot` in their order, those below others by their own names and the names above. */
export function nameColumns(
  spec: Data,
  above: readonly string[] = [],
  inside: readonly Repeat[] = [],
): ColumnName[] {
  if (!isMap(spec)) return []
  return Object.entries(spec).flatMap(([key, column]) => {
    const typed = shortText(typeof column === 'string' ? column : field(column, 'ten')) || `\`${key}\``
    const below = field(column, 'cot')
    const repeats = repeatsOf(field(column, 'lap'))
    const each = repeats.length === 0 ? [inside] : repeats.map(repeat => [repeat, ...inside])
    return each.flatMap(own => {
      const title = own.reduce(titleOfRepeat, typed)
      if (isMap(below) && Object.keys(below).length > 0) return nameColumns(below, [...above, title], own)
      return [{ key: key + own.map(({ suffix }) => suffix).join(''), finding: finding(title, above) }]
    })
  })
}

/** The column at the end of a path below `cot`, itself a column or a group of columns. */
export function nameColumnAt(spec: Data, path: Path): string {
  const titles: string[] = []
  let columns = spec
  for (const key of path.filter(step => step !== 'cot')) {
    const column = field(columns, key)
    if (column === undefined || typeof key !== 'string') break
    titles.push(shortText(typeof column === 'string' ? column : field(column, 'ten')) || `\`${key}\``)
    columns = field(column, 'cot')
  }
  return finding(titles.at(-1) ?? `\`${String(path[0])}\``, titles.slice(0, -1))
}

const finding = (title: string, above: readonly string[]): string =>
  `cột ${title}${above.length === 0 ? '' : ` (${above.join(', ')})`}`

/** The `cot` of each table of a document: its own, or that of the table before it. */
export function columnsOfTables(document: Data): Map<Data, Data> {
  const columns = new Map<Data, Data>()
  let last: Data
  const visit = (value: Data): void => {
    if (Array.isArray(value)) for (const item of value) visit(item)
    else if (isMap(value)) {
      const table = field(value, 'bang')
      if (isMap(table)) {
        last = field(table, 'cot') ?? last
        columns.set(table, last)
      }
      visit(field(value, 'noi_dung'))
      visit(field(value, 'dieu'))
    }
  }
  visit(document)
  return columns
}

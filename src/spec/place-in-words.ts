import type { Path } from '../diagnostics/diagnostic.ts'
import { toRoman } from '../language/numerals.ts'
import { type ColumnName, columnsOfTables, nameColumnAt, nameColumns } from './columns-in-words.ts'
import {
  articleSchemes,
  type LabelPosition,
  lastArticle,
  parseSchemes,
  planSchemes,
} from './heading-labels.ts'
import { type HeadingName, headingPath, nameHeadings } from './headings-in-words.ts'
import { ItemsInWords, isTable } from './items-in-words.ts'
import { type CountedLines, LinesInWords, targetNoun } from './lines-in-words.ts'
import { readRole } from './role.ts'
import { RowsInWords } from './rows-in-words.ts'
import { titleAt } from './schema-tree.ts'
import { type Data, field, isMap, shortText } from './spec-data.ts'

/** A place that is being reported: what stands there, and how to get to it from the root. */
interface Place {
  value: Data
  path: Path
  /** How many of the path's steps are reported already. */
  done: number
  /** Index in the text at the end of the path. */
  index: number | undefined
  of: OfRow
}

/** What is reported of a place in a row of a table: all, the row, what the row stands in, or the cell of a column by its key. */
export type OfRow = 'cell' | 'row' | 'group' | { column: string }

/**
 * Tells places of a spec in the document's own words: “Kế hoạch, mục II.3, chỉ tiêu thứ 1”,
 * “Phụ lục, nhóm III, dòng 6, cột Chủ trì”. What it works out for one place it keeps for the next: a long table may have
 * a finding in every row.
 */
export class PlacesInWords {
  private readonly root: Data
  private readonly lines = new Map<string, LinesInWords>()
  private readonly items = new Map<Data, ItemsInWords>()
  private readonly headings = new Map<Data, Map<number, HeadingName>>()
  private readonly rows = new Map<Data, RowsInWords>()
  private readonly columns = new Map<Data, Map<Data, Data>>()
  private readonly columnNames = new Map<Data, ColumnName[]>()

  /** @param root the spec as plain data; it may be wrong in any way. */
  constructor(root: Data) {
    this.root = root
  }

  /** @param path a place of the spec, `index` in the text that stands there, when the place is a part of it, `of` what of a row. */
  at(path: Path, index?: number, of: OfRow = 'cell'): string {
    const words = this.tell(path, index, of).join(', ')
    return words.charAt(0).toUpperCase() + words.slice(1)
  }

  private tell(path: Path, index: number | undefined, of: OfRow): string[] {
    const [part, number, code] = path
    const value = part === undefined ? undefined : field(this.root, part)
    const place = (here: Data, done: number): Place => ({ value: here, path, done, index, of })
    if (part === 'phu_luc' && typeof number === 'number') {
      const appendix = field(value, number)
      return [appendixName(value, number), ...this.inDocument(place(appendix, 2), appendix)]
    }
    if (part === 'quyet_dinh' || part === 'ke_hoach')
      return [titleAt([part]) ?? part, ...this.inDocument(place(value, 1), value)]
    if (part === 'co_quan' && number === 'don_vi' && code !== undefined)
      return ['cơ quan', `đơn vị (mã ${code})`, ...this.byKeys(place(field(field(value, number), code), 3))]
    return this.byKeys(place(this.root, 0))
  }

  private inDocument(place: Place, document: Data): string[] {
    const key = place.path[place.done]
    if (key === undefined) return []
    if (key === 'noi_dung') return this.inContent(step(place), document, schemesOf(document) ?? planSchemes)
    if (key === 'can_cu') return this.inLegalBases(step(place))
    const number = place.path[place.done + 1]
    if (key !== 'dieu' || typeof number !== 'number') return this.byKeys(place)
    const article = step(step(place))
    const schemes = schemesOf(article.value) ?? schemesOf(document) ?? articleSchemes
    const words = `Điều ${number + 1}`
    if (isMap(article.value))
      return article.path[article.done] === 'noi_dung'
        ? [words, ...this.inContent(step(article), document, schemes)]
        : [words, ...this.byKeys(article)]
    return [words, ...this.inText(article, 'đoạn')]
  }

  private inLegalBases(place: Place): string[] {
    const words = this.inText(place, 'căn cứ thứ')
    return words.length === 0 ? ['căn cứ'] : words
  }

  /** In a list of text, headings and tables, or in the text that is all there is. */
  private inContent(start: Place, document: Data, schemes: readonly string[]): string[] {
    const names: HeadingName[] = []
    let position: LabelPosition = { numbers: [], schemes: parseSchemes(schemes) }
    let areTargets = false
    for (let place = start; ; ) {
      const { value: list, path, done } = place
      const index = path[done]
      if (!Array.isArray(list) || typeof index !== 'number')
        return [...headingPath(names), ...this.inSection(place, areTargets)]
      const item = step(place)
      const name = this.headingsOf(list, position).get(index)
      if (name === undefined)
        return [...headingPath(names), ...this.inItem(item, list, index, document, areTargets)]
      names.push(name)
      const articles = lastArticle(list.slice(0, index), position, position.articles)
      position = {
        numbers: name.numbers,
        schemes: ownSchemes(item.value) ?? position.schemes.slice(1),
        ...(articles === undefined ? {} : { articles }),
      }
      const role = shortText(field(item.value, 'vai_tro')) || readRole(String(field(item.value, 'de_muc')))
      areTargets = role === 'chi_tieu' || (areTargets && role === undefined)
      const key = path[done + 1]
      if (key !== 'noi_dung') return [...headingPath(names), ...(key === 'de_muc' ? [] : this.byKeys(item))]
      place = step(item)
    }
  }

  /** In a text, a table, or something that is neither. */
  private inItem(
    item: Place,
    list: readonly Data[],
    index: number,
    document: Data,
    areTargets: boolean,
  ): string[] {
    if (isTable(item.value))
      return this.inTable(
        step(item),
        field(item.value, 'bang'),
        this.itemsOf(list).tableNumber(item.value),
        document,
      )
    if (typeof item.value !== 'string') return [`phần thứ ${index + 1} của nội dung`, ...this.byKeys(item)]
    const items = this.itemsOf(list)
    return this.inSection(item, areTargets, items, items.linesBefore(index))
  }

  /** @param number the table's number among those beside it, undefined for the only one. */
  private inTable(place: Place, table: Data, number: number | undefined, document: Data): string[] {
    const name = number === undefined ? 'bảng' : `bảng thứ ${number}`
    const [key, item, column] = place.path.slice(place.done)
    const columns = (): ColumnName[] => this.columnsOf(table, document)
    if (key === 'hang') {
      const isText = typeof field(table, 'hang') === 'string'
      const row = this.rowsOf(field(table, 'hang')).at(isText ? 0 : Number(item), place.index)
      const only = number === undefined && row.words.length > 0 ? [] : [name]
      const { of } = place
      if (of === 'row') return [...only, ...row.words]
      if (of === 'group') return [...only, ...row.words.slice(0, -1)]
      const key = typeof of === 'object' ? of.column : column
      const cell = key === undefined ? columns()[row.cell ?? -1] : columns().find(own => own.key === key)
      if (cell !== undefined) return [...only, ...row.words, cell.finding]
      return [...only, ...row.words, ...(column === undefined ? [] : this.byKeys(step(step(place))))]
    }
    if (key === 'cot' && item !== undefined) {
      const words =
        columns().find(own => own.key === item)?.finding ??
        nameColumnAt(field(table, 'cot'), place.path.slice(place.done + 1))
      return number === undefined ? [words] : [name, words]
    }
    return [name, ...this.byKeys(place)]
  }

  /**
   * A line below a heading. All lines there are counted as one: as targets, where each is one, else as paragraphs.
   * @param areTargets true below a heading of targets, `all` the lines of all texts there, `before` how many stand before this text.
   */
  private inSection(place: Place, areTargets: boolean, all?: CountedLines, before = 0): string[] {
    if (typeof place.value !== 'string') return []
    const lines = all ?? this.linesOf(place.value)
    return this.inText(place, areTargets && lines.areTargets ? targetNoun : 'đoạn', before, lines.count)
  }

  /** A line of a text that has several. */
  private inText({ value, index }: Place, noun: string, before?: number, all?: number): string[] {
    return typeof value === 'string' && index !== undefined
      ? this.linesOf(value).at(index, noun, before, all)
      : []
  }

  /** The names of the keys that are left of a path, and the line of the text at its end. */
  private byKeys(place: Place): string[] {
    const words: string[] = []
    let here = place
    for (let done = place.done; done < place.path.length; done++) {
      const key = place.path[done]!
      const isOwn = place.path[done - 1] === 'gia_tri'
      if (typeof key === 'string')
        words.push(
          (isOwn ? undefined : titleAt(place.path.slice(0, done + 1))?.toLowerCase()) ?? `\`${key}\``,
        )
      here = step(here)
    }
    return [...words, ...this.inText(here, 'dòng')]
  }

  private linesOf(text: string): LinesInWords {
    return remember(this.lines, text, () => new LinesInWords(text))
  }

  private itemsOf(list: readonly Data[]): ItemsInWords {
    return remember(this.items, list, () => new ItemsInWords(list, text => this.linesOf(text)))
  }

  private headingsOf(list: readonly Data[], position: LabelPosition): Map<number, HeadingName> {
    return remember(this.headings, list, () => nameHeadings(list, position))
  }

  private rowsOf(rows: Data): RowsInWords {
    return remember(this.rows, rows, () => new RowsInWords(rows))
  }

  private columnsOf(table: Data, document: Data): ColumnName[] {
    const columns = remember(this.columns, document, () => columnsOfTables(document)).get(table)
    return remember(this.columnNames, columns, () => nameColumns(columns))
  }
}

/** One step further along the path. */
const step = ({ value, path, done, index, of }: Place): Place => ({
  value: field(value, path[done] ?? ''),
  path,
  done: done + 1,
  index,
  of,
})

function remember<Key, Value>(memory: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}

const appendixName = (list: Data, index: number): string => {
  const typed = shortText(field(field(list, index), 'so'))
  const counted = Array.isArray(list) && list.length > 1 ? toRoman(index + 1) : ''
  return `Phụ lục ${typed || counted}`.trim()
}

function schemesOf(value: Data): string[] | undefined {
  const schemes = field(value, 'danh_so')
  return Array.isArray(schemes) ? schemes.map(String) : undefined
}

function ownSchemes(value: Data): LabelPosition['schemes'] | undefined {
  const schemes = schemesOf(value)
  return schemes && parseSchemes(schemes)
}

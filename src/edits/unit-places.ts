import { isMap, isScalar, isSeq } from 'yaml'
import type { Path } from '../diagnostics/diagnostic.ts'
import type { FileUnit } from './file-units.ts'
import type { PrintedSpec } from './printed-spec.ts'
import { type ItemPlace, type LinePlace, lineOf, type SpecChanges, startsWithPath } from './spec-changes.ts'
import type { TracedSign } from './trace.ts'

/** What a unit of the spec's document is in the spec. */
export type UnitPlace =
  | { kind: 'line'; lines: readonly LinePlace[] }
  | { kind: 'heading' | 'article'; item: Path; lines: readonly LinePlace[] }
  /** A row that is an item of a list. */
  | { kind: 'row'; item: Path }
  /** The program prints it by itself, or it stands where the spec cannot be changed. */
  | { kind: 'none' }

/** Where something new goes: as lines of a value, as an item of a list, as a key that a map does not have yet. */
export type NewPlace =
  | ({ as: 'line' } & LinePlace)
  | ({ as: 'item' } & ItemPlace)
  | { as: 'key'; path: Path; key: string }

/** Values that are lists of lines. */
const manyLines = new Set([
  'noi_dung',
  'can_cu',
  'noi_nhan',
  'quyen_han',
  'kinh_gui',
  'dong_tren',
  'luu_hanh',
  'lien_he',
])

/** True for a value that may have several lines, each a paragraph. */
export function hasLines(path: Path): boolean {
  const last = path.at(-1)
  return typeof last === 'number' || manyLines.has(String(last)) || path.includes('hang')
}

/** Where units of a printed spec stand in it. */
export class UnitPlaces {
  private readonly printed: PrintedSpec
  private readonly changes: SpecChanges
  private readonly known = new Map<FileUnit, UnitPlace>()

  constructor(printed: PrintedSpec, changes: SpecChanges) {
    this.printed = printed
    this.changes = changes
  }

  /** What of a unit comes from the spec, in its order. @param column that of a cell, for its words alone where it has some. */
  signsOf(unit: FileUnit, column?: number): TracedSign[] {
    const signs = this.signsIn(unit.cells.filter(cell => column === undefined || cell.column === column))
    return signs.length === 0 && column !== undefined ? this.signsOf(unit) : signs
  }

  private signsIn(cells: FileUnit['cells']): TracedSign[] {
    return cells.flatMap(({ texts }) =>
      texts.flatMap(text =>
        (this.printed.sources.get(text) ?? []).filter(
          (sign): sign is TracedSign => sign?.atom.from !== undefined,
        ),
      ),
    )
  }

  of(unit: FileUnit): UnitPlace {
    const known = this.known.get(unit)
    if (known !== undefined) return known
    const place = this.find(unit)
    this.known.set(unit, place)
    return place
  }

  private find(unit: FileUnit): UnitPlace {
    const item = this.rowItem(unit)
    if (item !== undefined && isMap(this.changes.cursor(item).node)) return { kind: 'row', item }
    const lines: LinePlace[] = []
    for (const { line, atom } of this.signsOf(unit)) {
      const { path } = this.printed.lines[line]!.place.origin
      const at = { path, after: lineOf(this.changes.value(path).text, atom.from!) }
      const last = lines.at(-1)
      if (last === undefined || last.after !== at.after || JSON.stringify(last.path) !== JSON.stringify(path))
        if (!lines.some(one => one.after === at.after && JSON.stringify(one.path) === JSON.stringify(path)))
          lines.push(at)
    }
    const [first] = lines
    if (first === undefined) return { kind: 'none' }
    const { path } = first
    const last = path.at(-1)
    if (last === 'de_muc' || last === 'viet_lien') return { kind: 'heading', item: path.slice(0, -1), lines }
    const article = articleOf(path)
    const text = unit.cells[0]?.texts[0]?.text ?? ''
    if (article !== undefined && /^Điều \d+\./.test(text) && this.isCounted(unit))
      return { kind: 'article', item: article, lines }
    return { kind: 'line', lines }
  }

  /** Its first words are the program's own. */
  private isCounted({ cells }: FileUnit): boolean {
    const text = cells[0]?.texts[0]
    return text !== undefined && this.printed.sources.get(text)?.[0] === undefined
  }

  /** The item of the list of rows that a row is; the value of a row that is a line. */
  rowItem(unit: FileUnit): Path | undefined {
    const own = this.printed.rows.get(unit)
    if (own === undefined) return undefined
    const { path } = own.row.place.origin
    const at = path.lastIndexOf('hang')
    if (at < 0) return undefined
    return path.slice(0, typeof path[at + 1] === 'number' ? at + 2 : at + 1)
  }

  /** Where a paragraph behind a unit goes. */
  behind(unit: FileUnit): NewPlace | undefined {
    const { changes } = this
    if (unit.kind === 'row') return this.besideTable(unit, 0)
    const place = this.of(unit)
    if (place.kind === 'none' || place.kind === 'row') return undefined
    if (place.kind === 'heading' || (place.kind === 'article' && place.lines[0]!.path.at(-1) === 'tieu_de')) {
      const path = [...place.item, 'noi_dung']
      const { node } = changes.cursor(path)
      if (node === undefined) return { as: 'key', path: place.item, key: 'noi_dung' }
      if (isSeq(node)) return node.items.length === 0 ? undefined : { as: 'item', path, after: -1 }
      return { as: 'line', path, after: -1 }
    }
    const last = place.lines.at(-1)!
    return hasLines(last.path) ? { as: 'line', ...last } : undefined
  }

  /** Where a paragraph before a unit goes. */
  before(unit: FileUnit): NewPlace | undefined {
    if (unit.kind === 'row') return this.besideTable(unit, -1)
    const place = this.of(unit)
    if (place.kind === 'line') {
      const [first] = place.lines
      return hasLines(first!.path) ? { as: 'line', path: first!.path, after: first!.after - 1 } : undefined
    }
    if (place.kind !== 'heading') return undefined
    return this.besideItem(place.item, -1)
  }

  private besideItem(item: Path, step: number): NewPlace | undefined {
    const index = item.at(-1)
    return typeof index === 'number'
      ? { as: 'item', path: item.slice(0, -1), after: index + step }
      : undefined
  }

  private besideTable(unit: FileUnit, step: number): NewPlace | undefined {
    const row = this.printed.units.find(one => one.table === unit.table && this.printed.rows.has(one))
    const path = row && this.printed.rows.get(row)!.table.place.origin.path
    const at = path?.lastIndexOf('bang') ?? -1
    return at < 1 ? undefined : this.besideItem(path!.slice(0, at), step)
  }

  /** Where the first words of a unit stand. */
  pathOf(unit: FileUnit): Path | undefined {
    const row = this.rowItem(unit)
    if (row !== undefined) return row
    const place = this.of(unit)
    return place.kind === 'none' || place.kind === 'row' ? undefined : place.lines[0]!.path
  }

  /** All units whose words stand at or below a path. */
  below(path: Path): FileUnit[] {
    return this.printed.units.filter(unit => {
      const own = this.pathOf(unit)
      return own !== undefined && startsWithPath(own, path)
    })
  }

  /** The value of a key of a row, if the row has it. */
  hasKey(item: Path, key: string): boolean {
    return isScalar(this.changes.cursor([...item, key]).node)
  }
}

/** The item of the list of articles that a path leads into. */
function articleOf(path: Path): Path | undefined {
  const at = path.indexOf('dieu')
  return at >= 0 && typeof path[at + 1] === 'number' ? path.slice(0, at + 2) : undefined
}

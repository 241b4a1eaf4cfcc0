import type { Path } from '../diagnostics/diagnostic.ts'
import type { ColumnRole } from '../plan/plan.ts'
import type { ReadPlan } from '../plan/read-plan.ts'
import type { Cursor } from '../spec/cursor.ts'
import { readRole } from '../spec/role.ts'
import type { Role } from '../spec/schema.ts'
import { splitValueLines } from '../text/lines.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { groupRunOn, runsOn } from '../text/run-on.ts'
import { readShortRows } from '../text/short-rows.ts'
import { isCollection, isMap, isScalar, isSeq, type Node } from '../yaml/tree.ts'
import { endOfMarkedLine, isBlockText, type MarkPlace, remarkAt } from './mark-places.ts'
import { SpecColumns, specTables } from './spec-tables.ts'

/** A line of a text of the spec, or a cell of a row that is written as a line. */
export interface Segment {
  text: PlacedText
  path: Path
  /** The last key of the path. */
  key: string
  /** What the part of the plan is for that it stands in. */
  role?: Role
  /** What its column holds, for a cell. */
  column?: ColumnRole
  /** True for a cell. */
  isCell: boolean
  /** Missing in a file that the spec names: that is not this spec's to edit. */
  mark?: MarkPlace
  /**
   * For a line that goes on in the next, or that the one before goes on in: all of them as one, without the marks at their ends, and where the
   * line begins there.
   */
  whole?: { text: string; at: number }
}

/** Keys whose values are no words of the document. */
const settings = new Set([
  'the_thuc',
  'nam',
  'giai_doan',
  'danh_so',
  'vai_tro',
  'huong_giay',
  'dau_trang',
  'stt',
  'so_cot',
  'do_rong',
  'canh',
  'lap',
  'kieu_chu',
  'ma',
  'theo_khung',
  'du_thao',
  'do_khan',
  'hinh_thuc',
  'soan_thao',
])
const rowSettings = new Set(['ma', 'nhom', 'tong'])
const noTable = new SpecColumns()
/** Maps whose keys the writer chooses. */
const freeMaps = new Set(['gia_tri', 'don_vi', 'cot'])
/** A mark in these would be printed, or end up where it is no mark: they are named by values, or hold more than a line of text. */
const commentOnly = new Set([
  'ten',
  'trich_yeu',
  'tham_quyen',
  'ho_ten',
  'loai',
  'chu_quan',
  'dia_danh',
  'moi_hang',
  'viet_tat',
  'theo',
  'tieu_chi',
  'tep',
  'lien_tich',
  'lien_he',
  'luu_hanh',
  'chuc_vu_khac',
])
interface Around {
  role?: Role
  columns: SpecColumns
  /** The outermost `{ }` or `[ ]`. */
  flow?: Node
  /** Inside a map whose keys the writer chooses. */
  isFree?: boolean
  isRow?: boolean
}

/**
 * Reads all texts of a spec, line by line and in its order; ids and settings are none. Only those of the root's own file have a mark.
 * @param isWanted says of a text, be it a whole value or a row of a table, whether anything in it matters; the others are left out.
 */
export function readSegments(root: Cursor, isWanted: (text: string) => boolean = () => true): Segment[] {
  return new SegmentReader(root, isWanted).read()
}

/** What a spec takes from its frames, without what it puts in its place. @param own the texts of the spec's own file. */
export function frameSegments(
  { root, files }: Pick<ReadPlan, 'root' | 'files'>,
  own: readonly Segment[],
): Segment[] {
  if (files.length < 2) return []
  const sources = new Set(own.map(({ text }) => text.source)).add(files[0]!.source)
  return readSegments(root).flatMap(({ mark: _, ...segment }) => {
    const { text } = segment
    // A line that the spec replaces has the mark and the id of the frame's.
    for (let at = 0; at <= text.text.length; at++)
      if (sources.has(text.origin.placeAt(text.indexInValue(at)).source)) return []
    return [segment]
  })
}

class SegmentReader {
  private readonly segments: Segment[] = []
  private readonly root: Cursor
  private readonly isWanted: (text: string) => boolean
  /** The columns of each table, by the path of its rows. */
  private readonly columns: ReadonlyMap<string, SpecColumns>

  constructor(root: Cursor, isWanted: (text: string) => boolean) {
    this.root = root
    this.isWanted = isWanted
    this.columns = new Map(specTables(root).map(({ rows, columns }) => [rows.path.join(), columns]))
  }

  read(): Segment[] {
    this.visit(this.root, { columns: noTable })
    return this.segments
  }

  private visit(at: Cursor, around: Around): void {
    const { node } = at
    if (at.isText) {
      this.readText(at, around)
      return
    }
    if (!isCollection(node)) return
    const inside: Around = node.flow && around.flow === undefined ? { ...around, flow: node } : around
    if (isSeq(node))
      node.items.forEach((_, index) => {
        this.visit(at.at(index), this.inItem(at, index, inside))
      })
    else if (isMap(node)) this.visitMap(at, inside)
  }

  private inItem(at: Cursor, index: number, around: Around): Around {
    return at.path.at(-1) === 'hang' ? { ...around, isRow: isMap(at.at(index).node) } : around
  }

  private visitMap(at: Cursor, around: Around): void {
    const keys = keysOf(at)
    const last = at.path.at(-1)
    const isDocument = last === 'quyet_dinh' || last === 'ke_hoach' || last === 'ban_sao'
    // The keys of columns are the writer's, those within a column are not.
    const isColumn = last !== 'cot' && at.path.includes('cot')
    const inside = this.below(at, keys, around)
    for (const key of keys) {
      if (around.isRow ? rowSettings.has(key) : (!around.isFree || isColumn) && settings.has(key)) continue
      if (isDocument && (key === 'so' || key === 'ngay')) continue
      const isFree = freeMaps.has(key) && !around.isRow
      this.visit(at.at(key), {
        ...inside,
        ...(last === 'thay' && isRowOf(at.at(key)) ? { isRow: true } : {}),
        ...(isFree ? { isFree: true } : around.isFree ? { isFree: true } : {}),
      })
    }
  }

  /** What stands around the values of a map. */
  private below(at: Cursor, keys: readonly string[], around: Around): Around {
    const { isFree: _, ...inside } = around
    if (at.path.at(-1) === 'bang')
      return { ...inside, columns: this.columns.get([...at.path, 'hang'].join()) ?? noTable }
    if (!keys.includes('de_muc') || around.isRow) return inside
    const title = at.at('de_muc').text().text
    const role = (at.at('vai_tro').text().text.trim() as Role | '') || (readRole(title) ?? around.role)
    return role === undefined ? inside : { ...inside, role }
  }

  private readText(at: Cursor, around: Around): void {
    const value = at.text()
    if (!this.isWanted(value.text)) return
    const last = at.path.at(-1)
    const isRows = (last === 'hang' || at.path.at(-2) === 'hang') && !around.isRow
    const key = String(at.path.findLast(step => typeof step === 'string') ?? '')
    if (isRows) {
      this.readRows(value, at, around)
      return
    }
    const mark = this.markOf(at, key, around)
    const column = around.isRow && around.columns.isCell(key) ? key : undefined
    const first = this.segments.length
    for (const text of splitValueLines(value))
      this.add(text, at, key, around, column, mark === 'here' ? remarkAt(text) : mark)
    joinLines(this.segments.slice(first), titles.has(key) && !around.isFree)
  }

  /** @param column the key of its column, for a cell. */
  private add(
    text: PlacedText,
    { path }: Cursor,
    key: string,
    { role, columns }: Around,
    column?: string,
    mark?: MarkPlace,
  ): void {
    const held = column === undefined ? undefined : columns.roleOf(column)
    this.segments.push({
      text,
      path,
      key,
      ...(role === undefined ? {} : { role }),
      ...(held === undefined ? {} : { column: held }),
      isCell: column !== undefined,
      ...(mark === undefined ? {} : { mark }),
    })
  }

  /** Where the marks of a value go; `here` is at the end of each of its lines. */
  private markOf(at: Cursor, key: string, { flow, isFree, columns }: Around): MarkPlace | 'here' | undefined {
    const { node } = at
    const { source } = this.root
    if (!isScalar(node) || at.source !== source) return undefined
    const isBlock = isBlockText(node)
    if (isBlock && !isFree && !commentOnly.has(key) && !columns.isLookedUp(key)) return 'here'
    const end = isBlock ? (node.range?.[0] ?? 0) : (flow ?? node).range![1]
    return { offset: endOfMarkedLine(source.text, end), form: 'comment' }
  }

  private readRows(value: PlacedText, at: Cursor, around: Around): void {
    const { rows, others } = readShortRows(value, this.isWanted)
    const isOwn = value.source === this.root.source
    const { columns } = around
    for (const text of others)
      this.add(text.trim(), at, 'hang', around, undefined, isOwn ? remarkAt(text) : undefined)
    for (const { cells } of rows) {
      const keyOf = (index: number): string => columns.keys[index] ?? ''
      const isFree = (cell: PlacedText, index: number): boolean =>
        !['', '^', '<'].includes(cell.text) && !columns.isLookedUp(keyOf(index))
      const free = cells.find(isFree)
      cells.forEach((cell, index) => {
        if (cell.text === '' || keyOf(index) === 'ma') return
        const markCell = isFree(cell, index) ? cell : free
        const mark = markCell === undefined ? this.headerMark(at) : remarkAt(markCell)
        this.add(cell, at, 'hang', around, keyOf(index), isOwn ? mark : undefined)
      })
    }
  }

  private headerMark(at: Cursor): MarkPlace | undefined {
    return isScalar(at.node) && at.source === this.root.source
      ? { offset: endOfMarkedLine(this.root.source.text, at.node.range![0]), form: 'comment' }
      : undefined
  }
}

/** Texts that are one title, however many lines they have. */
const titles = new Set(['trich_yeu', 'ten'])
/** Lines of one value of which one goes on in the next know the whole that they are part of. */
function joinLines(lines: readonly Segment[], isTitle: boolean): void {
  const worded = lines.map(line => ({ line, words: withoutLastMarks(line.text.text) }))
  const groups = groupRunOn(
    worded,
    ({ words }) => words,
    (above, below) => isTitle || runsOn(above.words, below.words),
  )
  for (const group of groups) {
    if (group.length === 1) continue
    const text = group.map(({ words }) => words).join(' ')
    let at = 0
    for (const { line, words } of group) {
      line.whole = { text, at }
      at += words.length + 1
    }
  }
}

/** Without the ids, notes and remarks that a line ends with: it goes on as if they were not there. */
function withoutLastMarks(text: string): string {
  let end = text.trimEnd().length
  while (text[end - 1] === ']') {
    const start = text.lastIndexOf('[', end - 1)
    if (start < 0 || !'#^!'.includes(text[start + 1]!)) break
    end = text.slice(0, start).trimEnd().length
  }
  return text.slice(0, end)
}

/** The cells that a spec puts into a row of its frame, unlike the keys that it puts into a heading. */
const isRowOf = (at: Cursor): boolean =>
  isMap(at.node) && at.at('de_muc').node === undefined && at.at('noi_dung').node === undefined

const keysOf = (at: Cursor): string[] =>
  isMap(at.node) ? at.node.items.flatMap(({ key }) => (isScalar(key) ? [String(key.value)] : [])) : []

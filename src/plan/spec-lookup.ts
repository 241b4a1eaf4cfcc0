import { blankCell } from '../data/blank-value.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { UnplacedFinding } from '../diagnostics/source.ts'
import { closest } from '../language/closest.ts'
import { withoutMarks } from '../language/without-marks.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { Spec } from '../spec/schema.ts'
import { type DataRow, rowPrefix } from '../text/data-row.ts'
import { isEmpty, type Run, textRun } from '../text/line.ts'
import type { RowLookup } from '../text/lookup.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { openValue, unknownValue } from '../text/value-findings.ts'
import { type SpecValue, specValues } from './spec-values.ts'

/** Other words for the years of a plan: what is spelt nearest to them would be another year. */
const yearWords = new Map([
  ['nam_nay', 'nam'],
  ['nam_hien_tai', 'nam'],
  ['nam_hien_nay', 'nam'],
  ['nam_ke_hoach', 'nam'],
  ['nam_ngoai', 'nam_truoc'],
  ['nam_cu', 'nam_truoc'],
  ['nam_qua', 'nam_truoc'],
  ['nam_truoc_do', 'nam_truoc'],
  ['nam_toi', 'nam_sau'],
  ['nam_moi', 'nam_sau'],
  ['nam_tiep', 'nam_sau'],
  ['nam_ke_tiep', 'nam_sau'],
  ['nam_tiep_theo', 'nam_sau'],
])

/** The value for a year that a name means, whatever its marks and blanks: `Năm nay`. */
function yearMeant(name: string): string | undefined {
  const words = withoutMarks(name)
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, '_')
  return ['nam', 'nam_truoc', 'nam_sau'].includes(words) ? words : yearWords.get(words)
}

const valueMark = /\{\{([^{}]{0,100})\}\}/g

/** Values that name values go no deeper, and print no more characters: a few lines could else make a text of any length. */
const deepest = 20
const longest = 5000

/**
 * The values of a spec. A value may name others; the marks of texts have no meaning in it: stars and brackets print as they are.
 * What is wrong with the values themselves is reported once, where they are written, by `check`.
 */
export class SpecLookup implements RowLookup {
  private readonly spec: Spec
  private readonly root: Cursor
  private readonly row: DataRow | undefined
  private readonly values: ReadonlyMap<string, SpecValue>
  private readonly known = new Map<string, readonly Run[]>()
  /** The known values whose uses count. */
  private readonly ofRow = new Set<string>()
  private readonly filled: ReadonlySet<string>
  private readonly diagnostics: Diagnostic[] = []
  rowUses = 0

  /** @param row values of a data file, named `{{xa.…}}`, `filled` names of other values that are made of them. */
  constructor(spec: Spec, root: Cursor, row?: DataRow, filled: ReadonlySet<string> = new Set()) {
    this.filled = filled
    this.spec = spec
    this.root = root
    this.row = row
    this.values = specValues(spec, row)
  }

  find(name: string): readonly Run[] | undefined {
    return this.values.has(name) ? this.runsOf(name, []) : undefined
  }

  isBlank(name: string): boolean {
    const value = this.values.get(name)
    if (value === undefined) return false
    if (this.isOfRow(name)) this.rowUses++
    return isEmpty({ runs: 'runs' in value ? value.runs : this.runsOf(name, []) })
  }

  /** What is wrong with the values that a spec gives names to, used or not, and with those that were used. */
  check(): readonly Diagnostic[] {
    const { gia_tri = {}, co_quan } = this.spec
    for (const name of [...Object.keys(gia_tri), ...Object.keys(co_quan.don_vi ?? {})]) this.find(name)
    return this.diagnostics
  }

  hint(name: string): string {
    const { nam, giai_doan } = this.spec
    const year = yearMeant(name)
    if (nam === undefined && year !== undefined && year !== 'nam_truoc')
      return 'Kế hoạch này chỉ có `giai_doan`: dùng {{giai_doan}}, {{giai_doan.dau}} hoặc {{giai_doan.cuoi}}, hoặc thêm dòng `nam:`.'
    if (giai_doan === undefined && /^giai_doan(\.(dau|cuoi))?$/.test(name))
      return 'Thêm dòng `giai_doan:`, ví dụ `giai_doan: 2026 - 2030`.'
    if (name.startsWith(rowPrefix)) return this.columnHint(name)
    const close = year ?? this.partMeant(name) ?? closest(name, this.values.keys())
    return close === undefined
      ? `Khai báo nó trong \`gia_tri:\`, hoặc dùng một trong: ${[...this.values.keys()].slice(0, 6).join(', ')}.`
      : `Có phải ý là {{${close}}}?`
  }

  private isOfRow(name: string): boolean {
    return name.startsWith(rowPrefix) || this.filled.has(name)
  }

  /** The one value whose last part is the name: `dia_danh` means `co_quan.dia_danh`. */
  private partMeant(name: string): string | undefined {
    const found = [...this.values.keys()].filter(key => key.endsWith(`.${name}`))
    return found.length === 1 ? found[0] : undefined
  }

  /** What to do about a column that the data does not have. */
  private columnHint(name: string): string {
    if (this.row === undefined)
      return 'Tên này lấy từ tệp dữ liệu: soát bằng `cchc check KHUNG.yaml --data TỆP.xlsx`, xuất bằng `cchc render KHUNG.yaml --data TỆP.xlsx --out-dir THƯ-MỤC`; hoặc khai báo trong `gia_tri:`.'
    const columns = [...this.values.keys()].filter(key => key.startsWith(rowPrefix))
    const close = closest(name, columns)
    return close === undefined
      ? `Tệp dữ liệu có các cột: ${columns.map(column => column.slice(rowPrefix.length)).join(', ')}.`
      : `Có phải ý là {{${close}}}?`
  }

  /** @param above the values whose text is being put together, outermost first. */
  private runsOf(name: string, above: readonly string[]): readonly Run[] {
    const known = this.known.get(name)
    if (known !== undefined) {
      if (this.ofRow.has(name)) this.rowUses++
      return known
    }
    const before = this.rowUses
    if (this.isOfRow(name)) this.rowUses++
    const runs = this.readRuns(name, above)
    if (this.rowUses > before) this.ofRow.add(name)
    this.known.set(name, runs)
    return runs
  }

  private readRuns(name: string, above: readonly string[]): readonly Run[] {
    const value = this.values.get(name)!
    if (!('runs' in value)) return this.expand(this.root.follow(value.path).text(), [...above, name])
    if (value.runs.length === 0) this.tellBlank(name)
    return value.runs
  }

  private expand(text: PlacedText, names: readonly string[]): readonly Run[] {
    const runs: Run[] = []
    let at = 0
    let length = 0
    const add = (more: readonly Run[]): void => {
      for (const run of more) {
        length += run.kind === 'text' ? run.text.length : 1
        if (length > longest) return
        const last = runs.at(-1)
        if (run.kind === 'text' && last?.kind === 'text') last.text += run.text
        else runs.push({ ...run })
      }
    }
    const addWords = (to: number): void => {
      const open = text.text.slice(at, to).indexOf('{{')
      if (open >= 0) this.tell(text.slice(at + open, at + open + 2), openValue)
      add([textRun(text.text.slice(at, to))])
    }
    for (const match of text.text.matchAll(valueMark)) {
      const end = match.index + match[0].length
      addWords(match.index)
      add(this.named(match[1]!.trim(), text.slice(match.index, end), names) ?? [textRun(match[0])])
      at = end
    }
    addWords(text.text.length)
    if (length > longest) this.tell(text, tooLong(names.at(-1)!))
    return onOneLine(runs)
  }

  /** The runs of a value that another names; undefined where there is none to print, which is reported. */
  private named(name: string, place: PlacedText, above: readonly string[]): readonly Run[] | undefined {
    if (!this.values.has(name)) this.tell(place, unknownValue(name, this))
    else if (above.includes(name)) this.tell(place, namesItself([...above.slice(above.indexOf(name)), name]))
    else if (above.length > deepest) this.tell(place, tooDeep)
    else return this.runsOf(name, above)
    return undefined
  }

  /** A cell of the data that is blank leaves a hole in the text that uses it. */
  private tellBlank(name: string): void {
    const cell = name.startsWith(rowPrefix) ? this.row?.values.get(name.slice(rowPrefix.length)) : undefined
    if (cell !== undefined) this.tell(cell, blankCell(name, this.row!))
  }

  private tell(place: PlacedText, finding: UnplacedFinding): void {
    this.rowUses++
    this.diagnostics.push(place.diagnostic(finding))
  }
}

const unbroken = (text: string): string =>
  text
    .split('\n')
    .map((line, index, lines) => {
      const start = index === 0 ? line : line.trimStart()
      return index === lines.length - 1 ? start : start.trimEnd()
    })
    .join(' ')

/** A value is a phrase: line ends become blanks, blanks at both ends go. */
function onOneLine(runs: readonly Run[]): Run[] {
  const flat = runs.map((run, index): Run => {
    if (run.kind !== 'text') return run
    let text = unbroken(run.text)
    if (index === 0) text = text.trimStart()
    return { ...run, text: index === runs.length - 1 ? text.trimEnd() : text }
  })
  return flat.filter(run => run.kind !== 'text' || run.text !== '')
}

const namesItself = (names: readonly string[]): UnplacedFinding => ({
  rule: 'text/value-names-itself',
  severity: 'error',
  message: `giá trị \`${names[0]}\` gọi lại chính nó (${names.join(' → ')}).`,
  hint: 'Viết thẳng chữ cần in vào một trong các giá trị này.',
})

const tooDeep: UnplacedFinding = {
  rule: 'text/value-too-deep',
  severity: 'error',
  message: `các giá trị gọi nhau quá ${deepest} tầng.`,
  hint: 'Viết thẳng chữ cần in thay cho {{…}}.',
}

const tooLong = (name: string): UnplacedFinding => ({
  rule: 'text/value-too-long',
  severity: 'error',
  message: `giá trị \`${name}\` dài quá ${longest} ký tự.`,
  hint: 'Giá trị chỉ dành cho cụm từ dùng lại; đoạn văn dài viết vào `noi_dung`.',
})

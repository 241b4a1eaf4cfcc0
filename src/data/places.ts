import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source, UnplacedFinding } from '../diagnostics/source.ts'
import { columnName } from '../text/cell-name.ts'
import type { SheetFacts } from './sheet-text.ts'

/** Tells findings in a data file, with the place in the words of who looks at it: by line and column, or by the name of a cell. */
export class DataPlaces {
  readonly source: Source
  readonly sheet: SheetFacts | undefined

  constructor(source: Source, sheet: SheetFacts | undefined) {
    this.source = source
    this.sheet = sheet
  }

  /** What a row is called where it stands in a message: `dòng 5`, of a sheet `hàng 5`. */
  rowWords(line: number): string {
    return `${this.sheet === undefined ? 'dòng' : 'hàng'} ${line}`
  }

  /** A column without its title: `cột thứ 3`, of a sheet `cột C`. */
  columnWords(index: number): string {
    return this.sheet === undefined ? `cột thứ ${index + 1}` : `cột ${columnName(index)}`
  }

  /**
   * A finding whose message begins with its place.
   * @param from the offset that it begins at, `row` an offset in the line that names its row, where a row has several.
   */
  tell(
    finding: UnplacedFinding,
    from: number,
    to: number,
    column?: { index: number; title: string },
    row = from,
  ): Diagnostic {
    const { message } = finding
    const place = this.placeWords(this.source.point(row).line, column)
    return this.source.diagnostic(
      { ...finding, message: `${place}: ${message.charAt(0).toLowerCase()}${message.slice(1)}` },
      from,
      to,
    )
  }

  private placeWords(line: number, column: { index: number; title: string } | undefined): string {
    const { sheet } = this
    if (sheet !== undefined) {
      const place = column === undefined ? `hàng ${line}` : `ô ${columnName(column.index)}${line}`
      return `Trang tính “${sheet.name}”, ${place}`
    }
    if (column === undefined) return `Dòng ${line}`
    return `Dòng ${line}, cột ${column.title === '' ? `thứ ${column.index + 1}` : column.title}`
  }
}

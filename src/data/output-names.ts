import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import type { Source } from '../diagnostics/source.ts'
import type { OutputFormat } from '../document/formats.ts'
import { cellWords, type DataRow, rowPrefix } from '../text/data-row.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { dataNameFault, type NameFault, refusedSign, signFault } from './file-name.ts'
import { inPattern, type PatternPiece, readPattern } from './name-pattern.ts'
import { plainName } from './plain-words.ts'
import type { DataTable } from './read-data.ts'

/** How the names are made. */
interface Naming {
  source: Source
  parts: readonly PatternPiece[][]
  /** Makes a value a part of a name. */
  write(value: string): string
}

/** A value that a name is made with: what is wrong with the name is reported at its cell. */
interface NamedBy {
  column: string
  value: PlacedText
}

/**
 * The names of the files that a frame makes, one for each row, relative, with `/` between folders. Without a pattern it is the frame's
 * name and the column `ma`, else `ten`, else the first, in small letters without diacritics: `khung-2026-cam-nhuong.docx`.
 * @param pattern text with `{{xa.…}}`, whose values keep their letters; the format's ending is added unless it ends in it.
 * @param frame the frame's file name.
 * @returns for each row a name, or what is wrong with it: it can be no file, or is that of a row above (where case does not count); no names
 * when the pattern itself is wrong.
 */
export function outputNames(
  table: DataTable,
  pattern: string | undefined,
  format: OutputFormat,
  frame: string,
): Result<(string | Diagnostic)[]> {
  const read = readPattern(pattern ?? usualPattern(table), table.columns)
  if (read.value === undefined) return { diagnostics: read.diagnostics }
  const parts = [...read.value.parts]
  const last = parts.pop()!
  const stem = /[^\\/]*$/u
    .exec(frame.normalize('NFC'))![0]
    .replace(/^[-~.$\s]+/u, '')
    .replace(/\.ya?ml$/iu, '')
  const tail = last.at(-1)!
  const isEnded = 'text' in tail && tail.text.toLowerCase().endsWith(`.${format}`)
  const prefix = pattern !== undefined || stem === '' ? '' : `${stem}-`
  const naming: Naming = {
    source: read.value.source,
    parts: [...parts, [{ text: prefix }, ...last, { text: isEnded ? '' : `.${format}` }]],
    write: pattern === undefined ? plainName : value => value,
  }
  return nameAll(table.rows, naming)
}

const usualPattern = ({ columns }: DataTable): string =>
  `{{${rowPrefix}${['ma', 'ten'].find(column => columns.includes(column)) ?? columns[0]}}}`

function nameAll(rows: readonly DataRow[], naming: Naming): Result<(string | Diagnostic)[]> {
  const names: (string | Diagnostic)[] = []
  const taken = new Map<string, DataRow>()
  for (const row of rows) {
    const { name, by, fault } = nameRow(row, naming)
    if (fault !== undefined) {
      const told = tell(fault, 'data/bad-name', by, row, naming)
      // What is wrong with the pattern's own words is wrong in every row.
      if (by === undefined) return { diagnostics: [told] }
      names.push(told)
      continue
    }
    const key = name.normalize('NFC').toLowerCase()
    const first = taken.get(key)
    if (first === undefined) {
      taken.set(key, row)
      names.push(name)
    } else {
      const told = tell(sameName(name, first), 'data/same-name', by, row, naming)
      if (by === undefined) return { diagnostics: [told] }
      names.push(told)
    }
  }
  return { value: names, diagnostics: [] }
}

/** The name for a row; `by` is the last value in the part of it that is wrong, or in the whole. */
function nameRow(
  { values }: DataRow,
  { parts, write }: Naming,
): { name: string; by: NamedBy | undefined; fault?: NameFault } {
  const name: string[] = []
  let lastBy: NamedBy | undefined
  for (const pieces of parts) {
    let part = ''
    let by: NamedBy | undefined
    for (const piece of pieces) {
      if ('text' in piece) part += piece.text
      else {
        const value = values.get(piece.column)!
        by = { column: piece.column, value }
        const sign = refusedSign(value.text)
        const written = write(value.text)
        if (written === '') return { name: '', by, fault: noName(value.text) }
        if (sign !== undefined && written.includes(sign)) return { name: '', by, fault: signFault(sign) }
        part += written
      }
    }
    const fault = dataNameFault(part)
    if (fault !== undefined) return { name: '', by, fault }
    name.push(part)
    lastBy = by ?? lastBy
  }
  return { name: name.join('/'), by: lastBy }
}

function tell(
  fault: NameFault,
  rule: string,
  by: NamedBy | undefined,
  row: DataRow,
  { source }: Naming,
): Diagnostic {
  if (by === undefined) return source.diagnostic(inPattern(fault, rule), 0, source.text.length)
  const { value, column } = by
  const place = cellWords(row, column)
  const message = `${place.charAt(0).toUpperCase()}${place.slice(1)}: ${fault.message}`
  const {
    place: _,
    path: __,
    ...reported
  } = value.diagnostic({
    rule,
    severity: 'error',
    message,
    hint: fault.hint,
  })
  return reported
}

const noName = (value: string): NameFault => ({
  message:
    value === ''
      ? 'ô còn trống, nên không đặt được tên tệp.'
      : `\`${value}\` không có chữ hay số nào để đặt tên tệp.`,
  hint: 'Điền ô này, hoặc chọn cột khác cho tên tệp.',
})

const sameName = (name: string, { line, sheet }: DataRow): NameFault => ({
  message: `tên tệp \`${name}\` đã dùng cho ${sheet === undefined ? 'dòng' : 'hàng'} ${line}.`,
  hint: 'Thêm vào mẫu tên tệp một cột khác nhau ở mọi dòng, hoặc thêm cột `ma`, mỗi dòng một mã.',
})

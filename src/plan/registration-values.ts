import { badDate, badNumber } from '../data/bad-cell.ts'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { type PartialDate, readDate } from '../language/dates.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { Spec } from '../spec/schema.ts'
import { isDocumentNumber } from '../spec/schema-values.ts'
import { cellWords, type DataRow, rowPrefix } from '../text/data-row.ts'
import { plainWords } from '../text/line.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { openValue, unknownValue } from '../text/value-findings.ts'
import { SpecLookup } from './spec-lookup.ts'

const documents = ['quyet_dinh', 'ke_hoach'] as const
const valueMark = /\{\{([^{}]{0,100})\}\}/g

/** The names of values that are not the same in every spec that a frame makes: number and date of documents that take them from values. */
export function filledNames(root: Cursor): ReadonlySet<string> {
  return new Set(
    documents.flatMap(document => {
      const isFilled = (key: string): boolean => root.at(document).at(key).text().text.includes('{{')
      return [
        ...(isFilled('so') ? [`${document}.so`] : []),
        ...(isFilled('ngay') ? ['', '.ngay', '.thang', '.nam'].map(part => `${document}.ngay${part}`) : []),
      ]
    }),
  )
}

/**
 * Puts values in where number and date of a document are given by them: `so: '{{xa.so}}'`. What comes out blank is a blank to fill in.
 * @param spec the validated spec, `root` the place of its root, `row` what `{{xa.…}}` stands for.
 * @returns the spec with numbers and dates, and what is no number or date: at the cell that it comes from, else at its place in the spec.
 */
export function fillRegistrations(spec: Spec, root: Cursor, row?: DataRow): Result<Spec> & { value: Spec } {
  const diagnostics: Diagnostic[] = []
  const filled = { ...spec }
  for (const document of documents) {
    const at = root.at(document)
    const number = valueAt(at.at('so').text(), spec, root, row, diagnostics)
    const date = valueAt(at.at('ngay').text(), spec, root, row, diagnostics)
    if (number === undefined && date === undefined) continue
    const given = {
      ...(number === undefined ? {} : { so: readNumber(number, diagnostics) }),
      ...(date === undefined ? {} : { ngay: dateOf(date, diagnostics) }),
    }
    if (document === 'quyet_dinh' && spec.quyet_dinh) filled.quyet_dinh = { ...spec.quyet_dinh, ...given }
    if (document === 'ke_hoach' && spec.ke_hoach) filled.ke_hoach = { ...spec.ke_hoach, ...given }
  }
  return { value: filled, diagnostics }
}

/** What a text with values stands for. */
interface Filled {
  text: string
  /** Where it is written. */
  written: PlacedText
  /** The cell that it comes from, when it comes from one alone, and where that is in words. */
  cell?: { value: PlacedText; place: string }
}

/** The text with its values put in; undefined for one without any. */
function valueAt(
  written: PlacedText,
  spec: Spec,
  root: Cursor,
  row: DataRow | undefined,
  diagnostics: Diagnostic[],
): Filled | undefined {
  const { text } = written
  if (!text.includes('{{')) return undefined
  const lookup = new SpecLookup(spec, root, row)
  const cells: NonNullable<Filled['cell']>[] = []
  let isWrong = false
  const tell = (from: number, to: number, finding: Parameters<PlacedText['diagnostic']>[0]): void => {
    isWrong = true
    diagnostics.push(written.diagnostic(finding, from, to))
  }
  const words = text.replace(valueMark, (mark, inside: string, from: number) => {
    const name = inside.trim()
    const column = name.startsWith(rowPrefix) ? name.slice(rowPrefix.length) : undefined
    const value = column === undefined ? undefined : row?.values.get(column)
    if (value !== undefined) cells.push({ value, place: cellWords(row!, column!) })
    // Number and date of a document cannot be given by what is made of them.
    const runs = /^(?:quyet_dinh|ke_hoach)\./.test(name) ? undefined : lookup.find(name)
    if (runs === undefined) tell(from, from + mark.length, unknownValue(name, lookup))
    return runs === undefined ? '' : plainWords(runs)
  })
  const open = words.indexOf('{{')
  if (open >= 0) tell(text.indexOf('{{'), text.indexOf('{{') + 2, openValue)
  const [cell, ...others] = cells
  return {
    text: isWrong ? '' : words.trim(),
    written,
    ...(cell === undefined || others.length > 0 ? {} : { cell }),
  }
}

function readNumber({ text, written, cell }: Filled, diagnostics: Diagnostic[]): string {
  if (text === '' || isDocumentNumber(text)) return text
  diagnostics.push(
    cell === undefined
      ? written.diagnostic({ ...badValue('so', text), hint: 'Số văn bản viết bằng chữ số, ví dụ 15.' })
      : cell.value.diagnostic(badNumber(text, cell.place)),
  )
  return ''
}

function dateOf({ text, written, cell }: Filled, diagnostics: Diagnostic[]): PartialDate | undefined {
  const date = readDate(text)
  if (text === '' || date !== undefined) return date
  diagnostics.push(
    cell === undefined
      ? written.diagnostic({
          ...badValue('ngay', text),
          hint: 'Ngày viết là ngày/tháng/năm, ví dụ 05/01/2026.',
        })
      : cell.value.diagnostic(badDate(text, cell.place)),
  )
  return undefined
}

const badValue = (key: string, text: string) => ({
  rule: 'spec/bad-value',
  severity: 'error' as const,
  message: `\`${key}\` thay các giá trị vào thì thành \`${text}\`, không dùng được.`,
})

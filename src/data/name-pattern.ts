import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { Source, type UnplacedFinding } from '../diagnostics/source.ts'
import { closest } from '../language/closest.ts'
import { rowPrefix } from '../text/data-row.ts'
import { endFault, type NameFault, refusedSign, signFault, startFault } from './file-name.ts'

/** A piece of a pattern: text, or the value of a column. */
export type PatternPiece = { text: string } | { column: string }

/** A pattern of names: the pieces of each folder in turn, and of the file. */
interface NamePattern {
  source: Source
  parts: PatternPiece[][]
}

/** What messages call the pattern, which is no file. */
const patternFile = 'mẫu tên tệp'

/** Reads a pattern such as `{{xa.huyen}}/{{xa.ten}}`: text with columns, `/` between folders. */
export function readPattern(typed: string, columns: readonly string[]): Result<NamePattern> {
  const source = new Source(patternFile, typed.normalize('NFC'))
  const { text } = source
  const diagnostics: Diagnostic[] = []
  const tell = (finding: UnplacedFinding, from = 0, to = text.length): void => {
    diagnostics.push(source.diagnostic(finding, from, to))
  }
  const parts: PatternPiece[][] = [[]]
  const addText = (from: number, to: number): void => {
    const open = text.slice(from, to).indexOf('{{')
    if (open >= 0) tell(openValue, from + open, from + open + 2)
    const sign = refusedSign(text.slice(from, to).replaceAll('/', ' '))
    if (sign !== undefined) {
      const place = text.indexOf(sign, from)
      tell(inPattern(signFault(sign)), place, place + 1)
    }
    text
      .slice(from, to)
      .split('/')
      .forEach((words, index) => {
        if (index > 0) parts.push([])
        if (words !== '') parts.at(-1)!.push({ text: words })
      })
  }
  let at = 0
  for (const match of text.matchAll(/\{\{([^{}]*)\}\}/g)) {
    const end = match.index + match[0].length
    const name = match[1]!.trim()
    const column = name.startsWith(rowPrefix) ? name.slice(rowPrefix.length) : undefined
    addText(at, match.index)
    if (column !== undefined && columns.includes(column)) parts.at(-1)!.push({ column })
    else tell(unknownColumn(name, columns), match.index, end)
    at = end
  }
  addText(at, text.length)

  if (text.trim() === '') tell(emptyPattern)
  else if (text.startsWith('/') || /^[a-z]:/i.test(text)) tell(absoluteName, 0, 1)
  else if (diagnostics.length === 0 && parts.some(part => part.length === 0)) tell(emptyPart)
  else if (diagnostics.length === 0)
    for (const match of text.matchAll(/(?<![^/])(?:[. ]*[^/. ])+[. ]+(?=\/)/g))
      tell(inPattern(endFault(match[0])), match.index, match.index + match[0].length)
  if (diagnostics.length === 0)
    // A part of dots alone is no name at all, which is reported of the whole.
    for (const { index } of text.matchAll(/(?<=^|\/)(?!\.+(?:\/|$))[-~.]/g))
      tell(inPattern(startFault(text.slice(index))!), index, index + 1)
  return diagnostics.length > 0 ? { diagnostics } : { value: { source, parts }, diagnostics }
}

/** What is reported about the pattern's own words. */
export const inPattern = ({ message, hint }: NameFault, rule = 'data/bad-name'): UnplacedFinding => ({
  rule,
  severity: 'error',
  message: `Mẫu tên tệp: ${message}`,
  hint,
})

const unknownColumn = (name: string, columns: readonly string[]): UnplacedFinding => {
  const close = closest(name.startsWith(rowPrefix) ? name.slice(rowPrefix.length) : name, columns)
  return {
    rule: 'data/unknown-column',
    severity: 'error',
    message: `Mẫu tên tệp dùng {{${name}}}, nhưng tệp dữ liệu không có cột này.`,
    hint:
      close === undefined
        ? `Dùng một trong: ${columns.map(column => `{{${rowPrefix}${column}}}`).join(', ')}.`
        : `Có phải ý là {{${rowPrefix}${close}}}?`,
  }
}

const openValue: UnplacedFinding = {
  rule: 'data/open-value',
  severity: 'error',
  message: 'Mẫu tên tệp có `{{` mà không có tên cột và `}}`.',
  hint: 'Viết đủ, ví dụ {{xa.ten}}.',
}

const emptyPattern: UnplacedFinding = {
  rule: 'data/bad-name',
  severity: 'error',
  message: 'Mẫu tên tệp còn trống.',
  hint: 'Ví dụ `ke-hoach-{{xa.ten}}`.',
}

const absoluteName: UnplacedFinding = {
  rule: 'data/bad-name',
  severity: 'error',
  message: 'Mẫu tên tệp phải là tên bên trong thư mục kết quả, không bắt đầu từ gốc ổ đĩa.',
  hint: 'Thư mục kết quả ghi ở `--out-dir`, mẫu chỉ ghi tên, ví dụ `{{xa.ten}}`.',
}

const emptyPart: UnplacedFinding = {
  rule: 'data/bad-name',
  severity: 'error',
  message: 'Mẫu tên tệp có hai dấu `/` liền nhau, hoặc kết thúc bằng `/`.',
  hint: 'Giữa hai dấu `/` là tên một thư mục, sau dấu cuối là tên tệp.',
}

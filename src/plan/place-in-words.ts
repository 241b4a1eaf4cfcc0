import type { Path } from '../diagnostics/diagnostic.ts'
import { formatLabel, nextLabel, parseForm, readLabel } from '../language/labels.ts'
import { toRoman } from '../language/numerals.ts'
import { articleSchemes, planSchemes } from './outline.ts'
import { readRole } from './role.ts'
import { titleAt } from './schema-tree.ts'

type Value = unknown
type Fields = Record<string, Value>

const isMap = (value: Value): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)
const field = (value: Value, key: string | number): Value =>
  Array.isArray(value) ? value[key as number] : isMap(value) && Object.hasOwn(value, key) ? value[key] : undefined

/**
 * Tells a place of the spec in the document's own words: “Kế hoạch, mục II.3, chỉ tiêu thứ 1”, “Phụ lục, nhóm III, dòng 6, cột Chủ trì”.
 * @param root the spec as plain data (it may be wrong in any way), `path` the place in it.
 * @param line 0-based line inside the text that stands there, when the place is one line of several.
 */
export function placeInWords(root: Value, path: Path, line?: number): string {
  const words: string[] = []
  const headings: string[] = []
  let schemes: readonly string[] = planSchemes
  let value = root
  let isTarget = false
  let inContent = false

  for (let at = 0; at < path.length; at++) {
    const key = path[at]!
    const parent = value
    value = field(parent, key)
    const before = path[at - 1]
    if (isMap(value) && Array.isArray(value.danh_so)) schemes = value.danh_so.map(String)
    if (at === 0 && key !== 'phu_luc') {
      words.push(titleAt(path.slice(0, 1)) ?? `\`${key}\``)
    } else if (before === 'phu_luc' && at === 1) {
      const count = Array.isArray(parent) ? parent.length : 1
      words.push(count > 1 ? `Phụ lục ${toRoman(Number(key) + 1)}` : 'Phụ lục')
      schemes = planSchemes
    } else if (before === 'dieu' && typeof key === 'number') {
      words.push(`Điều ${key + 1}`)
      schemes = articleSchemes
      inContent = true
    } else if (before === 'noi_dung' && typeof key === 'number') {
      inContent = true
      if (isMap(value) && typeof value.de_muc === 'string') {
        headings.push(headingLabel(parent, key, schemes))
        isTarget = readRole(value.de_muc) === 'chi_tieu' || (isTarget && headings.length > 1)
        schemes = schemes.slice(1)
      }
    } else if (key === 'bang') {
      words.push(...joinHeadings(headings.splice(0)), 'bảng')
    } else if (before === 'hang' && typeof key === 'number') {
      words.push(...rowWords(parent, key))
    } else if (typeof key === 'string' && !['noi_dung', 'hang', 'dieu', 'phu_luc', 'de_muc'].includes(key)) {
      words.push(...joinHeadings(headings.splice(0)))
      words.push(columnWords(root, path.slice(0, at), key) ?? titleAt(path.slice(0, at + 1))?.toLowerCase() ?? `\`${key}\``)
    }
  }
  words.push(...joinHeadings(headings))
  if (line !== undefined && typeof value === 'string' && value.includes('\n')) {
    const last = path.at(-1)
    if (last === 'hang' || path.at(-2) === 'hang') words.push(`dòng ${line + 1}`)
    else if (last === 'can_cu') words.push(`căn cứ thứ ${line + 1}`)
    else if (inContent) words.push(isTarget ? `chỉ tiêu thứ ${line + 1}` : `đoạn ${line + 1}`)
    else words.push(`dòng ${line + 1}`)
  }
  const text = words.join(', ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The label of a heading in a list, typed or counted; its title when it has none. */
function headingLabel(list: Value, index: number, schemes: readonly string[]): string {
  const form = schemes[0] === undefined ? undefined : parseForm(schemes[0])
  let numbers: readonly number[] = []
  for (let at = 0; at <= index; at++) {
    const item = field(list, at)
    if (!isMap(item) || typeof item.de_muc !== 'string') continue
    const typed = readLabel(item.de_muc.trim())
    if (typed) numbers = typed.numbers
    else if (form) numbers = nextLabel(form, numbers, [])
    if (at === index) {
      if (typed) return bare(typed.text)
      if (form) return bare(formatLabel(form, numbers))
      return `“${item.de_muc.trim().slice(0, 40)}”`
    }
  }
  return String(index + 1)
}

const bare = (label: string): string => label.replace(/^[(\s]+|[).:/\s]+$/g, '')

/** “mục II.3”: the labels from the highest to the lowest, without saying twice what a decimal label says already. */
function joinHeadings(labels: readonly string[]): string[] {
  if (labels.length === 0) return []
  const parts: string[] = []
  for (const label of labels) {
    const last = parts.at(-1)
    if (last !== undefined && label.startsWith(`${last}.`)) parts[parts.length - 1] = label
    else parts.push(label)
  }
  return [`mục ${parts.join('.')}`]
}

/** “nhóm III, dòng 6”: rows are counted under their group. */
function rowWords(rows: Value, index: number): string[] {
  let group: string | undefined
  let count = 0
  for (let at = 0; at <= index; at++) {
    const row = field(rows, at)
    if (isMap(row) && row.nhom !== undefined) {
      group = String(row.tt || Object.values(row).find(cell => typeof cell === 'string' && cell.length > 2) || '')
      count = 0
      if (at === index) return [`dòng nhóm ${group}`]
    } else count++
  }
  return [...(group ? [`nhóm ${group}`] : []), `dòng ${count}`]
}

/** “cột Chủ trì” for a cell. */
function columnWords(root: Value, rowPath: Path, key: string): string | undefined {
  if (rowPath.at(-2) !== 'hang') return undefined
  const table = rowPath.slice(0, -2).reduce<Value>((value, step) => field(value, step), root)
  const column = field(field(table, 'cot'), key)
  const title = typeof column === 'string' ? column : field(column, 'ten')
  if (titleAt([...rowPath, key]) !== undefined && title === undefined) return undefined
  return `cột ${typeof title === 'string' ? title.trim().replace(/\s+/g, ' ') : key}`
}

import { Source } from '../../diagnostics/source.ts'
import { childNode, rangeOf } from '../../yaml/nodes.ts'
import { readYaml } from '../../yaml/read-yaml.ts'
import { isMap, isScalar, isSeq } from '../../yaml/tree.ts'
import { readRegister } from './read-register.ts'

/** An entry to be added, its values as they will be written. */
export type NewEntry = Readonly<Record<string, string | readonly string[]>> & { so_hieu: string }

/** How a new register of an office begins. */
const opening = `# Sổ văn bản của cơ quan: văn bản mà kế hoạch viện dẫn, nhất là của tỉnh, của huyện trước đây, của Đảng ủy, của xã.
# do_tin_cay: cao = đã đối chiếu văn bản gốc; vua = biết nhưng chưa đối chiếu; chua-kiem-chung = lấy từ kế hoạch cũ.
# trang_thai: con-hieu-luc, het-hieu-luc-mot-phan, het-hieu-luc, khong-ro.
`

/**
 * Adds entries at the end of a register's text; nothing that is there changes but the date of the register.
 * @param text undefined for a register that there is not yet.
 * @param today `2026-01-05`.
 * @returns the new text, or undefined where the list is written so that nothing can be added safely.
 */
export function appendEntries(
  text: string | undefined,
  entries: readonly NewEntry[],
  today: string,
): string | undefined {
  if (text === undefined || text.trim() === '') {
    const first = `${text ?? opening}cap_nhat: '${today}'\nvan_ban:\n${entries.map(entry => written(entry, '  ')).join('')}`
    return keepsAll('', first, entries.length) ? first : undefined
  }
  const bom = text.startsWith('\uFEFF') ? '\uFEFF' : ''
  const source = new Source('', text)
  const { value } = readYaml(source)
  if (value === undefined) return undefined
  const old = source.text
  const splices = [addTo(old, value.root, entries), redate(value.root, today)]
  if (splices[0] === undefined) return undefined
  const changed = splices
    .filter(splice => splice !== undefined)
    .sort((a, b) => b.from - a.from)
    .reduce((words, { from, to, text: put }) => words.slice(0, from) + put + words.slice(to), old)
  return keepsAll(old, changed, entries.length) ? bom + changed : undefined
}

interface Splice {
  from: number
  to: number
  text: string
}

function addTo(text: string, root: unknown, entries: readonly NewEntry[]): Splice | undefined {
  const list = isMap(root) ? childNode(root, 'van_ban') : undefined
  const newline = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = (indent: string) =>
    entries
      .map(entry => written(entry, indent))
      .join('')
      .replaceAll('\n', newline)
  const end = text.length
  if (list === undefined) {
    const gap = text.endsWith('\n') ? '' : newline
    const key = /^van_ban:\s*$/m.test(text) ? '' : `van_ban:${newline}`
    return key === '' ? undefined : { from: end, to: end, text: `${gap}${key}${lines('  ')}` }
  }
  if (isSeq(list) && list.flow && list.items.length === 0) {
    const [from, to] = rangeOf(list)
    return { from, to, text: `${newline}${lines('  ')}`.trimEnd() }
  }
  if (isScalar(list)) {
    const colon = text.search(/^van_ban:/m) + 'van_ban:'.length
    return { from: colon, to: colon, text: `${newline}${lines('  ')}`.trimEnd() }
  }
  if (!isSeq(list) || list.flow) return undefined
  const [first] = rangeOf(list.items[0] as never)
  const lineStart = text.lastIndexOf('\n', first - 1) + 1
  const indent = /^\s*/.exec(text.slice(lineStart, first))![0]
  const last = list.items.at(-1)
  const [, lastEnd] = rangeOf(last as never)
  const lineEnd = text.indexOf('\n', Math.max(lastEnd - 1, 0))
  const at = lineEnd === -1 ? end : lineEnd + 1
  return { from: at, to: at, text: `${lineEnd === -1 ? newline : ''}${lines(indent)}` }
}

/** The date of the register becomes today's. */
function redate(root: unknown, today: string): Splice | undefined {
  const node = isMap(root) ? childNode(root, 'cap_nhat') : undefined
  if (!isScalar(node) || String(node.value) === '') return undefined
  const [from, to] = rangeOf(node)
  return { from, to, text: `'${today}'` }
}

function written(entry: NewEntry, indent: string): string {
  return Object.entries(entry)
    .map(([key, value], index) => {
      const lead = `${indent}${index === 0 ? '- ' : '  '}${key}:`
      if (typeof value === 'string') return `${lead} ${quoted(value)}\n`
      return `${lead}\n${value.map(item => `${indent}  - ${quoted(item)}\n`).join('')}`
    })
    .join('')
}

/** Single quotes keep every character as it is. */
function quoted(value: string): string {
  const line = value.replace(/\s+/g, ' ').trim()
  return /^[\p{L}][\p{L}\p{N} ,./()–-]*$/u.test(line) && !/^(?:null|true|false|yes|no)$/i.test(line)
    ? line
    : `'${line.replaceAll("'", "''")}'`
}

/** The old entries are all there, in front of the new ones. */
function keepsAll(before: string, after: string, added: number): boolean {
  const old = readRegister('', before).value?.documents
  const now = readRegister('', after).value?.documents
  if (old === undefined || now === undefined || now.length !== old.length + added) return false
  return old.every((document, index) => {
    const { home: _old, ...mine } = document
    const { home: _now, ...theirs } = now[index]!
    return JSON.stringify(mine) === JSON.stringify(theirs)
  })
}

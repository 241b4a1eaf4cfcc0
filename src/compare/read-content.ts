import { readMark } from '../language/labels.ts'
import type { Heading, Item } from '../plan/plan.ts'
import type { Role } from '../spec/schema.ts'
import type { Line } from '../text/line.ts'
import type { Container, LineEntry } from './entry.ts'
import { type EntryBuilder, placeOf, quotedTitle } from './entry-builder.ts'
import { readTableRows } from './read-table.ts'

/** Where content stands: what its lines are by the role of the headings above, how they are counted. */
interface Position {
  role: Role | undefined
  /** The numbers of the headings above, from the highest. */
  path: readonly string[]
  /** The place of the part or article, before the headings. */
  base: string
}

/** Takes content apart: headings with what is below them, lines, tables. */
export function readContent(items: readonly Item[], parent: Container, builder: EntryBuilder): void {
  readItems(items, parent, { role: undefined, path: [], base: parent.where }, builder)
}

function readItems(
  items: readonly Item[],
  parent: Container,
  position: Position,
  builder: EntryBuilder,
): void {
  const tables = items.filter(item => item.kind === 'table' || item.kind === 'sentences').length
  let lines = 0
  let table = 0
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        for (const line of item.lines) readLine(line, ++lines, parent, position.role, builder)
        break
      case 'heading':
        readHeading(item, parent, position, builder)
        break
      case 'table':
      case 'sentences': {
        const where = tables > 1 ? `${parent.where}, bảng ${++table}` : parent.where
        readTableRows(item.kind === 'table' ? item : item.table, where, parent, builder)
      }
    }
  }
}

function readLine(
  line: Line,
  count: number,
  parent: Container,
  role: Role | undefined,
  builder: EntryBuilder,
): void {
  const { plain, code } = line
  const { label, restIndex, mark } = readMark(plain.text)
  const kind = lineKind(line, role)
  builder.line(kind, parent, {
    where: `${parent.where}, ${kind === 'target' ? 'chỉ tiêu thứ' : 'đoạn'} ${count}`,
    place: placeOf(plain),
    words: builder.text([plain.slice(restIndex)]),
    ...(label === undefined ? { bullet: mark } : { label: label.text, labelIsTyped: true }),
    ...(code === undefined ? {} : { code }),
  })
}

/** Under a heading of targets a line with an id, a mark or a figure is one; under one of tasks a line with an id is a task. */
function lineKind({ code, mark, plain }: Line, role: Role | undefined): LineEntry['kind'] {
  if (role === 'chi_tieu')
    return code !== undefined || mark !== '' || /\d/.test(plain.text) ? 'target' : 'text'
  return role === 'nhiem_vu' && code !== undefined ? 'task' : 'text'
}

function readHeading(heading: Heading, parent: Container, position: Position, builder: EntryBuilder): void {
  const { label, labelTyped, gap, plain, code, runOn, content } = heading
  const title = labelTyped ? plain.slice(label.length + gap.length) : plain
  const path = [...position.path, bare(label) || quotedTitle(title.text)]
  const container = builder.container('heading', parent, {
    where: `${position.base}, ${headingWords(path)}`,
    place: placeOf(plain),
    words: builder.text([title]),
    label,
    labelIsTyped: labelTyped,
    ...(code === undefined ? {} : { code }),
  })
  if (runOn !== undefined)
    builder.line('text', container, {
      where: `${container.where}, chữ viết liền`,
      place: placeOf(runOn.plain),
      words: builder.text([runOn.plain]),
    })
  readItems(content, container, { ...position, role: heading.role ?? position.role, path }, builder)
}

const bare = (label: string): string => label.replace(/^[(\s]+|[).:/\s]+$/g, '')

/** “mục II.3”: the numbers from the highest to the lowest, without saying twice what a decimal says already. */
function headingWords(path: readonly string[]): string {
  const parts: string[] = []
  for (const number of path) {
    const last = parts.at(-1)
    if (last !== undefined && number.startsWith(`${last}.`)) parts[parts.length - 1] = number
    else parts.push(number)
  }
  return `mục ${parts.join('.')}`
}

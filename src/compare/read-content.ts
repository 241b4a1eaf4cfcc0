import { readMark } from '../language/labels.ts'
import type { Heading, Item } from '../plan/plan.ts'
import type { Role } from '../spec/schema.ts'
import type { Line } from '../text/line.ts'
import { isTargetLine } from '../text/target-line.ts'
import type { Container, LineEntry } from './entry.ts'
import type { EntryBuilder } from './entry-builder.ts'
import { readTableRows } from './read-table.ts'

/** Takes content apart: headings with what is below them, lines, tables. @param role what the headings above say it is for. */
export function readContentEntries(
  items: readonly Item[],
  parent: Container,
  builder: EntryBuilder,
  role?: Role,
): void {
  for (const item of items) {
    switch (item.kind) {
      case 'text':
        for (const line of item.lines) readLine(line, parent, role, builder)
        break
      case 'heading':
        readHeading(item, parent, role, builder)
        break
      case 'table':
        readTableRows(item, parent, builder)
        break
      case 'sentences':
        readTableRows(item.table, parent, builder)
    }
  }
}

function readLine(line: Line, parent: Container, role: Role | undefined, builder: EntryBuilder): void {
  const { plain, code } = line
  const { label, restIndex, mark } = readMark(plain.text)
  builder.line(lineKind(line, role), parent, {
    ...builder.at(plain),
    words: builder.text([plain.slice(restIndex)]),
    ...(label === undefined ? { bullet: mark } : { label: label.text, labelIsTyped: true }),
    ...(code === undefined ? {} : { code }),
  })
}

/** Under a heading of tasks a line with an id is a task. */
function lineKind({ code, plain }: Line, role: Role | undefined): LineEntry['kind'] {
  if (role === 'chi_tieu') return isTargetLine(plain.text, code) ? 'target' : 'text'
  return role === 'nhiem_vu' && code !== undefined ? 'task' : 'text'
}

function readHeading(
  heading: Heading,
  parent: Container,
  role: Role | undefined,
  builder: EntryBuilder,
): void {
  const { label, labelTyped, gap, plain, code, runOn, content } = heading
  const title = labelTyped ? plain.slice(label.length + gap.length) : plain
  const container = builder.container('heading', parent, {
    ...builder.at(plain),
    words: builder.text([title]),
    label,
    labelIsTyped: labelTyped,
    ...(code === undefined ? {} : { code }),
  })
  if (runOn !== undefined)
    builder.line('text', container, { ...builder.at(runOn.plain), words: builder.text([runOn.plain]) })
  readContentEntries(content, container, builder, heading.role ?? role)
}

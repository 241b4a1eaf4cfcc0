import { readMark } from '../language/labels.ts'
import type { Heading, Item } from '../plan/plan.ts'
import type { Role } from '../spec/schema.ts'
import type { Line } from '../text/line.ts'
import { isTargetLine } from '../text/target-line.ts'
import type { Container, LineEntry } from './entry.ts'
import type { EntryBuilder } from './entry-builder.ts'
import { readTableRows } from './read-table.ts'
import { TypedHeadings, typedTitle } from './typed-headings.ts'

/** Takes content apart: headings with what is below them, lines, tables. @param role what the headings above say it is for. */
export function readContentEntries(
  items: readonly Item[],
  parent: Container,
  builder: EntryBuilder,
  role?: Role,
): void {
  const typed = new TypedHeadings(parent, role)
  for (const [index, item] of items.entries()) {
    switch (item.kind) {
      case 'text':
        readLines(item.lines, items[index + 1]?.kind === 'table', typed, builder)
        break
      case 'heading':
        typed.close()
        readHeading(item, parent, role, builder)
        break
      case 'table':
        readTableRows(item, typed.container, builder)
        break
      case 'sentences':
        readTableRows(item.table, typed.container, builder)
    }
  }
}

/** Lines of pasted text, whose headings are lines among others: they hold what follows them. */
function readLines(
  lines: readonly Line[],
  isAboveTable: boolean,
  typed: TypedHeadings,
  builder: EntryBuilder,
): void {
  for (const [index, line] of lines.entries()) {
    const { plain } = line
    const next = lines[index + 1]
    const title = typedTitle(line, next?.plain.text, isAboveTable && next === undefined)
    if (title === undefined) {
      readLine(line, typed.container, typed.role, builder)
      continue
    }
    const words = plain.slice(title.from, title.to)
    const heading = builder.container('heading', typed.parentOf(title.depth), {
      ...builder.at(plain),
      words: builder.text([words]),
      label: title.label,
      labelIsTyped: true,
    })
    typed.open(heading, title.depth)
    const rest = plain.slice(title.restFrom).trim()
    if (rest.text !== '') builder.line('text', heading, { ...builder.at(rest), words: builder.text([rest]) })
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

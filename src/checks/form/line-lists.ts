import { readLabel } from '../../language/labels.ts'
import { contentsOf } from '../../reading/contents.ts'
import type { Line } from '../../text/line.ts'
import type { CheckContext } from '../context.ts'

/** Lines of one text that stand in one list: of the same mark, not parted by a line above them. */
interface LineList {
  lines: Line[]
  /** True when nothing of the same section follows its last line but headings. */
  isLast: boolean
  /** True when nothing at all of its section follows its last line, and no table or text behind the section. */
  isEnd: boolean
}

/** How a line ends: its last mark, empty for none. */
export function endMarkOf({ plain }: Pick<Line, 'plain'>): '' | '.' | ';' | ',' | ':' {
  const words = plain.text.trimEnd().replace(/(?<![)”"’\]])[)”"’\]]+$/u, '')
  const mark = /[.;,:!?…]$/u.exec(plain.text.trimEnd()) ?? /[.;,:!?…]$/u.exec(words)
  if (mark === null) return ''
  return mark[0] === ';' || mark[0] === ',' || mark[0] === ':' ? mark[0] : '.'
}

/** All lists of lines of the content, cells left out. */
export const lineLists = (context: CheckContext): readonly LineList[] => context.of(allLists)

function allLists(context: CheckContext): LineList[] {
  const lists: LineList[] = []
  for (const { items, after } of contentsOf(context))
    for (const [index, item] of items.entries()) {
      if (item.kind !== 'text') continue
      const next = items[index + 1]
      const found = listsOf(item.lines)
      for (const lines of found) {
        const closes = lines.at(-1) === item.lines.at(-1)
        const isLast = closes && (next === undefined || next.kind === 'heading')
        // A table that the last line of a section announces may stand behind the section.
        const isEnd = closes && next === undefined && (after === undefined || after.kind === 'heading')
        lists.push({ lines, isEnd, isLast })
      }
    }
  return lists
}

function listsOf(lines: readonly Line[]): Line[][] {
  const done: Line[][] = []
  let open: { key: string; depth: number; lines: Line[] }[] = []
  for (const line of lines) {
    const key = kindOf(line)
    const at = open.findIndex(list => list.key === key)
    open = at >= 0 ? open.slice(0, at + 1) : open.filter(({ depth }) => depth < line.depth)
    if (at >= 0) open[at]!.lines.push(line)
    else {
      const list = { key, depth: line.depth, lines: [line] }
      open.push(list)
      done.push(list.lines)
    }
  }
  return done
}

function kindOf({ mark, plain }: Line): string {
  if (mark === '' || mark === '-' || mark === '+' || mark === '*') return mark
  const form = readLabel(plain.text)?.form
  return form === undefined ? mark : [form.numerals, form.parts, form.prefix].join(' ')
}

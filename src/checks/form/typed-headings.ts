import { readMark } from '../../language/labels.ts'
import type { Heading, Item } from '../../plan/plan.ts'
import { contentsOf } from '../../reading/contents.ts'
import type { Line } from '../../text/line.ts'
import type { CheckContext } from '../context.ts'
import { endMarkOf } from './line-lists.ts'

/**
 * Lines of pasted text that are headings by what follows them: without a mark at their end, and something of a lower level, or a table,
 * right below. `4. Sở Nội vụ`, then its duties as dashes; `a) Các bệnh lây từ động vật`, then a paragraph.
 */
export const typedHeadings = (context: CheckContext): ReadonlySet<Line> => context.of(allTypedHeadings)

function allTypedHeadings(context: CheckContext): ReadonlySet<Line> {
  const found = new Set<Line>()
  for (const { items, after } of contentsOf(context))
    for (const [index, item] of items.entries())
      if (item.kind === 'text')
        for (const [at, line] of item.lines.entries())
          if (endMarkOf(line) === '' && heads(line, item.lines[at + 1] ?? items[index + 1] ?? after))
            found.add(line)
  return found
}

/** Longer lines are sentences whatever follows them: a heading that a paragraph stands below, one of a list of dashes, one without a mark. */
const mostWords = { overParagraph: 30, dash: 12, unmarked: 20 }

function heads(line: Line, next: Line | Item | undefined): boolean {
  if (next === undefined) return false
  const count = line.plain.text.trim().split(/\s+/).length
  if ('kind' in next) {
    if (next.kind === 'heading') return line.mark !== '' && !isDash(line) && line.depth < depthOf(next)
    // A line over a table is its title.
    return next.kind !== 'text' && count <= mostWords.overParagraph
  }
  const isDeeper = next.depth > line.depth
  if (isDash(line)) return (isDeeper || next.mark === '') && count <= mostWords.dash
  if (line.mark === '') return next.mark !== '' && count <= mostWords.unmarked
  return isDeeper || (next.mark === '' && count <= mostWords.overParagraph)
}

const isDash = ({ mark }: Line): boolean => /^[-+*]$/.test(mark)

const depthOf = ({ label }: Heading): number => (label === '' ? 0 : readMark(`${label} X`).depth)

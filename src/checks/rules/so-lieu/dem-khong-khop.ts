import { countBy } from '../../../collections/count-by.ts'
import { readLabel } from '../../../language/labels.ts'
import type { Passage } from '../../../reading/passages.ts'
import { nodesOf, type ScoreNode, scoresOf } from '../../../reading/scores/score-tree.ts'
import type { CheckContext } from '../../context.ts'
import { type Announced, announcedIn, countInline, countLines } from '../../figures/announced-counts.ts'
import type { Rule } from '../../rule.ts'

/** As many are listed as were announced. */
export const countAnnounced: Rule = {
  id: 'so-lieu/dem-khong-khop',
  group: 'so-lieu',
  severity: 'warning',
  title: 'Số lượng nêu trước khác số lượng liệt kê',
  explanation: 'Sau “gồm 04 nội dung:” phải có đúng bốn nội dung. Sửa con số hoặc bổ sung, bớt phần liệt kê.',
  example: `noi_dung: |
  Kế hoạch gồm [-04-]{+03+} nội dung:
  - Cải cách thể chế;
  - Cải cách thủ tục hành chính;
  - Cải cách tài chính công.`,
  *check(context) {
    const { passages } = context
    const headings = headingsBelow(passages)
    for (const [at, passage] of passages.entries()) {
      const { text, kind } = passage
      if (kind === 'legal-basis') continue
      for (const announced of announcedIn(text.text)) {
        const listed = countListed(announced, at, passages, headings) ?? countInGroup(announced, context)
        if (listed === undefined || listed === announced.count) continue
        const { from, to, noun } = announced
        yield {
          text,
          from,
          to,
          message: `“${text.text.slice(from, to)}”, nhưng liệt kê được ${listed} ${noun}.`,
          hint: `Sửa thành ${String(listed).padStart(2, '0')} ${noun}, hoặc xem lại phần liệt kê.`,
        }
      }
    }
  },
}

function countListed(
  { listAt, noun }: Announced,
  at: number,
  passages: readonly Passage[],
  headings: ReadonlyMap<Passage['headings'], number>,
): number | undefined {
  const { text, headings: above, kind } = passages[at]!
  if (listAt === undefined) return undefined
  const inline = countInline(text.text, listAt, noun)
  if (inline !== undefined || text.text.slice(listAt).trim() !== '') return inline
  if (kind !== 'line' && kind !== 'cell') return undefined
  const next = passages[at + 1]
  return next?.kind === 'heading' && next.headings === above ? headings.get(above) : countLines(passages, at)
}

/** How many headings stand directly below the same ones. */
const headingsBelow = (passages: readonly Passage[]): Map<Passage['headings'], number> =>
  countBy(passages, ({ kind, headings }) => (kind === 'heading' ? headings : undefined))

/**
 * How many criteria with scores stand below the heading of the group. Criteria with full points are often left out, so that
 * only more than announced says something.
 */
function countInGroup({ group, noun, count }: Announced, context: CheckContext): number | undefined {
  if (group === undefined || !noun.startsWith('tiêu chí')) return undefined
  for (const node of nodesOf(context.of(scoresOf).roots)) {
    const label = node.isHeading ? readLabel(node.name) : undefined
    if (label?.word?.toLowerCase() !== group.word || label.numbers[0] !== group.number) continue
    const listed = countCriteria(node)
    return listed > count ? listed : undefined
  }
  return undefined
}

/** The criteria of a group: what has a number and a score, without what these are made of. */
function countCriteria({ children }: ScoreNode): number {
  return children.reduce(
    (all, child) => all + (child.code !== undefined && child.score !== undefined ? 1 : countCriteria(child)),
    0,
  )
}

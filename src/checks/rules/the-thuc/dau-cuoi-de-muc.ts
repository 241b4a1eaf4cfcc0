import type { Heading, Item } from '../../../plan/plan.ts'
import { contentsOf } from '../../../reading/contents.ts'
import type { CheckContext } from '../../context.ts'
import { lastMark } from '../../form/endings.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** Headings that end with punctuation: always for a semicolon or comma, for others where their siblings end without. */
export const headingEnds: Rule = {
  id: 'the-thuc/dau-cuoi-de-muc',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Đề mục có dấu câu ở cuối',
  explanation: 'Đề mục không có dấu câu ở cuối; nếu dùng dấu hai chấm thì mọi đề mục cùng cấp đều dùng.',
  example: `noi_dung:
  - de_muc: 1. Mục đích
  - de_muc: [-"2.-]{+2.+} Yêu [-cầu:"-]{+cầu+}`,
  *check(context) {
    for (const { items } of contentsOf(context)) yield* endsOf(items)
    yield* subjects(context)
  },
}

/** The subject of a document, the title of an appendix and that of an article are headings too: their last line has no mark. */
function* subjects({ plan: { decision, plan, appendices } }: CheckContext): Generator<CheckFinding> {
  const others = [decision?.subject, plan?.subject, ...appendices.map(({ title }) => title)]
  const articles = (decision?.articles ?? []).flatMap(({ title }) => (title ? [title] : []))
  for (const line of [...others.map(lines => lines?.at(-1)), ...articles]) {
    const text = line?.plain
    const words = text?.text.trimEnd() ?? ''
    if (text === undefined || !/(?<![.…])[.;,:]$/.test(words)) continue
    yield {
      ...lastMark(text),
      message: `trích yếu, tên phụ lục, tiêu đề của điều không có dấu “${words.at(-1)}” ở cuối.`,
      hint: 'Bỏ dấu ở cuối.',
      fix: '',
    }
  }
}

function* endsOf(items: readonly Item[]): Generator<CheckFinding> {
  // Text that runs on makes the mark behind a heading right.
  const headings = items.filter(
    (item): item is Heading => item.kind === 'heading' && item.runOn === undefined,
  )
  for (const heading of headings)
    if (/(?<![.…])[;,]$/.test(wordsOf(heading))) yield finding(heading, 'đề mục kết thúc bằng dấu câu.')
  for (const mark of [':', '.']) {
    const marked = headings.filter(
      heading => wordsOf(heading).endsWith(mark) && !/\.\.$|…$/.test(wordsOf(heading)),
    )
    const [first] = marked
    // A paragraph that is put in as a heading ends as paragraphs do.
    if (first === undefined || marked.length === headings.length || wordsOf(first).length > 150) continue
    yield finding(first, `đề mục kết thúc bằng “${mark}” trong khi có đề mục cùng cấp không có dấu này.`)
  }
}

const wordsOf = ({ plain }: Heading): string => plain.text.trimEnd()

const finding = ({ plain }: Heading, message: string): CheckFinding => ({
  ...lastMark(plain),
  message,
  hint: 'Bỏ dấu ở cuối đề mục.',
})

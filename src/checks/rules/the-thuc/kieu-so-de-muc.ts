import { countBy } from '../../../collections/count-by.ts'
import type { Label } from '../../../language/labels.ts'
import type { Heading, Item } from '../../../plan/plan.ts'
import { contentsOf } from '../../../reading/contents.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { headingLabel, type LabelledHeading, labelledHeadings } from './so-de-muc.ts'

/** Headings of one level that are numbered in two ways, or like a heading above them. */
export const headingKinds: Rule = {
  id: 'the-thuc/kieu-so-de-muc',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Đề mục cùng cấp đánh số hai kiểu',
  explanation:
    'Các đề mục cùng cấp dùng chung một kiểu số (I, II hoặc 1, 2 hoặc a, b), và không dùng lại kiểu số của đề mục chứa chúng.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  example: `noi_dung:
  - de_muc: I. MỤC TIÊU
  - de_muc: [-B.-]{+II.+} NHIỆM VỤ`,
  *check(context) {
    for (const { items, above } of contentsOf(context)) {
      yield* siblings(items)
      yield* likeAbove(items, above)
    }
  },
}

/** The kind of label by which siblings are compared; a decimal says its level by itself. */
const look = ({ form: { numerals, word, prefix, suffix } }: Label): string =>
  [numerals, word?.toLowerCase() ?? '', prefix, numerals === 'decimal' ? '' : suffix].join(' ')

function* siblings(items: readonly Item[]): Generator<CheckFinding> {
  const headings = labelledHeadings(items)
  const counts = countBy(headings, ({ label }) => look(label))
  if (counts.size < 2) return
  const [usual] = [...counts].sort(([, a], [, b]) => b - a)[0]!
  const model = headings.find(({ label }) => look(label) === usual)!
  for (const { heading, label, text } of headings) {
    if (look(label) === usual || !heading.labelTyped) continue
    yield {
      text,
      from: 0,
      to: label.text.length,
      message: `đề mục đánh số “${label.text.trim()}”, trong khi đề mục cùng cấp đánh số kiểu “${model.label.text.trim()}”.`,
      hint: 'Dùng một kiểu số cho các đề mục cùng cấp.',
    }
  }
}

function* likeAbove(items: readonly Item[], above: readonly Heading[]): Generator<CheckFinding> {
  const [first] = labelledHeadings(items) as (LabelledHeading | undefined)[]
  if (first === undefined || !first.heading.labelTyped) return
  const { numerals, word, parts, prefix, suffix } = first.label.form
  if (numerals === 'decimal') return
  const same = above.find(heading => {
    const label = headingLabel(heading)
    return (
      label !== undefined &&
      label.form.numerals === numerals &&
      label.form.parts === parts &&
      label.form.word === word &&
      label.form.prefix === prefix &&
      label.form.suffix === suffix
    )
  })
  if (same === undefined) return
  yield {
    text: first.text,
    from: 0,
    to: first.label.text.length,
    message: `đề mục đánh số “${first.label.text.trim()}” như đề mục “${same.label}” chứa nó.`,
    hint: 'Đề mục cấp dưới dùng kiểu số của cấp dưới: I. rồi 1. rồi a).',
  }
}

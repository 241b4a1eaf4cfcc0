import { type Label, type LabelForm, readLabel } from '../../../language/labels.ts'
import type { Heading, Item } from '../../../plan/plan.ts'
import { contentsOf } from '../../../reading/contents.ts'
import type { Line } from '../../../text/line.ts'
import type { CheckContext } from '../../context.ts'
import type { Labelled } from '../../form/label-runs.ts'
import { stepFinding, wrongSteps } from '../../form/label-runs.ts'
import type { CheckFinding, Rule } from '../../rule.ts'

/** A heading with its label, counted or typed. */
export interface LabelledHeading extends Labelled {
  heading: Heading
}

/** The headings of a list that have a label. */
export function labelledHeadings(items: readonly Item[]): LabelledHeading[] {
  const found: LabelledHeading[] = []
  let like: LabelForm | undefined
  for (const heading of items) {
    if (heading.kind !== 'heading') continue
    const label = headingLabel(heading, like)
    if (label === undefined) continue
    like = label.form
    found.push({ heading, label, text: heading.plain })
  }
  return found
}

/** The label of a heading, counted or typed. */
export function headingLabel({ label, labelTyped, plain }: Heading, like?: LabelForm): Label | undefined {
  if (label === '') return undefined
  return labelTyped ? readLabel(plain.text, like) : readLabel(`${label} X`, like)
}

/** Numbers of headings that are skipped, used twice, or out of order. */
export const headingNumbers: Rule = {
  id: 'the-thuc/so-de-muc',
  group: 'the-thuc',
  severity: 'error',
  title: 'Số đề mục nhảy, trùng hoặc lộn thứ tự',
  explanation:
    'Đề mục cùng cấp phải đánh số liên tục từ đầu. Số bị nhảy làm người đọc ngờ rằng văn bản bị mất một mục; số bị trùng làm viện dẫn không xác định được.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.6',
  example: `noi_dung:
  - de_muc: 1. Mục đích
  - de_muc: 2. Yêu cầu
  - de_muc: [-4.-]{+3.+} Kinh phí`,
  *check(context: CheckContext) {
    const ends = new Map<string, number>()
    for (const { items } of contentsOf(context)) yield* checkList(items, ends)
  },
}

/** @param ends the last number of each kind of label in the lists before: a count may go on over the headings above. */
function* checkList(items: readonly Item[], ends: Map<string, number>): Generator<CheckFinding> {
  const opening = items.find(item => item.kind === 'heading')
  for (const [index, run] of sameKind(withLinesBetween(items)).entries()) {
    const [first] = run
    const last = run.at(-1)
    if (first === undefined || last === undefined) continue
    const { form, numbers } = first.label
    const level = run.find(({ heading }) => heading)?.heading?.level
    const key = [form.numerals, form.word, form.parts, level].join(' ')
    const goesOn = form.parts === 1 && numbers[0] === (ends.get(key) ?? 0) + 1
    ends.set(key, last.label.numbers.at(-1)!)
    for (const step of wrongSteps(
      { entries: run },
      goesOn || index > 0 || first.heading !== opening ? undefined : 1,
    )) {
      if ((step.entry as Sibling).heading?.labelTyped !== false) yield stepFinding(step, 'đề mục')
    }
  }
}

/** A heading, or a numbered paragraph that stands as one. */
type Sibling = Labelled & Partial<LabelledHeading>

/** The headings of a list, and between them the pasted paragraphs that take up their count, perhaps one too far: `7.` heading, `8.` paragraph, `9.` heading. */
function withLinesBetween(items: readonly Item[]): Sibling[] {
  const found: Sibling[] = []
  const headings = new Map(labelledHeadings(items).map(entry => [entry.heading, entry]))
  for (const [index, item] of items.entries()) {
    const heading = item.kind === 'heading' ? headings.get(item) : undefined
    if (heading && found.length === 0) found.push(...lineAbove(items.slice(0, index), heading))
    if (heading) {
      const above = found.at(-1)
      found.push(...linesBelow(above, heading), { ...heading, isFresh: hasHigherLine(above, heading) })
    }
    if (item.kind !== 'text') continue
    for (const { plain } of item.lines) {
      const last = found.at(-1)
      const label = last && readLabel(plain.text, last.label.form)
      if (
        label &&
        kind(label) === kind(last.label) &&
        [1, 2].includes(label.numbers.at(-1)! - last.label.numbers.at(-1)!)
      )
        found.push({ label, text: plain })
    }
  }
  return found
}

/** Numbered paragraphs below a heading that lead from its number to that of the next heading: heading `1.`, in its text `2.` and `3.`, heading `4.` */
function linesBelow(above: Sibling | undefined, { label: next }: LabelledHeading): Sibling[] {
  const { heading, label } = above ?? {}
  if (heading === undefined || label === undefined || kind(label) !== kind(next)) return []
  const found: Sibling[] = []
  let due = label.numbers.at(-1)! + 1
  for (const { plain } of linesIn(heading)) {
    const own = readLabel(plain.text, label.form)
    if (!own || kind(own) !== kind(label) || own.numbers.at(-1) !== due) continue
    found.push({ label: own, text: plain })
    due++
  }
  return due === next.numbers.at(-1) ? found : []
}

/** The paragraphs below a heading, and below those under it. */
function* linesIn({ content }: Heading): Generator<Line> {
  for (const item of content)
    if (item.kind === 'text') yield* item.lines
    else if (item.kind === 'heading') yield* linesIn(item)
}

/**
 * Whether a pasted paragraph between two headings takes up a count that stands above theirs: heading `g)`, in its text `4. …`, and then the heading
 * `a)`, which is the first of 4. A number that goes on from one below the same heading is of a list in it.
 */
function hasHigherLine(above: Sibling | undefined, { label: next }: LabelledHeading): boolean {
  if (above?.heading === undefined || next.numbers.at(-1) !== 1 || next.form.parts > 1) return false
  const seen = new Set<string>()
  for (const { plain } of linesIn(above.heading)) {
    const label = readLabel(plain.text)
    if (label === undefined || kind(label) === kind(above.label)) continue
    const number = label.numbers.at(-1)!
    if (number > 1 && !seen.has(`${kind(label)} ${number - 1}`)) return true
    seen.add(`${kind(label)} ${number}`)
  }
  return false
}

/** The paragraph above the first heading that has the number before its own: `1. Mục tiêu chung: …`, then the heading `2. Mục tiêu cụ thể`. */
function lineAbove(above: readonly Item[], { label: first }: LabelledHeading): Sibling[] {
  const lines = above.flatMap(item => (item.kind === 'text' ? item.lines : []))
  for (const { plain } of lines.toReversed()) {
    const label = readLabel(plain.text, first.form)
    if (!label || kind(label) !== kind(first)) continue
    return first.numbers.at(-1)! - label.numbers.at(-1)! === 1 ? [{ label, text: plain }] : []
  }
  return []
}

/** Runs of siblings whose numbers can be compared: the same kind, and for decimals the same number above. */
function sameKind(headings: readonly Sibling[]): Sibling[][] {
  const runs: Sibling[][] = []
  for (const heading of headings) {
    const last = runs.at(-1)
    if (last !== undefined && kind(last[0]!.label) === kind(heading.label) && !heading.isFresh)
      last.push(heading)
    else runs.push([heading])
  }
  return runs
}

const kind = ({ form: { numerals, word, parts }, numbers }: Label): string =>
  [numerals, word?.toLowerCase(), parts, numbers.slice(0, -1).join('.')].join(' ')

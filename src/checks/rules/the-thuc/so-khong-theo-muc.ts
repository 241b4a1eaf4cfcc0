import type { Label } from '../../../language/labels.ts'
import type { Heading } from '../../../plan/plan.ts'
import { contentsOf } from '../../../reading/contents.ts'
import type { Labelled } from '../../form/label-runs.ts'
import { lineLabels } from '../../form/line-labels.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { headingLabel, labelledHeadings } from './so-de-muc.ts'

/** A decimal label whose first numbers are not those of its section. */
export const labelParents: Rule = {
  id: 'the-thuc/so-khong-theo-muc',
  group: 'the-thuc',
  severity: 'error',
  title: 'Số của điểm không theo số của mục chứa nó',
  explanation:
    'Trong mục 3, các điểm phải mang số 3.1, 3.2 …; số 2.1 ở đó thường là sót lại khi chép hoặc chèn mục.',
  example: `noi_dung:
  - de_muc: 1. Mục đích
  - de_muc: 2. Yêu cầu
    noi_dung: |
      [-1.1.-]{+2.1.+} Nghiêm túc, đúng hạn.
      [-1.2.-]{+2.2.+} Tiết kiệm, hiệu quả.`,
  *check(context) {
    for (const { items, above } of contentsOf(context)) {
      const parent = above.at(-1)
      if (parent === undefined) continue
      const typed = labelledHeadings(items).filter(({ heading }) => heading.labelTyped)
      yield* foreign(typed, parent)
      for (const lines of lineLabels(items)) yield* foreign(lines, parent)
    }
  },
}

/** Only the first of labels that carry the same foreign number: the mistake is one. */
function* foreign(entries: readonly Labelled[], parent: Heading): Generator<CheckFinding> {
  const label = headingLabel(parent)
  if (label === undefined || label.form.numerals === 'roman' || label.form.numerals === 'upper') return
  if (label.form.numerals === 'lower') return
  let due = label.numbers
  const reported = new Set<string>()
  for (const { label: own, text } of entries) {
    // A paragraph may be the next section: `3. Kiểm tra`, pasted below the heading `2. Tuyên truyền`.
    if (isNext(own, due)) due = own.numbers
    if (own.form.numerals !== 'decimal' || own.form.parts !== label.numbers.length + 1) continue
    const above = own.numbers.slice(0, -1).join('.')
    if (above === due.join('.') || reported.has(above)) continue
    reported.add(above)
    yield {
      text,
      from: 0,
      to: own.text.length,
      message: `số “${own.text.trim()}” đứng trong mục “${due === label.numbers ? parent.label : `${due.join('.')}.`}”, phải bắt đầu bằng ${due.join('.')}.`,
      hint: `Sửa thành “${due.join('.')}.${own.numbers.at(-1)}.” và các số sau như vậy.`,
    }
  }
}

const isNext = ({ form, numbers }: Label, due: readonly number[]): boolean =>
  form.prefix === '' &&
  (form.numerals === 'arabic' || form.numerals === 'decimal') &&
  numbers.length === due.length &&
  numbers.slice(0, -1).join('.') === due.slice(0, -1).join('.') &&
  numbers.at(-1) === due.at(-1)! + 1

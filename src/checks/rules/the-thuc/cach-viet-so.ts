import { formatLabel, readLabel } from '../../../language/labels.ts'
import type { PlacedText } from '../../../text/placed-text.ts'
import type { CheckContext } from '../../context.ts'
import { isForeignLetter, letterOf } from '../../form/label-runs.ts'
import { readLoose } from '../../form/line-labels.ts'
import { writeAs } from '../../matches.ts'
import type { CheckFinding, Rule } from '../../rule.ts'
import { around } from './dau-cach-quanh-dau-cau.ts'

/** Labels and list marks that are badly written: no blank behind, two signs, a blank inside. */
export const labelShape: Rule = {
  id: 'the-thuc/cach-viet-so',
  group: 'the-thuc',
  severity: 'warning',
  title: 'Số, dấu đầu dòng viết sai',
  explanation:
    'Sau số thứ tự hoặc dấu gạch đầu dòng có một dấu cách; sau chữ cái chỉ một dấu ngoặc: `1. Mục đích`, `a) Mục tiêu`, `- Tham gia`.',
  example: `noi_dung:
  - de_muc: [-1.Mục-]{+1. Mục+} đích`,
  *check(context) {
    const loose = new Set<string>()
    const letters = new Set<string>()
    for (const { text, kind, heading } of context.passages) {
      if (kind !== 'heading' && kind !== 'line' && kind !== 'cell') continue
      yield* shape(text)
      if (kind !== 'cell') yield* otherLetter(text, letters)
      const label = kind === 'line' || heading?.labelTyped === false ? readLoose(text.text) : undefined
      if (label === undefined || loose.has(label.text.replace(/^\d+|^\p{L}/u, label.form.numerals))) continue
      // A habit of the writer is told once.
      loose.add(label.text.replace(/^\d+|^\p{L}/u, label.form.numerals))
      yield {
        text,
        from: 0,
        to: label.text.length,
        message: `số “${label.text}” dùng dấu không đúng thể thức.`,
        ...writeAs(formatLabel(label.form, label.numbers)),
      }
    }
  },
}

/** A label of a letter that Vietnamese has not, each letter once. */
function* otherLetter(text: PlacedText, finding: Set<string>): Generator<CheckFinding> {
  const label = readLabel(text.text)
  const letter = label && letterOf({ label })
  if (label?.form.suffix !== ')' || letter === undefined || !isForeignLetter(letter) || finding.has(letter))
    return
  finding.add(letter)
  yield {
    text,
    from: 0,
    to: label.text.length,
    message: `số “${label.text}”: bảng chữ cái tiếng Việt không có chữ “${letter}”.`,
    hint: 'Đánh theo thứ tự a, b, c, d, đ, e, g, h, i, k …; sau “e)” là “g)”.',
  }
}

function* shape(text: PlacedText): Generator<CheckFinding> {
  const words = text.text
  const label = readLabel(words)
  const finding = (to: number, message: string, right: string): CheckFinding => ({
    text,
    from: 0,
    to,
    message,
    ...writeAs(right),
    // A blank at its end would not be seen.
    hint: `Viết “${around(words, 0, to, right)}”.`,
  })
  const inside = /^(\d{1,2}(?:\.\d{1,2})*\.?) +\.?(\d{1,2}\.)(?=\s)/.exec(words)
  if (inside !== null && /\. |\s\./.test(inside[0])) {
    const right = `${inside[1]!.replace(/\.$/, '')}.${inside[2]}`
    yield {
      text,
      from: 0,
      to: inside[0].length,
      message: `số “${inside[0]}” có dấu cách ở giữa.`,
      hint: `Viết “${right}”, hoặc số đúng của mục này.`,
    }
    return
  }
  const bullet = /^([-–+])(?=\p{L})/u.exec(words)
  if (bullet !== null) yield finding(1, `sau dấu “${bullet[1]}” đầu dòng thiếu dấu cách.`, `${bullet[1]} `)
  if (label === undefined) return
  const typed = label.text
  if (label.form.suffix === ').') yield finding(typed.length, `số “${typed}” có hai dấu.`, typed.slice(0, -1))
  else if (label.restIndex === typed.length && label.rest !== '')
    yield finding(typed.length, `sau “${typed}” thiếu dấu cách.`, `${typed} `)
}

/** Decimal labels of the whole plan, with and without their last dot. */
export function decimalDots({ passages }: CheckContext): {
  count: { withDot: number; without: number }
  places: { text: PlacedText; to: number; hasDot: boolean }[]
} {
  const count = { withDot: 0, without: 0 }
  const places: { text: PlacedText; to: number; hasDot: boolean }[] = []
  for (const { text, kind } of passages) {
    if (kind !== 'heading' && kind !== 'line' && kind !== 'cell') continue
    const label = readLabel(text.text)
    if (label?.form.numerals !== 'decimal' || label.rest === '' || /^\.?\d/.test(label.rest)) continue
    const hasDot = label.form.suffix === '.'
    if (!hasDot && label.form.suffix !== '') continue
    count[hasDot ? 'withDot' : 'without']++
    places.push({ text, to: label.text.trimEnd().length, hasDot })
  }
  return { count, places }
}

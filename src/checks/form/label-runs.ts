import { formatLabel, type Label } from '../../language/labels.ts'
import { toPointLetter } from '../../language/numerals.ts'
import type { PlacedText } from '../../text/placed-text.ts'
import type { CheckFinding } from '../rule.ts'

/** A text that begins with a label. */
export interface Labelled {
  label: Label
  text: PlacedText
  /** What stands between it and the label before may begin a new count. */
  isFresh?: boolean
}

/** Labels of one kind that are counted together, and the number they stand under, where labels around them say it. */
interface LabelRun {
  entries: Labelled[]
  parent?: number
}

/** What is wrong with a step of a run. */
interface WrongStep {
  entry: Labelled
  kind: 'first' | 'gap' | 'repeated' | 'back'
  /** The labels that are missing, or the one that was due. */
  due: string
  before?: Labelled
}

/** What labels have alike that are counted together. */
export const labelKey = ({ form: { numerals, word, prefix, parts } }: Label): string =>
  [
    numerals === 'arabic' || numerals === 'decimal' ? 'number' : numerals,
    word?.toLowerCase(),
    prefix,
    parts,
  ].join(' ')

/** The last number of a label, by which it is counted. */
const own = ({ label }: Labelled): number => label.numbers.at(-1)!
const above = ({ label }: Labelled): string => label.numbers.slice(0, -1).join('.')

/**
 * Cuts a list of labels, as they stand one after the other, into runs that are counted together. A label of a kind that stands above
 * closes all below it; a decimal under another number begins anew.
 */
export function labelRuns(entries: readonly Labelled[]): LabelRun[] {
  const runs: LabelRun[] = []
  let open: { key: string; run: LabelRun }[] = []
  for (const entry of entries) {
    const key = labelKey(entry.label)
    const at = open.findIndex(({ key: one }) => one === key)
    const level = at < 0 ? undefined : open[at]
    const last = level?.run.entries.at(-1)
    const goesOn =
      level !== undefined &&
      last !== undefined &&
      above(last) === above(entry) &&
      !(own(entry) === 1 && (entry.isFresh || open.slice(at + 1).some(isOfLevelAbove)))
    if (goesOn) {
      level.run.entries.push(entry)
      open = open.slice(0, at + 1)
      continue
    }
    if (at >= 0) open = open.slice(0, at)
    const over = open.at(-1)?.run.entries.at(-1)
    const run: LabelRun = { entries: [entry], ...(over === undefined ? {} : { parent: own(over) }) }
    runs.push(run)
    open.push({ key, run })
  }
  return runs
}

/** A count below another that does not begin goes on from above it: `a)`, `b)`, then `8.`, of which the next `a)` is the first. */
const isOfLevelAbove = ({ run: { entries } }: { run: LabelRun }): boolean =>
  entries[0] !== undefined && entries[0].label.form.parts === 1 && own(entries[0]) > 1

/**
 * The wrong steps of a run, one finding a mistake: after a gap the count goes on from what is written.
 * @param start the number it has to begin with; none when it may begin with any.
 */
export function wrongSteps({ entries }: LabelRun, start: number | undefined): WrongStep[] {
  const steps: WrongStep[] = []
  const seen = new Set<number>()
  for (const [index, entry] of entries.entries()) {
    const before = entries[index - 1]
    const number = own(entry)
    const due = before === undefined ? start : own(before) + 1
    if (
      due !== undefined &&
      number !== due &&
      !isSwapped(entries, index) &&
      !isOtherAlphabet(entry, before)
    ) {
      const kind =
        before === undefined ? 'first' : number > due ? 'gap' : seen.has(number) ? 'repeated' : 'back'
      steps.push({ entry, kind, due: dueLabels(entry, due, number), ...(before ? { before } : {}) })
    }
    seen.add(number)
  }
  return steps
}

/**
 * Labels that count by another alphabet than the decree's: `f)` behind `e)`, which the decree's has not (another rule says so), and capitals
 * without Đ.
 */
function isOtherAlphabet(entry: Labelled, before: Labelled | undefined): boolean {
  if (before === undefined) return false
  const letter = letterOf(entry)
  if (letter !== undefined && isForeignLetter(letter)) return own(entry) === own(before)
  const { numerals } = entry.label.form
  return numerals === 'upper' && toPointLetter(own(before) + 1) === 'đ' && own(entry) === own(before) + 2
}

/** The letter of a label that is one, in small letters. */
export const letterOf = ({ label: { text, form } }: Pick<Labelled, 'label'>): string | undefined =>
  form.numerals === 'lower' || form.numerals === 'upper' ? /\p{L}/u.exec(text)?.[0].toLowerCase() : undefined

/** Letters that Vietnamese has not. */
export const isForeignLetter = (letter: string): boolean => /^[fjwz]$/.test(letter)

/** Of two that changed places (c, đ, d, e), only the one that comes late is reported: here the early one, and the one after both. */
function isSwapped(entries: readonly Labelled[], index: number): boolean {
  const number = own(entries[index]!)
  const [beforeLast, before, next] = [entries[index - 2], entries[index - 1], entries[index + 1]]
  const isEarly =
    before !== undefined && next !== undefined && own(before) === number - 2 && own(next) === number - 1
  const isAfter =
    before !== undefined &&
    beforeLast !== undefined &&
    own(before) === number - 2 &&
    own(beforeLast) === number - 1
  return isEarly || isAfter
}

/** `3.6.`, or all that are missing before `number`: `3.6., 3.7.` */
function dueLabels({ label: { form, numbers } }: Labelled, due: number, number: number): string {
  const most = 3
  const until = number > due ? Math.min(number - 1, due + most - 1) : due
  const labels: string[] = []
  for (let n = due; n <= until; n++) labels.push(formatLabel(form, [...numbers.slice(0, -1), n]))
  return number - 1 > until && number > due ? `${labels.join('”, “')}” …` : labels.join('”, “')
}

/** What is reported about a wrong step of a count. @param what is counted: `đề mục`, `dòng`. */
export const stepFinding = (step: WrongStep, what: string): CheckFinding => ({
  text: step.entry.text,
  from: 0,
  to: step.entry.label.text.length,
  message: stepMessage(step, what),
  hint: stepHint(step),
  severity: stepSeverity(step),
})

function stepMessage({ entry, kind, due, before }: WrongStep, what: string): string {
  const label = entry.label.text.trim()
  if (kind === 'first') return `${what} đầu tiên mang số “${label}”, không có ${quoted(due)} ở trước.`
  if (kind === 'gap')
    return `số thứ tự nhảy từ “${before!.label.text.trim()}” sang “${label}”, thiếu ${quoted(due)}.`
  if (kind === 'repeated') return `số “${label}” đã dùng cho ${what} ở trên.`
  return `số “${label}” đứng sau “${before!.label.text.trim()}”, sai thứ tự.`
}

/** One label or several, which are joined by their quotation marks already. */
const quoted = (due: string): string => (due.endsWith('…') ? `“${due}` : `“${due}”`)

/** A number that is skipped or used twice is wrong for sure; a list may begin elsewhere, or be reported in another order on purpose. */
const stepSeverity = ({ kind }: WrongStep): 'error' | 'warning' =>
  kind === 'gap' || kind === 'repeated' ? 'error' : 'warning'

function stepHint({ kind, due, entry }: WrongStep): string {
  if (kind === 'repeated' || kind === 'back') return `Sửa thành “${due}” rồi đánh lại các số sau.`
  return `Kiểm tra xem có bỏ sót nội dung không; nếu không, đánh số lại liên tục từ “${due.split('”')[0]!}” thay cho “${entry.label.text.trim()}”.`
}

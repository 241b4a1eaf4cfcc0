import { type WordStretch, within } from '../reading/own-words.ts'
import { readYears, type YearMention } from '../reading/year-mentions.ts'
import { type Edit, type RollFinding, shortWords } from './finding.ts'
import { nameYears, type Step, sayYears } from './step.ts'
import { moveYears, whyKept } from './year-edits.ts'

interface Crossed {
  edits: Edit[]
  findings: (RollFinding & WordStretch)[]
}

/**
 * Makes the times of a plan for a year those of a plan for a phase, or the other way round: `năm 2025` ↔ `giai đoạn 2026-2030`, `Quý II/2025` →
 * `Quý II hằng năm`. What is neither stays, and a person looks at it. Citations stay as they are; a value in them that the next plan has not
 * becomes the year that it stood for.
 * @param closed what belongs to other documents, `kept` the times of work that is done once.
 */
export function crossYears(
  text: string,
  closed: readonly WordStretch[],
  kept: readonly WordStretch[],
  step: Step,
): Crossed {
  return step.unit === 'year' ? toPhase(text, closed, kept, step) : toYear(text, closed, step)
}

/** A year of the old plan, typed or as a value. */
interface OwnYear extends WordStretch {
  value: boolean
  year: number
}

const yearValue = /\{\{\s*(?<name>nam|nam_truoc|nam_sau)\s*\}\}/g

function toPhase(
  text: string,
  closed: readonly WordStretch[],
  kept: readonly WordStretch[],
  step: Step,
): Crossed {
  const own = step.old.from
  // Values are closed too: what they stand for is the plan's.
  const values = [...text.matchAll(yearValue)].map(({ 0: words, index, groups }): OwnYear => {
    const year = groups!.name === 'nam' ? own : groups!.name === 'nam_sau' ? own + 1 : own - 1
    return { from: index, to: index + words.length, value: true, year }
  })
  const fixed = closed.filter(({ from, to }) => !values.some(value => value.from === from && value.to === to))
  const typed = readYears(text).filter(
    year => year.first === year.last && year.first === own && !within(year.from, closed),
  )
  const result: Crossed = { edits: [], findings: [] }
  for (const year of values) {
    const literal = within(year.from, fixed) || within(year.from, kept) || year.year !== own
    if (!literal && asPhase(text, year, step, result)) continue
    result.edits.push({ kind: 'year', from: year.from, to: year.to, text: String(year.year) })
    if (!within(year.from, fixed) && !within(year.from, kept)) result.findings.push(unclear(text, year, step))
  }
  for (const year of typed) {
    if (within(year.from, kept)) continue
    const why = whyKept(text, year, step)
    if (why !== undefined || !asPhase(text, { ...year, value: false, year: own }, step, result))
      result.findings.push(unclear(text, year, step))
  }
  const others = moveYears(text, [...closed, ...kept, ...typed], step)
  return { edits: result.edits, findings: [...result.findings, ...others.findings] }
}

/** A quarter, month or day before the year: that comes back each year of a phase. */
const partBefore =
  /(?:(?:quý|quí)\s+[IVX\d]+(?:\s*(?:,|và|-|–)\s*(?:quý\s+)?[IVX\d]+)*|tháng\s+\d{1,2}(?:\s*(?:,|và|-|–)\s*\d{1,2})*|(?<!\d)\d{1,2}\s*[/.-]\s*\d{1,2}|\d{1,2}\s+tháng\s+\d{1,2})(?<sign>\s*[/.-]\s*|\s*,?\s*(?:của\s+)?năm\s+)$/iu
const yearWord = /(?<!\p{L})(?<!(?:đầu|giữa|cuối|hết|trước|sau|từ|đến|hai|ba|\d)\s+)(?<word>năm)\s+$/iu

/** True when a year could be put as the phase, or as each year of it. */
function asPhase(text: string, { from, to, value }: OwnYear, { next }: Step, { edits }: Crossed): boolean {
  const before = text.slice(Math.max(0, from - 60), from)
  const part = partBefore.exec(before)
  if (part !== null) {
    edits.push({ kind: 'year', from: from - part.groups!.sign!.length, to, text: ' hằng năm' })
    return true
  }
  const whole = yearWord.exec(before)
  if (whole === null) return false
  const phase = value ? '{{giai_doan}}' : `${next.from} - ${next.to}`
  edits.push({
    kind: 'year',
    from: from - whole[0].length,
    to,
    text: `${asCased('giai đoạn', whole[1]!)} ${phase}`,
  })
  return true
}

function toYear(text: string, closed: readonly WordStretch[], step: Step): Crossed {
  const { old, next } = step
  const result: Crossed = { edits: [], findings: [] }
  const told = new Set<number>()
  for (const { 0: words, index, groups } of text.matchAll(
    /(?<word>giai\s+đoạn)\s+\{\{\s*giai_doan\s*\}\}/giu,
  ))
    result.edits.push({
      kind: 'year',
      from: index,
      to: index + words.length,
      text: `${asCased('năm', groups!.word!)} {{nam}}`,
    })
  // The year before the phase is another than the one before a year of it.
  if (next.from !== old.from)
    for (const { 0: words, index } of text.matchAll(/\{\{\s*nam_truoc\s*\}\}/g)) {
      const place = { from: index, to: index + words.length }
      const isCited = closed.some(
        ({ from, to }) => from <= index && to >= place.to && to - from > words.length,
      )
      result.edits.push({ kind: 'year', ...place, text: String(old.from - 1) })
      if (!isCited) result.findings.push(beforePhase(text, place, step))
    }
  for (const year of readYears(text)) {
    if (within(year.from, closed)) continue
    const word = /(?<!\p{L})(?<word>giai\s+đoạn)\s+$/iu.exec(
      text.slice(Math.max(0, year.from - 20), year.from),
    )
    const isWhole = year.first === old.from && year.last === old.to
    if (isWhole && word !== null)
      result.edits.push({
        kind: 'year',
        from: year.from - word[0].length,
        to: year.to,
        text: `${asCased('năm', word.groups!.word!)} ${next.from}`,
      })
    else if ((isWhole || isOtherYear(year, step)) && !told.has(year.first)) {
      told.add(year.first)
      result.findings.push(ofPhase(text, year, step))
    }
  }
  return result
}

/** A single year of the phase that the next plan is not for. */
const isOtherYear = ({ first, last }: YearMention, { old, next }: Step): boolean =>
  first === last && first >= old.from && first <= old.to && first !== next.from

const ofPhase = (text: string, { from, to, text: words }: YearMention, { next }: Step) => ({
  kind: 'phase-year' as const,
  from,
  to,
  what: shortWords(text, 120),
  why: `${words} là mốc của giai đoạn, còn kế hoạch mới là của ${sayYears(next)}`,
  suggestion: `Việc không thuộc ${sayYears(next)} thì bỏ; chỉ tiêu của cả giai đoạn thì ghi mức của ${sayYears(next)}`,
  note: `mốc ${words} của giai đoạn, kế hoạch này là của ${sayYears(next)}`,
})

const unclear = (text: string, { from, to }: WordStretch, { old, next }: Step) => ({
  kind: 'unclear-year' as const,
  from,
  to,
  what: shortWords(text, 120),
  why: `năm ở đây không tự đổi từ ${sayYears(old)} sang ${sayYears(next)} được`,
  suggestion: `Viết lại theo ${sayYears(next)}, hoặc giữ nguyên nếu là mốc cố định`,
  note: `năm ${nameYears(old)}, kế hoạch này là của ${sayYears(next)}`,
})

const beforePhase = (text: string, { from, to }: WordStretch, { old, next }: Step) => ({
  kind: 'previous-year' as const,
  from,
  to,
  what: shortWords(text, 120),
  why: `{{nam_truoc}} ở đây là năm ${old.from - 1}, trước giai đoạn, nên viết thành năm đó`,
  suggestion: `Nếu phải là năm liền trước ${sayYears(next)} thì viết lại {{nam_truoc}}; không thì giữ nguyên`,
  note: `năm ${old.from - 1} là năm trước giai đoạn, kế hoạch này là của ${sayYears(next)}`,
})

/** Words in the case of others: all capitals, the first a capital, or none. */
function asCased(words: string, like: string): string {
  if (like === like.toUpperCase()) return words.toUpperCase()
  return /^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words
}

import { allOf } from '../language/amounts.ts'
import { type Decimal, numeral, readDecimal } from '../language/decimals.ts'
import { everyMatch } from '../language/every-match.ts'
import { measuredWords } from './measured-words.ts'
import type { Passage } from './passages.ts'
import type { Reading } from './reading.ts'

/** Whether a value is to be reached at least, at most, or as it is. */
type Direction = 'min' | 'max' | 'exact'

/** A value that a plan wants to reach, with what it measures. */
export interface Target {
  passage: Passage
  /** The clause, as indexes of the passage's text. */
  from: number
  to: number
  /** The figure with its limits: `tối thiểu 95%`. */
  figureFrom: number
  figureTo: number
  value: Decimal
  /** The upper end of a span: `từ 01 đến 02`. */
  valueTo?: Decimal
  /** `%`, or what is counted: `sáng kiến`. */
  unit: string
  direction: Direction
  /** What is measured, see `measuredWords`. */
  words: readonly string[]
  /** The first words of what the figure is a share of or counts. */
  head: readonly string[]
  /** The year by which, where the clause says one. */
  year?: number
}

const counted = 'sáng kiến|mô hình|hội nghị|cuộc|lần|lớp|đợt'

const figure = new RegExp(
  String.raw`(?<![\p{L}\d.,/-])((?:tối thiểu|ít nhất|tối đa|không quá|trên|dưới|từ|đạt|có|[><≥≤])(?:\s(?:đạt|có|từ|là|trên))*\s?)?(?<![\d.,/])(${numeral})(?:\s?%?\s?(?:[-–]|đến)\s?(${numeral}))?\s?(%|(?:${counted})(?!\p{L}))(\s(?:[\p{L}]+\s){0,2}?trở (?:lên|xuống))?`,
  'giu',
)

/** Where one aim ends and the next begins. */
const clauseEnd =
  /[;\n]|\.(?=\s|$)|,\s(?=trong (?:số )?đó)|,\s(?=(?:ít nhất|tối thiểu|phấn đấu)?\s?\d[\d,]*\s?%)/gu

/** All targets of a plan, in the order of the document. A clause with several figures is no target of one. */
export function targetsOf({ passages }: Reading): Target[] {
  return passages.flatMap(passage => (mayHoldTargets(passage) ? readTargets(passage) : []))
}

/** True for lines below a heading of targets, cells of targets, and lines of the plan that have a figure of their own. */
function mayHoldTargets({ kind, part, role, column }: Passage): boolean {
  if (part === 'decision' || part === 'general') return false
  if (kind === 'line') return role === 'chi_tieu' || role === 'nhiem_vu'
  return kind === 'cell' && (column?.role === 'target' || column?.role === 'task')
}

/** True where the writer says that aims stand. Which of such lines is a target by its own words: `text/target-line.ts`. */
export const isTargetPlace = ({ role, column, line, kind }: Passage): boolean =>
  column?.role === 'target' || (kind === 'line' && (role === 'chi_tieu' || line?.code !== undefined))

function readTargets(passage: Passage): Target[] {
  const { text } = passage.text
  const found: Target[] = []
  for (const [from, to] of clausesOf(text, markLength(passage))) {
    const clause = text.slice(from, to)
    const figures = everyMatch(clause, figure)
    const [first, another] = figures
    if (another !== undefined) continue
    if (first !== undefined) {
      const target = readFigure(passage, clause, from, to, first)
      if (target !== undefined) found.push(target)
    } else if (isTargetPlace(passage)) {
      const all = allOf.exec(clause)
      if (all !== null) {
        const at = from + all.index
        const figure = { figureFrom: at, figureTo: at + all[0].length, value: hundred, unit: '%' }
        const words = wordsBeside(clause, all)
        found.push({ passage, from, to, ...figure, direction: 'exact', words, head: headOf(clause, all) })
      }
    }
  }
  return found
}

const hundred = readDecimal('100')!

function readFigure(
  passage: Passage,
  clause: string,
  from: number,
  to: number,
  match: RegExpExecArray,
): Target | undefined {
  const [all, before = '', low = '', high, unit = '', after = ''] = match
  const value = readDecimal(low)
  const valueTo = high === undefined ? undefined : readDecimal(high)
  if (value === undefined) return undefined
  const sentence =
    passage.text.text
      .slice(0, from + match.index)
      .split(/[.;]\s/u)
      .at(-1) ?? ''
  const year = yearOf(clause) ?? yearOf(sentence)
  return {
    passage,
    from,
    to,
    figureFrom: from + match.index,
    figureTo: from + match.index + all.length,
    value,
    ...(valueTo === undefined ? {} : { valueTo }),
    unit: unit.toLowerCase(),
    direction: directionOf(before, after),
    words: wordsBeside(clause, match),
    head: headOf(clause, match),
    ...(year === undefined ? {} : { year }),
  }
}

/** The year by which a target is to be reached. */
function yearOf(text: string): number | undefined {
  const year = /(?:đến|vào|trong)\s(?:hết )?năm\s(\d{4})/iu.exec(text)?.[1]
  return year === undefined ? undefined : Number(year)
}

/** What is counted is measured too: `02 cuộc`. */
function wordsBeside(clause: string, { 0: all, index, 4: unit }: RegExpExecArray): string[] {
  const name = unit === undefined || unit === '%' ? '' : unit
  return measuredWords(`${clause.slice(0, index)} ${name} ${clause.slice(index + all.length)}`)
}

/** `Tỷ lệ … đạt 90%` tells first what is measured, `90% hồ sơ …` after the figure. */
function headOf(clause: string, { 0: all, index }: RegExpExecArray): string[] {
  const before = clause.slice(0, index)
  const isAfter = !/^(?:đạt|chiếm)|%\s*$/iu.test(all) || !/(?:đạt|tỷ lệ|tỉ lệ|chiếm|là)\s*$/iu.test(before)
  const after = measuredWords(clause.slice(index + all.length))
  const words = isAfter && !/^đạt/iu.test(all) && after.length >= 2 ? after : measuredWords(before)
  return words.slice(0, 2)
}

function directionOf(before: string, after: string): Direction {
  if (/tối đa|không quá|dưới|[<≤]/iu.test(before) || /xuống/iu.test(after)) return 'max'
  if (/tối thiểu|ít nhất|từ|trên|[>≥]/iu.test(before) || /lên/iu.test(after)) return 'min'
  return 'exact'
}

/** The clauses of a text, without the blanks and marks around them. */
function* clausesOf(text: string, begin: number): Generator<readonly [number, number]> {
  let from = begin
  const end = (to: number): readonly [number, number] | undefined => {
    const start = from + (text.slice(from, to).length - text.slice(from, to).trimStart().length)
    return start < to ? [start, start + text.slice(start, to).trimEnd().length] : undefined
  }
  const brackets = everyMatch(text, /\([^()]*\)/gu).map(({ 0: all, index }) => [index, index + all.length])
  for (const { index, 0: sign } of everyMatch(text, clauseEnd)) {
    if (index < from || brackets.some(([open = 0, close = 0]) => index > open && index < close)) continue
    const clause = end(index)
    if (clause) yield clause
    from = index + sign.length
  }
  const last = end(text.length)
  if (last) yield last
}

const markLength = ({ line, text }: Passage): number =>
  line !== undefined && line.mark !== '' && text.text.startsWith(line.mark) ? line.mark.length : 0

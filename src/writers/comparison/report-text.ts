import type { Change, Comparison, Piece, PlanName, Side } from '../../compare/change.ts'
import { summarise } from '../../compare/kinds.ts'
import { type Paint, plainPaint } from '../../diagnostics/report-text.ts'
import { shorten } from '../../language/shorten.ts'
import { byPart, changeDetail, changeName, timeOf } from './change-words.ts'

/** Words shown on each side of a change; what stayed between two changes is cut when it is longer than both. */
const context = 8

/** Lines of a heading or part that came or went are shown up to this many; all are in the other formats. */
const mostLines = 6

/** The report for people: a summary, then the changes part by part, the changed words marked `[-bỏ-]` and `{+thêm+}`. */
export function comparisonText(comparison: Comparison, paint: Paint = plainPaint): string {
  const { before, after, changes, ignoresOwnYears, notCompared } = comparison
  const lines = [
    `Trước: ${planWords(before)}`,
    `Sau:   ${planWords(after)}`,
    '',
    ...summaryLines(changes, paint),
    ...partLines(changes, paint),
    '',
    paint.dim('Không so:'),
    ...notCompared.map(words => paint.dim(`  - ${words}`)),
    ...(ignoresOwnYears ? ['  → Thêm `--years` để xem cả các chỗ chỉ khác năm.'] : []),
  ]
  return `${lines.join('\n')}\n`
}

function planWords(plan: PlanName): string {
  const time = timeOf(plan)
  return `${plan.file} (${plan.title}${plan.title.toLowerCase().includes(time) ? '' : `, ${time}`})`
}

function summaryLines(changes: readonly Change[], paint: Paint): string[] {
  if (changes.length === 0) return [paint.bold('Không có thay đổi.')]
  return [
    paint.bold(`Có ${changes.length} thay đổi:`),
    ...summarise(changes).map(({ subject, words }) => `  ${subject}: ${words}`),
  ]
}

function partLines(changes: readonly Change[], paint: Paint): string[] {
  return [...byPart(changes)].flatMap(([title, own]) => [
    '',
    paint.bold(title.toLocaleUpperCase('vi')),
    ...own.filter(change => change.kind !== 'renumbered').flatMap(change => changeLines(change, paint)),
    ...renumberedLines(own, paint),
  ])
}

function changeLines(change: Change, paint: Paint): string[] {
  const { before, after, pieces } = change
  const side = after[0] ?? before[0]!
  const code = side.code === undefined ? '' : ` [${side.code}]`
  const detail = changeDetail(change)
  const head = `  ${sign(change, paint)} ${paint.bold(changeName(change))}${code} · ${side.where}${detail === '' ? '' : ` · ${detail}`}`
  const about =
    side.of === undefined ? [] : [`      ${paint.dim(`(${shorten(oneLine(side.of), 100, { end: ' …' })})`)}`]
  const placesOf = (sides: readonly Side[]): string =>
    sides.map(({ place: { file, line, column } }) => `${file}:${line}:${column}`).join(', ')
  const places = [placesOf(before), placesOf(after)].filter(text => text !== '')
  return [head, ...about, ...words(change, pieces, paint), `      ${paint.dim(places.join(' → '))}`]
}

function sign({ before, after }: Change, paint: Paint): string {
  if (before.length === 0) return paint.info('+')
  return after.length === 0 ? paint.error('-') : paint.warning('~')
}

function words({ before, after }: Change, pieces: readonly Piece[] | undefined, paint: Paint): string[] {
  if (pieces !== undefined) return [`      ${markedPieces(pieces, paint).trimEnd()}`]
  if (before.length === 1 && after.length === 1 && before[0]!.text === after[0]!.text)
    return [`      ${oneLine(after[0]!.text)}`]
  return [
    ...before.flatMap(side => sideLines(side, text => paint.error(`[-${text}-]`))),
    ...after.flatMap(side => sideLines(side, text => paint.info(`{+${text}+}`))),
  ]
}

function sideLines({ text, cells = [], content = [] }: Side, mark: (text: string) => string): string[] {
  const shown = content.slice(0, mostLines)
  const rest = content.length - shown.length
  return [
    `      ${mark(oneLine(text))}`,
    ...cells.map(cell => `        ${cell.column}: ${oneLine(cell.text)}`),
    ...shown.map(line => `        ${oneLine(line)}`),
    ...(rest > 0 ? [`        … và ${rest} dòng nữa`] : []),
  ]
}

/** The changed words with some of those around them. */
function markedPieces(pieces: readonly Piece[], paint: Paint): string {
  return pieces
    .map(({ changed, before, after }, index) => {
      if (!changed) return cut(oneLine(after), index > 0, index < pieces.length - 1)
      const end = /\s$/.test(after || before) ? ' ' : ''
      const gone = before === '' ? '' : paint.error(`[-${oneLine(before).trim()}-]`)
      const come = after === '' ? '' : paint.info(`{+${oneLine(after).trim()}+}`)
      return [gone, come].filter(text => text !== '').join(' ') + end
    })
    .join('')
}

/** The words that stayed next to a change: the first ones after the change before, the last ones before the next. */
function cut(text: string, hasBefore: boolean, hasAfter: boolean): string {
  const parts = text.split(/(?<=\s)/)
  const kept = (hasBefore ? context : 0) + (hasAfter ? context : 0)
  if (parts.length <= kept + context) return text
  const start = hasBefore ? `${parts.slice(0, context).join('')}` : ''
  const end = hasAfter ? parts.slice(-context).join('') : ''
  return `${start}… ${end}`
}

function renumberedLines(changes: readonly Change[], paint: Paint): string[] {
  const renumbered = changes.filter(change => change.kind === 'renumbered')
  if (renumbered.length === 0) return []
  const blank = (text: string | undefined): string => text || 'không số'
  const lines = renumbered.map(change => {
    const [before, after] = [change.before[0], change.after[0]]
    return `      ${after?.where}: ${blank(before?.text)} → ${blank(after?.text)}`
  })
  return [`  ${paint.warning('~')} ${paint.bold('Đánh số lại')} ${renumbered.length} chỗ:`, ...lines]
}

const oneLine = (text: string): string => text.replace(/(?:(?<!\s)\s+)?\n\s*/g, ' / ')

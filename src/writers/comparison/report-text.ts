import { changesByUnit } from '../../compare/by-unit.ts'
import type { Change, Comparison, Piece, PlanName, Side } from '../../compare/change.ts'
import { type DigestField, digestOf, totalOf } from '../../compare/digest.ts'
import { summarise } from '../../compare/kinds.ts'
import { isShown } from '../../compare/rank.ts'
import { type Paint, plainPaint } from '../../diagnostics/report-text.ts'
import { shorten } from '../../language/shorten.ts'
import {
  byPart,
  changeDetail,
  changeName,
  entryWords,
  isNumber,
  itemName,
  oneLine,
  placeAndName,
  placeOf,
  placeOfRow,
  placeOfTogether,
  type ReportOptions,
  repeatedWords,
  restWords,
  type ToldItem,
  timeOf,
  togetherWords,
  toldItems,
  unitLine,
  unitSections,
} from './change-words.ts'
import { cutWords } from './shown-pieces.ts'

/** Words shown on each side of a change; what stayed between two changes is cut when it is longer than both. */
const context = 8

/** Lines of a heading or part that came or went are shown up to this many; all are in the other formats. */
const mostLines = 6

/** The report for people: page one, then the changes part by part, the changed words marked `[-bỏ-]` and `{+thêm+}`. */
export function comparisonText(
  comparison: Comparison,
  paint: Paint = plainPaint,
  options: ReportOptions = {},
): string {
  const { before, after, ignoresOwnYears, notCompared } = comparison
  const told = toldItems(comparison, options.all === true)
  const lines = [
    `Trước: ${planWords(before)}`,
    `Sau:   ${planWords(after)}`,
    '',
    ...summaryLines(comparison, told, paint),
    ...digestLines(comparison, told, options, paint),
    ...(options.by === 'unit'
      ? unitLines(comparison, paint)
      : partLines(told, paint, comparison.isOfWord !== true)),
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

function summaryLines({ items }: Comparison, told: readonly ToldItem[], paint: Paint): string[] {
  if (items.length === 0) return [paint.bold('Không có thay đổi.')]
  if (told.length === 0) return [paint.bold('Không có thay đổi nào về nội dung.')]
  return [
    paint.bold(`Có ${told.length} thay đổi:`),
    ...summarise(told.flatMap(countedChanges)).map(({ subject, words }) => `  ${subject}: ${words}`),
  ]
}

/** What is told twice counts once. */
const countedChanges = ({ item, changes }: ToldItem): readonly Change[] =>
  item.kind === 'twice' ? changes.slice(0, 1) : changes

/** How wide the bar of the field with most changes is. */
const longestBar = 16

/** Page one. */
function digestLines(
  comparison: Comparison,
  told: readonly ToldItem[],
  { top, all }: ReportOptions,
  paint: Paint,
): string[] {
  const digest = digestOf(comparison, top)
  const rest = restWords(digest)
  const hidden = digest.wording + digest.form
  const more = all || hidden === 0 ? '' : ' Thêm `--all` để xem.'
  const last = rest === '' ? [] : ['', `${rest}${more}`]
  if (told.length === 0) return last
  const sections = digest.sections.flatMap(({ title, sign: mark, count, entries }) => {
    const left = count - entries.reduce((sum, { places }) => sum + places, 0)
    return [
      `  ${signOf(mark, paint)} ${title} (${count})`,
      ...entries.map(entry => `      ${entryWords(entry)}`),
      ...(left > 0 ? [paint.dim(`      … và ${left} nữa`)] : []),
    ]
  })
  if (sections.length + digest.fields.length === 0) return last
  return ['', paint.bold(digest.title), ...sections, ...fieldLines(digest.fields, paint), ...last]
}

function fieldLines(fields: readonly DigestField[], paint: Paint): string[] {
  if (fields.length === 0) return []
  const names = fields.map(({ name }) => shorten(name, 40))
  const width = Math.max(...names.map(name => name.length), 8)
  const most = Math.max(...fields.map(totalOf))
  const cells = (name: string, ...counts: (number | string)[]): string =>
    `  ${name.padEnd(width)}${counts.map(count => String(count).padStart(5)).join('')}`
  return [
    paint.dim(cells('Lĩnh vực', '+', '-', 'sửa')),
    ...fields.map((field, index) => {
      const bar = '█'.repeat(Math.max(1, Math.round((totalOf(field) * longestBar) / most)))
      return `${cells(names[index]!, field.added, field.dropped, field.changed)}  ${bar}`
    }),
  ]
}

function partLines(told: readonly ToldItem[], paint: Paint, hasLines: boolean): string[] {
  return [...byPart(told)].flatMap(([title, own]) => [
    '',
    paint.bold(title.toLocaleUpperCase('vi')),
    ...own.filter(item => !isNumber(item)).flatMap(item => itemLines(item, paint, hasLines)),
    ...renumberedLines(
      own.filter(isNumber).flatMap(({ changes }) => changes),
      paint,
    ),
  ])
}

/** What each unit gains, loses, must do earlier. */
function unitLines(comparison: Comparison, paint: Paint): string[] {
  const { changes } = comparison
  const units = changesByUnit(comparison)
  const concerned = new Set(units.flatMap(unit => unitSections.flatMap(([name]) => unit[name])))
  const others = changes.filter(({ rank }, index) => isShown(rank) && !concerned.has(index)).length
  const lines = units.flatMap(unit => [
    '',
    paint.bold(unit.unit.toLocaleUpperCase('vi')),
    ...unitSections.flatMap(([name, mark, title]) => {
      const own = unit[name]
      if (own.length === 0) return []
      return [
        `  ${signOf(mark, paint)} ${title} (${own.length})`,
        ...own.map(index => `      ${unitLine(changes[index]!)}`),
      ]
    }),
  ])
  const none =
    others === 0 ? [] : ['', `${others} thay đổi không thuộc riêng đơn vị nào. Bỏ \`--by unit\` để xem.`]
  return [...lines, ...none]
}

function signOf(sign: '+' | '-' | '~', paint: Paint): string {
  if (sign === '+') return paint.info('+')
  return sign === '-' ? paint.error('-') : paint.warning('~')
}

function itemLines(told: ToldItem, paint: Paint, hasLines: boolean): string[] {
  const { item, changes } = told
  const [first] = changes
  if (first === undefined) return []
  if (item.kind === 'repeated')
    return [
      `  ${paint.warning('~')} ${paint.bold(itemName(told))} · ${repeatedWords(told)}`,
      ...shownOf(changes.map(placeAndName)).map(line => `      ${line}`),
    ]
  if (item.kind === 'twice')
    return [
      ...changeLines(first, paint, hasLines),
      ...changes.slice(1).map(change => `      ${paint.dim(`cũng ở ${placeAndName(change)}`)}`),
    ]
  if (changes.length === 1) return changeLines(first, paint, hasLines)
  if (item.kind === 'together')
    return [
      `  ${signOfAll(changes, paint)} ${paint.bold(itemName(told))} · ${placeOfTogether(first)} · ${togetherWords(told)}`,
      ...changes.flatMap(change => words(change, change.pieces, paint)),
      ...filePlaces(first, paint, hasLines),
    ]
  const side = first.after[0] ?? first.before[0]!
  const name = changes.map(({ after }) => after[0]?.of).find(of => of !== undefined) ?? side.text
  return [
    `  ${sign(first, paint)} ${paint.bold(itemName(told))}${codeOf(side)} · ${placeOfRow(side)}`,
    `      ${paint.dim(`(${shorten(oneLine(name), 100, { end: ' …' })})`)}`,
    ...changes.flatMap(change => cellLines(change, paint)),
    ...filePlaces(first, paint, hasLines),
  ]
}

/** One change of a row: the column, its words. */
function cellLines(change: Change, paint: Paint): string[] {
  const detail = changeDetail(change)
  const label = change.column ?? changeName(change)
  if (change.kind === 'renumbered') {
    const [old, now] = [change.before[0]?.text || 'không số', change.after[0]?.text || 'không số']
    return [`      Đánh số lại: ${old} → ${now}`]
  }
  if (change.pieces === undefined) return [`      ${changeName(change)}${detail === '' ? '' : `: ${detail}`}`]
  const figures = detail === '' ? '' : ` · ${detail}`
  return [`      ${label}: ${markedPieces(change.pieces, paint).trimEnd()}${figures}`]
}

/** The first of many lines, and how many more there are. */
function shownOf(lines: readonly string[]): string[] {
  if (lines.length <= mostLines) return [...lines]
  return [...lines.slice(0, mostLines), `… và ${lines.length - mostLines} chỗ nữa`]
}

const codeOf = ({ code }: Side): string => (code === undefined ? '' : ` [${code}]`)

function changeLines(change: Change, paint: Paint, hasLines: boolean): string[] {
  const { before, after, pieces } = change
  const side = after[0] ?? before[0]!
  const detail = changeDetail(change)
  const head = `  ${sign(change, paint)} ${paint.bold(changeName(change))}${codeOf(side)} · ${placeOf(side)}${detail === '' ? '' : ` · ${detail}`}`
  const about =
    side.of === undefined ? [] : [`      ${paint.dim(`(${shorten(oneLine(side.of), 100, { end: ' …' })})`)}`]
  return [head, ...about, ...words(change, pieces, paint), ...filePlaces(change, paint, hasLines)]
}

/** Where it stands in the files, if they have lines. */
function filePlaces({ before, after }: Change, paint: Paint, hasLines: boolean): string[] {
  if (!hasLines) return []
  const placesOf = (sides: readonly Side[]): string =>
    sides.map(({ place: { file, line, column } }) => `${file}:${line}:${column}`).join(', ')
  const places = [placesOf(before), placesOf(after)].filter(text => text !== '').join(' → ')
  return [`      ${paint.dim(places)}`]
}

const sign = ({ before, after }: Change, paint: Paint): string =>
  signOf(before.length === 0 ? '+' : after.length === 0 ? '-' : '~', paint)

/** Lines that stand together came, went, or did both. */
function signOfAll(changes: readonly Change[], paint: Paint): string {
  if (changes.every(({ before }) => before.length === 0)) return signOf('+', paint)
  return signOf(changes.every(({ after }) => after.length === 0) ? '-' : '~', paint)
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
      if (!changed) return cutWords(oneLine(after), index > 0, index < pieces.length - 1, context)
      const end = /\s$/.test(after || before) ? ' ' : ''
      const gone = before === '' ? '' : paint.error(`[-${oneLine(before).trim()}-]`)
      const come = after === '' ? '' : paint.info(`{+${oneLine(after).trim()}+}`)
      return [gone, come].filter(text => text !== '').join(' ') + end
    })
    .join('')
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

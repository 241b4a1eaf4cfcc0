import { groupBy } from '../../collections/group-by.ts'
import type { UnitChanges } from '../../compare/by-unit.ts'
import type { Change, Comparison, Item, PlanName, Side } from '../../compare/change.ts'
import type { Digest, DigestEntry } from '../../compare/digest.ts'
import { figureWords } from '../../compare/figures.ts'
import { replacementOf } from '../../compare/items.ts'
import { kindWords, summarise } from '../../compare/kinds.ts'
import { isShown } from '../../compare/rank.ts'
import { withoutReworded } from '../../compare/telling-pieces.ts'
import { shorten } from '../../language/shorten.ts'
import type { ComparisonGrouping } from './formats.ts'

/** How much of a comparison a report tells, and by what. */
export interface ReportOptions {
  /** Also what is only reworded, renumbered or moved. */
  all?: boolean
  /** How many entries each section of page one has at most. */
  top?: number
  /** Told for each unit instead of part by part. */
  by?: ComparisonGrouping
}

/** The items that a report tells, with their changes; in an item that is shown, only the changes that are. */
export interface ToldItem {
  item: Item
  changes: Change[]
}

export function toldItems({ items, changes }: Comparison, all: boolean): ToldItem[] {
  return items.flatMap(item => {
    if (!all && !isShown(item.rank)) return []
    const own = item.changes.map(index => changes[index]!)
    return [{ item, changes: all ? own : own.filter(({ rank }) => isShown(rank)).map(withoutReworded) }]
  })
}

/** Items by the part that they stand in, as its places begin, in order. */
export const byPart = (items: readonly ToldItem[]): Map<string, ToldItem[]> =>
  groupBy(items, ({ changes }) => titleOfPart(changes[0]!))

function titleOfPart({ part, before, after }: Change): string {
  const side = after[0] ?? before[0]
  return part === 'general' || side === undefined ? 'Thông tin chung' : side.where.split(',')[0]!
}

/** True for a change whose new number is told with those of its part. */
export const isNumber = ({ changes, item }: ToldItem): boolean =>
  item.kind === 'single' && changes[0]!.kind === 'renumbered'

/** Where something is found: by the number of its row as printed, else in the words that all commands use. */
export const placeOf = ({ onPaper, where }: Side): string => onPaper ?? where

/** The same of a row, whose column is told otherwise. */
export const placeOfRow = (side: Side): string => placeOf(side).replace(/, cột [^,]*$/u, '')

/** What an item is called: one change by its kind, the cells of a row as the row. */
export function itemName({ item, changes }: ToldItem): string {
  if (item.kind === 'together') return togetherName(changes)
  if (item.kind !== 'row' || changes.length === 1) return changeName(changes[0]!)
  if (changes.some(({ kind }) => kind.startsWith('task-'))) return 'Sửa nhiệm vụ'
  return changes.some(({ kind }) => kind.startsWith('target-')) ? 'Sửa chỉ tiêu' : 'Sửa hàng của bảng'
}

/** “Thêm đoạn văn”, “Viết lại đoạn văn”, “Sửa nơi nhận”. */
function togetherName(changes: readonly Change[]): string {
  const kinds = new Set(changes.map(({ kind }) => kind))
  if (kinds.size === 1) return changeName(changes[0]!)
  return changes[0]!.kind.startsWith('recipient') ? 'Sửa nơi nhận' : 'Viết lại đoạn văn'
}

/** “bỏ 6, thêm 9, sửa 1”. */
export const togetherWords = ({ changes }: Pick<ToldItem, 'changes'>): string =>
  summarise(changes)
    .map(({ words }) => words)
    .join(', ')

/** Where lines that stand together are found: the place of the first without its own number. */
export const placeOfTogether = (change: Change): string =>
  placeOf(change.after[0] ?? change.before[0]!).replace(/, (?:(?:đoạn|dòng) \d+|tên cơ quan|địa danh)$/u, '')

/** What was replaced by what, in how many places: “15 nhiệm vụ”. */
export function repeatedParts({ changes }: Pick<ToldItem, 'changes'>): {
  from: string
  to: string
  places: string
} {
  const [first] = changes
  const replaced = first && replacementOf(first)
  const what = changes.every(({ kind }) => kind.startsWith('task-')) ? 'nhiệm vụ' : 'chỗ'
  return {
    from: oneLine(replaced?.from || '–'),
    to: oneLine(replaced?.to || '–'),
    places: `${changes.length} ${what}`,
  }
}

/** “Thường xuyên trong năm → Hằng năm: 15 nhiệm vụ”. */
export function repeatedWords(told: ToldItem): string {
  const { from, to, places } = repeatedParts(told)
  return `${from} → ${to}: ${places}`
}

/** What a change is in, in a few words, with its place. */
export function placeAndName(change: Change): string {
  const side = change.after[0] ?? change.before[0]!
  return side.of === undefined ? placeOf(side) : `${placeOfRow(side)}: ${shorten(oneLine(side.of), 80)}`
}

/** Lines of a text as one. */
export const oneLine = (text: string): string => text.replace(/(?:(?<!\s)\s+)?\n\s*/g, ' / ')

/** “Chỉ khác câu chữ: 12 chỗ (hàng năm → hằng năm: 5); đánh số lại, chuyển chỗ: 8 chỗ.”; empty for none. */
export function restWords({ otherContent, wording, form, replacements }: Digest): string {
  const common = replacements.map(
    ({ before, after, count }) => `${before || '–'} → ${after || '–'}: ${count}`,
  )
  const words = [
    otherContent > 0 ? `Sửa nội dung khác: ${otherContent} chỗ` : '',
    wording > 0
      ? `Chỉ khác câu chữ: ${wording} chỗ${common.length > 0 ? ` (${common.join('; ')})` : ''}`
      : '',
    form > 0 ? `Chỉ khác hình thức (đánh số lại, chuyển chỗ, ngắt đoạn): ${form} chỗ` : '',
  ].filter(each => each !== '')
  return words.length === 0 ? '' : `${words.join('; ')}.`
}

/** An entry of page one as a line. */
export function entryWords({ text, before, after, places }: DigestEntry): string {
  if (before === undefined) return text
  const values = `${before} → ${after}`
  if (places > 1) return `${values}: ${places} chỗ`
  return text === '' ? values : `${text}: ${values}`
}

/** What an entry is about is not cut to less. */
const leastWords = 24

/** An entry for a page: what it is about is cut to that many characters with its values, what it was and is stays. */
export function shortEntry(entry: DigestEntry, characters: number): DigestEntry {
  const values = entry.before === undefined ? 0 : entryWords({ ...entry, text: '' }).length + 2
  return { ...entry, text: shorten(entry.text, Math.max(characters - values, leastWords)) }
}

/** What a unit gains, loses, must do earlier, as sections of a report. */
export const unitSections = [
  ['gains', '+', 'Nhận thêm'],
  ['loses', '-', 'Thôi làm'],
  ['earlier', '~', 'Phải xong sớm hơn'],
  ['later', '~', 'Được xong muộn hơn'],
  ['other', '~', 'Sửa khác'],
] as const satisfies readonly (readonly [Exclude<keyof UnitChanges, 'unit'>, string, string])[]

/** A change of a unit's tasks in one line. */
export function unitLine(change: Change): string {
  const { before, after, pieces } = change
  const side = after[0] ?? before[0]!
  const about = shorten(oneLine(side.of ?? side.text), 110)
  if (before.length === 0 || after.length === 0 || pieces === undefined) return `${about} (${placeOf(side)})`
  const replaced = replacementOf(change)
  const values =
    replaced === undefined ? changeDetail(change) : `${oneLine(replaced.from)} → ${oneLine(replaced.to)}`
  return `${about}${values === '' ? '' : `: ${values}`} (${placeOf(side)})`
}

/** What is reported of a change beside the words themselves: by how much a figure changed, from where to where, into how many. */
export function changeDetail({ kind, before, after, figures = [] }: Change): string {
  if (kind === 'task-split') return `tách thành ${after.length} nhiệm vụ`
  if (kind === 'task-joined') return `gộp từ ${before.length} nhiệm vụ`
  if (kind === 'unit-changed') return 'các chỗ ghi bằng mã đổi theo, không kể lại từng chỗ'
  if (kind.endsWith('-moved') && before[0] && after[0]) return movement(before[0], after[0])
  return figures.map(figureWords).join('; ')
}

function movement(before: Side, after: Side): string {
  const [old, now] = [before.home ?? '', after.home ?? '']
  if (old === now) return 'đổi thứ tự'
  const [part] = now.split(', ')
  // A part is named only where it is another.
  const isSamePart = old.startsWith(`${part}, `) && now.startsWith(`${part}, `)
  const short = (home: string): string => (isSamePart ? home.slice(part!.length + 2) : home)
  return `từ ${short(old)} sang ${short(now)}`
}

/** “Đổi thời gian hoàn thành”, with the title of the column where the kind does not name it. */
export function changeName({ kind, column }: Change): string {
  const { name } = kindWords[kind]
  const isNamed =
    column === undefined ||
    !['task-cell-changed', 'row-changed', 'target-changed', 'renumbered'].includes(kind)
  return isNamed ? name : `${name}, cột ${column}`
}

/** “năm 2026”, “giai đoạn 2026-2030”; empty for neither. */
export function timeOf({ year, phase }: PlanName): string {
  if (year !== undefined) return `năm ${year}`
  return phase === undefined ? '' : `giai đoạn ${phase.from}-${phase.to}`
}

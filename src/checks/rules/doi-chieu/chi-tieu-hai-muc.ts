import { isSame } from '../../../language/decimals.ts'
import { specificWords } from '../../../reading/measured-words.ts'
import { isTargetPlace, type Target, targetsOf } from '../../../reading/targets.ts'
import type { Rule } from '../../rule.ts'
import { WeightedTexts } from '../../weighted-texts.ts'

/** Two clauses that are less alike than this measure two things. */
const LEAST_LIKENESS = 0.5

/** The same thing is to reach one value, wherever the plan says it. */
export const targetTwoValues: Rule = {
  id: 'doi-chieu/chi-tieu-hai-muc',
  group: 'doi-chieu',
  severity: 'warning',
  title: 'Một chỉ tiêu ghi hai mức khác nhau',
  explanation:
    'Cùng một chỉ tiêu mà thân văn bản và phụ lục (hoặc hai chỗ trong thân văn bản) ghi hai mức khác nhau. Thống nhất một mức.',
  example: `noi_dung:
  - de_muc: Mục tiêu
    noi_dung: |
      - Tối thiểu 95% hồ sơ chứng thực được số hóa kết quả khi tiếp nhận.
      - [-Tối thiểu 80%-]{+Từ 95% trở lên+} hồ sơ chứng thực được số hóa kết quả ngay khi tiếp nhận.{+
      - Tối thiểu 60% hồ sơ chứng thực được nộp trực tuyến.+}`,
  *check(context) {
    for (const [earlier, later] of pairsOf(context.of(targetsOf))) {
      // The body says what the appendix has to follow: the two are reported where the body stands.
      const [reported, other] =
        later.passage.part === earlier.passage.part ? [later, earlier] : [earlier, later]
      yield {
        text: reported.passage.text,
        from: reported.figureFrom,
        to: reported.figureTo,
        message: `chỉ tiêu này ghi “${figureOf(reported)}”, nhưng ${placeOf(other, reported)} ghi “${figureOf(other)}”.`,
        hint: 'Nếu là cùng một chỉ tiêu thì thống nhất một mức ở cả hai chỗ.',
        related: [{ message: `Chỗ kia ghi “${figureOf(other)}”.`, ...other.passage.text.location() }],
      }
    }
  },
}

/** Each target with the one before it that it contradicts, the nearest in words. */
function* pairsOf(targets: readonly Target[]): Generator<[Target, Target]> {
  const texts = new WeightedTexts()
  const specific = new WeightedTexts()
  const distinct = onlyOnce(targets)
  const specificOf = distinct.map(({ passage, from, to, figureFrom, figureTo }) => {
    const { text } = passage.text
    return specificWords(`${text.slice(from, figureFrom)} ${text.slice(figureTo, to)}`)
  })
  for (const [index, { words }] of distinct.entries()) {
    texts.add(words)
    specific.add(specificOf[index]!)
  }
  for (const [index, target] of distinct.entries()) {
    let best: Target | undefined
    let most = LEAST_LIKENESS
    for (const before of texts.near(index)) {
      const other = distinct[before]!
      if (!mayBeSame(target, other) || hasSameValue(target, other) || areOfOneList(target, other)) continue
      const own = specificOf[index]!
      const theirs = specificOf[before]!
      const inGeneral = texts.likeness(target.words, other.words)
      const isOnlyGeneral = own.length === 0 && theirs.length === 0
      const isCounted = target.unit !== '%' && target.unit === other.unit
      const inDetail = isCounted
        ? inGeneral - 0.1
        : isOnlyGeneral
          ? inGeneral - 0.4
          : specific.likeness(own, theirs)
      if (inDetail < LEAST_LIKENESS || inGeneral < most) continue
      most = inGeneral
      best = other
    }
    if (best !== undefined) yield [best, target]
  }
}

/** What says the same of the same again tells nothing new. */
function onlyOnce(targets: readonly Target[]): Target[] {
  const seen = new Set<string>()
  return targets.filter(target => {
    const { words, passage } = target
    const key = [passage.part, passage.kind, figureOf(target), ...words].join(' ')
    if (words.length < 3 || seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function mayBeSame(a: Target, b: Target): boolean {
  return (
    a.passage !== b.passage &&
    (isTargetPlace(a.passage) || isTargetPlace(b.passage)) &&
    (a.unit === '%') === (b.unit === '%') &&
    hasSameHead(a, b) &&
    (a.year === undefined || b.year === undefined || a.year === b.year) &&
    !contrasts(a.words, b.words)
  )
}

/**
 * True for the aims of two things that one list sets side by side, each line or heading of it on its own: `Xoài: …, tăng 8%`, `Nhãn: …, tăng 5%`.
 * What the clause leaves out stands before it in the line, or in the heading above.
 */
function areOfOneList(a: Target, b: Target): boolean {
  const [listA, listB] = [a, b].map(({ passage }) => passage.headings)
  const isOneSection = a.passage.part === b.passage.part && listA!.at(-1) === listB!.at(-1)
  const areSiblings = !isOneSection && a.passage.part === b.passage.part && listA!.at(-2) === listB!.at(-2)
  if (!isOneSection && !areSiblings) return false
  const [own, theirs] = [a, b].map(target => subjectOf(target, areSiblings))
  return [...own!].some(word => !theirs!.has(word)) && [...theirs!].some(word => !own!.has(word))
}

/** The words of a line up to the end of the aim, with those of its heading. */
function subjectOf({ passage, to }: Target, withHeading: boolean): ReadonlySet<string> {
  const heading = withHeading ? (passage.headings.at(-1)?.plain.text ?? '') : ''
  return new Set(specificWords(`${heading} ${passage.text.text.slice(0, to)}`))
}

/** `tất cả các thôn` is followed by what is done with them sooner than `100% thôn` is. */
function hasSameHead(a: Target, b: Target): boolean {
  if (a.head[0] === undefined || a.head[0] !== b.head[0]) return false
  return a.head[1] === b.head[1] || [a, b].some(each => !/\d/.test(figureOf(each)))
}

/** Words that set two measures apart even where all else is the same. */
const opposites: readonly (readonly string[])[] = [
  ['tỉnh', 'huyện', 'xã', 'phường', 'thôn', 'bản'],
  ['đất', 'hộ', 'chứng', 'xây'],
  ['toàn', 'phần'],
  ['đúng', 'trước', 'quá'],
  ['nam', 'nữ'],
  ['mầm', 'tiểu', 'trung'],
  ['cán', 'công', 'viên'],
]

/** True when each has a word of a set that the other has not: `cấp huyện` and `cấp xã`. */
function contrasts(a: readonly string[], b: readonly string[]): boolean {
  return opposites.some(
    set =>
      set.some(word => a.includes(word) && !b.includes(word)) &&
      set.some(word => b.includes(word) && !a.includes(word)),
  )
}

/** At least 90% and 90% agree; at least 90% and at most 90% do not. */
function hasSameValue(a: Target, b: Target): boolean {
  if (a.direction !== b.direction && a.direction !== 'exact' && b.direction !== 'exact') return false
  const ends = [a, b].map(({ value, valueTo }) => valueTo ?? value)
  return isSame(a.value, b.value) && isSame(ends[0]!, ends[1]!)
}

const figureOf = ({ passage, figureFrom, figureTo }: Target): string =>
  passage.text.text.slice(figureFrom, figureTo).trim()

function placeOf({ passage }: Target, reported: Target): string {
  const isAppendix = passage.part.startsWith('appendix')
  return passage.part === reported.passage.part ? 'chỗ khác' : isAppendix ? 'phụ lục' : 'thân văn bản'
}

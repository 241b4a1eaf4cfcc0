import { splitLabel } from '../document/carrier.ts'
import { clip } from '../language/clip.ts'
import { upper } from '../language/line-case.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { WordDocument } from '../word/document.ts'
import { type FileUnit, wordsOfUnit } from './file-units.ts'
import type { EditContext } from './jobs/job.ts'
import { looksLeft } from './looks.ts'
import { fixedPoints, type Pairs, type Pins, pairUnits } from './pair.ts'
import type { PrintedSpec } from './printed-spec.ts'
import { SpecChanges } from './spec-changes.ts'
import { hunksOf } from './text-changes.ts'
import type { Told } from './told.ts'
import { UnitPlaces } from './unit-places.ts'

/** What the proof looks at. */
export interface ProofContext
  extends Pick<EditContext, 'settled' | 'dropped' | 'newInSpec' | 'otherSections' | 'refused'> {
  original: PrintedSpec
  firstPairs: Pairs
  pins: Pins
  /** The changed spec's document. */
  printed: PrintedSpec
  file: readonly FileUnit[]
  document: WordDocument
  unclear: ReadonlySet<string>
  reasons: EditContext['left']
  conflicts: ReadonlyMap<number, { before: string; after: string }>
}

/** What of an edited file the spec's document still does not have, with why. */
export function findLeft(context: ProofContext): Told[] {
  const { printed, file, settled, dropped, conflicts, otherSections } = context
  const pairs = pairUnits(printed.units, file, context.pins)
  const places = new PlacesInWords(printed.read.root.data())
  const unitPlaces = new UnitPlaces(printed, new SpecChanges(printed.read))
  const where = (unit: FileUnit | undefined, words: string, column?: number): string => {
    const own = unit && unitPlaces.signsOf(unit, column)[0]
    if (own === undefined) return `“${clip(words, 60)}”`
    const { path } = printed.lines[own.line]!.place.origin
    return places.at(path, own.atom.from)
  }
  const told: Told[] = []
  for (const [other, { before, after }] of conflicts)
    told.push({
      kind: 'conflict',
      where: where(printed.units[pairs.ofFile.get(other) ?? -1], after),
      before,
      after,
    })
  file.forEach((unit, other) => {
    if (settled.has(other) || dropped.has(other)) return
    const words = wordsOfUnit(unit)
    if (words === '') return
    const index = pairs.ofFile.get(other)
    if (index === undefined) {
      told.push({
        kind: 'question',
        where: where(nearest(other, pairs, printed), words),
        before: '',
        after: words,
        reason: 'new',
      })
      return
    }
    const spec = printed.units[index]!
    const left = leftOf(other, spec, unit, context)
    for (const { column, ...one } of left) told.push({ where: where(spec, words, column), ...one })
  })
  printed.units.forEach((unit, index) => {
    if (pairs.ofSpec.has(index) || otherSections.has(unit.section)) return
    const words = wordsOfUnit(unit)
    if (words === '') return
    if (context.newInSpec.has(words) && !context.unclear.has(words)) return
    told.push({
      kind: 'question',
      where: where(unit, words),
      before: words,
      after: '',
      reason: context.unclear.has(words) ? 'unclear' : 'gone',
    })
  })
  file.forEach((unit, other) => {
    if (unit.kind === 'row' && wordsOfUnit(unit) === '' && !pairs.ofFile.has(other))
      told.push({
        kind: 'look',
        where: where(nearest(other, pairs, printed), ''),
        before: '',
        after: 'hàng trống',
      })
  })
  for (const unit of movedUnits(pairs, context))
    told.push({
      kind: 'question',
      where: where(unit, wordsOfUnit(unit)),
      before: '',
      after: wordsOfUnit(unit),
      reason: 'moved',
    })
  told.push(...looksLeft(printed, file, pairs, context.document, where))
  return told
}

/** The unit of the spec that stands before one that it does not have. */
function nearest(other: number, pairs: Pairs, printed: PrintedSpec): FileUnit | undefined {
  for (let at = other; at >= 0; at--) {
    const index = pairs.ofFile.get(at)
    if (index !== undefined) return printed.units[index]
  }
  return undefined
}

/** Where an edited text is not what the spec prints. What the program counts is left to it, unless it was edited. */
function leftOf(
  other: number,
  spec: FileUnit,
  file: FileUnit,
  { original, firstPairs, printed, reasons, refused }: ProofContext,
): (Omit<Told, 'where'> & { column: number })[] {
  const first = firstPairs.ofFile.get(other)
  const before = first === undefined ? undefined : original.units[first]
  const left: ReturnType<typeof leftOf> = []
  const known = reasons.get(other) ?? []
  const isRefused = refused.has(`text ${other}`)
  for (const [column, own, its, was] of cellPairs(spec, file, before)) {
    if (own === its) continue
    const label = labelIn(spec, column, printed)
    const isSameLabel = label === '' || its.startsWith(label)
    const typed = splitLabel(its)
    const rest = isSameLabel ? its.slice(label.length) : typed.label === '' ? its : typed.words
    const edited = was === undefined ? undefined : hunksOf(was, its)
    const asked: { before: string; after: string; reason: string }[] = []
    if (!isSameLabel && edited?.some(({ at }) => at <= typed.label.length))
      asked.push({ before: label.trim(), after: typed.label, reason: 'computed' })
    const words = own.slice(label.length)
    // The layout makes capitals, whatever the spec has.
    const isCapital = words === upper(words)
    if (isCapital && words !== rest && words === upper(rest))
      left.push({ column, kind: 'look', before: '', after: 'chữ hoa' })
    const start = its.length - rest.length
    for (const hunk of isCapital ? hunksOf(words, upper(rest)) : hunksOf(words, rest)) {
      const [from, to] = [hunk.at + start, hunk.at + start + hunk.text.length]
      // A new row has no number yet.
      if (edited === undefined && its === '') continue
      const printedWords = words.slice(hunk.from, hunk.to)
      const fileWords = its.slice(from, to)
      if (printedWords !== '' && printedWords === upper(printedWords) && printedWords === upper(fileWords)) {
        left.push({ column, kind: 'look', before: '', after: 'chữ hoa' })
        continue
      }
      const isEdited =
        edited === undefined ||
        isRefused ||
        edited.some(one => one.at <= to && one.at + one.text.length >= from)
      if (isEdited) {
        const why =
          known.find(one => one.before === printedWords && one.after === fileWords) ??
          known.find(one => one.reason !== 'computed')
        const reason = why?.reason ?? (isRefused ? 'unproven' : 'computed')
        asked.push({ before: printedWords, after: fileWords, reason })
      } else if (isWords(printedWords) || isWords(fileWords))
        left.push({
          column,
          kind: 'look',
          before: '',
          after: `chương trình in lại “${fileWords}” thành “${printedWords}”`,
        })
    }
    const [one, ...more] = asked
    if (one === undefined) continue
    // Several stretches, or one that is nothing on one side, are told by the whole text.
    const isWhole = more.length > 0 || one.before === '' || one.after === ''
    left.push({
      column,
      kind: 'question',
      ...(isWhole ? { before: own, after: its } : { before: one.before, after: one.after }),
      reason: (more.find(({ reason }) => reason !== 'computed') ?? one).reason,
    })
  }
  return left
}

/** What the program prints by itself before the words of a cell. */
function labelIn({ cells }: FileUnit, column: number, { sources }: PrintedSpec): string {
  const [text] = cells.find(cell => cell.column === column)?.texts ?? []
  const signs = text === undefined ? [] : (sources.get(text) ?? [])
  const first = signs.findIndex(sign => sign?.atom.from !== undefined)
  return first > 0 ? text!.text.slice(0, first) : ''
}

/** More than a number or a label. */
const isWords = (text: string): boolean => /\p{L}{2,}/u.test(text) && !/^[IVXLC]+[.)]?$/.test(text.trim())

/** The words of the cells of a unit, as the spec prints them, as the file has them, as the spec printed them first. */
function* cellPairs(
  spec: FileUnit,
  file: FileUnit,
  first: FileUnit | undefined,
): Generator<[number, string, string, string | undefined]> {
  const words = (unit: FileUnit, column: number): string | undefined =>
    unit.cells
      .find(cell => cell.column === column)
      ?.texts.map(({ text }) => text)
      .join('\n')
  for (const { column } of file.cells)
    yield [
      column,
      words(spec, column) ?? '',
      words(file, column) ?? '',
      first && (words(first, column) ?? ''),
    ]
}

function movedUnits(pairs: Pairs, { file, settled }: ProofContext): FileUnit[] {
  const fixed = new Set(fixedPoints(pairs.ofSpec).map(([, other]) => other))
  return file.filter(
    (unit, other) =>
      pairs.ofFile.has(other) && !fixed.has(other) && !settled.has(other) && unit.kind !== 'note',
  )
}

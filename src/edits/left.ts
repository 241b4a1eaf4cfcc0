import { clip } from '../language/clip.ts'
import { upper } from '../language/line-case.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { WordDocument } from '../word/document.ts'
import { type FileUnit, wordsOfUnit } from './file-units.ts'
import type { EditContext } from './jobs.ts'
import { looksLeft } from './looks.ts'
import { fixedPoints, type Pairs, pairUnits } from './pair.ts'
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
  const pairs = pairUnits(printed.units, file)
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
    if (left.length > 0 && upper(words) === upper(wordsOfUnit(spec)) && isInCapitals(spec, unitPlaces)) {
      told.push({ kind: 'look', where: where(spec, words), before: '', after: 'chữ hoa' })
      return
    }
    for (const { column, ...one } of left)
      told.push({ kind: 'question', where: where(spec, words, column), ...one })
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

/** The layout makes its capitals, whatever the spec has. */
const isInCapitals = (unit: FileUnit, places: UnitPlaces): boolean => {
  const words = wordsOfUnit(unit)
  return words === upper(words) && places.of(unit).kind !== 'none'
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
  { original, firstPairs, file: units, reasons, refused }: ProofContext,
): (Pick<Told, 'before' | 'after' | 'reason'> & { column: number })[] {
  const first = firstPairs.ofFile.get(other)
  const before = first === undefined ? undefined : original.units[first]
  const left: ReturnType<typeof leftOf> = []
  const known = reasons.get(other) ?? []
  const isRefused = refused.has(`text ${other}`)
  for (const [column, own, its, was] of cellPairs(spec, units[other] ?? file, before)) {
    if (own === its) continue
    const edited = was === undefined ? undefined : hunksOf(was, its)
    for (const hunk of hunksOf(own, its)) {
      const end = hunk.at + hunk.text.length
      const isEdited =
        edited === undefined ||
        isRefused ||
        edited.some(one => one.at <= end && one.at + one.text.length >= hunk.at)
      if (!isEdited) continue
      // A new row has no number yet.
      if (edited === undefined && its === '') continue
      const words = own.slice(hunk.from, hunk.to)
      const reason = known.find(one => one.before === words && one.after === hunk.text)?.reason
      left.push({
        column,
        before: words === '' || hunk.text === '' ? own : words,
        after: words === '' || hunk.text === '' ? its : hunk.text,
        reason: reason ?? (isRefused ? 'unproven' : 'computed'),
      })
    }
  }
  return left
}

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

import { diffArrays } from 'diff'
import { addTo } from '../collections/add-to.ts'
import { longestRise } from '../collections/longest-rise.ts'
import { carriersOfUnit, type FileUnit, type FoundCarrier, keyOfUnit } from './file-units.ts'
import { bagOf, likeness } from './likeness.ts'

/** Which unit of the spec's document is which of the edited file, by index on both sides. */
export interface Pairs {
  ofSpec: ReadonlyMap<number, number>
  ofFile: ReadonlyMap<number, number>
}

/** Units of the spec by the words that they have, for units of the file by index: pairs that were found before and have not changed. */
export type Pins = ReadonlyMap<number, string>

/** So alike are two texts at least that are taken for one without a bookmark. */
const leastLikeness = 0.5

/** A longer gap between fixed points is not searched for likeness. */
const longestGap = 400

/**
 * Pairs what a spec prints with what an edited file has. Fixed points are bookmarks whose words are as they were, then texts that are the
 * same in order, then bookmarks whose words were edited; what was moved is found by its words alone; between fixed points likeness decides.
 * @param pins what was found before the spec was changed: places are counted otherwise since, and bookmarks with other words are not believed.
 */
export function pairUnits(spec: readonly FileUnit[], file: readonly FileUnit[], pins?: Pins): Pairs {
  const ofSpec = new Map<number, number>()
  const ofFile = new Map<number, number>()
  const pair = (a: number, b: number): void => {
    ofSpec.set(a, b)
    ofFile.set(b, a)
  }
  const canPair = (a: number, b: number): boolean =>
    !ofSpec.has(a) && !ofFile.has(b) && kindOf(spec[a]!) === kindOf(file[b]!)
  const specKeys = spec.map(keyOfUnit)
  const fileKeys = file.map(keyOfUnit)

  for (const [index, key] of pins ?? []) {
    const found = specKeys.findIndex((own, at) => own === key && canPair(at, index))
    if (found >= 0) pair(found, index)
  }
  const byPlace = new Map<string, number>()
  spec.forEach((unit, index) => {
    for (const carrier of carriersOfUnit(unit)) {
      const key = placeKey(carrier)
      if (!byPlace.has(key)) byPlace.set(key, index)
    }
  })
  const byCarrier = (carrier: FoundCarrier): number | undefined =>
    carrier.kind === undefined
      ? (byPlace.get(`row ${carrier.place}`) ?? byPlace.get(`paragraph ${carrier.place}`))
      : byPlace.get(placeKey(carrier))
  file.forEach((unit, index) => {
    for (const carrier of carriersOfUnit(unit)) {
      const found = byCarrier(carrier)
      if (found !== undefined && specKeys[found] === fileKeys[index] && canPair(found, index))
        pair(found, index)
    }
  })
  pairInOrder(specKeys, fileKeys, spec, file, ofSpec, pair, canPair)
  if (pins === undefined)
    file.forEach((unit, index) => {
      for (const carrier of carriersOfUnit(unit)) {
        const found = byCarrier(carrier)
        if (found === undefined || !canPair(found, index)) continue
        pair(found, index)
      }
    })
  pairMoved(specKeys, fileKeys, spec, file, pair, canPair)
  pairAlike(specKeys, fileKeys, ofSpec, file.length, pair, canPair)
  return { ofSpec, ofFile }
}

const placeKey = ({ kind, place }: FoundCarrier): string => `${kind ?? 'paragraph'} ${place}`

/** Header rows, rows, notes and paragraphs are never one another. */
const kindOf = ({ kind, isHeader }: FileUnit): string => (isHeader ? 'header' : kind)

type PairUp = (a: number, b: number) => void
type MayPair = (a: number, b: number) => boolean

/** Texts that are the same, in order, between those that are paired already. */
function pairInOrder(
  a: readonly string[],
  b: readonly string[],
  spec: readonly FileUnit[],
  file: readonly FileUnit[],
  ofSpec: ReadonlyMap<number, number>,
  pair: PairUp,
  canPair: MayPair,
): void {
  const keyed = (keys: readonly string[], units: readonly FileUnit[]): string[] =>
    keys.map((key, index) => `${kindOf(units[index]!)} ${key}`)
  const [before, after] = [keyed(a, spec), keyed(b, file)]
  // A pair that bookmarks have made is one sign on both sides.
  for (const [one, other] of ofSpec) {
    before[one] = `\0${one}`
    after[other] = `\0${one}`
  }
  let i = 0
  let j = 0
  for (const { added, removed, count = 0 } of diffArrays(before, after)) {
    if (added) j += count
    else if (removed) i += count
    else for (let at = 0; at < count; at++, i++, j++) if (a[i] !== '' && canPair(i, j)) pair(i, j)
  }
}

/** Texts of some words that stand once on each side, wherever they are. */
function pairMoved(
  a: readonly string[],
  b: readonly string[],
  spec: readonly FileUnit[],
  file: readonly FileUnit[],
  pair: PairUp,
  canPair: MayPair,
): void {
  const places = new Map<string, number[]>()
  a.forEach((key, index) => {
    if (key.length >= 12) addTo(places, `${kindOf(spec[index]!)} ${key}`, index)
  })
  const copies = new Map<string, number[]>()
  b.forEach((key, index) => {
    addTo(copies, `${kindOf(file[index]!)} ${key}`, index)
  })
  for (const [key, here] of places) {
    const free = here.filter(index => (copies.get(key) ?? []).some(other => canPair(index, other)))
    const there = (copies.get(key) ?? []).filter(other => here.some(index => canPair(index, other)))
    if (free.length === 1 && there.length === 1) pair(free[0]!, there[0]!)
  }
}

/** What is left between fixed points: the pairs in order whose likeness is greatest together. */
function pairAlike(
  a: readonly string[],
  b: readonly string[],
  ofSpec: ReadonlyMap<number, number>,
  length: number,
  pair: PairUp,
  canPair: MayPair,
): void {
  const fixed = fixedPoints(ofSpec)
  let i = 0
  let j = 0
  for (const [end, stop] of [...fixed, [a.length, length] as const]) {
    const left = rangeOf(i, end).filter(index => !ofSpec.has(index))
    const right = rangeOf(j, stop)
    alignGap(left, right, a, b, pair, canPair)
    i = end + 1
    j = stop + 1
  }
}

/** The pairs that stand in the same order on both sides. */
export function fixedPoints(ofSpec: ReadonlyMap<number, number>): (readonly [number, number])[] {
  const pairs = [...ofSpec].sort(([one], [other]) => one - other)
  return longestRise(pairs.map(([, other]) => other)).map(index => pairs[index]!)
}

const rangeOf = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index)

function alignGap(
  left: readonly number[],
  right: readonly number[],
  a: readonly string[],
  b: readonly string[],
  pair: PairUp,
  canPair: MayPair,
): void {
  if (left.length === 0 || right.length === 0 || left.length > longestGap || right.length > longestGap) return
  const bagsLeft = left.map(index => bagOf(a[index]!))
  const bagsRight = right.map(index => bagOf(b[index]!))
  const width = right.length + 1
  const best = new Float64Array((left.length + 1) * width)
  const like = (i: number, j: number): number => {
    if (!canPair(left[i]!, right[j]!)) return 0
    const value = likeness(bagsLeft[i]!, bagsRight[j]!)
    return value >= leastLikeness ? value : 0
  }
  for (let i = left.length - 1; i >= 0; i--)
    for (let j = right.length - 1; j >= 0; j--) {
      const value = like(i, j)
      best[i * width + j] = Math.max(
        best[(i + 1) * width + j]!,
        best[i * width + j + 1]!,
        value > 0 ? value + best[(i + 1) * width + j + 1]! : 0,
      )
    }
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    const value = like(i, j)
    if (value > 0 && best[i * width + j] === value + best[(i + 1) * width + j + 1]!)
      pair(left[i++]!, right[j++]!)
    else if (best[i * width + j] === best[(i + 1) * width + j]) i++
    else j++
  }
}

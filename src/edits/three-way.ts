import { createHash } from 'node:crypto'
import { editedSince, textHash } from '../document/carrier.ts'
import {
  carriersOfUnit,
  type FileCell,
  type FileText,
  type FileUnit,
  type FoundCarrier,
} from './file-units.ts'
import type { Pairs } from './pair.ts'

/** A carrier that has the hash of the words as they were rendered. */
type Hashed = FoundCarrier & { hash: string }

/** What was edited since a file was rendered: in the file, in the spec, in both, in neither, or nobody can tell and the file is believed. */
export type EditedIn = 'file' | 'spec' | 'both' | 'none'

const hashedOf = ({ carriers }: FileText): Hashed[] =>
  carriers.filter((one): one is Hashed => one.kind === 'paragraph' && one.hash !== undefined)

/** True for a file whose bookmarks have hashes: what was edited in it is known without the spec. */
export const hasHashes = (units: readonly FileUnit[]): boolean =>
  units.some(unit => carriersOfUnit(unit).some(({ hash }) => hash !== undefined))

/**
 * Where a text was edited.
 * @param spec the same text as the spec prints it now; `isSpecSame` when the spec is known, or believed, not to have changed since.
 */
export function textEditedIn(spec: FileText, file: FileText, isSpecSame: boolean): EditedIn {
  const [base] = hashedOf(file)
  if (base === undefined) return spec.text === file.text ? 'none' : isSpecSame ? 'file' : 'both'
  return either(isEdited(base, file.text), isEdited(base, spec.text))
}

const isEdited = (base: Hashed, text: string): boolean => {
  const { words, label } = editedSince(base, text)
  return words || label
}

const either = (inFile: boolean, inSpec: boolean): EditedIn =>
  inFile ? (inSpec ? 'both' : 'file') : inSpec ? 'spec' : 'none'

/** Where a cell was edited. @param isRowSame the row's own bookmark says that the spec has not changed it. */
export function cellEditedIn(spec: FileCell, file: FileCell, isRowSame: boolean): EditedIn {
  const texts = ({ texts: own }: FileCell): string => own.map(({ text }) => text).join('\n')
  if (texts(spec) === texts(file)) return 'none'
  const bases = file.texts.map(text => hashedOf(text)[0])
  const isWhole = bases.length > 0 && bases.every(base => base !== undefined)
  const isFileSame = isWhole && file.texts.every((text, index) => !isEdited(bases[index]!, text.text))
  const isSpecSame =
    isRowSame ||
    (isWhole &&
      spec.texts.length === file.texts.length &&
      spec.texts.every((text, index) => bases[index]!.hash === textHash(text.text)))
  if (isFileSame && !isSpecSame) return 'spec'
  return isSpecSame ? 'file' : 'both'
}

/** Whether the row that a spec prints is the row that a file was rendered with. */
export function isRowAsRendered(spec: FileUnit, file: FileUnit): boolean {
  const rowOf = (unit: FileUnit): FoundCarrier | undefined =>
    carriersOfUnit(unit).find(({ kind, hash }) => kind === 'row' && hash !== undefined)
  const [own, base] = [rowOf(spec), rowOf(file)]
  return base !== undefined && own?.hash === base.hash
}

/** Names of the documents that are made of one spec otherwise than as a whole. */
const variants = ['final', 'copy', 'quyet-dinh', 'ke-hoach', 'phu-luc', 'final quyet-dinh']

/** True when a file was made from this very spec, with its files and settings. */
export function isMadeFrom(carried: string | undefined, fingerprint: string): boolean {
  if (carried === undefined) return false
  const made = variants.map(name => createHash('sha256').update(`${fingerprint} ${name}`).digest('hex'))
  return carried === fingerprint || made.includes(carried)
}

const counted = /^(.*_)(\d+)([a-z]*)$/

/**
 * Whether a unit that the file does not have was there when it was rendered: one behind it in the same count has the number that it has now.
 * Of what stands last in its count nobody can tell.
 */
export function wasRendered(
  index: number,
  spec: readonly FileUnit[],
  file: readonly FileUnit[],
  pairs: Pairs,
): boolean {
  for (const { place } of carriersOfUnit(spec[index]!)) {
    const [, above, number, what] = counted.exec(place) ?? []
    if (number === undefined) continue
    for (const [other, its] of pairs.ofSpec) {
      if (other <= index) continue
      for (const carrier of carriersOfUnit(spec[other]!)) {
        const [, alsoAbove, later, alsoWhat] = counted.exec(carrier.place) ?? []
        if (alsoAbove !== above || alsoWhat !== what || Number(later) <= Number(number)) continue
        if (carriersOfUnit(file[its]!).some(one => one.place === carrier.place && one.hash === carrier.hash))
          return true
      }
    }
  }
  return false
}

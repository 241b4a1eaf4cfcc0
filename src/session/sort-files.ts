import { basename } from 'node:path'
import { namedFiles } from '../batch/named-files.ts'
import { fileKey } from '../batch/targets.ts'
import { officeRegisterName } from '../citations/register/read-register.ts'
import { besideName, isAbsolute } from '../spec/beside.ts'
import { mostFrames } from '../spec/frames/keys.ts'
import { expandNames } from './expand-names.ts'
import { isFileError } from './file-error.ts'
import { type FileKind, fileKind } from './file-kind.ts'
import { type Files, textOf } from './files.ts'
import { settingsName } from './office.ts'
import { type RowColumns, rowColumns, takesRows } from './row-columns.ts'

/** What a command was given: the plans, and what lies beside them and is none. */
interface SortedFiles {
  plans: string[]
  /** What is passed over, and of which nobody would think so: the two files that the program looks for by their names are not reported. */
  others: OtherFile[]
}

/** A file that is no plan of its own. */
export type OtherFile =
  | { file: string; kind: Exclude<FileKind, 'plan'> | 'row-frame' }
  /** A frame, and a plan that takes it. */
  | { file: string; kind: 'frame'; of: string }

/**
 * Sorts the files that names stand for, by what is in them. Where none of those that were named themselves is a plan, they are taken for
 * plans, so that their faults are reported.
 * @param wanted `row-frame` for a command that fills one from data: it gets the frames of that kind where there are some.
 */
export function sortFiles(
  names: readonly string[],
  files: Files,
  wanted: 'plan' | 'row-frame' = 'plan',
): SortedFiles {
  const found = expandNames(names, files)
  const reader = new Reader(files)
  const takers = takersOf(
    found.map(({ file }) => file),
    reader,
  )
  const others: OtherFile[] = []
  const plans: string[] = []
  const rowFrames: string[] = []
  const isRowFrame = (file: string, columns: RowColumns): boolean =>
    takesRows([columns, ...reader.partsOf(file).map(part => reader.look(part.file).columns)])
  for (const { file } of found) {
    const { kind, columns } = reader.look(file)
    const of = takers.get(fileKey(file))
    if (kind !== 'plan') others.push({ file, kind })
    else if (isRowFrame(file, columns)) rowFrames.push(file)
    else if (of !== undefined) others.push({ file, kind: 'frame', of })
    else plans.push(file)
  }
  if (wanted === 'row-frame' && rowFrames.length > 0) return { plans: rowFrames, others: [] }
  others.push(...rowFrames.map(file => ({ file, kind: 'row-frame' as const })))
  const named = found.filter(({ isListed }) => !isListed).map(({ file }) => file)
  if (plans.length === 0 && named.length > 0) return { plans: named, others: [] }
  return { plans, others: others.filter(isReported).sort(byName) }
}

const isReported = ({ file }: OtherFile): boolean =>
  ![settingsName, officeRegisterName].includes(basename(file))

const byName = (a: OtherFile, b: OtherFile): number => (a.file < b.file ? -1 : 1)

/** What was seen of a file without reading its YAML. */
interface Reading {
  kind: FileKind
  columns: RowColumns
  /** The files that it names, and whether as its frame. */
  names: readonly Part[]
}

/** A file that another one names. */
interface Part {
  file: string
  /** As its frame; else for its text. */
  isFrame: boolean
}

/** A file that cannot be read is a plan: that is reported when it is opened. */
const unread: Reading = { kind: 'plan', columns: { used: [], given: [] }, names: [] }

/** Looks at files, at each once: many plans take one frame. */
class Reader {
  private readonly files: Files
  private readonly readings = new Map<string, Reading>()

  constructor(files: Files) {
    this.files = files
  }

  look(file: string): Reading {
    const key = fileKey(file)
    const known = this.readings.get(key) ?? this.read(file)
    this.readings.set(key, known)
    return known
  }

  private read(file: string): Reading {
    try {
      const text = textOf(file, this.files)
      const names = namedFiles(text)
        .filter(
          ({ name, isFrame, isAtMargin }) => !isAbsolute(name) && (isFrame ? isAtMargin : !goesUp(name)),
        )
        .map(({ name, isFrame }) => ({ file: besideName(file, name), isFrame }))
      return { kind: fileKind(file, text), columns: rowColumns(text), names }
    } catch (error) {
      if (!isFileError(error)) throw error
      return unread
    }
  }

  /** The files that a file is put together from, beside itself: its frames and theirs, and their texts. */
  partsOf(file: string): Part[] {
    const parts: Part[] = []
    const seen = new Set<string>()
    let nearer = [file]
    for (let depth = 0; depth <= mostFrames && nearer.length > 0; depth++) {
      const named = nearer.flatMap(from => this.look(from).names)
      const fresh = named.filter(part => !seen.has(fileKey(part.file)) && seen.add(fileKey(part.file)))
      parts.push(...fresh)
      nearer = fresh.filter(part => part.isFrame).map(part => part.file)
    }
    return parts
  }
}

const goesUp = (name: string): boolean => name.split(/[\\/]/).includes('..')

/** For each file that a plan takes as its frame, by its key, such a plan. Frames that only take each other are nobody's: they are reported as plans. */
function takersOf(files: readonly string[], reader: Reader): Map<string, string> {
  const taken = files.map(file => ({
    file,
    frames: reader
      .partsOf(file)
      .filter(part => part.isFrame)
      .map(part => fileKey(part.file))
      .filter(key => key !== fileKey(file)),
  }))
  const isTaken = new Set(taken.flatMap(({ frames }) => frames))
  const takers = new Map<string, string>()
  for (const { file, frames } of taken)
    if (!isTaken.has(fileKey(file))) for (const key of frames) if (!takers.has(key)) takers.set(key, file)
  return takers
}

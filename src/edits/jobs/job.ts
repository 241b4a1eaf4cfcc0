import type { Path } from '../../diagnostics/diagnostic.ts'
import type { FileUnit } from '../file-units.ts'
import type { Pairs } from '../pair.ts'
import type { PrintedSpec } from '../printed-spec.ts'
import type { SpecChanges } from '../spec-changes.ts'
import type { LeftReason } from '../text-changes.ts'

/** Something that is to be written into the spec, on its own or together with others. */
export interface Job {
  /** The same for the same edit, however far the others are. */
  key: string
  kind: 'text' | 'removed' | 'added' | 'moved' | 'remark'
  /** Where it stands in the spec, for a report. */
  path?: Path
  index?: number
  before: string
  after: string
  /** The units of the file that it is about. */
  units?: readonly number[]
  /** Words of the document that go and that come, as the proof expects them. */
  gone: readonly string[]
  come: readonly string[]
  write(changes: SpecChanges): void
}

/** What the edits of a file are looked for with. */
export interface EditContext {
  printed: PrintedSpec
  file: readonly FileUnit[]
  pairs: Pairs
  literal: boolean
  /** Indexes of units of the file whose words are not taken: they are as they were rendered, or both sides have edited them. */
  settled: ReadonlySet<number>
  /** The spec is known, or believed, not to have changed since the file was rendered. */
  isSpecSame: boolean
  /** What of the file was in the spec and is not any more. */
  dropped: ReadonlySet<number>
  /** Words of units of the spec that the file need not have. */
  newInSpec: ReadonlySet<string>
  /** Sections of the spec's document that the file does not have. */
  otherSections: ReadonlySet<number>
  /** Keys of jobs that could not be done. */
  refused: ReadonlyMap<string, string>
  /** Units of the file that were parted from another, and words of units of the spec that were joined to one, by that one's index. */
  parted: Map<number, number>
  joined: Map<string, number>
  /** Why stretches are left, by the file's unit. */
  left: Map<number, { reason: LeftReason; before: string; after: string }[]>
}

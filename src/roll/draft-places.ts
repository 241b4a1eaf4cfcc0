import type { Point } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { Cursor } from '../spec/cursor.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { Spliced } from '../yaml/splices.ts'
import type { PlacedFinding } from './finding.ts'
import type { PlacedChange } from './roll-settings.ts'
import type { ChangeEntry, LookEntry } from './rolled-plan.ts'

/** Tells places of a spec as places of its draft, and in the document's own words. */
export class DraftPlaces {
  private readonly source: Source
  private readonly draft: Source
  private readonly edits: readonly Spliced[]
  private readonly words: PlacesInWords

  /** @param root the spec, `edits` what makes the draft of it. */
  constructor(root: Cursor, draft: Source, edits: readonly Spliced[]) {
    this.source = root.source
    this.draft = draft
    this.edits = edits
    this.words = new PlacesInWords(root.data())
  }

  entry({ kind, what, why, suggestion, note, offset, path, index, mark }: PlacedFinding): LookEntry {
    return {
      kind,
      file: this.draft.file,
      ...this.point(offset),
      path,
      place: this.words.at(path, index),
      what,
      why,
      suggestion,
      ...(mark === undefined || note === undefined ? {} : { markLine: this.point(mark.offset).line }),
    }
  }

  change({ kind, offset, to, path, index, before, after }: PlacedChange): ChangeEntry {
    const lines = this.source.point(to).line - this.source.point(offset).line + 1
    return {
      kind,
      line: this.point(offset).line,
      lines,
      path,
      place: this.words.at(path, index),
      before,
      after,
    }
  }

  private point(offset: number): Point {
    return this.draft.point(this.edits.reduce((at, edit) => edit.newOffset(at), offset))
  }
}

/** An entry for a file that the spec names. */
export const elsewhere = (
  { kind, what, why, suggestion, offset, path }: PlacedFinding,
  source: Source,
): LookEntry => ({
  kind,
  file: source.file,
  ...source.point(offset),
  path,
  place: `Tệp ${source.file}`,
  what,
  why,
  suggestion,
})

import type { Diagnostic, Path } from './diagnostic.ts'

/** A diagnostic whose place is still to be reported in the document's own words. */
export interface PlacedDiagnostic extends Diagnostic {
  place: {
    path: Path
    /** Index in the text that stands there. */
    index?: number
  }
}

import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import { mmToPoints } from '../layout/nd30.ts'
import type { PrintedDocument } from '../pages/page.ts'
import type { Rendered } from '../pipeline.ts'
import { expect } from '../preflight/expected.ts'
import { lookAtPages, noteAtEnd } from '../preflight/look.ts'
import { tellPages } from '../preflight/tell.ts'
import { passagesOf } from '../reading/passages.ts'

/** What was found on the pages of a document, and the files that it points into. */
export interface FoundOnPages {
  found: Diagnostic[]
  sources: Map<string, Source>
}

/**
 * What an office would send back of a document's pages, by the places in the spec.
 * @param leftNotes the first note of each PDF that could not be set at the foot of its page.
 */
export function findOn(
  printed: PrintedDocument,
  { document, layout, read: { plan } }: Rendered['origin'],
  spec: string,
  leftNotes: readonly string[] = [],
): FoundOnPages {
  const { top, bottom } = layout.page.margins
  const expected = expect(document, layout)
  const seen = [
    ...lookAtPages(printed, expected, { top: mmToPoints(top), bottom: mmToPoints(bottom) }),
    ...leftNotes.map(words => noteAtEnd(printed, words)),
  ]
  const texts = passagesOf(plan).map(({ text }) => text)
  const sources = new Map(texts.map(({ source }) => [source.file, source]))
  return { found: tellPages(seen, spec, texts), sources }
}

import type { Layout } from '../layout/nd30.ts'
import type { DocumentBlocks } from '../markup/blocks.ts'
import type { DocumentProperties } from './docx/properties.ts'
import type { Provenance } from './docx/package.ts'
import type { Format } from './formats.ts'

/** What every writer is given beside the blocks. */
export interface WriterContext {
  layout: Layout
  properties: DocumentProperties
  provenance: Provenance
}

/** Writes blocks as the bytes of a file. */
export type Writer = (document: DocumentBlocks, context: WriterContext) => Uint8Array

/** The writers by format; each is loaded when it is asked for. */
export const writers: Record<Format, () => Promise<Writer>> = {
  docx: async () => {
    const { writeDocx } = await import('./docx/package.ts')
    return (document, { properties, provenance, layout }) => writeDocx(document, properties, provenance, layout)
  },
  html: async () => (await import('./html/page.ts')).writeHtml,
  txt: async () => (await import('./text/lines.ts')).writeText,
}

import type { DocumentBlocks, Paragraph } from '../document/blocks.ts'
import type { PageNotes } from '../document/page-ends.ts'
import type { Layout } from '../layout/nd30.ts'
import type { DocumentProperties } from './docx/properties.ts'

/** What identifies the program and the spec that a file was made from. */
interface Provenance {
  version: string
  specHash: string
}

/** What every writer is given beside the blocks. */
export interface WriterContext {
  layout: Layout
  properties: DocumentProperties
  provenance: Provenance
  /** Remarks of paragraphs are to go out as comments, where the format has them. */
  hasComments?: boolean
  /** Attributes of a paragraph of a web page, with a blank before each: a preview finds it by them. */
  mark?: ((paragraph: Paragraph) => string) | undefined
  /** Footnotes of a web page that is about to be printed stand at the foot of their pages, as far as these are known. */
  pageNotes?: PageNotes | undefined
}

/** Writes blocks as the bytes of a file. */
export type Writer = (document: DocumentBlocks, context: WriterContext) => Uint8Array

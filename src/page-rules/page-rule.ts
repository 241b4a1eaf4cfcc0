import type { Severity } from '../diagnostics/diagnostic.ts'
import type { SaidOfRule } from '../diagnostics/said-of-rule.ts'
import type { WordParagraph } from '../word/document.ts'
import type { Page } from './page.ts'

/** One thing that the decree says of a page and a Word file can do otherwise. One rule, one file. */
export interface PageRule extends SaidOfRule<'trang'> {
  /** It looks at signs and fonts alone, and so goes for any file; the others are for documents that the decree is for. */
  isForAll?: true
  check(page: Page): Iterable<PageFinding>
}

/** A stretch of a paragraph; all of it where nothing less is said. */
export interface Spot {
  paragraph: WordParagraph
  from?: number
  to?: number
  /** What it is called, where it is more than the paragraph: `trang giấy`, `số trang`. */
  words?: string
}

/** What a rule says: one fault, with all its places. */
export interface PageFinding {
  /** Where, in the order of the file; at least one. */
  at: readonly Spot[]
  /** A Vietnamese sentence that begins with a small letter: the first place in the document's own words is put before it. */
  message: string
  hint?: string
  severity?: Severity
  /** The file does not tell: neither right nor wrong. */
  isOpen?: true
}

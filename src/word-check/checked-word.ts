import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { NotJudged } from '../diagnostics/not-judged.ts'
import type { WordDocument } from '../word/document.ts'

/** What was found in a Word file. */
export interface CheckedWord {
  /** The file as it was read; missing when it is refused, and the findings then say why. */
  document?: WordDocument
  /** Title and agency, as far as they were found. */
  title?: string
  agency?: string
  /** The text of each paragraph on a line of its own, by its number: the lines that findings count in. */
  text: string
  /** What is wrong; each has its places (`inWord`), but for what refuses the file. */
  diagnostics: readonly Diagnostic[]
  /** What nobody can judge by this file: that is neither right nor wrong. */
  notJudged: readonly NotJudged[]
}

/** How bad a finding is. Reported to the user as *Phải sửa*, *Nên xem*, *Để biết*. */
export type Severity = 'error' | 'warning' | 'info'

/** A place in a text: both 1-based; a column counts UTF-16 code units, as editors do. */
export interface Point {
  line: number
  column: number
}

/** Where a value stands in the spec: map keys and list indexes from the root. */
export type Path = readonly (string | number)[]

/** Another place that explains the finding, such as the first of two equal keys. */
export interface Related {
  message: string
  file: string
  start: Point
}

/**
 * A place in a Word file, as `src/word` reads it, so that a program can find it in the XML again.
 * What is about a whole page (paper, margins) stands at the first paragraph of its section.
 */
export interface WordPlace {
  /** Number of the paragraph, from 1, among all of the body in the order of the file: those of tables, text boxes and empty ones counted. */
  paragraph: number
  /** In the document's own words: “mục II, đoạn 3”. */
  words: string
  /** Name of the part in the package: `word/document.xml`. */
  part: string
  /** The `w:p`, in UTF-16 units of the part's decoded text, from its `<` to behind its `>`. */
  start: number
  end: number
  /** The stretch [from, to) of the paragraph's text (`WordParagraph.text`) that it is about; all of it where nothing less is meant. */
  from: number
  to: number
  /** The runs that the stretch stands in, from the first `<w:r` to behind the last `</w:r>`; missing in a paragraph without words. */
  runs?: { start: number; end: number }
}

/** One finding of any stage: syntax, schema, values, templates, checks, writing. Bad input is reported by these, never by an exception. */
export interface Diagnostic {
  /** Names the problem in kebab-case, with the stage in front: `yaml/tab-indent`, `spec/unknown-key`. */
  rule: string
  severity: Severity
  /** One Vietnamese sentence: what is wrong and what was expected, the place in the document's own words first. */
  message: string
  /** What to type instead, in Vietnamese. */
  hint?: string
  file: string
  start: Point
  /** First place after the finding. */
  end: Point
  path?: Path
  related?: readonly Related[]
  /** The lines of the data whose rows it concerns, where a frame is checked with its rows. */
  rows?: readonly number[]
  /** The one right text for the stretch, where there is one. */
  fix?: string
  /**
   * Where it stands in a Word file; only findings of one have it. One fault that is repeated is one finding with all its places, the first
   * of them first. `start` and `end` then are the first place: the paragraph's number as the line, the stretch of its text as columns.
   */
  inWord?: readonly WordPlace[]
  /** What a rule threw: the program is at fault, not the plan, and the rule has not looked at all of it. */
  fault?: unknown
}

/** The severities by how bad they are, the worst first. */
export const severityRank: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 }

/** Sorts by file, then place, then severity; the given list is left alone. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.start.line - b.start.line ||
      a.start.column - b.start.column ||
      severityRank[a.severity] - severityRank[b.severity],
  )
}

/** True when the first finding is less bad than the second. */
export const isMilder = (a: Diagnostic, b: Diagnostic): boolean =>
  severityRank[a.severity] > severityRank[b.severity]

/** True for a rule that failed. */
export const isFault = (diagnostic: Diagnostic): boolean => 'fault' in diagnostic

/** True when at least one finding has to be mended (*Phải sửa*). */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(d => d.severity === 'error')
}

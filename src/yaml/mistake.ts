import type { Diagnostic, Path, Severity } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { YamlRule } from './rules.ts'

/** A mistake of YAML syntax, placed by offsets into the source text. */
export interface Mistake {
  rule: YamlRule
  severity: Severity
  /** Vietnamese: what was seen. */
  message: string
  /** Vietnamese: what to type. */
  hint?: string
  start: number
  /** First offset after the mistake. */
  end: number
  path?: Path
  related?: readonly { message: string; at: number }[]
  /**
   * The key or value that the mistake concerns. In a text with errors a mistake found on tokens counts only when the lines show
   * the same key or value; one without a site does not count there.
   */
  site?: { kind: 'key' | 'value'; at: number }
}

/** The diagnostic for a mistake in `source`. */
export function mistakeDiagnostic(source: Source, mistake: Mistake): Diagnostic {
  const { start, end, related, site: _, ...finding } = mistake
  if (related === undefined) return source.diagnostic(finding, start, end)
  const places = related.map(({ message, at }) => ({ message, file: source.file, start: source.point(at) }))
  return source.diagnostic({ ...finding, related: places }, start, end)
}

import type { Diagnostic, Path, Severity } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { YamlRule } from './rules.ts'

/** A slip of YAML syntax, placed by offsets into the source text. */
export interface Trap {
  rule: YamlRule
  severity: Severity
  /** Vietnamese: what was seen. */
  message: string
  /** Vietnamese: what to type. */
  hint?: string
  start: number
  /** First offset after the slip. */
  end: number
  path?: Path
  related?: readonly { message: string; at: number }[]
  /**
   * The key or value that the trap concerns. In a text with errors a trap found on tokens counts only when the lines show
   * the same key or value; one without a site does not count there.
   */
  site?: { kind: 'key' | 'value'; at: number }
}

/** The diagnostic for a trap in `source`. */
export function trapDiagnostic(source: Source, trap: Trap): Diagnostic {
  const { start, end, related, site: _, ...finding } = trap
  if (related === undefined) return source.diagnostic(finding, start, end)
  const places = related.map(({ message, at }) => ({ message, file: source.file, start: source.point(at) }))
  return source.diagnostic({ ...finding, related: places }, start, end)
}

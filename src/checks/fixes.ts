import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Source } from '../diagnostics/source.ts'
import type { Splice } from '../yaml/splices.ts'

/**
 * The changes of a file that mend what has one right answer. Of two that overlap the first is made; the other may be found again afterwards.
 * @param diagnostics findings with `fix`; those of other files are left alone.
 */
export function fixSplices(source: Source, diagnostics: readonly Diagnostic[]): Splice[] {
  const splices: Splice[] = []
  const fixes = diagnostics.flatMap(({ file, fix, start, end }) =>
    fix === undefined || file !== source.file
      ? []
      : [{ from: source.offset(start), to: source.offset(end), text: fix }],
  )
  let free = 0
  for (const splice of fixes.sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (splice.from < free) continue
    splices.push(splice)
    free = Math.max(splice.to, splice.from + 1)
  }
  return splices
}

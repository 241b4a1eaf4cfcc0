import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Io } from './io.ts'
import { makeReport } from './report.ts'

/** Tells findings on stderr. @param texts the texts of the files that they point into, by name. */
export type Tell = (diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>) => Promise<void>

/** Tells each finding once: what is wrong with the settings of an office would come with each of its plans. */
export function tellOnce(io: Io): Tell {
  const reported = new Set<Diagnostic>()
  return async (diagnostics, texts) => {
    const fresh = diagnostics.filter(diagnostic => !reported.has(diagnostic))
    for (const diagnostic of fresh) reported.add(diagnostic)
    if (fresh.length > 0) io.stderr(await makeReport(fresh, texts, 'text', io))
  }
}

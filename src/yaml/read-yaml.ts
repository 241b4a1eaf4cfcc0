import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import type { Source } from '../diagnostics/source.ts'
import { type Reading, readByLibrary } from './by-library.ts'
import { findCharacterMistakes } from './characters.ts'
import { mistakeDiagnostic } from './mistake.ts'
import { readPlain } from './plain/read-plain.ts'
import type { YamlRule } from './rules.ts'
import { maxBytes, tooLarge } from './size-limits.ts'
import type { YamlFile } from './yaml-file.ts'

/** Findings reported for one file; whoever has mended twenty runs the program again. */
const maxFindings = 20

/**
 * Reads the YAML of a spec. Every mistake is reported at its place, in Vietnamese, with what to type instead; there
 * is a value when none of them is an error. Never throws, whatever the text.
 */
export function readYaml(source: Source): Result<YamlFile> {
  const { root, mistakes } = readText(source.text)
  const diagnostics = limit(sortDiagnostics(mistakes.map(mistake => mistakeDiagnostic(source, mistake))))
  if (root === undefined || hasErrors(diagnostics)) return { diagnostics }
  return { value: { source, root }, diagnostics }
}

/** Plain files are read here, in no time; the library reads the others, and it alone finds mistakes. */
function readText(text: string): Reading {
  const bytes = Buffer.byteLength(text)
  if (bytes > maxBytes) return { mistakes: [tooLarge(bytes)] }
  const characters = findCharacterMistakes(text)
  const root = characters.length === 0 ? readPlain(text) : undefined
  return root === undefined ? readByLibrary(text, characters) : { root, mistakes: [] }
}

/** The first twenty, errors before warnings, and a note on the rest. */
function limit(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  if (diagnostics.length <= maxFindings) return [...diagnostics]
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  const others = diagnostics.filter(({ severity }) => severity !== 'error')
  const kept = [...errors, ...others].slice(0, maxFindings)
  const last = kept.at(-1)!
  const note: Diagnostic = {
    rule: 'yaml/more-findings' satisfies YamlRule,
    severity: 'info',
    message: `Còn ${diagnostics.length - kept.length} chỗ khác chưa kể ra ở đây.`,
    hint: 'Sửa các chỗ đã nêu rồi chạy lại.',
    file: last.file,
    start: last.end,
    end: last.end,
  }
  return [...sortDiagnostics(kept), note]
}

import type { Document, YAMLMap } from 'yaml'
import { isMap, isScalar } from 'yaml'
import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import { hasErrors, sortDiagnostics } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import type { Source } from '../diagnostics/source.ts'
import { findCharacterMistakes } from './characters.ts'
import {
  emptyFile,
  findDocumentMistakes,
  hasTooManyLexemes,
  maxBytes,
  rootNotMap,
  tooDeep,
  tooLarge,
  tooManyLexemes,
} from './document-mistakes.ts'
import { mergeFindings } from './merge-findings.ts'
import type { Mistake } from './mistake.ts'
import { mistakeDiagnostic } from './mistake.ts'
import { findMistakes } from './mistakes/find-mistakes.ts'
import { composeDocument, parseTokens, sortErrors } from './parse-text.ts'
import type { YamlRule } from './rules.ts'
import { scanLines } from './scan-lines.ts'
import { bracketOffsets, listItems } from './source-items.ts'
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

interface Reading {
  root?: YAMLMap
  mistakes: Mistake[]
}

function readText(text: string): Reading {
  const bytes = Buffer.byteLength(text)
  if (bytes > maxBytes) return { mistakes: [tooLarge(bytes)] }
  if (hasTooManyLexemes(text)) return { mistakes: [tooManyLexemes()] }
  const characters = findCharacterMistakes(text)
  if (characters.some(({ rule, severity }) => rule === 'yaml/not-utf8' && severity === 'error'))
    return { mistakes: characters }
  const stream = parseTokens(text)
  if (stream === undefined) return { mistakes: [tooDeep(0)] }
  const { items, tooDeep: deepPlace } = listItems(stream.documents[0]?.value)
  if (deepPlace !== undefined) return { mistakes: [...characters, ...explainDepth(text, deepPlace)] }
  const document = composeDocument(stream.tokens, text.length)
  if (document === undefined) return { mistakes: [tooDeep(0)] }
  const found = mergeFindings(
    text,
    sortErrors(document.errors),
    findMistakes(items, text),
    bracketOffsets(items),
  )
  const mistakes = [...characters, ...findDocumentMistakes(stream), ...found]
  if (mistakes.some(({ severity }) => severity === 'error')) return { mistakes }
  return readRoot(document, mistakes)
}

const manyColons = new Set<YamlRule>(['yaml/colon-in-text', 'yaml/two-keys-on-one-line'])

/** A hundred lines with two colons each are as deep as a hundred brackets, but what is to be mended are the colons. */
function explainDepth(text: string, deepPlace: number): Mistake[] {
  const faults = scanLines(text).faults.map(({ mistake }) => mistake)
  return faults.some(({ rule }) => manyColons.has(rule)) ? faults : [tooDeep(deepPlace)]
}

function readRoot({ contents }: Document, mistakes: Mistake[]): Reading {
  if (isMap(contents)) return { root: contents, mistakes }
  if (contents === null || (isScalar(contents) && contents.value === ''))
    return { mistakes: [...mistakes, emptyFile()] }
  const [start, end] = contents.range ?? [0, 0]
  return { mistakes: [...mistakes, rootNotMap(start, end)] }
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

import type { Document } from 'yaml'
import { isMap, isScalar } from 'yaml'
import {
  emptyFile,
  findDocumentMistakes,
  hasTooManyLexemes,
  rootNotMap,
  tooDeep,
  tooManyLexemes,
} from './document-mistakes.ts'
import { nodeOf } from './library-tree.ts'
import { mergeFindings } from './merge-findings.ts'
import type { Mistake } from './mistake.ts'
import { findMistakes } from './mistakes/find-mistakes.ts'
import { composeDocument, parseTokens, sortErrors } from './parse-text.ts'
import type { YamlRule } from './rules.ts'
import { scanLines } from './scan-lines.ts'
import { bracketOffsets, listItems } from './source-items.ts'
import type { Node, YAMLMap } from './tree.ts'

/** What a text holds, and what is wrong with it; without a root where it cannot be read. */
export interface Reading {
  root?: YAMLMap
  mistakes: Mistake[]
}

/**
 * Reads a text by the YAML library, with every mistake in it. In the program it is a bundle of its own, which is loaded when a text is not
 * plain.
 * @param characters what is wrong with the characters of the text.
 */
export function readByLibrary(text: string, characters: readonly Mistake[]): Reading {
  if (hasTooManyLexemes(text)) return { mistakes: [tooManyLexemes()] }
  if (characters.some(({ rule, severity }) => rule === 'yaml/not-utf8' && severity === 'error'))
    return { mistakes: [...characters] }
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

/** What a text of any YAML holds, or where the first of its errors is. */
export function composeByLibrary(text: string): { contents: Node | undefined } | { errorAt: number } {
  const stream = parseTokens(text)
  const document = stream && composeDocument(stream.tokens, text.length)
  if (document === undefined) return { errorAt: 0 }
  const [error] = document.errors
  return error === undefined ? { contents: nodeOf(document.contents) } : { errorAt: error.pos[0] }
}

const manyColons = new Set<YamlRule>(['yaml/colon-in-text', 'yaml/two-keys-on-one-line'])

/** A hundred lines with two colons each are as deep as a hundred brackets, but what is to be mended are the colons. */
function explainDepth(text: string, deepPlace: number): Mistake[] {
  const faults = scanLines(text).faults.map(({ mistake }) => mistake)
  return faults.some(({ rule }) => manyColons.has(rule)) ? faults : [tooDeep(deepPlace)]
}

function readRoot({ contents }: Document, mistakes: Mistake[]): Reading {
  if (isMap(contents)) return { root: nodeOf(contents) as YAMLMap, mistakes }
  if (contents === null || (isScalar(contents) && contents.value === ''))
    return { mistakes: [...mistakes, emptyFile()] }
  const [start, end] = contents.range ?? [0, 0]
  return { mistakes: [...mistakes, rootNotMap(start, end)] }
}

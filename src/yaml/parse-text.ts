import type { CST, Document, YAMLParseError } from 'yaml'
import { Composer, Parser } from 'yaml'

/** A spec's text as tokens, before nodes are made of them. */
export interface TokenStream {
  tokens: CST.Token[]
  directives: CST.Directive[]
  documents: CST.Document[]
}

/** Cuts a text into tokens; undefined when it is nested deeper than the stack can take. */
export function parseTokens(text: string): TokenStream | undefined {
  const tokens = guardStack(() => [...new Parser().parse(text)])
  if (tokens === undefined) return undefined
  return {
    tokens,
    directives: tokens.filter(token => token.type === 'directive'),
    documents: tokens.filter(token => token.type === 'document'),
  }
}

/**
 * Makes nodes of tokens, with the failsafe schema (YAML 1.2, 10.1): every scalar is the text as typed. The
 * library's test for equal keys is off, because it is quadratic. Undefined when the nesting is too deep.
 */
export function composeDocument(tokens: readonly CST.Token[], length: number): Document | undefined {
  return guardStack(() => {
    const composer = new Composer({
      schema: 'failsafe',
      keepSourceTokens: true,
      prettyErrors: false,
      uniqueKeys: false,
    })
    let first: Document | undefined
    for (const document of composer.compose(tokens, true, length)) first ??= document
    return first
  })
}

/** The parser's errors in the order of their places. */
export function sortErrors(errors: readonly YAMLParseError[]): YAMLParseError[] {
  return [...errors].sort((a, b) => a.pos[0] - b.pos[0])
}

function guardStack<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}

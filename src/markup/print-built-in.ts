import type { DocumentBlocks } from '../document/blocks.ts'
import { BlockMaker } from './block-maker.ts'
import { type BesideTemplates, builtIn, outermost } from './built-in.ts'
import { inCapitals } from './html.ts'
import type { PieceMemory } from './piece-memory.ts'
import type { View } from './view-data.ts'

/** Built-in templates that print a piece of content from its view alone. */
const ofView = new Set(['bang', 'de-muc'])

/**
 * The blocks that the built-in templates make of a plan's view, without any markup between.
 * @param memory what plans of the same frame have in common.
 */
export function printBuiltIn(view: View, memory?: PieceMemory): DocumentBlocks {
  const maker = new BlockMaker()
  const beside: BesideTemplates = {
    root: view,
    has: isSome,
    capitals: inCapitals,
    call(name, data) {
      const print = (): void => builtIn[name]!.print(maker, beside, data)
      if (memory !== undefined && ofView.has(name)) maker.piece(data as object, memory, print)
      else print()
    },
  }
  beside.call(outermost, view)
  if (memory !== undefined) maker.remember(memory)
  return maker.document
}

/** What `{{#if}}` of Handlebars takes for something: no empty text, and no empty list. */
const isSome = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value))

import type { Block } from '../document/blocks.ts'
import type { View } from './view-data.ts'

/** The view of a piece of a plan, and what it depends on beside the piece. */
export interface KnownView {
  view: View
  place: string
  /** The anchors in it. */
  names: readonly string[]
}

/** What a view was made into, the names of places in it, and its notes, of which it had the first ones of its section. */
export interface KnownBlocks {
  blocks: readonly Block[]
  anchors: readonly string[]
  notes: readonly string[]
  /** Number of its first note. */
  firstNote: number
}

/**
 * Headings and tables of the plans of one frame: those that its plans have in common keep their view, and a view its blocks. What is known of a
 * piece is forgotten with it.
 */
export class PieceMemory {
  readonly views = new WeakMap<object, KnownView>()
  readonly blocks = new WeakMap<object, KnownBlocks>()
}

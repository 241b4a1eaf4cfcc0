import type { Source } from '../diagnostics/source.ts'
import type { FilePlace } from '../text/file-place.ts'
import type { Node, YAMLMap } from '../yaml/tree.ts'

/** A text of the spec that does not stand in its node: that of a file beside the spec, or one that was put together. */
export interface StoredText {
  text: string
  /** Where the character at an index stands; the text's length is allowed. */
  placeAt(index: number): FilePlace
}

/**
 * The nodes of a spec, of its own file and of the files that it takes pieces from. A node stands in the file of the node above it, unless
 * `sources` says another; its text is its own, unless `texts` has one.
 */
export interface SpecTree {
  source: Source
  root: YAMLMap
  sources: ReadonlyMap<Node, Source>
  texts: ReadonlyMap<Node, StoredText>
}

/** A spec that is one file. */
export const treeOf = (source: Source, root: YAMLMap): SpecTree => ({
  source,
  root,
  sources: new Map(),
  texts: new Map(),
})

/** The whole text of a file. */
export const storedFile = (source: Source): StoredText => ({
  text: source.text,
  placeAt: offset => ({ source, offset }),
})

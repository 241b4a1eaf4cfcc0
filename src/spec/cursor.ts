import type { Path } from '../diagnostics/diagnostic.ts'
import type { PlacedDiagnostic } from '../diagnostics/placed-diagnostic.ts'
import type { Source, UnplacedFinding } from '../diagnostics/source.ts'
import { normaliseText } from '../language/normalise.ts'
import { type Origin, PlacedText } from '../text/placed-text.ts'
import { childNode, keyNode, rangeOf } from '../yaml/nodes.ts'
import { offsetInScalar, scalarText } from '../yaml/scalar.ts'
import { isMap, isNode, isScalar, type Node } from '../yaml/tree.ts'
import { plainValue } from './plain-value.ts'
import type { SpecTree } from './spec-tree.ts'

/** A place in the spec: goes down by keys and indexes, and gives the text that stands there with its places. */
export class Cursor {
  /** The file that what stands here was read from. */
  readonly source: Source
  readonly node: Node | undefined
  readonly path: Path
  private readonly tree: SpecTree
  private readonly parent: Cursor | undefined

  private constructor(
    tree: SpecTree,
    source: Source,
    node: Node | undefined,
    path: Path,
    parent: Cursor | undefined,
  ) {
    this.tree = tree
    this.source = source
    this.node = node
    this.path = path
    this.parent = parent
  }

  /** The top of a spec. */
  static root(tree: SpecTree): Cursor {
    return new Cursor(tree, tree.source, tree.root, [], undefined)
  }

  /** The value of a key or an item of a list; a missing one is a cursor without a node, whose place is its parent's. */
  at(key: string | number): Cursor {
    const node = child(this.node, key)
    return new Cursor(this.tree, this.sourceOf(node), node, [...this.path, key], this)
  }

  follow(path: Path): Cursor {
    return path.reduce<Cursor>((cursor, key) => cursor.at(key), this)
  }

  /** The text that stands here, NFC, with its places; empty where there is none. */
  text(): PlacedText {
    const { node, source, path } = this
    const stored = node && this.tree.texts.get(node)
    if (stored) return placed(stored.text, { path, placeAt: index => stored.placeAt(index) })
    if (!isScalar(node)) {
      const [offset] = this.range()
      return PlacedText.whole('', { path, placeAt: () => ({ source, offset }) })
    }
    const placeAt = (index: number) => ({ source, offset: offsetInScalar(source, node, index) })
    return placed(scalarText(node), { path, placeAt })
  }

  /** True where a text stands, be it that of a file. */
  get isText(): boolean {
    return isScalar(this.node) || (this.node !== undefined && this.tree.texts.has(this.node))
  }

  /** What stands here as plain data. */
  data(): unknown {
    return plainValue(this.node, this.tree.texts)
  }

  /** Offsets of what stands here; of the nearest parent that has a place when nothing does. */
  range(): [number, number] {
    if (this.node) return rangeOf(this.node)
    return this.parent ? this.parent.ownRange() : [0, 0]
  }

  /** A diagnostic about what stands here. */
  diagnostic(finding: UnplacedFinding): PlacedDiagnostic {
    const [start, end] = this.range()
    const { path } = this
    return { ...this.source.diagnostic({ ...finding, path }, start, end), place: { path } }
  }

  /** A diagnostic about a key of the map that stands here. */
  keyDiagnostic(key: string, finding: UnplacedFinding): PlacedDiagnostic {
    const node = keyNode(this.node, key)
    const [start, end] = node ? rangeOf(node) : this.range()
    const reported = this.sourceOf(node).diagnostic({ ...finding, path: [...this.path, key] }, start, end)
    return { ...reported, place: { path: this.path } }
  }

  /** A diagnostic about a key that is missing in the map that stands here: it is reported where the map has its name. */
  missingDiagnostic(key: string, finding: UnplacedFinding): PlacedDiagnostic {
    const [start, end] = this.ownRange()
    const reported = this.source.diagnostic({ ...finding, path: [...this.path, key] }, start, end)
    return { ...reported, place: { path: this.path } }
  }

  private sourceOf(node: Node | undefined): Source {
    return (node && this.tree.sources.get(node)) ?? this.source
  }

  /** The place of a whole map or list is reported by its own key: that is the line a clerk looks for. */
  private ownRange(): [number, number] {
    const key = this.path.at(-1)
    const node = typeof key === 'string' ? keyNode(this.parent?.node, key) : undefined
    if (node) return rangeOf(node)
    if (!this.node) return this.parent ? this.parent.ownRange() : [0, 0]
    const [start] = rangeOf(this.node)
    return [start, start + 1]
  }
}

/** Values by key of the maps that have many: units, values. A search for each of thousands would take the square of the time. */
const indexes = new WeakMap<Node, ReadonlyMap<string, Node | undefined>>()

const manyKeys = 50

function child(node: Node | undefined, key: string | number): Node | undefined {
  if (!isMap(node) || node.items.length < manyKeys) return childNode(node, key)
  let index = indexes.get(node)
  if (index === undefined) {
    index = new Map(
      node.items.map(pair => [isScalar(pair.key) ? String(pair.key.value) : '', nodeOf(pair.value)]),
    )
    indexes.set(node, index)
  }
  return index.get(String(key))
}

const nodeOf = (value: unknown): Node | undefined => (isNode(value) ? value : undefined)

function placed(raw: string, origin: Origin): PlacedText {
  const { text, map } = normaliseText(raw)
  if (map === undefined) return PlacedText.whole(text, origin)
  return PlacedText.whole(text, { ...origin, placeAt: index => origin.placeAt(map[index] ?? raw.length) })
}

import type { Source } from '../../diagnostics/source.ts'
import { isMap, isScalar, type Node, Pair, YAMLMap } from '../../yaml/tree.ts'
import { isIncludeMap } from '../include.ts'
import type { SpecTree } from '../spec-tree.ts'

/**
 * Fills a spec into its frame: maps are joined key by key, in the order of the frame; a text or a list of the spec takes the place of the
 * frame's. The nodes of both stay as they are.
 * @param own keys of the spec's root that say how it uses the frame, and are no part of the plan.
 */
export function mergeFrame(frame: SpecTree, spec: SpecTree, own: readonly string[]): SpecTree {
  const sources = new Map([...frame.sources, ...spec.sources])
  const texts = new Map([...frame.texts, ...spec.texts])
  const sourcesOf = new SourceMap(sources)
  const root = mergeMaps(
    { map: frame.root, source: frame.source },
    { map: spec.root, source: spec.source },
    sourcesOf,
  )
  root.items = root.items.filter(({ key }) => !own.includes(keyText(key)))
  return { source: spec.source, root, sources, texts }
}

/** A map and the file that its keys are in, unless they say another. */
interface PlacedMap {
  map: YAMLMap
  source: Source
}

/** Keeps the file of every node that is put below a node of another file. */
export class SourceMap {
  private readonly sources: Map<Node, Source>

  constructor(sources: Map<Node, Source>) {
    this.sources = sources
  }

  of(node: unknown, around: Source): Source {
    return this.sources.get(node as Node) ?? around
  }

  keep(node: unknown, around: Source): void {
    if (node !== null && typeof node === 'object' && !this.sources.has(node as Node))
      this.sources.set(node as Node, around)
  }
}

/** Joins two maps into a new one, which stands where the second does. */
export function mergeMaps(below: PlacedMap, above: PlacedMap, sources: SourceMap): YAMLMap {
  const merged = new YAMLMap()
  merged.range = above.map.range
  sources.keep(merged, above.source)
  const over = new Map(above.map.items.map(pair => [keyText(pair.key), pair]))
  for (const pair of below.map.items) {
    const key = keyText(pair.key)
    const other = over.get(key)
    over.delete(key)
    if (other === undefined) merged.items.push(kept(pair, below.source, sources))
    else merged.items.push(joined(pair, other, below.source, above.source, sources))
  }
  for (const pair of over.values()) merged.items.push(kept(pair, above.source, sources))
  return merged
}

function kept(pair: Pair, source: Source, sources: SourceMap): Pair {
  sources.keep(pair.key, source)
  sources.keep(pair.value, source)
  return pair
}

function joined(below: Pair, above: Pair, belowSource: Source, source: Source, sources: SourceMap): Pair {
  if (!isMergeable(below.value) || !isMergeable(above.value)) return kept(above, source, sources)
  sources.keep(above.key, source)
  const value = mergeMaps(
    { map: below.value, source: sources.of(below.value, belowSource) },
    { map: above.value, source: sources.of(above.value, source) },
    sources,
  )
  return new Pair(above.key, value)
}

/** A map that stands for a file is a text. */
const isMergeable = (value: unknown): value is YAMLMap => isMap(value) && !isIncludeMap(value as YAMLMap)

const keyText = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

import { isCollection, isMap, isNode, isPair, isScalar, isSeq, type Node, type Pair } from './tree.ts'

/** A key of a map or an index of a list. */
type Step = string | number

/** The value at a key of a map or an index of a list; undefined when there is none. */
export function childNode(node: Node | null | undefined, step: Step): Node | undefined {
  if (isMap(node)) return asNode(findPair(node, String(step))?.value)
  if (isSeq(node) && typeof step === 'number') return asNode(node.items[step])
  return undefined
}

/** The node of a key in a map: the place of what is reported about the key itself. */
export function keyNode(node: Node | null | undefined, key: Step): Node | undefined {
  return isMap(node) ? asNode(findPair(node, String(key))?.key) : undefined
}

/** The value at the end of a path; undefined when a step is missing. */
export function nodeAt(root: Node | null | undefined, path: readonly Step[]): Node | undefined {
  return path.reduce<Node | null | undefined>(childNode, root) ?? undefined
}

/** The node of the key at the end of a path; undefined when a step is missing or the last is an index. */
export function keyNodeAt(root: Node | null | undefined, path: readonly Step[]): Node | undefined {
  const last = path.at(-1)
  return last === undefined ? undefined : keyNode(nodeAt(root, path.slice(0, -1)), last)
}

/**
 * Where a node stands: its first offset and the first after it, without the blanks, line ends and comments that
 * the library counts with it.
 */
export function rangeOf(node: Node): [start: number, end: number] {
  const start = node.range?.[0] ?? 0
  return [start, Math.max(start, endOf(node))]
}

function endOf(node: Node): number {
  let last = node
  while (isCollection(last) && !last.flow) {
    const item: unknown = last.items.at(-1)
    const inner = isPair(item) ? lastOf(item.value, item.key) : asNode(item)
    if (inner === undefined) break
    last = inner
  }
  const end = last.range?.[1] ?? 0
  if (!isScalar(last) || last.head === undefined) return end
  const { source } = last
  return end - (source.length - source.trimEnd().length)
}

/** A value that is left blank stands right behind its colon, or lines below; its key is the better end. */
function lastOf(value: unknown, key: unknown): Node | undefined {
  const node = asNode(value)
  return node !== undefined && node.range?.[0] !== node.range?.[1] ? node : asNode(key)
}

function findPair(map: { items: Pair[] }, key: string): Pair | undefined {
  return map.items.find(pair => isScalar(pair.key) && pair.key.value === key)
}

function asNode(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined
}

import { rangeOf } from '../yaml/nodes.ts'
import { isCollection, isPair, isScalar, type Node } from '../yaml/tree.ts'
import type { Cursor } from './cursor.ts'

/** The YAML comments of a spec, each from its `#` to the end of its line. */
export function comments(root: Cursor): { text: string; offset: number }[] {
  const { text } = root.source
  const scalars = scalarRanges(root.node)
  const found: { text: string; offset: number }[] = []
  let next = 0
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    while (next < scalars.length && scalars[next]![1] <= at) next++
    const scalar = scalars[next]
    if (scalar !== undefined && scalar[0] <= at) continue
    if (at > 0 && !/\s/.test(text[at - 1]!)) continue
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    found.push({ text: text.slice(at, end).trimEnd(), offset: at })
    at = end
  }
  return found
}

/** Where the scalars stand, in order. A text below `|` begins behind its header, which may carry a comment. */
function scalarRanges(root: Node | undefined): [number, number][] {
  const ranges: [number, number][] = []
  const visit = (node: unknown): void => {
    if (isPair(node)) {
      visit(node.key)
      visit(node.value)
    } else if (isCollection(node)) for (const item of node.items) visit(item)
    else if (isScalar(node)) {
      const [start, end] = rangeOf(node)
      if (end > start) ranges.push([Math.min(end, node.head?.textStart ?? start), end])
    }
  }
  visit(root)
  return ranges.sort((a, b) => a[0] - b[0])
}

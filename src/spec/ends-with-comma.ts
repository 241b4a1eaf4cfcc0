import { isSeq } from '../yaml/tree.ts'
import type { Cursor } from './cursor.ts'

/** True for a list in `[ ]` with a comma behind its last item: `[A, B, 1, ]`. A blank item is meant, and YAML has none. */
export function endsWithComma({ node, source }: Cursor): boolean {
  if (!isSeq(node) || !node.flow || !node.range) return false
  const [from, to] = node.range
  return /,\s*\]$/.test(source.text.slice(Math.max(from, to - 200), to))
}

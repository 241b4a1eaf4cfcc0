import type { Path } from '../diagnostics/diagnostic.ts'
import type { Cursor } from '../spec/cursor.ts'
import type { PlacedText } from '../text/placed-text.ts'
import { rangeOf } from '../yaml/nodes.ts'
import { isCollection, isScalar, Scalar } from '../yaml/tree.ts'

/** The words that every mark begins with, in a remark or a comment. */
export const markWord = 'XEM LẠI'

/** Where the mark of a segment goes: an offset of the spec, and whether it is a remark in the text or a YAML comment. */
export interface MarkPlace {
  offset: number
  form: 'remark' | 'comment'
}

/** At the end of a line or cell, as a remark in it; of lines that `>` joins, at the end of the last. */
export function remarkAt(text: PlacedText): MarkPlace {
  const { length } = text.text
  const end = endOfMarkedLine(text.source.text, text.offsetAt(Math.max(0, length - 1)))
  return { offset: Math.min(end, text.offsetAt(length)), form: 'remark' }
}

/** The end of the line that an offset stands in, before its line end and the blanks before that. */
export function endOfMarkedLine(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset)
  let end = newline < 0 ? text.length : newline
  while (end > offset && /[\r \t]/.test(text[end - 1]!)) end--
  return end
}

/**
 * Behind what stands at a path, on its line: behind the brackets around it, and for a text below `|` on the line of its key, as the text
 * would print it.
 */
export function commentAt(root: Cursor, path: Path): MarkPlace {
  const { text } = root.source
  const at = root.follow(path)
  for (let length = 0; length < path.length; length++) {
    const { node } = root.follow(path.slice(0, length))
    if (isCollection(node) && node.flow)
      return { offset: endOfMarkedLine(text, rangeOf(node)[1]), form: 'comment' }
  }
  const { node } = at
  if (isScalar(node) && isBlockText(node))
    return { offset: endOfMarkedLine(text, rangeOf(node)[0]), form: 'comment' }
  return { offset: endOfMarkedLine(text, node ? rangeOf(node)[1] : at.range()[1]), form: 'comment' }
}

/** True for a text below `|` or `>`. */
export const isBlockText = ({ type }: Scalar): boolean =>
  type === Scalar.BLOCK_LITERAL || type === Scalar.BLOCK_FOLDED

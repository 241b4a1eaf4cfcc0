import { isMap, isScalar, isSeq, type Node } from 'yaml'
import type { Diagnostic, Path } from '../diagnostics/diagnostic.ts'
import type { Cursor } from './cursor.ts'
import { placeInWords } from './place-in-words.ts'

/**
 * Puts the place in the document's own words before a diagnostic's message, and its path in the spec where it has none yet.
 * @param root the place of the spec's root, `value` the spec as plain data.
 */
export function locate(diagnostic: Diagnostic, root: Cursor, value: unknown): Diagnostic {
  if (diagnostic.rule.startsWith('yaml/') || diagnostic.file !== root.source.file) return capitalised(diagnostic)
  const offset = root.source.offset(diagnostic.start)
  const path = diagnostic.path ?? pathAt(root.node, offset)
  const node = root.follow(path).node
  const line = isScalar(node) ? lineIn(root, node, offset) : undefined
  const words = placeInWords(value, path, line)
  if (words === '') return capitalised({ ...diagnostic, path })
  return { ...diagnostic, path, message: `${words}: ${diagnostic.message}` }
}

/** The path of the innermost node at an offset. */
function pathAt(node: Node | undefined, offset: number): Path {
  const path: (string | number)[] = []
  for (let here: unknown = node; ; ) {
    let next: unknown
    if (isMap(here)) {
      for (const pair of here.items) {
        const start = (pair.key as Node).range?.[0] ?? 0
        const end = (pair.value as Node | null)?.range?.[2] ?? (pair.key as Node).range?.[2] ?? start
        if (offset < start || offset > end || !isScalar(pair.key)) continue
        path.push(String(pair.key.value))
        next = pair.value
        if (offset < end) break
      }
    } else if (isSeq(here)) {
      const index = here.items.findIndex(item => {
        const range = (item as Node).range
        return range && offset >= range[0] && offset < Math.max(range[2], range[0] + 1)
      })
      if (index >= 0) {
        path.push(index)
        next = here.items[index]
      }
    }
    if (next === undefined || next === null) return path
    here = next
  }
}

/** Which line of a text, from 0, blank lines not counted, an offset stands in. */
function lineIn(root: Cursor, node: Node, offset: number): number {
  const { text } = root.source
  const start = node.range?.[0] ?? 0
  const isBlock = text[start] === '|' || text[start] === '>'
  const lines = text.slice(start, offset).split('\n').slice(isBlock ? 1 : 0)
  return Math.max(0, lines.slice(0, -1).filter(line => line.trim() !== '').length)
}

/** A sentence without a place before it begins with a capital letter. */
function capitalised(diagnostic: Diagnostic): Diagnostic {
  const { message } = diagnostic
  return { ...diagnostic, message: message.charAt(0).toUpperCase() + message.slice(1) }
}

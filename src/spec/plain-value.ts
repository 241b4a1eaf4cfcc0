import { normaliseText } from '../language/normalise.ts'
import { scalarText } from '../yaml/scalar.ts'
import { isMap, isScalar, isSeq } from '../yaml/tree.ts'
import type { SpecTree } from './spec-tree.ts'

/** A node as plain data for validation: maps, lists and NFC texts; `texts` has those that do not stand in their nodes. */
export function plainValue(node: unknown, texts: SpecTree['texts'] = new Map()): unknown {
  const stored = texts.get(node as never)
  if (stored) return normaliseText(stored.text).text
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), plainValue(value, texts)]))
  if (isSeq(node)) return node.items.map(item => plainValue(item, texts))
  return isScalar(node) ? normaliseText(scalarText(node)).text : ''
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

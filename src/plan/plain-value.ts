import { isMap, isScalar, isSeq } from 'yaml'
import { normaliseText } from '../language/normalise.ts'
import { scalarText } from '../yaml/scalar.ts'
import type { Included } from './cursor.ts'

/** The spec as plain data for validation: maps, lists and NFC texts; a `tep:` map is the text of its file. */
export function plainValue(node: unknown, included: Included): unknown {
  const file = included.get(node as never)
  if (file) return normaliseText(file.text).text
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), plainValue(value, included)]))
  if (isSeq(node)) return node.items.map(item => plainValue(item, included))
  return isScalar(node) ? normaliseText(scalarText(node)).text : ''
}

const keyOf = (key: unknown): string => (isScalar(key) ? String(key.value) : '')

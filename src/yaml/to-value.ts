import { isMap, isScalar, isSeq } from 'yaml'
import { scalarText } from './scalar.ts'
import type { YamlFile } from './yaml-file.ts'

/** The plain value of a spec for validation: objects, arrays and strings as typed. */
export function toValue({ root }: YamlFile): unknown {
  return plainValue(root)
}

/** Own properties only: a key such as `__proto__`, which `readYaml` refuses, would change nothing else here either. */
function plainValue(node: unknown): unknown {
  if (isMap(node))
    return Object.fromEntries(node.items.map(({ key, value }) => [keyOf(key), plainValue(value)]))
  if (isSeq(node)) return node.items.map(plainValue)
  return isScalar(node) ? scalarText(node) : ''
}

function keyOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : ''
}

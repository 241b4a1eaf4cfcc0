import { isMap, isScalar } from 'yaml'
import type { Cursor } from './cursor.ts'

/** The keys of a table's columns in their order, those below a common title too. */
export function columnKeys(at: Cursor): string[] {
  if (!isMap(at.node)) return []
  return at.node.items.flatMap(({ key }) => {
    const name = isScalar(key) ? String(key.value) : ''
    const below = at.at(name).at('cot')
    return isMap(below.node) ? columnKeys(below) : [name]
  })
}

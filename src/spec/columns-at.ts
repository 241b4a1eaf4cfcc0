import { isMap, isScalar } from 'yaml'
import type { Cursor } from './cursor.ts'

/** The columns of a `cot` in their order as they are typed, those below a common title too. */
export function columnsAt(at: Cursor): { key: string; title: string }[] {
  if (!isMap(at.node)) return []
  return at.node.items.flatMap(({ key: node }) => {
    const key = isScalar(node) ? String(node.value) : ''
    const column = at.at(key)
    if (isMap(column.at('cot').node)) return columnsAt(column.at('cot'))
    return [{ key, title: (isMap(column.node) ? column.at('ten') : column).text().text }]
  })
}

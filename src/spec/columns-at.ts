import { isMap, isScalar, isSeq } from '../yaml/tree.ts'
import type { Cursor } from './cursor.ts'
import { repeatsOf, titleOfRepeat } from './repeated-columns.ts'

/** The columns of a `cot` in their order as they are typed, those below a common title too. */
export function columnsAt(at: Cursor): { key: string; title: string }[] {
  if (!isMap(at.node)) return []
  return at.node.items.flatMap(({ key: node }) => {
    const key = isScalar(node) ? String(node.value) : ''
    const column = at.at(key)
    const once = isMap(column.at('cot').node)
      ? columnsAt(column.at('cot'))
      : [{ key, title: (isMap(column.node) ? column.at('ten') : column).text().text }]
    const repeats = repeatsOf(lapAt(column))
    if (repeats.length === 0) return once
    return repeats.flatMap(repeat =>
      once.map(own => ({ key: own.key + repeat.suffix, title: titleOfRepeat(own.title, repeat) })),
    )
  })
}

function lapAt(column: Cursor): string | string[] | undefined {
  if (!isMap(column.node)) return undefined
  const at = column.at('lap')
  return isSeq(at.node) ? at.node.items.map((_, index) => at.at(index).text().text) : at.text().text
}

import { CST } from 'yaml'
import type { Mistake } from './mistake.ts'
import type { Owner } from './wording.ts'

/** A map or list as it stands in the source. */
export type Collection = CST.BlockMap | CST.BlockSequence | CST.FlowCollection

/** One pair of a map or item of a list as it stands in the source, with what its tokens alone do not say. */
export interface SourceItem {
  collection: Collection
  index: number
  /** Tokens before the key, or before the value of a list's item: blanks, comments, list mark, comma, anchor, tag. */
  start: readonly CST.SourceToken[]
  key: CST.Token | null | undefined
  /** Tokens between key and value. */
  sep: readonly CST.SourceToken[]
  value: CST.Token | null | undefined
  hasColon: boolean
  /** Text of the key; undefined for an item of a list and for a key that is no scalar. */
  name: string | undefined
  /** The last step of the value's path: key, or place in the list. */
  step: string | number
  /** The item that holds the collection; undefined at the root. */
  holder: SourceItem | undefined
  /** The item with a key before this one in the same collection. */
  previous: SourceItem | undefined
}

/** A spec nests some 20 levels deep; more than this is a mistake or an attack, and overflows stacks further on. */
const maxDepth = 100

/** All items below `root` in document order, without those inside a key; and the place of the first collection that is nested too deep. */
export function listItems(root: CST.Token | undefined): { items: SourceItem[]; tooDeep?: number } {
  const items: SourceItem[] = []
  const waiting: { token: CST.Token; holder: SourceItem | undefined; depth: number }[] = []
  let tooDeep: number | undefined
  if (root !== undefined) waiting.push({ token: root, holder: undefined, depth: 1 })
  for (let work = waiting.pop(); work !== undefined; work = waiting.pop()) {
    const { token, holder, depth } = work
    if (!isCollection(token)) continue
    if (depth > maxDepth) {
      tooDeep = Math.min(tooDeep ?? token.offset, token.offset)
      continue
    }
    const own = readItems(token, holder)
    for (const item of own) items.push(item)
    for (const item of own)
      if (item.value != null) waiting.push({ token: item.value, holder: item, depth: depth + 1 })
  }
  items.sort((a, b) => itemOffset(a) - itemOffset(b))
  return tooDeep === undefined ? { items } : { items, tooDeep }
}

/** True for maps and lists. */
export function isCollection(token: CST.Token | null | undefined): token is Collection {
  return CST.isCollection(token)
}

/** True for `{ }`; `[ ]` and block collections are none. */
export function isFlowMap(token: CST.Token | null | undefined): token is CST.FlowCollection {
  return token?.type === 'flow-collection' && token.start.source === '{'
}

/** Where the parser has found a `{ }` or `[ ]` as a value. */
export function bracketOffsets(items: readonly SourceItem[]): Set<number> {
  return new Set(items.flatMap(({ value }) => (value?.type === 'flow-collection' ? [value.offset] : [])))
}

/** What a text in this item belongs to, for a hint. */
export function ownerOf(item: SourceItem): Owner | undefined {
  if (item.name !== undefined) return { kind: 'key', name: item.name }
  if (item.collection.type !== 'block-seq') return undefined
  const list = item.holder?.name
  return list === undefined ? { kind: 'item' } : { kind: 'item', list }
}

/** Path of an item's value from the root. */
export function pathOf(item: SourceItem): (string | number)[] {
  const path: (string | number)[] = []
  for (let at: SourceItem | undefined = item; at !== undefined; at = at.holder) path.unshift(at.step)
  return path
}

/** `mistake` with its path, and with its site: the item's key or value, or the value that the `{ }` or `[ ]` around it is. */
export function placed(item: SourceItem, part: 'key' | 'value', mistake: Mistake): Mistake {
  let outer = item
  while (outer.collection.type === 'flow-collection' && outer.holder !== undefined) outer = outer.holder
  const kind = outer === item ? part : 'value'
  const at = kind === 'key' ? outer.key?.offset : (outer.value?.offset ?? outer.sep[0]?.offset)
  return { ...mistake, path: pathOf(item), site: { kind, at: at ?? mistake.start } }
}

/** Place of an item: its key, else its value, else what stands before it. */
function itemOffset(item: SourceItem): number {
  return (
    item.key?.offset ??
    item.sep[0]?.offset ??
    item.value?.offset ??
    item.start[0]?.offset ??
    item.collection.offset
  )
}

function readItems(collection: Collection, holder: SourceItem | undefined): SourceItem[] {
  const items: SourceItem[] = []
  let previous: SourceItem | undefined
  let position = 0
  for (const [index, raw] of collection.items.entries()) {
    const { start, key, sep = [], value } = raw as CST.CollectionItem
    const isPair = key !== undefined || sep.length > 0
    if (!isPair && value === undefined && !start.some(token => token.type === 'seq-item-ind')) {
      if (start.every(token => token.type !== 'anchor' && token.type !== 'tag')) continue
    }
    const name = isPair ? keyText(key) : undefined
    const item: SourceItem = {
      collection,
      index,
      start,
      key,
      sep,
      value,
      hasColon: sep.some(token => token.type === 'map-value-ind'),
      name,
      step: isPair && name !== undefined ? name : position++,
      holder,
      previous,
    }
    items.push(item)
    if (isPair) previous = item
  }
  return items
}

function keyText(key: CST.Token | null | undefined): string | undefined {
  if (key == null) return undefined
  if (key.type === 'scalar' && !key.source.includes('\n')) return key.source
  if (key.type === 'scalar' || key.type === 'single-quoted-scalar' || key.type === 'double-quoted-scalar')
    return CST.resolveAsScalar(key, false, () => {})?.value
  return undefined
}

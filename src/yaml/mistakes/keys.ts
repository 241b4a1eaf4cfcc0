import type { CST } from 'yaml'
import { groupBy } from '../../collections/group-by.ts'
import { oddBlank } from '../characters.ts'
import { isKey, looksPasted } from '../key-shape.ts'
import { lineEnd } from '../lines.ts'
import type { Mistake } from '../mistake.ts'
import type { Collection, SourceItem } from '../source-items.ts'
import { isCollection, isFlowMap, ownerOf, placed } from '../source-items.ts'
import type { Owner } from '../wording.ts'
import * as say from '../wording.ts'

/** Keys that no spec has: mostly a line of text whose colon made it a key without a word from YAML. */
export function findKeyMistakes(items: readonly SourceItem[], text: string): Mistake[] {
  return [...pairsByCollection(items).values()].flatMap(pairs => readPairs(pairs, text))
}

/** The second of two equal keys, with the place of the first. Linear, where the library's own test is quadratic. */
export function findDuplicateKeys(items: readonly SourceItem[]): Mistake[] {
  const mistakes: Mistake[] = []
  for (const pairs of pairsByCollection(items).values()) {
    const first = new Map<string, number>()
    for (const item of pairs) {
      const { name, key, collection, holder } = item
      if (name === undefined || key == null || isFlowSeq(collection) || !isKey(name, holder?.name)) continue
      const before = first.get(name)
      if (before === undefined) first.set(name, key.offset)
      else mistakes.push(placed(item, 'key', duplicateKey(name, key.offset, keyEnd(key), before)))
    }
  }
  return mistakes
}

const pairsByCollection = (items: readonly SourceItem[]): Map<Collection, SourceItem[]> =>
  groupBy(items, ({ key, sep, collection }) =>
    key === undefined && sep.length === 0 ? undefined : collection,
  )

function readPairs(pairs: readonly SourceItem[], text: string): Mistake[] {
  const unusual = pairs.map(pair => unusualKey(pair, text))
  const isText = unusual.every(mistakes => mistakes === undefined) && isTextInMap(pairs)
  let inPasted = false
  return pairs.flatMap((item, index) => {
    const wasPasted = inPasted
    inPasted = isPasted(item) && (wasPasted || lastText(item.previous) !== undefined)
    if (inPasted) return wasPasted ? [] : [placed(item, 'key', unindented(pairs, index, text))]
    const mistakes = unusual[index] ?? wrongKey(item, isText, index)
    return mistakes.map(mistake => placed(item, 'key', mistake))
  })
}

function wrongKey(item: SourceItem, isText: boolean, index: number): Mistake[] {
  const { name = '', key } = item
  if (!isWrongKey(item)) return []
  if (!isText) return [say.badKey(name, key!.offset, keyEnd(key!))]
  return index === 0 ? [say.colonInText(name, holderOwner(item), key!.offset)] : []
}

/** A scalar key with a colon that is no key of the spec. */
function isWrongKey({ name, hasColon, holder }: SourceItem): boolean {
  return name !== undefined && name !== '<<' && hasColon && !isKey(name, holder?.name)
}

/** A map in which no key is one is text: behind a list mark always, below a key when it begins with several words. */
function isTextInMap(pairs: readonly SourceItem[]): boolean {
  const [first] = pairs
  if (first?.holder === undefined || first.collection.type !== 'block-map') return false
  if (!pairs.every(isWrongKey)) return false
  return first.holder.collection.type === 'block-seq' || /\s/.test(first.name ?? '')
}

/** A line of text that a colon has made a pair: its value is in its own line. */
function isPasted(item: SourceItem): boolean {
  const { collection, value, key, name = '' } = item
  if (collection.type !== 'block-map' || isCollection(value) || value?.type === 'block-scalar') return false
  if (key?.type === 'flow-collection') return !isFlowMap(key)
  return isWrongKey(item) && looksPasted(name, '') && !oddBlank.test(name.charAt(0))
}

/** The owner of the `|` text that a pair ends with, be it some levels down. */
function lastText(item: SourceItem | undefined): Owner | undefined {
  let owner = item && ownerOf(item)
  let value = item?.value
  while (value?.type === 'block-map' || value?.type === 'block-seq') {
    const last: CST.CollectionItem | undefined = value.items.findLast(
      ({ value: inner }) => inner !== undefined,
    )
    if (value.type === 'block-seq') owner = { kind: 'item' }
    else if (last?.key?.type === 'scalar') owner = { kind: 'key', name: last.key.source }
    value = last?.value
  }
  return value?.type === 'block-scalar' ? owner : undefined
}

function unindented(pairs: readonly SourceItem[], index: number, text: string): Mistake {
  let end = index
  while (end < pairs.length && isPasted(pairs[end]!)) end++
  const owner = lastText(pairs[index]!.previous)
  const start = pairs[index]!.key!.offset
  const stop = lineEnd(text, start)
  return say.unindentedText(text.slice(start, stop), owner, true, end - index, start, stop)
}

/** Findings for a key that is odd in itself; undefined when it is an ordinary one, good or bad. */
function unusualKey(item: SourceItem, text: string): Mistake[] | undefined {
  const { key, name, start } = item
  const mark = start.find(token => token.type === 'explicit-key-ind')
  if (mark !== undefined) return [say.complexKey(holderOwner(item), mark.offset)]
  if (key == null)
    return item.hasColon ? [say.badKey('', item.sep[0]?.offset ?? 0, (item.sep[0]?.offset ?? 0) + 1)] : []
  if (key.type === 'flow-collection' && isFlowMap(key) && isFlowMap(item.collection)) return []
  if (isFlowMap(key) && text[key.offset + 1] === '{')
    return [say.placeholderFirst(holderOwner(item), key.offset, lineEnd(text, key.offset))]
  if (isCollection(key) || key.type === 'block-scalar') return [say.complexKey(holderOwner(item), key.offset)]
  if (name === undefined || name === '<<') return []
  const odd = oddBlank.exec(text.slice(key.offset, keyEnd(key)))
  if (odd !== null) return [say.oddBlankMistake(text, key.offset + odd.index, 'Trong tên khóa')]
  const glued = /^-([a-z][a-z0-9_]*)$/.exec(name)
  if (glued !== null) return [say.missingBlankAfterDash(glued[1]!, key.offset)]
  return undefined
}

function holderOwner({ holder }: SourceItem): Owner | undefined {
  return holder && ownerOf(holder)
}

function duplicateKey(name: string, start: number, end: number, first: number): Mistake {
  return {
    rule: 'yaml/duplicate-key',
    severity: 'error',
    message: `Khóa \`${name}:\` được viết hai lần ở cùng một chỗ.`,
    hint: 'Giữ lại một khóa; nếu là hai mục khác nhau thì viết thành danh sách, mỗi mục bắt đầu bằng dấu `-`.',
    start,
    end,
    related: [{ message: `Khóa \`${name}:\` thứ nhất ở đây.`, at: first }],
  }
}

function isFlowSeq(collection: Collection): boolean {
  return collection.type === 'flow-collection' && !isFlowMap(collection)
}

function keyEnd(key: { offset: number }): number {
  return key.offset + ('source' in key && typeof key.source === 'string' ? key.source.length : 1)
}

import type { CST } from 'yaml'
import type { Mistake } from '../mistake.ts'
import type { SourceItem } from '../source-items.ts'
import { isFlowMap, ownerOf, placed } from '../source-items.ts'
import { placeholderFirst, placeholderInFlow, reservedMark } from '../wording.ts'

/** What YAML reads in `{ }` and `[ ]` without an error and its writer did not mean. */
export function findFlowMistakes(items: readonly SourceItem[], text: string): Mistake[] {
  const tight = new Map<CST.FlowCollection, boolean>()
  return items.flatMap(item => findInItem(item, tight, text).map(mistake => placed(item, 'value', mistake)))
}

function findInItem(item: SourceItem, tight: Map<CST.FlowCollection, boolean>, text: string): Mistake[] {
  const { collection } = item
  if (collection.type !== 'flow-collection') {
    const start = placeholderAt(item.value, text)
    return start === undefined ? [] : [placeholderFirst(ownerOf(item), start, placeholderEnd(text, start))]
  }
  if (placeholderAt(collection, text) !== undefined) return []
  const start = placeholderAt(item.value, text) ?? placeholderAt(item.key, text)
  if (start !== undefined) return [placeholderInFlow(start, placeholderEnd(text, start))]
  if (isFlowMap(collection)) return findLostKey(item, collection, text)
  if (!tight.has(collection)) tight.set(collection, isTight(collection, text))
  return tight.get(collection) ? [] : findSplitNumber(item, text)
}

/** Place of a `{{` where a key or value begins: a map in a map to YAML. */
function placeholderAt(token: CST.Token | null | undefined, text: string): number | undefined {
  return isFlowMap(token) && text.startsWith('{{', token.offset) ? token.offset : undefined
}

function placeholderEnd(text: string, start: number): number {
  const close = text.indexOf('}}', start)
  return close < 0 ? start + 2 : close + 2
}

/** `{ dat: 8,42 }`: what follows the comma is a key without a value. */
function findLostKey(item: SourceItem, collection: CST.FlowCollection, text: string): Mistake[] {
  const { key } = item
  if (key == null || item.hasColon || key.type === 'alias') return []
  const comma = commaBefore(item)
  if (comma === undefined) return [reservedMark('{', item.holder && ownerOf(item.holder), collection.offset)]
  const before = /[^\s,{]+$/.exec(text.slice(Math.max(0, comma.offset - 20), comma.offset))?.[0] ?? ''
  const behind = /^[^\s,}]+/.exec(text.slice(comma.offset + 1, comma.offset + 20))?.[0] ?? ''
  const isNumber = /\d$/.test(before) && /^\d/.test(behind)
  const seen = isNumber
    ? `Dấu phẩy trong \`{ }\` cắt đôi số “${before},${behind}”`
    : 'Dấu phẩy trong `{ }` cắt đôi lời văn'
  return [
    {
      rule: 'yaml/flow-comma',
      severity: 'error',
      message: `${seen}: YAML hiểu phần sau dấu phẩy là một khóa mới.`,
      hint: 'Bỏ `{ }`, viết mỗi khóa một dòng, thụt vào hai dấu cách; khi đó dấu phẩy là chữ thường, ví dụ `dat: 8,42`.',
      start: comma.offset,
      end: comma.offset + 1,
    },
  ]
}

/** True for `[1,2,3]`, a list typed without blanks; a single comma between digits may be a number's. */
function isTight(collection: CST.FlowCollection, text: string): boolean {
  const commas = collection.items.flatMap(({ start }) => start.filter(token => token.type === 'comma'))
  return commas.length > 1 && commas.every(({ offset }) => !/\s/.test(text[offset + 1] ?? ''))
}

/** `[1, 36,5]`: three items where two were meant. */
function findSplitNumber(item: SourceItem, text: string): Mistake[] {
  const comma = commaBefore(item)
  if (comma === undefined || !/^\d,\d/.test(text.slice(comma.offset - 1, comma.offset + 2))) return []
  const before = /(?<!\d)\d+$/.exec(text.slice(Math.max(0, comma.offset - 20), comma.offset))?.[0] ?? ''
  const behind = /^\d+/.exec(text.slice(comma.offset + 1, comma.offset + 20))?.[0] ?? ''
  return [
    {
      rule: 'yaml/flow-comma',
      severity: 'warning',
      message: `Trong \`[ ]\`, “${before},${behind}” được đọc thành hai mục \`${before}\` và \`${behind}\`.`,
      hint: `Nếu là một số thập phân: bỏ \`[ ]\`, viết mỗi mục một dòng bắt đầu bằng \`- \`. Nếu là hai mục: gõ \`${before}, ${behind}\`.`,
      start: comma.offset,
      end: comma.offset + 1,
    },
  ]
}

function commaBefore(item: SourceItem): CST.SourceToken | undefined {
  return item.start.find(token => token.type === 'comma')
}

import type { CST } from 'yaml'
import type { SourceItem } from '../source-items.ts'
import { isFlowMap, ownerOf, placed } from '../source-items.ts'
import type { Trap } from '../trap.ts'
import { placeholderFirst, placeholderInFlow, reservedMark } from '../wording.ts'

/** What YAML reads in `{ }` and `[ ]` without an error and its writer did not mean. */
export function findFlowTraps(items: readonly SourceItem[], text: string): Trap[] {
  return items.flatMap(item => findInItem(item, text).map(trap => placed(item, 'value', trap)))
}

function findInItem(item: SourceItem, text: string): Trap[] {
  const { collection, key, value } = item
  const isFlow = collection.type === 'flow-collection'
  if (isFlow && (isPlaceholder(collection, text) || text[collection.offset - 1] === '{')) return []
  if (isPlaceholder(value, text)) {
    const end = text.indexOf('}}', value.offset) + 2
    return [
      isFlow ? placeholderInFlow(value.offset, end) : placeholderFirst(ownerOf(item), value.offset, end),
    ]
  }
  if (!isFlow) return []
  if (isPlaceholder(key, text)) return [placeholderInFlow(key.offset, text.indexOf('}}', key.offset) + 2)]
  return isFlowMap(collection) ? findLostKey(item, collection, text) : findSplitNumber(item, collection, text)
}

/** `{{` where a value begins: a map in a map to YAML. */
function isPlaceholder(token: CST.Token | null | undefined, text: string): token is CST.FlowCollection {
  return isFlowMap(token) && text.startsWith('{{', token.offset)
}

/** `{ dat: 8,42 }`: what follows the comma is a key without a value. */
function findLostKey(item: SourceItem, collection: CST.FlowCollection, text: string): Trap[] {
  const { key } = item
  if (key == null || item.hasColon || key.type === 'alias') return []
  const comma = commaBefore(item)
  if (comma === undefined) return [reservedMark('{', item.holder && ownerOf(item.holder), collection.offset)]
  const before = /[^\s,{]+$/.exec(text.slice(collection.offset, comma.offset))?.[0] ?? ''
  const behind = /^[^\s,}]+/.exec(text.slice(comma.offset + 1))?.[0] ?? ''
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

/** `[1, 36,5]`: three items where two were meant. `[1,2,3]` is a list typed without blanks. */
function findSplitNumber(item: SourceItem, collection: CST.FlowCollection, text: string): Trap[] {
  const comma = commaBefore(item)
  if (comma === undefined || !/^\d,\d/.test(text.slice(comma.offset - 1, comma.offset + 2))) return []
  const commas = collection.items.flatMap(({ start }) => start.filter(token => token.type === 'comma'))
  if (commas.length > 1 && commas.every(({ offset }) => !/\s/.test(text[offset + 1] ?? ''))) return []
  const before = /\d+$/.exec(text.slice(collection.offset, comma.offset))?.[0] ?? ''
  const behind = /^\d+/.exec(text.slice(comma.offset + 1))?.[0] ?? ''
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

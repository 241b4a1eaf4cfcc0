import { oddBlank } from '../characters.ts'
import { readGluedKey } from '../entry.ts'
import type { Mistake } from '../mistake.ts'
import type { SourceItem } from '../source-items.ts'
import { isFlowMap, ownerOf, placed } from '../source-items.ts'
import { after, barHint, lowerFirst, missingBlankAfterColon, oddBlankMistake } from '../wording.ts'

/** Lists in lists, and keys and marks that YAML reads as text for want of a blank. */
export function findListMistakes(items: readonly SourceItem[], text: string): Mistake[] {
  return items.flatMap(item => [
    ...findNestedList(item).map(mistake => placed(item, 'value', mistake)),
    ...findGluedKey(item, text),
    ...findBlankBeforeMark(item, text),
  ])
}

/** `- - x` and `- [x]`: no list of the spec holds lists. */
function findNestedList(item: SourceItem): Mistake[] {
  const { collection, value } = item
  if (collection.type !== 'block-seq' || value == null) return []
  const isFlow = value.type === 'flow-collection' && !isFlowMap(value)
  if (value.type !== 'block-seq' && !isFlow) return []
  const seen = isFlow ? 'Dấu `[` ngay sau dấu `-`' : 'Hai dấu `-` liền nhau'
  return [
    {
      rule: 'yaml/list-in-list',
      severity: 'error',
      message: `${seen} tạo thành danh sách nằm trong danh sách; kế hoạch không có cách viết này.`,
      hint: `Nếu là lời văn: ${lowerFirst(barHint(ownerOf(item)))}${isFlow ? '' : ' Nếu gõ thừa: xóa một dấu `-`.'}`,
      start: value.offset,
      end: value.offset + 1,
    },
  ]
}

/** An odd blank before `|`, which makes a text of the mark and of the lines below it. */
function findBlankBeforeMark(item: SourceItem, text: string): Mistake[] {
  const { value } = item
  if (value?.type !== 'scalar' || !oddBlank.test(value.source.charAt(0))) return []
  if (!/^\s*[|>][-+\d]*\s*(?:\n|$)/.test(value.source)) return []
  return [placed(item, 'value', oddBlankMistake(text, value.offset, after(ownerOf(item))))]
}

/** `nam:2026` on a line of its own, or after a list mark. */
function findGluedKey(item: SourceItem, text: string): Mistake[] {
  const { value, collection, sep } = item
  if (value?.type !== 'scalar' || collection.type === 'flow-collection') return []
  const beginsLine = collection.type === 'block-seq' || sep.some(token => token.type === 'newline')
  if (!beginsLine) return []
  const end = value.offset + value.source.length
  const key = readGluedKey(text, value.offset, end)
  if (key === undefined) return []
  if (key.glued === 'odd-blank') return [oddBlankMistake(text, key.colon + 1, `Sau \`${key.text}:\``)]
  return [missingBlankAfterColon(key.text, value.source.slice(key.text.length + 1), key.start)]
}

import type { CST } from 'yaml'
import type { Mistake } from '../mistake.ts'
import type { SourceItem } from '../source-items.ts'
import { ownerOf, placed } from '../source-items.ts'
import type { Owner } from '../wording.ts'
import { barHint, lowerFirst, refusedMark } from '../wording.ts'

/** Anchors, aliases, tags and merge keys: in a plan they are mistakes, in a file from strangers they may be bombs. */
export function findReferenceMistakes(items: readonly SourceItem[]): Mistake[] {
  return items.flatMap(item => {
    const owner = ownerOf(item)
    const outer = item.key === undefined ? owner : item.holder && ownerOf(item.holder)
    const part = item.key === undefined ? 'value' : 'key'
    const first = [...findMarks(item.start, outer), ...findAlias(item.key, outer), ...findMergeKey(item)]
    const second = [
      ...findMarks(item.sep, owner),
      ...(item.name === '<<' ? [] : findAlias(item.value, owner)),
    ]
    return [
      ...first.map(mistake => placed(item, part, mistake)),
      ...second.map(mistake => placed(item, 'value', mistake)),
    ]
  })
}

/** Anchors and tags among `tokens`. */
export function findMarks(tokens: readonly CST.SourceToken[], owner: Owner | undefined): Mistake[] {
  return tokens
    .filter(token => token.type === 'anchor' || token.type === 'tag')
    .map(token =>
      refusedMark(
        token.type === 'anchor' ? '&' : '!',
        owner,
        token.offset,
        token.offset + token.source.length,
      ),
    )
}

function findAlias(token: CST.Token | null | undefined, owner: Owner | undefined): Mistake[] {
  if (token?.type !== 'alias') return []
  return [refusedMark('*', owner, token.offset, token.offset + token.source.length)]
}

function findMergeKey({ key, holder }: SourceItem): Mistake[] {
  if (key?.type !== 'scalar' || key.source !== '<<') return []
  return [
    {
      rule: 'yaml/merge-key',
      severity: 'error',
      message: 'Khóa `<<` (trộn một đoạn khác vào đây) không dùng trong kế hoạch.',
      hint: `Viết đủ các khóa ở chỗ này; dùng lại cả một khung thì có khóa \`theo_khung\`. Nếu là lời văn: ${lowerFirst(barHint(holder && ownerOf(holder)))}`,
      start: key.offset,
      end: key.offset + 2,
    },
  ]
}

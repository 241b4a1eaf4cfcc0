import type { CST } from 'yaml'
import type { Mistake } from '../mistake.ts'
import type { SourceItem } from '../source-items.ts'
import { ownerOf, placed } from '../source-items.ts'
import { commentCutsText } from '../wording.ts'

/** `mục tiêu #1 của xã`: YAML drops everything from the `#`. A comment to oneself has a blank after its mark. */
export function findCommentMistakes(items: readonly SourceItem[]): Mistake[] {
  return items.flatMap(item => {
    const comment = commentInLine(tokensAfterText(item))
    if (comment === undefined || !/^#[\p{L}\p{N}]/u.test(comment.source)) return []
    return [placed(item, 'value', commentCutsText('warning', ownerOf(item), comment.source, comment.offset))]
  })
}

function tokensAfterText({ value, sep, start, collection }: SourceItem): readonly CST.Token[] {
  if (value?.type === 'scalar' && value.source !== '') return value.end ?? []
  if (value != null) return []
  return collection.type === 'block-seq' ? start : sep
}

function commentInLine(tokens: readonly CST.Token[]): (CST.SourceToken & { type: 'comment' }) | undefined {
  for (const token of tokens) {
    if (token.type === 'newline') return undefined
    if (token.type === 'comment') return token as CST.SourceToken & { type: 'comment' }
  }
  return undefined
}

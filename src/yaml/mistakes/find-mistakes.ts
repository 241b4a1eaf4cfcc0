import type { Mistake } from '../mistake.ts'
import type { SourceItem } from '../source-items.ts'
import { findCommentMistakes } from './comments.ts'
import { findFlowMistakes } from './flows.ts'
import { findDuplicateKeys, findKeyMistakes } from './keys.ts'
import { findListMistakes } from './lists.ts'
import { findReferenceMistakes } from './references.ts'
import { findTextMistakes } from './texts.ts'

/** Looks for one family of mistakes that YAML reads without an error, or not as its writer meant. */
type MistakeFinder = (items: readonly SourceItem[], text: string) => Mistake[]

const finders: readonly MistakeFinder[] = [
  findReferenceMistakes,
  findKeyMistakes,
  findDuplicateKeys,
  findFlowMistakes,
  findListMistakes,
  findTextMistakes,
  findCommentMistakes,
]

/** Everything found on the tokens of one spec; `items` in document order. */
export function findMistakes(items: readonly SourceItem[], text: string): Mistake[] {
  return finders.flatMap(find => find(items, text))
}

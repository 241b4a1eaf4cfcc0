import type { SourceItem } from '../source-items.ts'
import type { Trap } from '../trap.ts'
import { findCommentTraps } from './comments.ts'
import { findFlowTraps } from './flows.ts'
import { findDuplicateKeys, findKeyTraps } from './keys.ts'
import { findListTraps } from './lists.ts'
import { findReferenceTraps } from './references.ts'
import { findTextTraps } from './texts.ts'

/** Looks for one family of slips that YAML reads without an error, or not as its writer meant. */
type TrapFinder = (items: readonly SourceItem[], text: string) => Trap[]

const finders: readonly TrapFinder[] = [
  findReferenceTraps,
  findKeyTraps,
  findDuplicateKeys,
  findFlowTraps,
  findListTraps,
  findTextTraps,
  findCommentTraps,
]

/** Everything found on the tokens of one spec; `items` in document order. */
export function findTraps(items: readonly SourceItem[], text: string): Trap[] {
  return finders.flatMap(find => find(items, text))
}

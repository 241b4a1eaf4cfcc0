import { type Decimal, sum } from '../../language/decimals.ts'
import { lost } from './score-text.ts'
import type { ScoreNode } from './score-tree.ts'

/** Points and maximum of several scores together. */
export interface Sums {
  achieved: Decimal
  maximum: Decimal
  lost: Decimal
}

/** What the parts of a group add up to; undefined when no part says a score. */
export function sumOfParts({
  children,
}: ScoreNode): (Sums & { parts: number; isWhole: boolean }) | undefined {
  const parts = children.flatMap(child => ownOrSum(child) ?? [])
  if (parts.length === 0) return undefined
  return {
    achieved: sum(parts.map(part => part.achieved)),
    maximum: sum(parts.map(part => part.maximum)),
    lost: sum(parts.map(part => part.lost)),
    parts: parts.length,
    // Lists of what has lost points are common; one that also has what has lost none is a list of all.
    isWhole: parts.some(part => part.lost.units === 0n) || children.every(child => child.isHeading),
  }
}

/** A score said, or else the sum of all parts, where these are known to be all. */
function ownOrSum(group: ScoreNode): Sums | undefined {
  const { score } = group
  if (score !== undefined)
    return { achieved: score.achieved.value, maximum: score.maximum.value, lost: lost(score) }
  const sums = sumOfParts(group)
  return sums?.isWhole ? sums : undefined
}

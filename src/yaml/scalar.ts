import type { Source } from '../diagnostics/source.ts'
import { mapBlockScalar } from './block-scalar-offsets.ts'
import { mapFlowScalar } from './flow-scalar-offsets.ts'
import type { OffsetRuns } from './offset-runs.ts'
import { Scalar } from './tree.ts'

/** The text of a scalar as the spec wants it: as typed, and blank for a plain `null` or `~`, which scripts write for nothing. */
export function scalarText({ type, value }: Scalar): string {
  return type === Scalar.PLAIN && (value === 'null' || value === '~') ? '' : value
}

const maps = new WeakMap<Scalar, OffsetRuns>()

/**
 * The source offset of the character at `index` of a scalar's value; for the value's length its end. What does not stand
 * in the source as itself, such as an escape or a folded line end, has the place where its source begins.
 */
export function offsetInScalar(source: Source, scalar: Scalar, index: number): number {
  let runs = maps.get(scalar)
  if (runs === undefined) {
    runs = mapScalar(scalar)
    maps.set(scalar, runs)
  }
  return Math.min(runs.offsetAt(index), source.text.length)
}

const mapScalar = (scalar: Scalar): OffsetRuns =>
  scalar.head === undefined ? mapFlowScalar(scalar) : mapBlockScalar(scalar, scalar.head)

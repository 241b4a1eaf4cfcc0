import type { Anchors } from './anchors.ts'
import type { View } from './view-data.ts'

interface Cached {
  view: View
  place: string
  /** The anchors in it. */
  names: readonly string[]
}

/** Pieces that plans of one frame have in common keep their view, by which their markup is known too. It is forgotten with the piece. */
const known = new WeakMap<object, Cached>()

/**
 * Gives the view of a piece of a plan.
 * @param place the place that its anchors are named by, `make` makes the view of a piece that is new, or whose anchors are to be others.
 */
export function viewOnce(piece: object, place: string, anchors: Anchors, make: () => View): View {
  const cached = known.get(piece)
  if (cached?.place === place && anchors.take(cached.names)) return cached.view
  const { doubled } = anchors
  const before = anchors.given.length
  const view = make()
  if (anchors.doubled === doubled) known.set(piece, { view, place, names: anchors.given.slice(before) })
  return view
}

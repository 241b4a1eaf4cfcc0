import type { Anchors } from './anchors.ts'
import type { View } from './view-data.ts'

/**
 * Gives the view of a piece of a plan.
 * @param place the place that its anchors are named by, `make` makes the view of a piece that is new, or whose anchors are to be others.
 */
export function viewOnce(piece: object, place: string, anchors: Anchors, make: () => View): View {
  const { memory } = anchors
  if (memory === undefined) return make()
  const known = memory.views.get(piece)
  if (known?.place === place && anchors.take(known.names)) return known.view
  const { doubled } = anchors
  const before = anchors.given.length
  const view = make()
  if (anchors.doubled === doubled)
    memory.views.set(piece, { view, place, names: anchors.given.slice(before) })
  return view
}

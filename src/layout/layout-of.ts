import { TextMemory } from '../collections/text-memory.ts'
import { defaultHouseStyle, type HouseStyle } from '../document/house-style.ts'
import { type Layout, makeLayout } from './nd30.ts'

/** An office has one house style, a run through a province's plans has few. */
const known = new TextMemory<Layout>(20_000)

let own: Layout | undefined

/**
 * The layout of a house style: one and the same for all documents that have the same choices, so that what is made of a layout, such as the
 * styles of a .docx, is made once.
 */
export function layoutOf(house: HouseStyle): Layout {
  if (house !== defaultHouseStyle) return known.of(JSON.stringify(house), () => makeLayout(house))
  own ??= makeLayout()
  return own
}

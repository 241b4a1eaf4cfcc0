import type { CarrierPlaces } from '../../document/carrier-places.ts'
import type { Layout } from '../../layout/nd30.ts'
import type { Remarks } from './remarks.ts'

/** Takes the next piece of a part. */
export type AddXml = (xml: string) => void

/** What the functions that write a body share. */
export interface BodyContext {
  layout: Layout
  /** Id of the next bookmark; counted over the document. */
  nextBookmark: number
  /** The same inside tables, which have ids of their own: what stands above a table does not change what is written of it. */
  nextInTables: number
  places: CarrierPlaces
  /** The comments that remarks go out as; undefined where they stay in the spec. */
  remarks?: Remarks | undefined
}

/** Ids of bookmarks outside tables begin here; no document has as many inside them. */
export const firstOutsideTables = 10_000_000

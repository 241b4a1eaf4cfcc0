import type { PlacedText } from './placed-text.ts'

/** A row of a data file: what a frame is filled with to make one document. */
export interface DataRow {
  /** The value of each column by its name, with its place in the file. */
  values: ReadonlyMap<string, PlacedText>
  /** The line that the row begins on, from 1. */
  line: number
}

/** What `{{…}}` begins with where it names a column of the data: `{{xa.ten}}`. */
export const rowPrefix = 'xa.'

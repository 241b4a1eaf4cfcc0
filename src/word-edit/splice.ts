/** A change of a text: the characters [from, to) become `text`. */
export interface Splice {
  from: number
  to: number
  text: string
}

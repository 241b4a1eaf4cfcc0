/** A stretch of a text, [from, to). */
export interface Part {
  text: string
  from: number
  to: number
}

/** The stretch [from, to) of a text. */
export const partOf = (text: string, from: number, to: number): Part => ({
  text: text.slice(from, to),
  from,
  to,
})

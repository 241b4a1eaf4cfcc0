/** Words that are misspelt, or others than were meant. */
export interface Misspelling {
  /** `syllable`: no Vietnamese syllable; `word`: one in the wrong place; the others as they say. */
  kind: 'syllable' | 'word' | 'broken' | 'joined' | 'case'
  from: number
  to: number
  /** What is wrong, with the neighbour that shows it. */
  wrong: string
  /** What it should be, as long as `wrong`; the likeliest when there are several; empty when nothing is known. */
  rights: readonly string[]
  /** What should stand at [from, to), when there is but one. */
  right?: string
}

/** A mistake, and the index of the last word that it settles. */
export interface Found {
  mistake: Misspelling
  last: number
}

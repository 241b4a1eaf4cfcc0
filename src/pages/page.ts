/** A stretch of text on one line of a page; lengths in points from the page's top left corner. */
export interface PageLine {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

/** A page as it is printed, its lines in the order in which they were set. */
export interface PrintedPage {
  width: number
  height: number
  lines: readonly PageLine[]
}

/** A font that letters were drawn in. */
export interface UsedFont {
  /** As the file names it, without the mark of a part: `TimesNewRomanPS-BoldMT`. */
  name: string
  /** The pages that it is on, from 1. */
  pages: readonly number[]
}

/** Where something begins. */
export interface PagePlace {
  /** Its page, from 0. */
  page: number
  /** Points from the page's top. */
  top: number
}

/** What a document looks like on paper. */
export interface PrintedDocument {
  pages: readonly PrintedPage[]
  fonts: readonly UsedFont[]
  /** The places that links lead to, by their names, where they were asked for. */
  places?: ReadonlyMap<string, PagePlace>
  /** The pages were reckoned, not printed: where the lines of cells end is not known, nor in which font they will be drawn. */
  isReckoned?: true
}

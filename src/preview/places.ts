import type { Paragraph } from '../document/blocks.ts'
import { smallLettersOf } from '../document/letters.ts'
import type { PlacedText } from '../text/placed-text.ts'

/** Where a paragraph stands in the files; lines and columns from 1. */
export interface ParagraphPlace {
  file: string
  line: number
  column: number
}

/** The attribute that names a paragraph of the page, by its number from 0. */
export const placeAttribute = 'data-cho'

/** So few letters may stand anywhere. */
const leastLetters = 3

/**
 * Numbers the paragraphs of a document as they are written, and finds for each where it comes from: both texts run in the same order, so
 * the next text that a paragraph holds is its own. A paragraph that was put together from several texts is at the first of them.
 */
export class ParagraphPlaces {
  /** The place of each paragraph; undefined for words that stand in no file, such as the national name. */
  readonly places: (ParagraphPlace | undefined)[] = []
  /** The letters of each paragraph. */
  readonly texts: string[] = []
  private readonly sources: readonly { letters: string; place: ParagraphPlace }[]
  private readonly byLetters = new Map<string, number[]>()
  private next = 0

  constructor(texts: readonly PlacedText[]) {
    this.sources = texts.flatMap(text => {
      const own = smallLettersOf(text.text)
      if (own.length < leastLetters) return []
      const { source } = text
      const { line, column } = source.point(text.offsetAt(0))
      return [{ letters: own, place: { file: source.file, line, column } }]
    })
    this.sources.forEach(({ letters }, index) => {
      const known = this.byLetters.get(letters)
      if (known === undefined) this.byLetters.set(letters, [index])
      else known.push(index)
    })
  }

  /** The attribute of the next paragraph that is written, with a blank before it. */
  readonly mark = ({ inlines }: Paragraph): string => {
    const own = smallLettersOf(inlines.map(inline => (inline.type === 'text' ? inline.text : ' ')).join(''))
    const number = this.places.length
    const at = own.length < leastLetters ? undefined : this.find(own)
    this.texts.push(own)
    this.places.push(at === undefined ? undefined : this.sources[at]!.place)
    if (at !== undefined) this.next = at + 1
    return ` ${placeAttribute}="${number}"`
  }

  private find(own: string): number | undefined {
    // Most often the text itself; a heading, an article, a base has a label before it.
    const same = this.byLetters.get(own)
    if (same !== undefined) return same.find(index => index >= this.next) ?? same[0]
    const from = this.next
    for (let step = 0; step < window; step++) {
      const source = this.sources[from + step]
      if (source !== undefined && (own.endsWith(source.letters) || own.startsWith(source.letters)))
        return from + step
    }
    const at = this.sources.findIndex(source => source.letters.length >= 12 && own.includes(source.letters))
    return at < 0 ? undefined : at
  }

  /** The paragraph that a place in a file belongs to: the last that begins at or before it. */
  paragraphAt(file: string, line: number, column: number): number | undefined {
    let best: number | undefined
    this.places.forEach((place, number) => {
      if (place === undefined || place.file !== file || isAfter(place, line, column)) return
      const known = best === undefined ? undefined : this.places[best]!
      if (known === undefined || isAfter(place, known.line, known.column)) best = number
    })
    return best
  }
}

/** A text is looked for so far ahead of the one before. */
const window = 60

const isAfter = (place: ParagraphPlace, line: number, column: number): boolean =>
  place.line > line || (place.line === line && place.column > column)

/**
 * The paragraphs that pages begin with.
 * @param pages the first lines of each page, from the top.
 * @returns the number of the paragraph by page; undefined where none was found.
 */
export function pageStarts(
  pages: readonly (readonly string[])[],
  { texts }: Pick<ParagraphPlaces, 'texts'>,
): (number | undefined)[] {
  let from = 0
  return pages.map((lines, page) => {
    if (page === 0) return 0
    // The heads of tables are repeated: of the first lines that one counts which comes soonest.
    const found = lines
      .map(smallLettersOf)
      .filter(line => line.length >= leastLetters)
      .map(line => texts.findIndex((text, number) => number > from && text.includes(line)))
      .filter(number => number >= 0)
    if (found.length === 0) return undefined
    from = Math.min(...found)
    return from
  })
}

import type { Inline } from './blocks.ts'
import { carriedText } from './carrier.ts'

/** A piece of a document: before it, or between its lines, a page can be made to end. Pieces are counted from 0 in their order. */
export interface Stop {
  /** Names the place where it begins, in a web page and in its PDF. */
  id: string
  /** The section that it is in, from 0. */
  section: number
  kind: 'block' | 'row' | 'sectionEnd'
  /** It stays on the page of what is before it. */
  isBound: boolean
  /** It goes on over the end of a page in ways that its lines do not tell, as cells side by side do. */
  isWild: boolean
  /** The letters of a paragraph that may be parted between its lines; empty for everything else. */
  letters: string
}

/** An end of a page that is made, with the footnotes of that page. */
export interface PageEnd {
  /** The piece that begins the next page, or is parted. */
  stop: number
  /** So many letters of that paragraph stand for certain before the end: the line that they end in is the last one of the page. */
  letters?: number
  /** Numbers of the notes; none where the page only has to end earlier. */
  notes: readonly number[]
  /** Height from the last line of the text to the margin, in points. */
  height: number
}

/** What a writer of web pages is given so that footnotes stand at the foot of their pages. */
export interface PageNotes {
  ends: readonly PageEnd[]
  /** Gets each piece in the order of the document. */
  tell: (stop: Stop) => void
}

/** The letters of a text as they are on paper, without blanks; a reference to a note is its number. */
export const lettersOf = (inlines: readonly Inline[]): string =>
  withoutBlanks(
    inlines
      .map(inline =>
        inline.type === 'text' ? inline.text : inline.type === 'note' ? String(inline.number) : ' ',
      )
      .join(''),
  )

/** A text without blanks, all letters small: writers set some in capitals. */
export const withoutBlanks = (text: string): string => carriedText(text).replaceAll(' ', '').toLowerCase()

/** Parts a text at the first blank behind so many letters. @returns undefined where there is none. */
export function partAfter(inlines: readonly Inline[], letters: number): [Inline[], Inline[]] | undefined {
  let count = 0
  for (const [index, inline] of inlines.entries()) {
    if (inline.type === 'text')
      for (const { index: at } of inline.text.matchAll(/(?<=\S) (?=\S)/g))
        if (count + withoutBlanks(inline.text.slice(0, at)).length >= letters)
          return [
            [...inlines.slice(0, index), { ...inline, text: inline.text.slice(0, at) }],
            [{ ...inline, text: inline.text.slice(at) }, ...inlines.slice(index + 1)],
          ]
    count += lettersOf([inline]).length
  }
  return undefined
}

/** Length of what `lettersOf` gives. */
export const countLetters = (inlines: readonly Inline[]): number => lettersOf(inlines).length

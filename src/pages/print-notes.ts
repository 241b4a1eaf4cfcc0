import type { Inline } from '../document/blocks.ts'
import { lettersOf, type PageEnd, type PageNotes, type Stop } from '../document/page-ends.ts'
import { type NotedPrint, nextPageEnds, overflown, type PrintedNote } from './next-page-ends.ts'
import type { PagePlace } from './page.ts'
import { readPdf } from './read-pdf.ts'

/** So many prints at most: one for each page with notes of the longest section, and some for notes that turn out higher. */
const mostPrints = 60

/** A note gets so many lines more before it is left at the end of its section. */
const mostTries = 3

/** What is known of the footnotes of a document; names of places are those of its web page. */
interface Footnotes extends Pick<NotedPrint, 'margins' | 'head' | 'noteLine'> {
  texts: readonly (readonly Inline[])[]
  id: (number: number) => string
  reference: (number: number) => string
}

/** A document whose footnotes are at the foot of the pages with their references. */
interface PrintWithNotes {
  pdf: Uint8Array
  /** The first note that has no room there and stays at the end of its section, from 0. */
  left?: number
}

/**
 * Prints a web page with its footnotes at the foot of pages: no browser sets them there. Each print shows on which page the next reference is; the
 * text is made to end there earlier, with the notes below it, and printed again.
 * @param print gives the PDF of the page with these ends, undefined where it could not be printed.
 */
export async function printWithNotes(
  { texts, id, reference, ...measures }: Footnotes,
  print: (pageNotes: PageNotes) => Promise<Uint8Array | undefined>,
): Promise<PrintWithNotes | undefined> {
  const notes = texts.map((text, index): PrintedNote => {
    const number = index + 1
    return {
      number,
      id: id(number),
      reference: reference(number),
      letters: `${number}${lettersOf(text)}`,
      extra: 0,
      isLeft: false,
    }
  })
  let ends: PageEnd[] = []
  for (let prints = 1; ; prints++) {
    const stops: Stop[] = []
    const pdf = await print({ ends, tell: stop => stops.push(stop) })
    if (pdf === undefined) return undefined
    const { pages, places: named = new Map<string, PagePlace>() } = await readPdf(pdf, true)
    const places = fromPaper(named, stops, measures.margins.top)
    const seen: NotedPrint = { ...measures, pages, places, stops, ends, notes }
    const over = overflown(seen)
    const isLast = prints >= mostPrints
    if (over.length > 0 && !isLast) {
      ends = withoutNotes(ends, over)
      for (const note of over) {
        note.extra += measures.noteLine
        note.isLeft = note.extra > mostTries * measures.noteLine
      }
      continue
    }
    const next = nextPageEnds(seen)
    for (const note of next.left) note.isLeft = true
    if (next.ends.length === 0 && next.left.length > 0 && !isLast) continue
    if (next.ends.length === 0 || isLast) {
      const wrong = [...notes.filter(({ isLeft }) => isLeft), ...over, ...(isLast ? next.left : [])][0]
      return { pdf, ...(wrong === undefined ? {} : { left: wrong.number - 1 }) }
    }
    ends = [...ends, ...next.ends].sort((a, b) => a.stop - b.stop || (a.letters ?? 0) - (b.letters ?? 0))
  }
}

/** Chromium counts places from the top margin, not from the edge of the paper: what the document begins with is at that margin. */
function fromPaper(
  places: ReadonlyMap<string, PagePlace>,
  stops: readonly Stop[],
  margin: number,
): Map<string, PagePlace> {
  const first = places.get(stops[0]?.id ?? '')
  const shift = first === undefined ? 0 : margin - first.top
  return new Map([...places].map(([name, { page, top }]) => [name, { page, top: top + shift }]))
}

/** The ends without those that hold some of these notes, and without all that follow them: text that moves back may change these. */
function withoutNotes(ends: readonly PageEnd[], notes: readonly PrintedNote[]): PageEnd[] {
  const numbers = new Set(notes.map(({ number }) => number))
  const first = ends.findIndex(end => end.notes.some(number => numbers.has(number)))
  return ends.slice(0, first)
}

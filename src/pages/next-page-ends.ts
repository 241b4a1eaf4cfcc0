import { type PageEnd, type Stop, withoutBlanks } from '../document/page-ends.ts'
import type { PageLine, PagePlace, PrintedPage } from './page.ts'

/** A print in which footnotes are looked for, and what they need. Lengths in points. */
export interface NotedPrint {
  pages: readonly PrintedPage[]
  places: ReadonlyMap<string, PagePlace>
  stops: readonly Stop[]
  ends: readonly PageEnd[]
  /** The footnotes in the order of their numbers. */
  notes: readonly PrintedNote[]
  margins: { top: number; bottom: number }
  /** Height of what stands above the notes of a page, and of a line of a note. */
  head: number
  noteLine: number
}

export interface PrintedNote {
  number: number
  /** The places of its text and of the first reference to it. */
  id: string
  reference: string
  /** Its number and its letters without blanks. */
  letters: string
  /** It has shown to be higher than it was reckoned. */
  extra: number
  /** It stays at the end of its section. */
  isLeft: boolean
}

/** Where a page may end: what is above it ends there. */
interface Candidate {
  stop: number
  letters?: number
  y: number
  /** The page has to be filled up, else what follows stands below. */
  hasToFill: boolean
}

/** Baselines nearer than this are one line. */
const oneLine = 3

/** So much may the bottom of a line be off, and the gap below a block that ends a page. */
const slack = 8

/** A reference is raised by less than so much above its line. */
const raise = 6

/** The notes of a print whose text stands on another page than the first reference to it though they are at the foot of a page. */
export const overflown = ({ ends, notes, places }: NotedPrint): PrintedNote[] => {
  const set = new Set(ends.flatMap(end => end.notes))
  return notes.filter(
    ({ number, id, reference }) => set.has(number) && places.get(id)?.page !== places.get(reference)?.page,
  )
}

/**
 * The ends of pages that are to be made next, one in each section at most since it moves all that follows in it: of the first page with a reference to
 * a note that is not at its foot yet. The page ends where its text is as long as it can be with the notes of that text below it.
 * @returns notes that have no room on the page of their reference are left.
 */
export function nextPageEnds(print: NotedPrint): { ends: PageEnd[]; left: PrintedNote[] } {
  const seen = new SeenPages(print)
  const bySection = new Map<number, { page: number; notes: PrintedNote[] }>()
  for (const note of seen.open()) {
    const place = print.places.get(note.reference)!
    const section = seen.sectionOf(place.page)
    const first = bySection.get(section)
    if (first === undefined || place.page < first.page)
      bySection.set(section, { page: place.page, notes: [note] })
    else if (place.page === first.page) first.notes.push(note)
  }
  const ends: PageEnd[] = []
  const left: PrintedNote[] = []
  for (const [section, { page, notes }] of bySection) {
    const end = seen.endOf(page, section, notes)
    if (end === undefined) left.push(notes[0]!)
    else ends.push(end)
  }
  return { ends, left }
}

/** Lines of one height as one text. */
interface TextLine {
  page: number
  text: string
  top: number
  bottom: number
}

class SeenPages {
  private readonly print: NotedPrint
  private readonly all: TextLine[][]
  private readonly text: TextLine[][]
  private readonly cuts: number[]

  constructor(print: NotedPrint) {
    this.print = print
    this.all = print.pages.map((page, index) => linesOf(page, index, print.margins))
    this.cuts = print.pages.map((_, index) => this.cutOf(index))
    this.text = this.all.map((lines, page) => lines.filter(({ top }) => top < this.cuts[page]! - oneLine))
  }

  /** Where the notes of a page begin. */
  private cutOf(page: number): number {
    const { notes, places } = this.print
    const tops = notes.map(({ id }) => places.get(id)).filter(place => place?.page === page)
    const first = Math.min(...tops.map(place => place!.top))
    // Where notes of the section's end go on from the page before, they begin the page.
    return first
  }

  /** Notes that are not at the foot of a page, but for those that are left, and those which notes refer to. */
  open(): PrintedNote[] {
    const { ends, notes, places } = this.print
    const set = new Set(ends.flatMap(end => end.notes))
    return notes.filter(({ number, reference, isLeft }) => {
      const place = places.get(reference)
      return (
        !isLeft && !set.has(number) && place !== undefined && place.top < this.cuts[place.page]! - oneLine
      )
    })
  }

  sectionOf(page: number): number {
    const { stops, places } = this.print
    return stops.findLast(({ id }) => (places.get(id)?.page ?? Infinity) <= page)?.section ?? 0
  }

  endOf(page: number, section: number, open: readonly PrintedNote[]): PageEnd | undefined {
    const { pages, margins, head, places } = this.print
    const bottom = pages[page]!.height - margins.bottom
    const heights = new Map(open.map(note => [note, this.noteHeight(note)]))
    let best: { candidate: Candidate; notes: PrintedNote[] } | undefined
    for (const candidate of this.candidates(page, section)) {
      const notes = open.filter(({ reference }) => places.get(reference)!.top + raise < candidate.y)
      const height = notes.reduce((sum, note) => sum + heights.get(note)!, notes.length > 0 ? head : 0)
      if (candidate.y + height <= bottom && (best === undefined || candidate.y > best.candidate.y))
        best = { candidate, notes }
    }
    if (best === undefined) return undefined
    const { candidate, notes } = best
    const { stop, letters } = candidate
    return {
      stop,
      ...(letters === undefined ? {} : { letters }),
      notes: notes.map(({ number }) => number),
      height: notes.length > 0 || candidate.hasToFill ? Math.max(0, bottom - candidate.y - 1) : 0,
    }
  }

  private noteHeight({ id, letters, extra }: PrintedNote): number {
    const { places, noteLine } = this.print
    const place = places.get(id)
    if (place === undefined) return noteLine + extra
    let count = 0
    let lines = 0
    for (const line of this.all.slice(place.page).flat()) {
      if (line.page === place.page && line.top < place.top - oneLine) continue
      if (count >= letters.length) break
      count += withoutBlanks(line.text).length
      lines++
    }
    return Math.max(lines, 1) * noteLine + extra
  }

  private candidates(page: number, section: number): Candidate[] {
    const { stops, places } = this.print
    const own = stops.map((stop, index) => ({ stop, index, place: places.get(stop.id) }))
    const known = own.filter(({ stop, place }) => stop.section === section && place !== undefined)
    const found: Candidate[] = []
    const next = known.findIndex(({ place }) => place!.page > page)
    const onPage = known.filter(({ place }) => place!.page === page)
    const before = known.findLast(({ place }) => place!.page < page)
    const parted = new Set<number>()
    for (const { stop, index } of [...(before ? [before] : []), ...onPage]) {
      if (stop.letters === '') continue
      const inside = this.inside(index, page)
      if (inside === undefined) continue
      parted.add(index)
      found.push(...inside)
    }
    for (const [at, { stop, index, place }] of onPage.entries()) {
      // What begins the page has nothing above it.
      const isFirst = at === 0 && (before === undefined || !parted.has(before.index))
      if (!stop.isBound && !isFirst) found.push({ stop: index, y: place!.top, hasToFill: false })
    }
    const following = known[next]
    const last = known[next - 1]
    const end = Math.max(0, ...this.text[page]!.map(line => line.bottom)) + slack
    if (
      following !== undefined &&
      last !== undefined &&
      !following.stop.isBound &&
      !this.goesOn(last, following)
    )
      found.push({ stop: following.index, y: end, hasToFill: false })
    return found
  }

  /** Whether a piece stands on the page of the next one too, or may do so. */
  private goesOn(
    last: { stop: Stop; index: number; place: PagePlace | undefined },
    next: typeof last,
  ): boolean {
    if (last.stop.isWild) return true
    if (next.stop.kind === 'row') return false
    const { page, top } = next.place!
    return this.text[page]!.some(line => line.top < top - raise)
  }

  /** The ends of lines of a paragraph on a page, two lines at least on both sides of them; undefined where its lines cannot be told. */
  private inside(stop: number, page: number): Candidate[] | undefined {
    const lines = this.paragraph(stop)
    if (lines === undefined) return undefined
    const onPage = lines.filter(line => line.page === page)
    const pitch = Math.min(
      ...lines
        .slice(1)
        .map((line, index) => (line.page === lines[index]!.page ? line.top - lines[index]!.top : Infinity)),
    )
    const found: Candidate[] = []
    let letters = 0
    for (const [index, line] of lines.entries()) {
      const [first = '', ...rest] = line.text.trim().split(' ')
      const at = onPage.indexOf(line)
      if (at >= 1 && index < lines.length - 2 && rest.length > 0) {
        const high = line.bottom - line.top
        const leading = Number.isFinite(pitch) ? Math.max(0, (pitch - high) / 2) : slack
        found.push({
          stop,
          letters: letters + withoutBlanks(first).length,
          y: line.bottom + leading,
          hasToFill: true,
        })
      }
      letters += withoutBlanks(line.text).length
    }
    return found
  }

  private paragraph(stop: number): TextLine[] | undefined {
    const { stops, places } = this.print
    const from = places.get(stops[stop]!.id)!
    const next = stops.slice(stop + 1).find(({ id }) => places.has(id))
    const to = (next && places.get(next.id)) ?? { page: this.text.length, top: 0 }
    const lines: TextLine[] = []
    let letters = ''
    for (const line of this.text.slice(from.page, to.page + 1).flat()) {
      if (line.page === from.page && line.top < from.top - oneLine) continue
      if (line.page === to.page && line.top > to.top - oneLine) continue
      lines.push(line)
      letters += withoutBlanks(line.text)
    }
    return letters === stops[stop]!.letters ? lines : undefined
  }
}

/** The lines between the margins. */
function linesOf({ lines, height }: PrintedPage, page: number, margins: NotedPrint['margins']): TextLine[] {
  const rows: PageLine[][] = []
  const sorted = lines
    .filter(line => line.bottom > margins.top + 1 && line.top < height - margins.bottom)
    .sort((a, b) => a.top - b.top)
  for (const line of sorted) {
    const row = rows.at(-1)
    if (row !== undefined && line.top - row[0]!.top < oneLine) row.push(line)
    else rows.push([line])
  }
  return rows.map(row => ({
    page,
    text: row
      .sort((a, b) => a.left - b.left)
      .map(line => line.text)
      .join(' '),
    top: Math.min(...row.map(line => line.top)),
    bottom: Math.max(...row.map(line => line.bottom)),
  }))
}

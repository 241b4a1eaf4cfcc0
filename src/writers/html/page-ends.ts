import type { Inline } from '../../document/blocks.ts'
import { countLetters, type PageEnd, type PageNotes, partAfter, type Stop } from '../../document/page-ends.ts'
import type { Layout } from '../../layout/nd30.ts'
import { floatingClass, footRoomClass, notesClass, pageEndClass, tableClass } from './class-names.ts'
import { pt, styleRule } from './css.ts'
import { escapeHtml } from './escape.ts'
import { type Notes, noteId } from './note-references.ts'
import { noteHtml } from './notes.ts'

/** The place of a piece of the document, and the pages that end there. */
export interface PlacedEnds {
  id: string
  /** What stands before the piece. @param columns of a table, before its row. */
  before(columns?: number): string
  /** The words of a paragraph with the ends between its lines. @param write words as markup. */
  inside(inlines: readonly Inline[], write: (inlines: readonly Inline[]) => string): string
}

/**
 * Writes the ends of pages with their footnotes, which no browser sets at the foot of a page by itself: room as high as the page is left, the notes at its bottom.
 * Between blocks and rows a break follows it. Between the lines of a paragraph it floats, as wide as the text: the line that it stands in is filled, the next
 * one has no room left on the page.
 */
export class PageEnds {
  private readonly given: PageNotes
  private readonly notes: Notes
  private readonly layout: Layout
  private readonly byStop = new Map<number, PageEnd[]>()
  private section = 0
  private readonly ids: string[] = []

  constructor(given: PageNotes, notes: Notes, layout: Layout) {
    this.given = given
    this.notes = notes
    this.layout = layout
    for (const end of given.ends) this.byStop.set(end.stop, [...(this.byStop.get(end.stop) ?? []), end])
  }

  beginSection(index: number): void {
    this.section = index
  }

  /** Counts a piece and tells of it. @param anchor the name that its place has already. */
  begin(stop: Omit<Stop, 'id' | 'section'>, anchor?: string): PlacedEnds {
    const number = this.ids.length
    const id = anchor ?? `cho-${number}`
    this.ids.push(id)
    this.given.tell({ ...stop, id, section: this.section })
    const ends = this.byStop.get(number) ?? []
    return {
      id,
      before: columns =>
        ends
          .filter(({ letters }) => letters === undefined)
          .map(end => this.endHtml(end, columns))
          .join(''),
      inside: (inlines, write) => {
        let html = ''
        let rest = inlines
        let written = 0
        for (const end of ends) {
          if (end.letters === undefined) continue
          const parts = partAfter(rest, end.letters - written)
          if (parts === undefined) continue
          html += write(parts[0])
          html += this.roomHtml(end, ` ${floatingClass}`)
          written += countLetters(parts[0])
          rest = parts[1]
        }
        return html + write(rest)
      },
    }
  }

  /** Links that nobody sees: a browser keeps the places of a PDF that links lead to. */
  linksHtml(): string {
    return `<nav hidden>${this.ids.map(id => `<a href="#${escapeHtml(id)}"></a>`).join('')}</nav>\n`
  }

  private endHtml(end: PageEnd, columns: number | undefined): string {
    const room = this.roomHtml(end, '')
    return columns === undefined
      ? `<div class="${pageEndClass}">${room}</div>\n`
      : `<tr class="${pageEndClass}"><td colspan="${columns}">${room}</td></tr>\n`
  }

  private roomHtml({ notes, height }: PageEnd, classes: string): string {
    let html = ''
    const own = [...notes]
    for (let at = 0; at < own.length; at++) {
      const number = own[at]!
      const before = this.notes.pending.length
      html += `<span class="${this.layout.paragraphs.note.class}" id="${noteId(number)}" role="doc-footnote">${noteHtml(number, this.notes)}</span>`
      // A note that this one is the first to refer to stands below it.
      own.push(...this.notes.pending.slice(before))
    }
    this.notes.pending = this.notes.pending.filter(number => !own.includes(number))
    const list = html === '' ? '' : `<span class="${notesClass}">${html}</span>`
    return `<span class="${footRoomClass}${classes}" style="min-height:${pt(height)}">${list}</span>`
  }
}

/** The style of what ends a page. */
export const pageEndsCss = (): string =>
  styleRule(`.${pageEndClass}`, { 'break-after': 'page', 'break-inside': 'avoid' }) +
  styleRule(`.${tableClass} .${pageEndClass} td`, {
    'border-width': '0',
    'border-bottom-style': 'hidden',
    padding: '0',
  }) +
  styleRule(`.${footRoomClass}`, {
    display: 'flex',
    'flex-direction': 'column',
    'justify-content': 'flex-end',
    'break-inside': 'avoid',
    'text-indent': '0',
    'font-weight': 'normal',
    'font-style': 'normal',
  }) +
  styleRule(`.${footRoomClass} .${notesClass}`, { display: 'block' }) +
  styleRule(`.${footRoomClass} .${notesClass}>span`, { display: 'block' }) +
  styleRule(`.${floatingClass}`, { float: 'left', width: '100%' })

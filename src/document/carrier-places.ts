import type { Paragraph, Section, TableRow } from './blocks.ts'
import { hiddenPlace } from './carrier.ts'
import type { ParagraphKind } from './paragraphs.ts'

/** Names of places that the program made itself: a part of the document, then numbers. Other names are ids that a person typed. */
const placeName = /^_(?:qd|kh|pl\d+)(?:_[bdh]?\d+)*$/

/** Of these, a heading or Điều: what follows is counted below it. */
const headingName = /^_(?:qd|kh|pl\d+)(?:_d?\d+)*$/

const headings: ReadonlySet<ParagraphKind> = new Set([
  'part',
  'section',
  'clause',
  'point',
  'article',
  'articleTitle',
])

const sectionPlaces = { decision: 'qd', plan: 'kh', appendix: 'pl', copy: 'bs' } as const

/** A paragraph's place, and whether it begins with a label that the program counts. */
export interface CarrierPlace {
  place: string
  isLabelled: boolean
}

/**
 * Where the pieces of a document stand, for their carriers. Asked for one after the other in the order of the document; the same document gives the
 * same places, no place twice.
 *
 *     kh_3_2, qd_d1    a heading, a Điều: the names that they have as links
 *     kh_3_2_4doan     the fourth paragraph of class `doan` below that heading
 *     kh_2cancu        the second căn cứ of the plan; so for recipients, signers, the lines of a head
 *     kh_b1_h3         the third row of the first table of the plan that stands below no heading
 *     kh_b1_h3_c2      the paragraph of its second column; the next one in that cell is kh_b1_h3_c2_2
 *     kh_1t_2h         the second header row of the first table
 *     m0123abcd        what has an id of its own: it is the same wherever it stands
 *     n3               the text of the third footnote
 */
export class CarrierPlaces {
  private section = ''
  /** The heading that stands above, or the section. */
  private above = ''
  private readonly counts = new Map<string, number>()

  openSection({ kind, appendix }: Section): void {
    const part = sectionPlaces[kind]
    const number = appendix ?? this.count(`_${part}`)
    this.section = kind === 'appendix' || number > 1 ? `${part}${number}` : part
    this.above = this.section
  }

  /** @param css the class of its kind, `inFrame` tells a paragraph of a head or signature, which belongs to no heading. */
  paragraph({ anchor, kind }: Paragraph, css: string, inFrame = false): CarrierPlace {
    if (anchor === undefined) {
      const place = this.counted(inFrame ? this.section : this.above, css.replaceAll('-', ''))
      return { place, isLabelled: kind === 'appendixNumber' }
    }
    const place = placeOf(anchor)
    const isHeading = headings.has(kind) || headingName.test(anchor)
    if (isHeading) this.above = place
    return { place, isLabelled: isHeading }
  }

  /** The place of the next table of the section: header rows, and rows without a name, are named by it. */
  table(): string {
    return this.counted(this.section, 't')
  }

  private counted(where: string, what: string): string {
    return `${where}_${this.count(`${where}_${what}`)}${what}`
  }

  private count(key: string): number {
    const number = (this.counts.get(key) ?? 0) + 1
    this.counts.set(key, number)
    return number
  }
}

/** The place of a row. @param number its number in the table from 1. */
export const rowPlace = ({ anchor, kind }: TableRow, table: string, number: number): string =>
  anchor === undefined ? `${table}_${number}${kind === 'header' ? 'h' : 'o'}` : placeOf(anchor)

/** The place of a paragraph of a cell. @param column its first column from 1, `number` that of the paragraph in the cell. */
export const cellPlace = (row: string, column: number, number: number, { anchor }: Paragraph): string =>
  anchor === undefined ? `${row}_c${column}${number === 1 ? '' : `_${number}`}` : placeOf(anchor)

/** The place of a footnote's text. */
export const notePlace = (number: number): string => `n${number}`

/** True for a name that the program made of a place; another is made of an id that a person typed. */
export const isMadePlace = (anchor: string): boolean => placeName.test(anchor)

const placeOf = (anchor: string): string => (isMadePlace(anchor) ? anchor.slice(1) : hiddenPlace(anchor))

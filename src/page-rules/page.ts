import { addTo } from '../collections/add-to.ts'
import { numberedKinds } from '../language/document-kinds.ts'
import type { Letterhead } from '../recognise/letterhead.ts'
import type { Recognised } from '../recognise/model.ts'
import type { SourceLine } from '../recognise/source-line.ts'
import type { HouseStyleSpec } from '../spec/house-style-spec.ts'
import type { WordBlock, WordDocument, WordParagraph, WordSection, WordTable } from '../word/document.ts'
import { type Part, type Parts, type PartText, partsOf } from './parts.ts'
import { makeStandard, type Standard } from './standard.ts'
import { countLetters, type Stretch, stretchInLine, stretchOfLine, wholeOf } from './stretch.ts'

/** A paragraph where it stands. */
export interface PagePlace {
  paragraph: WordParagraph
  /** Its number in the file, from 1. */
  number: number
  section: WordSection
  /** The innermost table, and the column of its cell. */
  table?: WordTable
  column?: number
  /** It stands in a text box, or below the text as a note. */
  isBox: boolean
  isNote: boolean
}

/** A line of the document, or a part of one, and what it is. */
export interface PageLine extends Stretch {
  part: Part
  line: SourceLine
  /** In the document's own words. */
  words: string
}

/** What page rules look at: a Word file, what was recognised in it, and what it is held to. What several rules need is worked out once. */
export class Page {
  readonly document: WordDocument
  readonly read: Recognised
  readonly standard: Standard
  /** The office has chosen values of its own. */
  readonly house: HouseStyleSpec
  /** The XML of a part as it stands in the file. */
  readonly xmlOf: (part: string) => string | undefined
  /** All paragraphs of the text, in the order of the file. */
  readonly places: readonly PagePlace[]
  readonly lines: readonly PageLine[]
  private readonly parts: Parts
  private readonly byParagraph = new Map<WordParagraph, PagePlace>()
  private readonly byPart = new Map<Part, PageLine[]>()
  private readonly linesOfParagraph = new Map<WordParagraph, PageLine[]>()

  constructor(
    document: WordDocument,
    read: Recognised,
    house: HouseStyleSpec | undefined,
    xmlOf: (part: string) => string | undefined,
  ) {
    this.document = document
    this.read = read
    this.house = house ?? {}
    this.standard = makeStandard(house)
    this.xmlOf = xmlOf
    this.places = placesOf(document)
    for (const place of this.places) this.byParagraph.set(place.paragraph, place)
    this.parts = partsOf(read)
    this.lines = makeLines(read, this.parts.texts)
    for (const line of this.lines) {
      addTo(this.byPart, line.part, line)
      addTo(this.linesOfParagraph, line.paragraph, line)
    }
  }

  /** The head that the document itself has. */
  get head(): Letterhead | undefined {
    return this.parts.head
  }

  /** The recipients and signatures, in order. */
  get ends(): Parts['ends'] {
    return this.parts.ends
  }

  /** Lines that are this part. */
  of(...parts: readonly Part[]): readonly PageLine[] {
    return parts.flatMap(part => this.byPart.get(part) ?? [])
  }

  placeOf(paragraph: WordParagraph | undefined): PagePlace | undefined {
    return paragraph && this.byParagraph.get(paragraph)
  }

  /** What the lines of a paragraph are; empty for one that is nothing that is known. */
  partsIn(paragraph: WordParagraph): readonly PageLine[] {
    return this.linesOfParagraph.get(paragraph) ?? []
  }

  /** Where a stretch of a paragraph stands, in the document's own words; empty where nothing is known of it. */
  wordsAt({ paragraph, from = 0 }: { paragraph: WordParagraph; from?: number }): string {
    const lines = this.partsIn(paragraph)
    const own = lines.find(one => one.from <= from && one.to > from) ?? lines[0]
    if (own !== undefined) return own.words
    // What is nothing that is known stands behind what is.
    for (let number = this.placeOf(paragraph)?.number ?? 0; number > 0; number--) {
      const [before] = this.partsIn(this.places[number - 1]!.paragraph)
      if (before !== undefined) return headParts.has(before.part) ? 'phần đầu' : before.words
    }
    return 'đầu văn bản'
  }

  /**
   * True for a document that the decree rules: the head of the country, and a number to fill in or a kind that has one. Documents of the
   * Party and normative acts follow other rules.
   */
  get isRuled(): boolean {
    const { head, read } = this
    if (head === undefined || this.isOfParty || head.yearInNumber !== undefined) return false
    if (!head.motto.some(({ text }) => /c[ộo]ng h(?:òa|oà|oa) xã hội/iu.test(text))) return false
    const kind = (read.decision?.kind ?? read.plan?.kind)?.text.toLowerCase().trim()
    const isKnown = kind !== undefined && numberedKinds().has(kind)
    return (
      head.numberLine !== undefined || (isKnown && this.ends.some(({ signature }) => signature !== undefined))
    )
  }

  get isOfParty(): boolean {
    return this.head?.motto.some(({ text }) => /đảng cộng sản/iu.test(text)) ?? false
  }

  /** Printed letters of the text. */
  get letters(): number {
    return this.places.reduce((sum, { paragraph }) => sum + countLetters(paragraph.text), 0)
  }

  /** Paragraphs of running text between the margins: of the decision and of what it issues, without tables and appendices. */
  get bodyText(): readonly PageLine[] {
    const lines = this.of('body', 'article')
      .filter(({ paragraph }) => {
        const place = this.placeOf(paragraph)
        return place !== undefined && place.table === undefined && !place.isBox && !place.isNote
      })
      .sort((a, b) => a.line.id - b.line.id)
    if (!lines.slice(0, mostBeforeSalutation).some(({ line }) => /^kính gửi/iu.test(line.text))) return lines
    // Whom a letter goes to stands as its writer likes.
    return lines.slice(
      Math.max(
        0,
        lines.findIndex(({ paragraph }) => paragraph.text.length >= 100),
      ),
    )
  }
}

/** A title that is not known may stand before it. */
const mostBeforeSalutation = 4

const headParts: ReadonlySet<Part> = new Set([
  'nation',
  'motto',
  'agency',
  'parentAgency',
  'number',
  'placeDate',
  'stamp',
  'about',
])

/** All paragraphs of the body, those of tables and boxes where they stand; then those of notes. */
function placesOf(document: WordDocument): PagePlace[] {
  const places: PagePlace[] = []
  const visit = (blocks: readonly WordBlock[], around: Omit<PagePlace, 'paragraph' | 'number'>): void => {
    for (const block of blocks) {
      if (block.kind === 'table') {
        for (const { cells } of block.rows)
          for (const { column, blocks: inner } of cells) visit(inner, { ...around, table: block, column })
        continue
      }
      places.push({ ...around, paragraph: block, number: places.length + 1 })
      for (const piece of block.pieces)
        if (piece.kind === 'box') visit(piece.blocks, { ...around, isBox: true })
    }
  }
  for (const section of document.sections) visit(section.blocks, { section, isBox: false, isNote: false })
  const last = document.sections.at(-1)!
  for (const note of document.notes) visit(note.blocks, { section: last, isBox: false, isNote: true })
  return places
}

function makeLines(read: Recognised, texts: readonly PartText[]): PageLine[] {
  const inParagraph = new Map<WordParagraph, SourceLine[]>()
  for (const line of read.lines) addTo(inParagraph, line.paragraph, line)
  return texts
    .flatMap(({ part, line: id, text, words }) => {
      const line = read.lines[id]
      if (line === undefined) return []
      const beside = inParagraph.get(line.paragraph)!
      const whole =
        beside.length === 1 && !line.paragraph.text.includes('\n')
          ? wholeOf(line.paragraph)
          : stretchOfLine(line, beside.indexOf(line), beside.length)
      const at = text === undefined ? 0 : line.text.indexOf(text)
      const stretch =
        text === undefined || at < 0 || text === line.text
          ? whole
          : stretchInLine(line, whole, at, at + text.length)
      return [{ ...stretch, part, line, words }]
    })
    .sort((a, b) => a.line.id - b.line.id || a.from - b.from)
}

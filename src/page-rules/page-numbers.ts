import type {
  Alignment,
  HeaderFooter,
  RunFormat,
  WordBlock,
  WordDocument,
  WordParagraph,
  WordSection,
} from '../word/document.ts'
import { paragraphsOf } from '../word/text-of.ts'

/** Letters that one page cannot hold, whatever it is set in. */
export const moreThanOne = 5000

/** A page number that a section shows. */
export interface ShownNumber {
  section: WordSection
  kind: HeaderFooter['kind']
  isFooter: boolean
  alignment?: Alignment
  /** A tab before it puts it where it stands. */
  isTabbed: boolean
  /** Words stand beside it. */
  hasOther: boolean
  looks: readonly RunFormat[]
}

/** The page numbers that show in headers and footers, section by section. */
export function numbersOf(document: WordDocument): ShownNumber[] {
  const { hasEvenAndOddHeaders } = document.settings
  return document.sections.flatMap(section => {
    const shows = ({ kind, hasPageNumber }: HeaderFooter): boolean =>
      hasPageNumber &&
      (kind === 'default' || (kind === 'first' ? section.hasTitlePage : hasEvenAndOddHeaders))
    return [
      ...section.headers.filter(shows).map(one => numberOf(section, one, false)),
      ...section.footers.filter(shows).map(one => numberOf(section, one, true)),
    ]
  })
}

function numberOf(
  section: WordSection,
  { kind, blocks, pageNumberAlignment }: HeaderFooter,
  isFooter: boolean,
): ShownNumber {
  const looks: RunFormat[] = []
  let isTabbed = false
  let hasOther = false
  for (const { pieces } of deepParagraphs(blocks)) {
    const fields = pieces.filter(piece => piece.kind === 'text' && piece.field?.kind === 'PAGE')
    if (fields.length === 0) continue
    for (const { look } of fields) looks.push(look)
    isTabbed ||= pieces.some(piece => piece.kind === 'tab')
    hasOther ||= pieces.some(
      piece => piece.kind === 'text' && piece.field === undefined && /\p{L}/u.test(piece.text),
    )
  }
  return {
    section,
    kind,
    isFooter,
    ...(pageNumberAlignment ? { alignment: pageNumberAlignment } : {}),
    isTabbed,
    hasOther,
    looks,
  }
}

function* deepParagraphs(blocks: readonly WordBlock[]): Generator<WordParagraph> {
  for (const paragraph of paragraphsOf(blocks)) {
    yield paragraph
    for (const piece of paragraph.pieces) if (piece.kind === 'box') yield* deepParagraphs(piece.blocks)
  }
}

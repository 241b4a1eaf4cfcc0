import type { WordBlock, WordSection } from '../word/document.ts'
import { paragraphsOf } from '../word/text-of.ts'
import type { Page } from './page.ts'
import type { Spot } from './page-rule.ts'

/** Sections that have words. */
export const printed = ({ document, places }: Page): readonly WordSection[] => {
  const full = new Set(
    places.filter(({ paragraph }) => paragraph.text.trim() !== '').map(({ section }) => section),
  )
  return document.sections.filter(section => full.has(section))
}

/** Where what is about a whole section is told: at its first paragraph with words. */
export function startOf(page: Page, section: WordSection): Spot[] {
  const own = page.places.filter(place => place.section === section)
  const first = own.find(({ paragraph }) => paragraph.text.trim() !== '') ?? own[0]
  if (first === undefined) return []
  const { paragraph } = first
  const isFirst = section === page.document.sections[0]
  return [
    {
      paragraph,
      from: 0,
      to: 0,
      words: isFirst ? 'trang giấy' : `trang giấy từ ${page.wordsAt({ paragraph })}`,
    },
  ]
}

/** Where what is about all pages is told. @param words what it is about. */
export const startOfAll = ({ places }: Page, words: string): Spot[] => {
  const first = places.find(({ paragraph }) => paragraph.text.trim() !== '') ?? places[0]
  return first === undefined ? [] : [{ paragraph: first.paragraph, from: 0, to: 0, words }]
}

/** A picture, chart or formula may need the wide page as a table does. */
export const hasPicture = ({ blocks }: WordSection): boolean =>
  [...paragraphsOf(blocks as readonly WordBlock[])].some(({ pieces }) =>
    pieces.some(piece => piece.kind === 'box' || (piece.kind === 'thing' && piece.thing.kind !== 'shape')),
  )

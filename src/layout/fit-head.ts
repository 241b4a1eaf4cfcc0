import type { Block, DocumentBlocks, Frame, Inline, Paragraph } from '../document/blocks.ts'
import { holdsAgency, holdsLines } from './letterhead.ts'
import { type Layout, makeLayout, mmToPoints, textAreaWidth } from './nd30.ts'

/**
 * What it took to keep the lines of a head whole, the least first: `broken` when nothing was enough. `smallerForAgency` is what only the agency's name
 * asked for.
 */
export type HeadFit = 'asItIs' | 'narrowBlanks' | 'smallerLetters' | 'smallerForAgency' | 'broken'

/** A document and the layout in which its heads keep their lines. */
interface FittedHead {
  document: DocumentBlocks
  layout: Layout
  fit: HeadFit
}

/**
 * The layout in which place and date stand on one line, as number and date must on theirs (ND30-I.II.4c): with narrower blanks to fill in where the
 * place has a long name, then with the smaller sizes that the decree allows, which move together (ND30-I.V.fn). A name that is longer still breaks before the date.
 * The same keeps the lines of an agency's name whole (Ủy ban nhân dân / thành phố Hồ Chí Minh).
 */
export function fitHead(document: DocumentBlocks, layout: Layout): FittedHead {
  const heads = document.sections.flatMap(({ blocks, landscape }) =>
    blocks.filter(isHead).map(head => ({ head, landscape })),
  )
  const fits = (tried: Layout, hold: typeof holdsLines): boolean =>
    heads.every(({ head, landscape }) => hold(head, mmToPoints(textAreaWidth(tried.page, landscape)), tried))
  if (fits(layout, holdsLines) && fits(layout, holdsAgency)) return { document, layout, fit: 'asItIs' }
  const { narrowBlanks, smallerLetters } = variantsOf(layout)
  const all = [
    { document, layout, fit: 'asItIs' },
    { document, layout: narrowBlanks, fit: 'narrowBlanks' },
    { document, layout: smallerLetters, fit: 'smallerLetters' },
  ] as const
  const holding = all.filter(each => fits(each.layout, holdsLines))
  const [least = { document: withBrokenDates(document), layout: smallerLetters, fit: 'broken' as const }] =
    holding
  // Smaller letters that do not keep the name of the agency whole are of no use.
  const whole = holding.find(each => fits(each.layout, holdsAgency)) ?? least
  return whole.fit === 'smallerLetters' && least.fit !== 'smallerLetters'
    ? { ...whole, fit: 'smallerForAgency' }
    : whole
}

/** Layouts are made once: tables that were written in one are known by it. */
const variants = new WeakMap<Layout, ReturnType<typeof makeVariants>>()

function variantsOf(layout: Layout): ReturnType<typeof makeVariants> {
  const known = variants.get(layout) ?? makeVariants(layout)
  variants.set(layout, known)
  return known
}

function makeVariants(layout: Layout): { narrowBlanks: Layout; smallerLetters: Layout } {
  const { house, letterhead, blanks } = layout
  const [nation, motto, date] = house.headSizes
  const headSizes = [Math.min(nation, 12), Math.min(motto, 13), Math.min(date, 13)] as const
  const smaller = nation > 12 || motto > 13 || date > 13 ? makeLayout({ ...house, headSizes }) : layout
  const narrow = { ...blanks, day: blanks.narrow, month: blanks.narrow }
  return {
    narrowBlanks: { ...layout, blanks: narrow },
    smallerLetters: {
      ...smaller,
      blanks: narrow,
      letterhead: { ...letterhead, leftLeast: letterhead.leftLeastSmaller },
    },
  }
}

const isHead = (block: Block): block is Frame => block.type === 'frame' && block.kind === 'letterhead'

const withBrokenDates = (document: DocumentBlocks): DocumentBlocks => ({
  ...document,
  sections: document.sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block =>
      isHead(block)
        ? {
            ...block,
            rows: block.rows.map(row =>
              row.map(cell => cell.map(item => (item.type === 'paragraph' ? brokenDate(item) : item))),
            ),
          }
        : block,
    ),
  })),
})

/** Place and date with a line end between them, in place of the blank. */
function brokenDate(paragraph: Paragraph): Paragraph {
  if (paragraph.kind !== 'placeDate') return paragraph
  const inlines = paragraph.inlines.flatMap((inline): Inline[] => {
    const comma = inline.type === 'text' ? inline.text.lastIndexOf(', ') : -1
    if (inline.type !== 'text' || comma === -1) return [inline]
    return [
      { ...inline, text: inline.text.slice(0, comma + 1) },
      { type: 'break' },
      { ...inline, text: inline.text.slice(comma + 2) },
    ]
  })
  return { ...paragraph, inlines }
}

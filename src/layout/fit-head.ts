import type { Block, DocumentBlocks, Frame, Inline, Paragraph } from '../document/blocks.ts'
import { holdsLines } from './letterhead.ts'
import { type Layout, makeLayout, mmToPoints, textAreaWidth } from './nd30.ts'

/** What it took to keep the lines of a head whole, the least first: `broken` when nothing was enough. */
export type HeadFit = 'asItIs' | 'narrowBlanks' | 'smallerLetters' | 'broken'

/** A document and the layout in which its heads keep their lines. */
interface FittedHead {
  document: DocumentBlocks
  layout: Layout
  fit: HeadFit
}

/**
 * The layout in which place and date stand on one line, as number and date must on theirs (ND30-I.II.4c): with narrower blanks to fill in where the
 * place has a long name, then with the smaller sizes that the decree allows, which move together (ND30-I.V.fn). A name that is longer still breaks before the date.
 */
export function fitHead(document: DocumentBlocks, layout: Layout): FittedHead {
  const heads = document.sections.flatMap(({ blocks, landscape }) =>
    blocks.filter(isHead).map(head => ({ head, landscape })),
  )
  const holds = (tried: Layout): boolean =>
    heads.every(({ head, landscape }) =>
      holdsLines(head, mmToPoints(textAreaWidth(tried.page, landscape)), tried),
    )
  if (holds(layout)) return { document, layout, fit: 'asItIs' }
  const { narrowBlanks, smallerLetters } = variantsOf(layout)
  if (holds(narrowBlanks)) return { document, layout: narrowBlanks, fit: 'narrowBlanks' }
  if (holds(smallerLetters)) return { document, layout: smallerLetters, fit: 'smallerLetters' }
  return { document: withBrokenDates(document), layout: smallerLetters, fit: 'broken' }
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

import type { Paragraph, RuleLine, Section } from '../../document/blocks.ts'
import { gapAbove } from '../../layout/gap-above.ts'
import { mmToPoints, textAreaWidth, textHeight } from '../../layout/nd30.ts'
import { keepsLastRow, staysWithNext } from '../../layout/page-breaks.ts'
import type { AddXml, BodyContext } from './body-context.ts'
import { type CarrierNames, paragraphCarrier } from './carriers.ts'
import { frameXml } from './frame.ts'
import {
  joined,
  type ParagraphOverrides,
  type ParagraphParts,
  paragraphParts,
  ruleParts,
  spacerParts,
} from './paragraph.ts'
import { type TablePlace, writeTable } from './table.ts'

/** Writes the body of a section as WordprocessingML, without its section properties. */
export function writeSection(section: Section, context: BodyContext, add: AddXml): void {
  context.places.openSection(section)
  section.blocks.forEach((block, index) => {
    const gap = gapParts(section, index, context)
    if (gap !== undefined) add(joined(gap))
    switch (block.type) {
      case 'paragraph':
        add(joined(lineParts(section, index, block, context, { carriers: linePlace(block, context) })))
        break
      case 'rule':
        add(joined(lineParts(section, index, block, context)))
        break
      case 'frame':
        add(frameXml(block, widthOf(section, context), context))
        break
      case 'table':
        writeTable(block, tablePlace(section, index, context, context.places.table()), context, add)
        break
    }
  })
}

/** The width of a section's text in points. */
export const widthOf = ({ landscape }: Section, { layout }: BodyContext): number =>
  mmToPoints(textAreaWidth(layout.page, landscape))

/** The paragraph that keeps a table or frame from what stands before it; undefined where there is none. Tables that touch would be joined to one. */
export function gapParts(
  { blocks }: Section,
  index: number,
  { layout }: BodyContext,
): ParagraphParts | undefined {
  const block = blocks[index]!
  if (block.type === 'paragraph') return undefined
  const gap = gapAbove(block, blocks[index - 1], layout)
  return gap === undefined ? undefined : spacerParts({ before: gap, keepNext: true })
}

/** The bookmarks of a paragraph outside frames and tables, which is the next one in the document. */
export function linePlace(paragraph: Paragraph, { layout, places }: BodyContext): CarrierNames {
  const { class: css } = layout.paragraphs[paragraph.kind]
  return paragraphCarrier(paragraph, places.paragraph(paragraph, css), layout)
}

/** A paragraph or rule of a section: its block with this number. */
export function lineParts(
  section: Section,
  index: number,
  line: Paragraph | RuleLine,
  context: BodyContext,
  overrides: Pick<ParagraphOverrides, 'carriers' | 'runs'> = {},
): ParagraphParts {
  const { blocks } = section
  const width = widthOf(section, context)
  if (line.type === 'rule') {
    const above = blocks.slice(0, index).filter(block => block.type === 'paragraph')
    return ruleParts(line, above, width, context)
  }
  return paragraphParts(line, context, {
    keepNext: staysWithNext(line, blocks[index + 1], context.layout),
    before: gapAbove(line, blocks[index - 1], context.layout),
    columnWidth: width,
    ...overrides,
  })
}

/** Where a table stands: the section's block with this number. @param place its place for carriers. */
export const tablePlace = (
  section: Section,
  index: number,
  context: BodyContext,
  place: string,
): TablePlace => ({
  width: widthOf(section, context),
  pageHeight: mmToPoints(textHeight(context.layout.page, section.landscape)),
  keepsLastRow: keepsLastRow(section.blocks, index),
  place,
})

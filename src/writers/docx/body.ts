import type { Paragraph, Section } from '../../document/blocks.ts'
import { gapAbove } from '../../layout/gap-above.ts'
import { mmToPoints, textAreaWidth, textHeight } from '../../layout/nd30.ts'
import { keepsLastRow, staysWithNext } from '../../layout/page-breaks.ts'
import type { BodyContext } from './body-context.ts'
import { paragraphCarrier } from './carriers.ts'
import { frameXml } from './frame.ts'
import { paragraphXml, ruleXml, spacerXml } from './paragraph.ts'
import { tableXml } from './table.ts'

/** The body of a section as WordprocessingML, without its section properties. */
export function sectionXml(section: Section, context: BodyContext): string {
  const { layout, places } = context
  const { page, paragraphs } = layout
  places.openSection(section)
  const width = mmToPoints(textAreaWidth(page, section.landscape))
  const height = mmToPoints(textHeight(page, section.landscape))
  const above: Paragraph[] = []
  let xml = ''
  section.blocks.forEach((block, index) => {
    const gap = gapAbove(block, section.blocks[index - 1], context.layout)
    // Tables that touch would be joined to one.
    if (block.type !== 'paragraph' && gap !== undefined) xml += spacerXml({ before: gap, keepNext: true })
    switch (block.type) {
      case 'paragraph':
        above.push(block)
        xml += paragraphXml(block, context, {
          keepNext: staysWithNext(block, section.blocks[index + 1], context.layout),
          before: gap,
          carriers: paragraphCarrier(block, places.paragraph(block, paragraphs[block.kind].class), layout),
        })
        break
      case 'rule':
        xml += ruleXml(block, above, width, context)
        break
      case 'frame':
        xml += frameXml(block, width, context)
        break
      case 'table':
        xml += tableXml(
          block,
          {
            width,
            pageHeight: height,
            keepsLastRow: keepsLastRow(section.blocks, index),
            place: places.table(),
          },
          context,
        )
        break
    }
  })
  return xml
}

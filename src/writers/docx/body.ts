import type { Block, Paragraph, Section } from '../../document/blocks.ts'
import { gapAbove } from '../../layout/gap-above.ts'
import { type Layout, mmToPoints, textAreaWidth, textHeight } from '../../layout/nd30.ts'
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
          { width, pageHeight: height, keepsLastRow: keepsLastRow(section, index), place: places.table() },
          context,
        )
        break
    }
  })
  return xml
}

/**
 * A signature follows the table, or one paragraph and then a signature: neither begins a page. At the end of a section it is the
 * paragraph which ends that, and which would make a page of its own.
 */
function keepsLastRow({ blocks }: Section, index: number): boolean {
  const next = blocks[index + 1]
  return (
    next === undefined || isSignature(next) || (next.type === 'paragraph' && isSignature(blocks[index + 2]))
  )
}

const isSignature = (block: Block | undefined): boolean =>
  block?.type === 'frame' && block.kind === 'signature'

/**
 * The text before a signature block goes with it: a signature does not stand alone on its page. A heading with nothing below it does not
 * draw the next one after it, else a list of headings would move to the next page as one.
 */
function staysWithNext(block: Paragraph, next: Block | undefined, layout: Layout): boolean | undefined {
  if (next?.type === 'frame') return isSignature(next) || undefined
  if (next?.type !== 'paragraph') return undefined
  const level = outlineOf(block, layout)
  const below = outlineOf(next, layout)
  return level !== undefined && below !== undefined && below <= level ? false : undefined
}

const outlineOf = ({ kind, outline }: Paragraph, { paragraphs }: Layout): number | undefined =>
  paragraphs[kind].outline === undefined ? undefined : (outline ?? paragraphs[kind].outline)

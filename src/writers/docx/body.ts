import { type Layout, mmToPoints, textHeight, textWidth } from '../../layout/nd30.ts'
import type { Block, Paragraph, Section } from '../../markup/blocks.ts'
import { frameXml } from './frame.ts'
import { paragraphXml, ruleXml } from './paragraph.ts'
import { tableXml } from './table.ts'

/** What the functions that write a body share. */
export interface BodyContext {
  layout: Layout
  /** Id of the next bookmark; counted over the document. */
  nextBookmark: number
}

/** The body of a section as WordprocessingML, without its section properties. */
export function sectionXml(section: Section, context: BodyContext): string {
  const { page } = context.layout
  const width = mmToPoints(textWidth(page, section.landscape))
  const height = mmToPoints(textHeight(page, section.landscape))
  const above: Paragraph[] = []
  let xml = ''
  section.blocks.forEach((block, index) => {
    switch (block.type) {
      case 'paragraph':
        above.push(block)
        xml += paragraphXml(block, context, { keepNext: staysWithNext(section.blocks[index + 1]) })
        break
      case 'rule':
        xml += ruleXml(block, above, width, context)
        break
      case 'frame':
        xml += frameXml(block, width, context)
        break
      case 'table':
        xml += tableXml(block, width, height, context)
        break
    }
  })
  return xml
}

/** The text before a signature block goes with it: a signature does not stand alone on its page. */
const staysWithNext = (next: Block | undefined): boolean => next?.type === 'frame' && next.kind === 'signature'

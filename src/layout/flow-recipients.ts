import { sum } from '../collections/sum.ts'
import type { Block, DocumentBlocks, Frame, Paragraph, RuleLine } from '../document/blocks.ts'
import { frameWidths } from './letterhead.ts'
import { type Layout, mmToPoints, textAreaWidth, textHeight } from './nd30.ts'
import { paragraphHeight } from './paragraph-height.ts'

/** A row of a signature block begins with its label and at least this many recipients. */
const leastRecipients = 3

/**
 * Lets a long list of recipients flow on below the signature: those that stand beside post and name stay with them in the first row, which
 * does not split; the rest are a row of their own, which may. As one row a long list would leave much of a page white, and one over a page
 * would lose its text in Word.
 */
export function flowRecipients(document: DocumentBlocks, layout: Layout): DocumentBlocks {
  const sections = document.sections.map(section => {
    const width = mmToPoints(textAreaWidth(layout.page, section.landscape))
    const height = mmToPoints(textHeight(layout.page, section.landscape)) * layout.table.splitAbove
    return { ...section, blocks: section.blocks.map(block => flowing(block, width, height, layout)) }
  })
  return { ...document, sections }
}

/** @param spare how much higher than the signer's words the recipients may be and still stay one row, in points. */
function flowing(block: Block, width: number, spare: number, layout: Layout): Block {
  if (block.type !== 'frame' || block.kind !== 'signature' || block.isEven || block.rows.length !== 1)
    return block
  const [recipients = [], signer = []] = block.rows[0]!
  const [left, right] = frameWidths(block, width, layout).columns
  const beside = sum(heights(signer, right!, layout))
  const list = heights(recipients, left!, layout)
  if (sum(list) <= beside + spare) return block
  const count = Math.max(leastRecipients + 1, howMany(list, beside))
  return count >= recipients.length ? block : split(block, recipients, signer, count)
}

const split = (
  frame: Frame,
  recipients: (Paragraph | RuleLine)[],
  signer: (Paragraph | RuleLine)[],
  count: number,
): Frame => ({
  ...frame,
  rows: [
    [recipients.slice(0, count), signer],
    [recipients.slice(count), []],
  ],
})

const heights = (blocks: readonly (Paragraph | RuleLine)[], width: number, layout: Layout): number[] =>
  blocks.map(block => (block.type === 'paragraph' ? paragraphHeight(block, width, layout) : 0))

/** How many of the first heights fit into a room. */
function howMany(list: readonly number[], room: number): number {
  let used = 0
  const index = list.findIndex(height => {
    used += height
    return used > room
  })
  return index === -1 ? list.length : index
}

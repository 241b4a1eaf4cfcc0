import type { Block, Paragraph, Section } from '../../document/blocks.ts'
import { lettersOf, type Stop } from '../../document/page-ends.ts'
import { gapAbove } from '../../layout/gap-above.ts'
import { type Layout, mmToPoints, textAreaWidth, textHeight } from '../../layout/nd30.ts'
import { keepsLastRow, staysWithNext } from '../../layout/page-breaks.ts'
import { landscapeClass, sectionClass } from './class-names.ts'
import { pt } from './css.ts'
import { frameHtml } from './frame.ts'
import { firstFootHtml, firstHeadHtml } from './margins.ts'
import type { Notes } from './note-references.ts'
import { notesHtml } from './notes.ts'
import type { PageEnds, PlacedEnds } from './page-ends.ts'
import { pageName, sheetClass } from './paper.ts'
import { paragraphHtml, ruleHtml } from './paragraph.ts'
import type { SectionContext } from './section-context.ts'
import { tableHtml } from './table.ts'

/** A section: on screen one sheet, on paper pages of its own. */
export function sectionHtml(
  section: Section,
  index: number,
  layout: Layout,
  notes: Notes,
  mark?: SectionContext['mark'],
  ends?: PageEnds,
): string {
  const context: SectionContext = {
    layout,
    notes,
    mark,
    ends,
    width: mmToPoints(textAreaWidth(layout.page, section.landscape)),
    height: mmToPoints(textHeight(layout.page, section.landscape)),
  }
  const above: Paragraph[] = []
  let html = ''
  ends?.beginSection(index)
  section.blocks.forEach((block, at) => {
    const gap = gapAbove(block, section.blocks[at - 1], layout)
    const place =
      block.type === 'rule'
        ? undefined
        : ends?.begin(
            stopOf(section.blocks, at, layout),
            block.type === 'paragraph' ? block.anchor : undefined,
          )
    const inner = blockHtml(section.blocks, at, above, context, place)
    html += place?.before() ?? ''
    html += gap === undefined ? inner : `<div style="padding-top:${pt(gap)}">\n${inner}</div>\n`
  })
  const end = ends?.begin({ kind: 'sectionEnd', isBound: false, isWild: false, letters: '' })
  html += end?.before() ?? ''
  const classes = `${sheetClass} ${sectionClass(section.kind)}${section.landscape ? ` ${landscapeClass}` : ''}`
  return `<section class="${classes}" id="${pageName(index)}">\n${firstHeadHtml(section.margins, context)}${html}${notesHtml(notes, layout, end?.id)}${firstFootHtml(section.margins, context)}</section>\n`
}

/** @param above the paragraphs of the section so far. */
function blockHtml(
  blocks: readonly Block[],
  at: number,
  above: Paragraph[],
  context: SectionContext,
  place: PlacedEnds | undefined,
): string {
  const block = blocks[at]!
  switch (block.type) {
    case 'paragraph':
      above.push(block)
      return paragraphHtml(block, context, {
        keepNext: staysWithNext(block, blocks[at + 1], context.layout),
        place,
      })
    case 'rule':
      return ruleHtml(block, above, context.width, context)
    case 'frame':
      return frameHtml(block, context, place?.id)
    case 'table':
      return tableHtml(block, context, place?.id, keepsLastRow(blocks, at))
  }
}

/** What of a block matters where a page may end: the rules are those of the style sheet. */
function stopOf(blocks: readonly Block[], at: number, layout: Layout): Omit<Stop, 'id' | 'section'> {
  const block = blocks[at]!
  const isSignature = block.type === 'frame' && block.kind === 'signature'
  return {
    kind: 'block',
    isBound: isSignature || staysOn(blocks, at - 1, layout),
    isWild: isSignature,
    letters:
      block.type === 'paragraph' && !layout.paragraphs[block.kind].keepLines ? lettersOf(block.inlines) : '',
  }
}

/** Whether the block at an index stays on the page of the next one; what is before the first one does. */
function staysOn(blocks: readonly Block[], at: number, layout: Layout): boolean {
  const block = blocks[at]
  switch (block?.type) {
    case 'paragraph':
      return staysWithNext(block, blocks[at + 1], layout) ?? layout.paragraphs[block.kind].keepNext === true
    case 'frame':
      return block.kind === 'letterhead'
    case 'table':
      return false
    default:
      return true
  }
}

import type { Block, Paragraph, Section } from '../../document/blocks.ts'
import { gapAbove } from '../../layout/gap-above.ts'
import { type Layout, mmToPoints, textAreaWidth, textHeight } from '../../layout/nd30.ts'
import { staysWithNext } from '../../layout/page-breaks.ts'
import { landscapeClass, sectionClass } from './class-names.ts'
import { pt } from './css.ts'
import { frameHtml } from './frame.ts'
import { firstFootHtml, firstHeadHtml } from './margins.ts'
import type { Notes } from './note-references.ts'
import { notesHtml } from './notes.ts'
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
): string {
  const context: SectionContext = {
    layout,
    notes,
    mark,
    width: mmToPoints(textAreaWidth(layout.page, section.landscape)),
    height: mmToPoints(textHeight(layout.page, section.landscape)),
  }
  const above: Paragraph[] = []
  let html = ''
  section.blocks.forEach((block, at) => {
    const gap = gapAbove(block, section.blocks[at - 1], layout)
    const inner = blockHtml(section.blocks, at, above, context)
    html += gap === undefined ? inner : `<div style="padding-top:${pt(gap)}">\n${inner}</div>\n`
  })
  const classes = `${sheetClass} ${sectionClass(section.kind)}${section.landscape ? ` ${landscapeClass}` : ''}`
  return `<section class="${classes}" id="${pageName(index)}">\n${firstHeadHtml(section.margins, context)}${html}${notesHtml(notes, layout)}${firstFootHtml(section.margins, context)}</section>\n`
}

/** @param above the paragraphs of the section so far. */
function blockHtml(
  blocks: readonly Block[],
  at: number,
  above: Paragraph[],
  context: SectionContext,
): string {
  const block = blocks[at]!
  switch (block.type) {
    case 'paragraph':
      above.push(block)
      return paragraphHtml(block, context, { keepNext: staysWithNext(block, blocks[at + 1], context.layout) })
    case 'rule':
      return ruleHtml(block, above, context.width, context)
    case 'frame':
      return frameHtml(block, context)
    case 'table':
      return tableHtml(block, context)
  }
}

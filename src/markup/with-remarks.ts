import type { DocumentBlocks, Paragraph, RuleLine, Section } from '../document/blocks.ts'
import { type ParagraphChange, withParagraph, withParagraphs } from '../document/with-paragraphs.ts'

/**
 * A document whose paragraphs have just these remarks, each once. What a paragraph has and is not asked for goes; what is asked for and stands at none,
 * or in the margin of pages, where Word takes no comment, goes to the first paragraph: nothing that a writer has noted is missing.
 * @param wanted the remarks as typed, in any order.
 */
export function withRemarks(document: DocumentBlocks, wanted: readonly string[]): DocumentBlocks {
  const left = new Map<string, number>()
  for (const remark of wanted.map(oneLine)) left.set(remark, (left.get(remark) ?? 0) + 1)
  const sections = document.sections.map(section => inSection(section, paragraph => taken(paragraph, left)))
  const homeless = [...left].flatMap(([remark, count]) => Array<string>(Math.max(0, count)).fill(remark))
  if (homeless.length === 0) return { ...document, sections }
  let isFirst = true
  const withHomeless = (paragraph: Paragraph): Paragraph => {
    if (!isFirst || paragraph.inlines.length === 0) return paragraph
    isFirst = false
    return { ...paragraph, remarks: [...(paragraph.remarks ?? []), ...homeless] }
  }
  return { ...document, sections: sections.map(section => inSection(section, withHomeless)) }
}

/** As the markup carries them. */
const oneLine = (remark: string): string => remark.trim().replace(/\s+/g, ' ')

function taken(paragraph: Paragraph, left: Map<string, number>): Paragraph {
  const { remarks, ...bare } = paragraph
  if (remarks === undefined) return paragraph
  const kept = remarks.filter(remark => {
    const count = left.get(remark) ?? 0
    left.set(remark, count - 1)
    return count > 0
  })
  return kept.length === 0 ? bare : { ...bare, remarks: kept }
}

const inSection = ({ margins, ...section }: Section, change: ParagraphChange): Section => ({
  ...section,
  ...(margins === undefined ? {} : { margins: withoutRemarks(margins) }),
  blocks: section.blocks.map(block => withParagraphs(block, change)),
})

function withoutRemarks(margins: NonNullable<Section['margins']>): NonNullable<Section['margins']> {
  const bare = Object.entries(margins).map(([place, blocks]) => [
    place,
    (blocks as (Paragraph | RuleLine)[]).map(line =>
      withParagraph(line, ({ remarks: _, ...paragraph }) => paragraph),
    ),
  ])
  return Object.fromEntries(bare)
}

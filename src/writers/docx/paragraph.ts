import type { Align, Paragraph, RuleLine } from '../../document/blocks.ts'
import { ruleLength } from '../../layout/rule-length.ts'
import type { BodyContext } from './body-context.ts'
import type { CarrierNames } from './carriers.ts'
import { runsXml, sizeXml } from './runs.ts'
import { endStyle, styleId } from './style-id.ts'
import { twips } from './xml.ts'

/** What a place in the document changes of a paragraph's style. */
interface ParagraphOverrides {
  align?: Align
  /** Whether it stays on the page of the paragraph after it; undefined leaves it to the style. */
  keepNext?: boolean | undefined
  /** Gap above it in points. */
  before?: number | undefined
  /** The bookmarks around its text. */
  carriers?: CarrierNames | undefined
  /** Size of its text in points, where it is not that of the style. */
  size?: number | undefined
}

/** A paragraph in its named style (ECMA-376 Part 1, 17.3.1). */
export function paragraphXml(
  paragraph: Paragraph,
  context: BodyContext,
  overrides: ParagraphOverrides = {},
): string {
  const style = context.layout.paragraphs[paragraph.kind]
  const keep = keepXml(overrides.keepNext, style.keepNext === true)
  const spacing = overrides.before === undefined ? '' : `<w:spacing w:before="${twips(overrides.before)}"/>`
  const align = overrides.align && overrides.align !== style.align ? `<w:jc w:val="${overrides.align}"/>` : ''
  const outline =
    paragraph.outline !== undefined && paragraph.outline !== style.outline
      ? `<w:outlineLvl w:val="${paragraph.outline - 1}"/>`
      : ''
  const { size } = overrides
  // An empty paragraph is as high as its mark.
  const mark = size === undefined ? '' : `<w:rPr>${sizeXml(size)}</w:rPr>`
  const properties = `<w:pPr><w:pStyle w:val="${styleId(style.class)}"/>${keep}${spacing}${align}${outline}${mark}</w:pPr>`
  const runs = runsXml(paragraph.inlines, style, context.layout, paragraph.isRegular, size)
  return `<w:p>${properties}${bookmarked(runs, overrides.carriers ?? [], context)}</w:p>`
}

function keepXml(wanted: boolean | undefined, given: boolean): string {
  if (wanted === undefined || wanted === given) return ''
  return wanted ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>'
}

/** A paragraph of one point without text, between tables or at an end of a section; `before` is the gap above it in points. */
export function spacerXml({ before, keepNext }: { before?: number; keepNext?: boolean } = {}): string {
  const keep = keepNext ? '<w:keepNext/>' : ''
  const spacing = before === undefined ? '' : `<w:spacing w:before="${twips(before)}"/>`
  return `<w:p><w:pPr><w:pStyle w:val="${endStyle}"/>${keep}${spacing}</w:pPr></w:p>`
}

/** Text inside bookmarks (17.13.6); ids are counted over the document, so the same plan gives the same ones. */
export function bookmarked(
  xml: string,
  names: CarrierNames,
  context: Pick<BodyContext, 'nextBookmark'>,
): string {
  let start = ''
  let end = ''
  for (const name of names) {
    const id = context.nextBookmark++
    start += `<w:bookmarkStart w:id="${id}" w:name="${name}"/>`
    end = `<w:bookmarkEnd w:id="${id}"/>${end}`
  }
  return start + xml + end
}

/** A rule: a paragraph without text whose border is as long as the text above it asks for, so that it moves with that text. */
export function ruleXml(
  rule: RuleLine,
  above: readonly Paragraph[],
  width: number,
  context: BodyContext,
): string {
  const indent = twips((width - ruleLength(rule.kind, above, width, context.layout)) / 2)
  const style = styleId(context.layout.rules[rule.kind].class)
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/><w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`
}

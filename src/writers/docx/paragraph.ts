import type { Align, Paragraph, RuleLine } from '../../document/blocks.ts'
import { boxWidth } from '../../layout/box-width.ts'
import type { Layout } from '../../layout/nd30.ts'
import { ruleLength } from '../../layout/rule-length.ts'
import type { BodyContext } from './body-context.ts'
import type { CarrierNames } from './carriers.ts'
import { runsXml, sizeXml } from './runs.ts'
import { endStyle, styleId } from './style-id.ts'
import { twips } from './xml.ts'

/** A paragraph in pieces, for those who write more into it: what its properties hold, how its mark looks, what stands after them. */
export interface ParagraphParts {
  properties: string
  mark: string
  content: string
}

/** The paragraph of these pieces. */
export const joined = ({ properties, mark, content }: ParagraphParts): string =>
  `<w:p><w:pPr>${properties}${mark === '' ? '' : `<w:rPr>${mark}</w:rPr>`}</w:pPr>${content}</w:p>`

/** What a place in the document changes of a paragraph's style. */
export interface ParagraphOverrides {
  align?: Align
  /** Whether it stays on the page of the paragraph after it; undefined leaves it to the style. */
  keepNext?: boolean | undefined
  /** Gap above it in points. */
  before?: number | undefined
  /** Width of the column it stands in, in points: a box stands in its middle. */
  columnWidth?: number | undefined
  /** The bookmarks around its text. */
  carriers?: CarrierNames | undefined
  /** Size of its text in points, where it is not that of the style. */
  size?: number | undefined
  /** Its text as runs, where it is not that of its inlines. */
  runs?: string | undefined
}

/** A paragraph in its named style (ECMA-376 Part 1, 17.3.1). */
export const paragraphXml = (
  paragraph: Paragraph,
  context: BodyContext,
  overrides?: ParagraphOverrides,
): string => joined(paragraphParts(paragraph, context, overrides))

/** The pieces of a paragraph. */
export function paragraphParts(
  paragraph: Paragraph,
  context: BodyContext,
  overrides: ParagraphOverrides = {},
): ParagraphParts {
  const style = context.layout.paragraphs[paragraph.kind]
  const keep = keepXml(overrides.keepNext, style.keepNext === true)
  const spacing = overrides.before === undefined ? '' : `<w:spacing w:before="${twips(overrides.before)}"/>`
  const align = overrides.align && overrides.align !== style.align ? `<w:jc w:val="${overrides.align}"/>` : ''
  const outline =
    paragraph.outline !== undefined && paragraph.outline !== style.outline
      ? `<w:outlineLvl w:val="${paragraph.outline - 1}"/>`
      : ''
  const sides = boxSidesXml(paragraph, overrides.columnWidth, context.layout)
  const { size } = overrides
  const runs = overrides.runs ?? runsXml(paragraph.inlines, style, context.layout, paragraph.isRegular, size)
  return {
    properties: `<w:pStyle w:val="${styleId(style.class)}"/>${keep}${spacing}${sides}${align}${outline}`,
    // An empty paragraph is as high as its mark.
    mark: sizeXml(size),
    content: commented(paragraph, bookmarked(runs, overrides.carriers ?? [], context), context),
  }
}

/** Text inside the ranges of the comments that its remarks are. */
const commented = ({ remarks = [] }: Paragraph, xml: string, context: BodyContext): string =>
  context.remarks === undefined
    ? xml
    : remarks.reduce((inside, remark) => context.remarks!.around(inside, remark), xml)

/** A box is a paragraph with a border: its width is what the indents leave of the column. */
function boxSidesXml(paragraph: Paragraph, columnWidth: number | undefined, layout: Layout): string {
  const width = boxWidth(paragraph, layout)
  if (width === undefined || columnWidth === undefined) return ''
  const side = twips(Math.max(0, columnWidth - width) / 2)
  return `<w:ind w:left="${side}" w:right="${side}"/>`
}

function keepXml(wanted: boolean | undefined, given: boolean): string {
  if (wanted === undefined || wanted === given) return ''
  return wanted ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>'
}

/** A paragraph of one point without text, between tables or at an end of a section; `before` is the gap above it in points. */
export function spacerParts({
  before,
  keepNext,
}: {
  before?: number
  keepNext?: boolean
} = {}): ParagraphParts {
  const keep = keepNext ? '<w:keepNext/>' : ''
  const spacing = before === undefined ? '' : `<w:spacing w:before="${twips(before)}"/>`
  return { properties: `<w:pStyle w:val="${endStyle}"/>${keep}${spacing}`, mark: '', content: '' }
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
export const ruleXml = (
  rule: RuleLine,
  above: readonly Paragraph[],
  width: number,
  context: BodyContext,
): string => joined(ruleParts(rule, above, width, context))

/** The pieces of a rule. */
export function ruleParts(
  rule: RuleLine,
  above: readonly Paragraph[],
  width: number,
  context: BodyContext,
): ParagraphParts {
  const indent = twips((width - ruleLength(rule.kind, above, width, context.layout)) / 2)
  const style = styleId(context.layout.rules[rule.kind].class)
  return {
    properties: `<w:pStyle w:val="${style}"/><w:ind w:left="${indent}" w:right="${indent}"/>`,
    mark: '',
    content: '',
  }
}

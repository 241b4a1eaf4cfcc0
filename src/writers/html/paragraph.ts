import type { Align, Inline, Paragraph, RuleLine } from '../../document/blocks.ts'
import { ruleLength } from '../../layout/rule-length.ts'
import { alignClass, keepClass, regularClass } from './class-names.ts'
import { pt } from './css.ts'
import { idAttribute } from './escape.ts'
import { inlinesHtml } from './inlines.ts'
import type { PlacedEnds } from './page-ends.ts'
import type { SectionContext } from './section-context.ts'

/** HTML has no heading below this level. */
const deepestHeading = 6

/** What a place in the document changes of a paragraph's kind. */
interface ParagraphOverrides {
  align?: Align
  /** Whether it stays on the page of what follows, on paper; undefined leaves it to the kind. */
  keepNext?: boolean | undefined
  /** Where it begins, and the ends of pages between its lines. */
  place?: PlacedEnds | undefined
}

/** A paragraph in the class of its kind, a heading where it has an outline level. */
export function paragraphHtml(
  paragraph: Paragraph,
  { layout, notes, mark }: SectionContext,
  { align, keepNext, place }: ParagraphOverrides = {},
): string {
  const style = layout.paragraphs[paragraph.kind]
  const level = paragraph.outline ?? style.outline
  const element = level === undefined ? 'p' : `h${Math.min(level, deepestHeading)}`
  const classes = [style.class]
  if (align !== undefined && align !== style.align) classes.push(alignClass(align))
  if (keepNext !== undefined && keepNext !== (style.keepNext === true)) classes.push(keepClass(keepNext))
  if (paragraph.isRegular) classes.push(regularClass)
  const id = idAttribute(place?.id ?? paragraph.anchor)
  const depth = level !== undefined && level > deepestHeading ? ` aria-level="${level}"` : ''
  // An empty paragraph is a line high on paper.
  const write = (inlines: readonly Inline[]): string => inlinesHtml(inlines, style.upper === true, notes)
  const words = (place ?? { inside: noEnds }).inside(paragraph.inlines, write) || '<br>'
  return `<${element} class="${classes.join(' ')}"${id}${depth}${mark?.(paragraph) ?? ''}>${words}</${element}>\n`
}

const noEnds: PlacedEnds['inside'] = (inlines, write) => write(inlines)

/** A rule under the text of its kind; it says nothing to who only listens. */
export function ruleHtml(
  rule: RuleLine,
  above: readonly Paragraph[],
  width: number,
  { layout }: SectionContext,
): string {
  const length = pt(ruleLength(rule.kind, above, width, layout))
  return `<hr class="${layout.rules[rule.kind].class}" style="width:${length}" aria-hidden="true">\n`
}

import type { Align, Paragraph, RuleLine } from '../../document/blocks.ts'
import { ruleLength } from '../../layout/rule-length.ts'
import { alignClass, keepClass, regularClass } from './class-names.ts'
import { pt } from './css.ts'
import { escapeHtml } from './escape.ts'
import { inlinesHtml } from './inlines.ts'
import type { SectionContext } from './section-context.ts'

/** HTML has no heading below this level. */
const deepestHeading = 6

/** What a place in the document changes of a paragraph's kind. */
interface ParagraphOverrides {
  align?: Align
  /** Whether it stays on the page of what follows, on paper; undefined leaves it to the kind. */
  keepNext?: boolean | undefined
}

/** A paragraph in the class of its kind, a heading where it has an outline level. */
export function paragraphHtml(
  paragraph: Paragraph,
  { layout, notes, mark }: SectionContext,
  { align, keepNext }: ParagraphOverrides = {},
): string {
  const style = layout.paragraphs[paragraph.kind]
  const level = paragraph.outline ?? style.outline
  const element = level === undefined ? 'p' : `h${Math.min(level, deepestHeading)}`
  const classes = [style.class]
  if (align !== undefined && align !== style.align) classes.push(alignClass(align))
  if (keepNext !== undefined && keepNext !== (style.keepNext === true)) classes.push(keepClass(keepNext))
  if (paragraph.isRegular) classes.push(regularClass)
  const id = idAttribute(paragraph.anchor)
  const depth = level !== undefined && level > deepestHeading ? ` aria-level="${level}"` : ''
  // An empty paragraph is a line high on paper.
  const words = inlinesHtml(paragraph.inlines, style.upper === true, notes) || '<br>'
  return `<${element} class="${classes.join(' ')}"${id}${depth}${mark?.(paragraph) ?? ''}>${words}</${element}>\n`
}

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

/** The attribute that makes a place a link's target. */
export const idAttribute = (anchor: string | undefined): string =>
  anchor === undefined ? '' : ` id="${escapeHtml(anchor)}"`

import type { Inline, MarginBlock, PageMargins, Section } from '../../document/blocks.ts'
import { upper } from '../../language/line-case.ts'
import { blankText } from '../../layout/blank-text.ts'
import { type Layout, mmToPoints, textAreaWidth } from '../../layout/nd30.ts'
import { blankClass } from './class-names.ts'
import { mm, pt, styleRule } from './css.ts'
import { pageName } from './paper.ts'
import { paragraphHtml, ruleHtml } from './paragraph.ts'
import type { SectionContext } from './section-context.ts'

/** Classes of what stands at the head and at the foot of the first page. */
const headClass = 'le-tren'
const footClass = 'le-duoi'

/** On screen the first page is the sheet: its head stands above its text. */
export const firstHeadHtml = (margins: PageMargins | undefined, context: SectionContext): string =>
  marginHtml(headClass, margins?.firstHead, context)

/** On screen the foot of the first page stands below the sheet's text. */
export const firstFootHtml = (margins: PageMargins | undefined, context: SectionContext): string =>
  marginHtml(footClass, margins?.firstFoot, context)

function marginHtml(
  css: string,
  blocks: readonly MarginBlock[] | undefined,
  context: SectionContext,
): string {
  if (blocks === undefined) return ''
  const inner = blocks.map(block =>
    block.type === 'rule' ? ruleHtml(block, [], context.width, context) : paragraphHtml(block, context),
  )
  return `<div class="${css}">\n${inner.join('')}</div>\n`
}

/** In print, what stands in the margins is in the boxes that pages have there, as their numbers are. */
export function marginsCss(sections: readonly Section[], layout: Layout): string {
  if (sections.every(({ margins }) => margins === undefined)) return ''
  const { margins, header } = layout.page
  return (
    styleRule(`.${blankClass('time')}`, { display: 'inline-block', width: mm(layout.blanks.time) }) +
    `@media screen{${styleRule(`.${headClass}`, { 'margin-top': mm(header - margins.top), 'margin-bottom': pt(6) })}` +
    `${styleRule(`.${footClass}`, { 'padding-top': mm(margins.bottom) })}}\n` +
    `@media print{.${headClass},.${footClass}{display:none}}\n` +
    sections.map((section, index) => sectionCss(section, index, layout)).join('')
  )
}

function sectionCss({ margins = {}, landscape }: Section, index: number, layout: Layout): string {
  const name = pageName(index)
  const width = pt(mmToPoints(textAreaWidth(layout.page, landscape)))
  const atHead = `vertical-align:top;padding-top:${mm(layout.page.header)};text-align:right;white-space:pre`
  const atFoot = `width:${width};vertical-align:top;text-align:left;white-space:pre;border-top:${pt(layout.rules.pageRule.thickness)} solid;padding-top:${pt(3)}`
  const { firstHead, head, firstFoot } = margins
  return (
    (head ? `@page ${name}{@top-right{${boxCss(head, layout)};${atHead}}}\n` : '') +
    (firstHead
      ? `@page ${name}:first{@top-right{${boxCss(firstHead, layout)};${atHead}}}\n`
      : head
        ? `@page ${name}:first{@top-right{content:none}}\n`
        : '') +
    (firstFoot ? `@page ${name}:first{@bottom-left{${boxCss(firstFoot, layout)};${atFoot}}}\n` : '')
  )
}

function boxCss(blocks: readonly MarginBlock[], layout: Layout): string {
  const paragraphs = blocks.filter(block => block.type === 'paragraph')
  const style = layout.paragraphs[paragraphs[0]?.kind ?? 'pageNumber']
  const lines = paragraphs.map(({ inlines, kind }) =>
    inlines.map(inline => words(inline, kind, layout)).join(''),
  )
  return `content:${cssText(lines.join('\n'))};font:${style.bold ? 'bold ' : ''}${pt(style.size)} var(--chu)`
}

function words(inline: Inline, kind: keyof Layout['paragraphs'], layout: Layout): string {
  const style = layout.paragraphs[kind]
  switch (inline.type) {
    case 'text':
      return style.upper ? upper(inline.text) : inline.text
    case 'break':
      return '\n'
    case 'blank':
      return blankText(inline.field, style.size, layout)
    case 'note':
      return ''
  }
}

/** Words as a string of CSS: every sign but letters, digits and blanks by its number, so that none can end the string or the style sheet. */
const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{M}\p{N} ]/gu, sign => `\\${sign.codePointAt(0)!.toString(16)} `)}"`

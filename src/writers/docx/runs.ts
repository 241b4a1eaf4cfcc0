import type { Inline } from '../../document/blocks.ts'
import type { ParagraphStyle } from '../../document/paragraphs.ts'
import { upper } from '../../language/line-case.ts'
import { blankText } from '../../layout/blank-text.ts'
import type { Layout } from '../../layout/nd30.ts'
import { escapeXml } from './xml.ts'

/**
 * The runs of a paragraph (ECMA-376 Part 1, 17.3.2).
 * @param isRegular whether words are set regular where its style is bold, `size` their size in points, where it is not that of the style.
 */
export function runsXml(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  layout: Layout,
  isRegular = false,
  size?: number,
): string {
  const sized = sizeXml(size)
  const plain = sized === '' ? '' : `<w:rPr>${sized}</w:rPr>`
  let xml = ''
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        xml += `<w:r>${emphasis(inline, isRegular && style.bold === true, sized)}${textXml(style.upper ? upper(inline.text) : inline.text)}</w:r>`
        break
      case 'break':
        xml += `<w:r>${plain}<w:br/></w:r>`
        break
      case 'blank':
        xml += `<w:r>${plain}<w:t xml:space="preserve">${blankText(inline.field, size ?? style.size, layout)}</w:t></w:r>`
        break
      case 'note':
        xml += `<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="${inline.number}"/></w:r>`
        break
    }
  }
  return xml
}

/** Direct formatting is absolute: bold words in a bold paragraph stay bold. */
function emphasis(
  { bold, italic, script, struck }: Extract<Inline, { type: 'text' }>,
  unsetsBold: boolean,
  sized: string,
): string {
  if (!bold && !italic && script === undefined && !struck && !unsetsBold && sized === '') return ''
  const weight = bold ? '<w:b/><w:bCs/>' : unsetsBold ? '<w:b w:val="0"/><w:bCs w:val="0"/>' : ''
  const strike = struck ? '<w:strike/>' : ''
  const small = script === undefined ? '' : `<w:vertAlign w:val="${script}script"/>`
  return `<w:rPr>${weight}${italic ? '<w:i/><w:iCs/>' : ''}${strike}${sized}${small}</w:rPr>`
}

/** Size of text in half points; empty for that of the style. */
export const sizeXml = (points: number | undefined): string =>
  points === undefined
    ? ''
    : `<w:sz w:val="${Math.round(points * 2)}"/><w:szCs w:val="${Math.round(points * 2)}"/>`

/**
 * Text; a TAB is an element of its own (17.3.3.32). No-break hyphens stay characters: Word has an element for them too, but programs that
 * read a .docx for its text drop it, and `QĐUBND` is a wrong symbol.
 */
function textXml(text: string): string {
  if (!text.includes('\t')) return word(text)
  return text
    .split(/(\t)/)
    .map(part => (part === '\t' ? '<w:tab/>' : part === '' ? '' : word(part)))
    .join('')
}

/** Blanks at the ends and double blanks need to be told (XML 1.0, 2.10); leaving it out elsewhere makes a document a sixth shorter. */
const word = (text: string): string =>
  text.startsWith(' ') || text.endsWith(' ') || text.includes('  ')
    ? `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`
    : `<w:t>${escapeXml(text)}</w:t>`

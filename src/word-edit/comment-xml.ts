import { normaliseText } from '../language/normalise.ts'
import type { OwnNames } from './raw-tree.ts'

/** Who a comment of the program is by. There is no date: the same file gives the same copy. */
export const commentAuthor = 'cchc'

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => normaliseText(text).text.replace(/[&<>"]/g, sign => escapes[sign]!)

/** The marks of a comment in the text (ECMA-376 Part 1, 17.13.4). */
export interface CommentMarks {
  start: string
  end: string
  /** The run by which the comment belongs to the text. */
  reference: string
}

/** The marks of the comment with this id. @param names how names of the main namespace are typed there. */
export function commentMarks(id: number, { element, attribute, declaration }: OwnNames): CommentMarks {
  const own = `${declaration} ${attribute}id="${id}"`
  const size = (name: string): string => `<${element}${name}${declaration} ${attribute}val="16"/>`
  return {
    start: `<${element}commentRangeStart${own}/>`,
    end: `<${element}commentRangeEnd${own}/>`,
    // It shows nothing, and is not to make its line higher.
    reference: `<${element}r><${element}rPr>${size('sz')}${size('szCs')}</${element}rPr><${element}commentReference${own}/></${element}r>`,
  }
}

/**
 * A comment for the part of comments, each of its lines a paragraph. It looks the same whatever the styles of the file are.
 * @param names how names of the main namespace are typed in that part.
 */
export function commentXml(
  id: number,
  lines: readonly string[],
  { element: e, attribute: a, declaration }: OwnNames,
): string {
  const tag = (name: string, ...values: readonly (readonly [string, string | number])[]): string =>
    `<${e}${name}${declaration}${values.map(([key, value]) => ` ${a}${key}="${value}"`).join('')}/>`
  const fonts = ['ascii', 'hAnsi', 'eastAsia', 'cs'].map(key => [key, 'Times New Roman'] as const)
  const look = `<${e}rPr>${tag('rFonts', ...fonts)}${tag('sz', ['val', 20])}${tag('szCs', ['val', 20])}</${e}rPr>`
  const properties = `<${e}pPr>${tag('spacing', ['before', 0], ['after', 0], ['line', 240], ['lineRule', 'auto'])}${tag('ind', ['left', 0], ['right', 0], ['firstLine', 0])}${tag('jc', ['val', 'left'])}</${e}pPr>`
  const paragraphs = lines
    .map((line, index) => {
      const mark = index === 0 ? `<${e}r>${look}${tag('annotationRef')}</${e}r>` : ''
      return `<${e}p>${properties}${mark}<${e}r>${look}<${e}t xml:space="preserve">${escaped(line)}</${e}t></${e}r></${e}p>`
    })
    .join('')
  return `<${e}comment${declaration} ${a}id="${id}" ${a}author="${commentAuthor}" ${a}initials="${commentAuthor}">${paragraphs}</${e}comment>`
}

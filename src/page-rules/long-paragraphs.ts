import type { Page, PageLine } from './page.ts'

/** Shorter ones may be a remark, a greeting or a line of a list of any look. */
const fewestLetters = 100

/** Signs that begin an item of a list, which may stand further in. */
const listMark = /^[\s\u00a0]*(?:[-–—+*•˗‒]|\(?\p{L}[).]|\(?\d{1,2}(?:\.\d{1,2})*[).])/u

/** Paragraphs of running text: long, no items of lists, not set apart on purpose. */
export const longParagraphs = (page: Page): readonly PageLine[] =>
  page.bodyText.filter(({ part, paragraph, from }) => {
    const { text, label, alignment, indent } = paragraph
    return (
      from === 0 &&
      text.length >= fewestLetters &&
      !text.includes('\n') &&
      alignment !== 'center' &&
      (part === 'article' || (label === undefined && !listMark.test(text))) &&
      indent.right < 400
    )
  })

import type { Inline } from '../../document/blocks.ts'
import { upper } from '../../language/line-case.ts'
import { blankClass, blanksClass, unbrokenClass } from './class-names.ts'
import { escapeHtml } from './escape.ts'
import { type Notes, referenceHtml } from './note-references.ts'

const blankLabels = {
  number: 'chỗ trống để ghi số',
  day: 'chỗ trống để ghi ngày',
  month: 'chỗ trống để ghi tháng',
  year: 'chỗ trống để ghi năm',
} as const

/**
 * The words of a paragraph.
 * @param capitals whether they are set in capitals: real ones, so that a copied title is what the paper shows.
 */
export function inlinesHtml(inlines: readonly Inline[], capitals: boolean, notes: Notes): string {
  let html = ''
  for (const inline of inlines) {
    switch (inline.type) {
      case 'text':
        html += emphasised(textHtml(capitals ? upper(inline.text) : inline.text), inline)
        break
      case 'break':
        html += '<br>'
        break
      case 'blank':
        html += `<span class="${blankClass(inline.field)}" role="img" aria-label="${blankLabels[inline.field]}"></span>`
        break
      case 'note':
        html += referenceHtml(inline.number, notes)
        break
    }
  }
  return html
}

function emphasised(html: string, { bold, italic, script }: Extract<Inline, { type: 'text' }>): string {
  const small = script === undefined ? html : script === 'sub' ? `<sub>${html}</sub>` : `<sup>${html}</sup>`
  const inner = italic ? `<i>${small}</i>` : small
  return bold ? `<b>${inner}</b>` : inner
}

function textHtml(text: string): string {
  const html = escapeHtml(text)
  return /[\u2011\t]| {2}/.test(html) ? keepBlanks(keepWords(html)) : html
}

/** Words with a no-break hyphen get a plain one, which search and copy find, and are kept whole by the style sheet. */
const keepWords = (html: string): string =>
  html.replace(/\S+/g, word =>
    word.includes('\u2011')
      ? `<span class="${unbrokenClass}">${word.replaceAll('\u2011', '-')}</span>`
      : word,
  )

/** A browser takes several blanks for one, but they may stand for a place to fill in. */
const keepBlanks = (html: string): string =>
  html.replace(/[ \t]{2,}|\t/g, blanks => `<span class="${blanksClass}">${blanks}</span>`)

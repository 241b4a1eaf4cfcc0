import { visible } from '../../../diagnostics/visible.ts'
import { escapeHtml } from '../../html/escape.ts'

/** Words of a plan as text of the page: nothing of them is markup, nothing turns the order of letters round, lines stay lines. */
export const said = (text: string): string => escapeHtml(visible(text)).replaceAll('\n', '<br>\n')

/** The same in an attribute in double quotes, or in a title. */
export const saidPlainly = (text: string): string => escapeHtml(visible(text.replace(/\s+/g, ' ')))

export const removed = (text: string): string => `<del>${said(text)}</del>`
export const inserted = (text: string): string => `<ins>${said(text)}</ins>`

/** `+`, `−`, `~` for the eye; what it means is told by the words beside it. */
export const signHtml = (sign: '+' | '-' | '~'): string =>
  `<span class="sign" aria-hidden="true">${sign === '-' ? '−' : sign}</span>`

import type { Layout } from '../../layout/nd30.ts'
import { notesClass } from './class-names.ts'
import { idAttribute } from './escape.ts'
import { inlinesHtml } from './inlines.ts'
import { type Notes, noteId, referenceId } from './note-references.ts'

/**
 * The notes referred to since the last call: at the end of their section, since a web page has no foot of a page. The number of a note leads back to
 * the first place that refers to it.
 */
export function notesHtml(notes: Notes, layout: Layout, id?: string): string {
  if (notes.pending.length === 0) return ''
  let html = ''
  // A note may refer to another one, which then joins the list.
  for (let at = 0; at < notes.pending.length; at++) {
    const number = notes.pending[at]!
    html += `<p class="${layout.paragraphs.note.class}" id="${noteId(number)}">${noteHtml(number, notes)}</p>\n`
  }
  notes.pending = []
  return `<div class="${notesClass}"${idAttribute(id)} role="doc-endnotes">\n${html}</div>\n`
}

/** A note's number, which leads back, and its text. */
export function noteHtml(number: number, notes: Notes): string {
  const back = `<sup><a href="#${referenceId(number, 1)}" role="doc-backlink">${number}</a></sup>`
  return `${back} ${inlinesHtml(notes.texts[number - 1] ?? [], false, notes)}`
}

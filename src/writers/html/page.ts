import type { Writer } from '../writer.ts'
import { makeNotes } from './note-references.ts'
import { PageEnds, pageEndsCss } from './page-ends.ts'
import { htmlPage, onlyStyles } from './page-shell.ts'
import { sealHtml } from './seal.ts'
import { sectionHtml } from './section.ts'
import { styleSheet } from './style-sheet.ts'

/**
 * Writes one self-contained web page that looks like the paper: sheets of A4 on screen, pages when printed.
 * The styles, widths and page breaks are those of the .docx; footnotes stand at the end of their section,
 * or at the foot of their pages where these are given.
 */
export const writeHtml: Writer = (
  { sections, notes },
  { layout, properties, provenance, mark, pageNotes },
) => {
  const listed = makeNotes(notes)
  const ends = pageNotes && new PageEnds(pageNotes, listed, layout)
  let body = ''
  sections.forEach((section, index) => {
    body += sectionHtml(section, index, layout, listed, mark, ends)
  })
  const html = htmlPage({
    title: properties.title,
    metas: [
      ['description', properties.subject],
      ['author', properties.author],
      ['generator', `cchc ${provenance.version}`],
    ],
    policy: onlyStyles,
    style: `\n${styleSheet(sections, layout)}${ends ? pageEndsCss() : ''}`,
    body: `<main>\n${body}</main>\n${ends?.linksHtml() ?? ''}`,
  })
  return sealHtml(html, provenance.specHash)
}

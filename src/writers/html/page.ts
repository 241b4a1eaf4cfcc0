import type { Writer } from '../writer.ts'
import { escapeHtml } from './escape.ts'
import { makeNotes } from './note-references.ts'
import { sealHtml } from './seal.ts'
import { sectionHtml } from './section.ts'
import { styleSheet } from './style-sheet.ts'

/** Nothing is loaded and nothing runs, whatever a plan holds; only the style sheet below is let in. */
const contentPolicy = "default-src 'none'; style-src 'unsafe-inline'"

/**
 * Writes one self-contained web page that looks like the paper: sheets of A4 on screen, pages when printed.
 * The styles, widths and page breaks are those of the .docx; footnotes stand at the end of their section.
 */
export const writeHtml: Writer = ({ sections, notes }, { layout, properties, provenance, mark }) => {
  const listed = makeNotes(notes)
  let body = ''
  sections.forEach((section, index) => {
    body += sectionHtml(section, index, layout, listed, mark)
  })
  const html = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(properties.title)}</title>
<meta name="description" content="${escapeHtml(properties.subject)}">
<meta name="author" content="${escapeHtml(properties.author)}">
<meta name="generator" content="cchc ${escapeHtml(provenance.version)}">
<style>
${styleSheet(sections, layout)}</style>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`
  return sealHtml(html, provenance.specHash)
}

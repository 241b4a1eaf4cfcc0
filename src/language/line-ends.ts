/**
 * A text as it is kept on any system: without a byte order mark, its lines ending in LF. Editors of Windows write CRLF and the mark, and Git may do
 * so on the way: neither is a word of the text, and no digest of a text may count them.
 */
export const withPlainLineEnds = (text: string): string =>
  text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')

import { Scalar } from '../tree.ts'
import { leaveToLibrary } from './not-plain.ts'
import { blank, lineEnd, type PlainLines, tab } from './plain-lines.ts'

/**
 * Reads the text below a `|` and goes to the line behind it, by the rules for indent and chomping of YAML 1.2, 8.1.
 * @param at the mark, `column` that of the key or list mark it belongs to.
 * @param inRows true in the rows of a table, where a line with `#` begins a group.
 */
export function readBlockText(lines: PlainLines, at: number, column: number, inRows: boolean): Scalar {
  const { text } = lines
  const mark = text[at + 1] === '-' ? '|-' : '|'
  const rest = at + mark.length
  if (!lines.isRestEmpty(lines.skipBlanks(rest))) leaveToLibrary()
  const textStart = lines.next
  const read: string[] = []
  let trim = -1
  let deepestBlank = 0
  // What is kept of the lines ends here: blank lines behind the text count only when they are deeper than it.
  let kept = 0
  let end = textStart
  let start = textStart
  while (start < text.length) {
    let content = start
    while (text.charCodeAt(content) === blank) content++
    const found = text.indexOf('\n', content)
    const next = found < 0 ? text.length : found + 1
    const contentEnd = lineEnd(text, content, found)
    const indent = content - start
    const isBlank = content >= contentEnd
    if (trim < 0) {
      if (isBlank) deepestBlank = Math.max(deepestBlank, indent)
      else {
        if (indent <= column || indent < deepestBlank || text.charCodeAt(content) === tab) leaveToLibrary()
        trim = indent
      }
    }
    if (!isBlank && indent < trim) break
    read.push(trim >= 0 && indent >= trim ? text.slice(start + trim, contentEnd) : '')
    if (trim >= 0 && (!isBlank || indent > trim)) {
      kept = read.length
      end = next
    }
    start = next
  }
  if (kept === 0) leaveToLibrary()
  const source = text.slice(textStart, end)
  if (source.trim() === '' || (!inRows && mayHoldComment(source))) leaveToLibrary()
  lines.lexemes += 4
  lines.goTo(start)
  const value = read.slice(0, kept).join('\n')
  return new Scalar(mark === '|' ? `${value}\n` : value, Scalar.BLOCK_LITERAL, [at, end], source, {
    mark,
    textStart,
  })
}

/** `# ghi chú` in a text may be meant as a comment, which the library tells: a small letter behind the mark. */
function mayHoldComment(text: string): boolean {
  for (let at = text.indexOf('#'); at >= 0; at = text.indexOf('#', at + 1)) {
    let next = at + 1
    while (next < text.length && text[next]!.trim() === '') next++
    const letter = text[next] ?? ''
    const isCapital = letter !== letter.toLowerCase()
    if (next > at + 1 && !isCapital && (letter > '\x7f' || /[a-z]/.test(letter))) return true
  }
  return false
}

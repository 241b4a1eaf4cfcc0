import { readEntry } from './entry.ts'
import * as fault from './fault-wording.ts'
import { isKey } from './key-shape.ts'
import type { OpenBlock } from './line-values.ts'
import { nextTextLine, type SourceLine } from './lines.ts'
import type { Mistake } from './mistake.ts'

/**
 * What a line below a `|` is: a line of its text, the end of the text, a line that stands too far left for the text and too
 * far right for anything else, the first one below a blank line with more blanks, a line whose blanks are none to YAML, or a `#` line that ends the text against its meaning.
 */
type TextLineKind = 'text' | 'end' | 'uneven' | 'below-deeper-blank' | 'odd-blanks' | 'comment'

/** Reads the next line below a `|`; the first with text sets the indent of the others. */
export function readTextLine(
  text: string,
  lines: readonly SourceLine[],
  open: OpenBlock,
  line: SourceLine,
): TextLineKind {
  const isClean = line.start + line.indent === line.content
  const isBlank = line.content === line.end
  if (isBlank && isClean) {
    if (open.indent === undefined && line.indent > (open.blank?.indent ?? 0)) open.blank = line
    return 'text'
  }
  if (line.indent >= (open.indent ?? open.parent + 1)) {
    if (isBlank) return 'text'
    const isBelowDeeper = open.indent === undefined && (open.blank?.indent ?? 0) > line.indent
    open.indent ??= line.indent
    open.first ??= line
    return isBelowDeeper ? 'below-deeper-blank' : 'text'
  }
  const isBetween = line.indent > open.parent
  const { key } = readEntry(text, line)
  if ((isBetween || !isClean) && key !== undefined && isKey(key.text)) return 'end'
  if (!isClean) return 'odd-blanks'
  if (isBetween) return 'uneven'
  return isLostComment(text, lines, open, line) ? 'comment' : 'end'
}

/** `# …` at the margin ends a text; when the text goes on below it, it was meant as a line of the text. */
function isLostComment(
  text: string,
  lines: readonly SourceLine[],
  open: OpenBlock,
  line: SourceLine,
): boolean {
  if (text[line.content] !== '#') return false
  const below = nextTextLine(lines, line.index + 1)
  return below !== undefined && below.indent >= (open.indent ?? open.parent + 1)
}

/** The mistake of an uneven line: its own, unless the first line stands deeper than all others. */
export function unevenText(
  lines: readonly SourceLine[],
  { indent, first }: OpenBlock,
  line: SourceLine,
): Mistake {
  if (first === undefined) return fault.textLineTooShallow(indent ?? line.indent, line)
  const isSecond = nextTextLine(lines, first.index + 1) === line
  const below = lines
    .slice(line.index + 1, line.index + 100)
    .find(next => next.content < next.end && (next.indent === first.indent || next.indent <= line.indent))
  if (!isSecond || below?.indent === first.indent)
    return fault.textLineTooShallow(indent ?? first.indent, line)
  return fault.firstLineDeeper(first, line)
}

import type { Run } from './line.ts'
import { readLines } from './lines.ts'
import type { ContentContext } from './outline.ts'
import type { PlacedText } from './placed-text.ts'
import type { Recipient } from './plan.ts'

/**
 * Reads Nơi nhận, lines as on paper. A leading hyphen is taken off (the template prints it). If no line has one, every line is a recipient;
 * if some have, a line without it continues the one above. `+` begins a sub-line; a line in brackets is a remark for the lines above it.
 */
export function readRecipients(text: PlacedText, context: ContentContext): Recipient[] {
  const { lines, diagnostics } = readLines(text, context.lookup)
  context.diagnostics.push(...diagnostics)
  const marked = lines.some(line => line.mark === '-')
  const recipients: Recipient[] = []
  for (const line of lines) {
    const { plain } = line
    const hasMark = line.mark === '-' || line.mark === '+'
    const start = hasMark ? plain.text.length - plain.text.slice(1).trimStart().length : 0
    const runs = dropStart(line.runs, start)
    const rest = plain.slice(start)
    const last = recipients.at(-1)
    if (line.mark === '+') recipients.push({ runs, plain: rest, depth: 1 })
    else if (/^\(.*\)[.;,]?$/s.test(plain.text)) recipients.push({ runs, plain: rest, depth: -1 })
    else if (marked && !hasMark && last !== undefined && last.depth !== -1)
      last.runs = [...last.runs, { kind: 'text', text: ' ', bold: false, italic: false }, ...runs]
    else recipients.push({ runs, plain: rest, depth: 0 })
  }
  return recipients
}

function dropStart(runs: readonly Run[], length: number): Run[] {
  const [first, ...rest] = runs
  if (length === 0 || first?.kind !== 'text') return [...runs]
  return [{ ...first, text: first.text.slice(length) }, ...rest]
}

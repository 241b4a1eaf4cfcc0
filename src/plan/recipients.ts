import { joinRuns, type Line, withoutStart } from '../text/line.ts'
import { type PlacedText, PlacedTextBuilder } from '../text/placed-text.ts'
import { type ContentContext, readText } from './content-context.ts'
import type { Recipient } from './plan.ts'

/** A line that is one bracket, perhaps with a mark behind it: `(để b/c);`. */
const remark = /^\((?:[^()]|\([^()]*\))*\)[.;,]?$/s

/**
 * Reads Nơi nhận, lines as on paper. A leading hyphen is taken off (the template prints it), and so is the words’ own “Nơi nhận:”.
 * If no line has a hyphen, every line is a recipient; if some have, a line without it continues the one above.
 * `+` begins a sub-line; a line in brackets is a remark for the lines above it.
 */
export function readRecipients(text: PlacedText, context: ContentContext): Recipient[] {
  const [first, ...rest] = readText(text, context)
  if (first === undefined) return []
  const lines = /^nơi nhận\s*:?$/iu.test(first.plain.text) ? rest : [first, ...rest]
  const marked = lines.some(line => line.mark === '-')
  const recipients: { first: Recipient; more: Recipient[] }[] = []
  for (const line of lines) {
    const last = recipients.at(-1)
    const recipient = readRecipient(line)
    const goesOn = marked && recipient.depth === 0 && line.mark !== '-'
    if (goesOn && last !== undefined && last.first.depth !== -1) last.more.push(recipient)
    else recipients.push({ first: recipient, more: [] })
  }
  return recipients.map(({ first, more }) => (more.length === 0 ? first : joined(first, more)))
}

/** A recipient that goes on over several lines. */
function joined(first: Recipient, more: readonly Recipient[]): Recipient {
  const plain = new PlacedTextBuilder(first.plain.origin)
  const runs = [first.runs]
  plain.addPlaced(first.plain)
  for (const line of more) {
    const start = line.plain.indexInValue(0)
    runs.push(line.runs)
    plain.add(' ', start, start)
    plain.addPlaced(line.plain)
  }
  const remarks = [first, ...more].flatMap(line => line.remarks)
  return { ...first, runs: joinRuns(runs, ' '), plain: plain.build(0), remarks }
}

function readRecipient({ runs, plain, mark, remarks }: Line): Recipient {
  const isMarked = mark === '-' || mark === '+'
  const start = isMarked ? plain.text.length - plain.text.slice(1).trimStart().length : 0
  const depth = mark === '+' ? 1 : remark.test(plain.text) ? -1 : 0
  return { runs: withoutStart(runs, start), plain: plain.slice(start), remarks, depth }
}

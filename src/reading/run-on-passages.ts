import { PlacedTextBuilder } from '../text/placed-text.ts'
import { groupRunOn, runsOn } from '../text/run-on.ts'
import type { Passage } from './passages.ts'
import type { Reading } from './reading.ts'
import { typedPassages } from './typed-passages.ts'

/**
 * All that a plan prints, for what reads citations: a line that plainly goes on below is one passage with the next, for a citation does not end
 * where its writer broke the line. Its words stand where they were typed; the line end is a blank.
 */
export const runOnPassages = (reading: Reading): Passage[] =>
  groupRunOn(reading.of(typedPassages), ({ text }) => text.text, goesOn).map(parts =>
    parts.length === 1 ? parts[0]! : together(parts),
  )

/** True for two lines of one text of which the first goes on in the second. A title is one, however many lines it has. */
const goesOn = (above: Passage, below: Passage): boolean =>
  above.text.origin === below.text.origin &&
  above.kind === below.kind &&
  above.cell === below.cell &&
  (above.kind === 'subject' || runsOn(above.text.text, below.text.text))

function together(parts: readonly Passage[]): Passage {
  const [first] = parts
  const { text, ...rest } = first!
  const whole = new PlacedTextBuilder(text.origin)
  let at = 0
  for (const part of parts) {
    const from = part.text.indexInValue(0)
    if (whole.length > 0) whole.add(' ', at, from)
    whole.addPlaced(part.text)
    at = part.text.indexInValue(part.text.text.length)
  }
  return { text: whole.build(text.indexInValue(0)), ...rest }
}

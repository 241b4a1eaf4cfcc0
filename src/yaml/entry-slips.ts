import { oddBlank } from './characters.ts'
import type { Entry, Key } from './entry.ts'
import type { Line } from './lines.ts'
import type { Trap } from './trap.ts'
import * as say from './wording.ts'

/** What is wrong with the list mark, the key and the blanks of a line, whatever stands around it. */
export function findEntrySlips(text: string, entry: Entry, line: Line): Trap[] {
  const { key, value } = entry
  const traps = gluedDash(text, entry)
  if (key === undefined) return traps
  if (/^\?\s/.test(key.text)) traps.push(say.complexKey(undefined, key.start))
  if (key.glued === 'letter')
    traps.push(say.missingBlankAfterColon(key.text, text.slice(value, line.end), key.start))
  else {
    const odd = key.glued === undefined ? blankBeforeMark(text, key, value, line) : key.colon + 1
    if (odd !== undefined) traps.push(say.oddBlankTrap(text, odd, `Sau \`${key.text}:\``))
  }
  return traps
}

function gluedDash(text: string, { dashes, gluedDash: glue, key }: Entry): Trap[] {
  const dash = dashes.at(-1)
  if (glue === undefined || dash === undefined) return []
  if (glue === 'letter') return [say.missingBlankAfterDash(key?.text ?? '', dash)]
  return [say.oddBlankTrap(text, dash + 1, 'Sau dấu `-`')]
}

/** Place of an odd blank before `|` or `{`, which makes a text of the mark; before a text it does no harm. */
function blankBeforeMark(text: string, { colon }: Key, value: number, line: Line): number | undefined {
  const odd = text.slice(colon + 1, value).search(oddBlank)
  const isHarmless = value < line.end && !'|>{["\'#'.includes(text[value]!)
  return odd < 0 || isHarmless ? undefined : colon + 1 + odd
}

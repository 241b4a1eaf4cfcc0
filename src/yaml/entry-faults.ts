import { oddBlank } from './characters.ts'
import type { Key, YamlEntry } from './entry.ts'
import type { SourceLine } from './lines.ts'
import type { Mistake } from './mistake.ts'
import * as say from './wording.ts'

/** What is wrong with the list mark, the key and the blanks of a line, whatever stands around it. */
export function findEntryFaults(text: string, entry: YamlEntry, line: SourceLine): Mistake[] {
  const { key, value } = entry
  const mistakes = gluedDash(text, entry)
  if (key === undefined) return mistakes
  if (/^\?\s/.test(key.text)) mistakes.push(say.complexKey(undefined, key.start))
  if (key.glued === 'letter')
    mistakes.push(say.missingBlankAfterColon(key.text, text.slice(value, line.end), key.start))
  else {
    const odd = key.glued === undefined ? blankBeforeMark(text, key, value, line) : key.colon + 1
    if (odd !== undefined) mistakes.push(say.oddBlankMistake(text, odd, `Sau \`${key.text}:\``))
  }
  return mistakes
}

function gluedDash(text: string, { dashes, gluedDash: glue, key }: YamlEntry): Mistake[] {
  const dash = dashes.at(-1)
  if (glue === undefined || dash === undefined) return []
  if (glue === 'letter') return [say.missingBlankAfterDash(key?.text ?? '', dash)]
  return [say.oddBlankMistake(text, dash + 1, 'Sau dấu `-`')]
}

/** Place of an odd blank before `|` or `{`, which makes a text of the mark; before a text it does no harm. */
function blankBeforeMark(text: string, { colon }: Key, value: number, line: SourceLine): number | undefined {
  const odd = text.slice(colon + 1, value).search(oddBlank)
  const isHarmless = value < line.end && !'|>{["\'#'.includes(text[value]!)
  return odd < 0 || isHarmless ? undefined : colon + 1 + odd
}

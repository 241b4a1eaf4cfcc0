import { splitLabel } from '../../document/carrier.ts'
import { upper } from '../../language/line-case.ts'
import type { FileUnit } from '../file-units.ts'
import { inSmallLetters, writtenText } from '../text-changes.ts'
import type { JobSite } from './job-site.ts'

/** A new paragraph as a line of the spec; undefined when a note of it cannot be written. */
export function lineFor(
  site: JobSite,
  unit: FileUnit,
  sample: FileUnit | undefined,
  notes: string[],
  isHeading: boolean,
): string | undefined {
  const [text] = unit.cells[0]?.texts ?? []
  if (text === undefined) return undefined
  let words = text.text
  if (isHeading) words = splitLabel(words).words
  if (isHeading && words === upper(words)) words = inSmallLetters(words, true, { isCapital: site.capitals })
  if (sample !== undefined) words = asPrinted(site, words, sample)
  const parts = words.split('\uFFFC')
  let line = writtenText(parts[0]!, false)
  for (const part of parts.slice(1)) {
    const mark = site.noteMark(text.notes, notes)
    if (mark === undefined) return undefined
    line += mark + writtenText(part, false)
  }
  return line
}

/** Without what the program prints around a line beside it: a dash before it, an end mark behind it. */
function asPrinted(site: JobSite, words: string, sample: FileUnit): string {
  const [text] = sample.cells[0]?.texts ?? []
  const sources = text && site.context.printed.sources.get(text)
  if (text === undefined || sources === undefined) return words
  let own = words
  const start = /^[-+] /.exec(text.text)
  const place = site.places.of(sample)
  const isTyped = /^[-+]/.test(site.sourceLine(place) ?? '')
  if (start !== null && !isTyped && sources[0] === undefined && own.startsWith(start[0])) own = own.slice(2)
  if (/[;.]$/.test(text.text) && sources.at(-1) === undefined) own = own.replace(/[;.,]$/, '')
  return own
}

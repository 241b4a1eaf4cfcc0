import { endOfMarkedLine, markWord } from '../reading/mark-places.ts'
import type { Splice } from '../yaml/splices.ts'
import type { PlacedFinding } from './finding.ts'

/** One mark for each line with findings, its reasons joined; those of one place that say the same are said once. */
export function markSplices(text: string, findings: readonly PlacedFinding[]): Splice[] {
  const places = new Map<number, { offset: number; form: 'remark' | 'comment'; notes: string[] }>()
  for (const { mark, note } of findings) {
    if (mark === undefined || note === undefined || isMarkedWith(text, mark.offset, note)) continue
    const line = text.lastIndexOf('\n', mark.offset - 1) + 1
    const place = places.get(line) ?? { ...mark, notes: [] }
    if (!place.notes.includes(clean(note))) place.notes.push(clean(note))
    places.set(line, place)
  }
  return [...places.values()].map(({ offset, form, notes }) => {
    const words = `${markWord}: ${joinNotes(notes)}`
    const blank = /\s/.test(text[offset - 1] ?? '') ? '' : ' '
    return {
      from: offset,
      to: offset,
      text: form === 'remark' ? `${blank}[! ${words}]` : `${blank}# ${words}`,
    }
  })
}

/** A plan that was rolled before may still have its marks. */
function isMarkedWith(text: string, offset: number, note: string): boolean {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, endOfMarkedLine(text, offset))
  return line.includes(markWord) && line.includes(clean(note))
}

const mostNotes = 4

/** Without what would end the mark, or part the cells of a row. */
const clean = (note: string): string =>
  note
    .replace(/[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s\|\s/g, ' / ')

function joinNotes(notes: readonly string[]): string {
  const reported = notes.slice(0, mostNotes)
  const more = notes.length - reported.length
  return `${reported.join('; ')}${more > 0 ? `; và ${more} chỗ khác trên dòng này` : ''}`
}

import type { PlacedFinding } from './finding.ts'
import type { Splice } from './splices.ts'

/** The words that every mark begins with, in a remark or a comment. */
export const markWord = 'XEM LẠI'

/** One mark for each line with findings, its reasons joined; those of one place that say the same are said once. */
export function markSplices(text: string, findings: readonly PlacedFinding[]): Splice[] {
  const places = new Map<number, { form: 'remark' | 'comment'; notes: string[] }>()
  for (const { mark, note } of findings) {
    if (mark === undefined || note === undefined) continue
    const place = places.get(mark.offset) ?? { form: mark.form, notes: [] }
    if (!place.notes.includes(note)) place.notes.push(note)
    places.set(mark.offset, place)
  }
  return [...places].map(([offset, { form, notes }]) => {
    const words = `${markWord}: ${joinNotes(notes)}`
    const blank = /\s/.test(text[offset - 1] ?? '') ? '' : ' '
    return { from: offset, to: offset, text: form === 'remark' ? `${blank}[! ${words}]` : `${blank}# ${words}` }
  })
}

const mostNotes = 4

function joinNotes(notes: readonly string[]): string {
  const told = notes.slice(0, mostNotes).map(note => note.replace(/[[\]]/g, '').replace(/\s+/g, ' ').replace(/\s\|\s/g, ' / '))
  const more = notes.length - told.length
  return `${told.join('; ')}${more > 0 ? `; và ${more} chỗ khác trên dòng này` : ''}`
}

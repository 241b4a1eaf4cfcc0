import type { Inline } from '../../document/blocks.ts'

/** The footnotes of a document, and which of them are still to be listed. */
export interface Notes {
  texts: readonly (readonly Inline[])[]
  /** How often each number was referred to. */
  references: Map<number, number>
  /** Numbers referred to since the last list, in order. */
  pending: number[]
}

/** Footnotes of which none has been referred to. */
export const makeNotes = (texts: readonly (readonly Inline[])[]): Notes => ({
  texts,
  references: new Map(),
  pending: [],
})

/** A reference: a raised number that leads to the note. */
export function referenceHtml(number: number, notes: Notes): string {
  const count = (notes.references.get(number) ?? 0) + 1
  notes.references.set(number, count)
  if (count === 1) notes.pending.push(number)
  return `<sup><a href="#${noteId(number)}" id="${referenceId(number, count)}" role="doc-noteref">${number}</a></sup>`
}

/** The id of a note's text. */
export const noteId = (number: number): string => `ct-${number}`

/** The id of a place that refers to a note. */
export const referenceId = (number: number, count: number): string => `ct-${number}-${count}`

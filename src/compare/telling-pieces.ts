import type { Change, Piece } from './change.ts'
import type { PlacedDraft } from './drafts.ts'
import type { Wording } from './wording.ts'

/** Indexes of the changed stretches of a change that say the same, only written otherwise. */
export function rewordedIn({ change, hasMark, after }: PlacedDraft, wording: Wording): number[] {
  return (change.pieces ?? []).flatMap((piece, index) => {
    // The mark of a legal basis is its verb: `căn cứ`, `thực hiện`.
    const isVerb = index === 0 && hasMark === true && after?.kind === 'basis'
    return piece.changed && (isVerb || wording.same(piece.before, piece.after)) ? [index] : []
  })
}

/** The stretches of a change that say something else now. */
export const tellingPieces = ({ pieces = [], reworded = [] }: Change): Piece[] =>
  pieces.filter((piece, index) => piece.changed && !reworded.includes(index))

/** A change whose stretches that say the same are not marked. */
export function withoutReworded(change: Change): Change {
  const { pieces = [], reworded = [] } = change
  if (reworded.length === 0) return change
  const told: Piece[] = []
  pieces.forEach(({ changed, before, after }, index) => {
    const isTold = changed && !reworded.includes(index)
    const last = told.at(-1)
    if (last !== undefined && !isTold && !last.changed) {
      last.before += before
      last.after += after
    } else told.push({ changed: isTold, before, after })
  })
  return { ...change, pieces: told }
}

import type { DocumentBlocks, Inline, Paragraph, Section } from './blocks.ts'
import { withParagraphs } from './with-paragraphs.ts'

/** A part of a document as a document of its own. */
export interface SplitPart {
  kind: Section['kind']
  /** Number of the appendix from 1; 0 for the other kinds. */
  appendix: number
  document: DocumentBlocks
}

/**
 * Parts a document into files: the decision, the plan, each appendix. Pages are numbered from 1 in each, and so are footnotes, of which each
 * has its own.
 */
export function splitDocument({ sections, notes }: DocumentBlocks): SplitPart[] {
  const parts: { kind: Section['kind']; appendix: number; sections: Section[] }[] = []
  let appendices = 0
  for (const section of sections) {
    const last = parts.at(-1)
    // An office's template may print the decision or the plan in several sections.
    if (last !== undefined && last.kind === section.kind && section.kind !== 'appendix')
      last.sections.push(section)
    else {
      const appendix = section.kind === 'appendix' ? ++appendices : 0
      parts.push({
        kind: section.kind,
        appendix,
        sections: [{ ...section, pagesRunOn: false, ...(appendix > 0 ? { appendix } : {}) }],
      })
    }
  }
  return parts.map(({ kind, appendix, sections: own }) => ({
    kind,
    appendix,
    document: withOwnNotes(own, notes),
  }))
}

function withOwnNotes(sections: Section[], notes: readonly Inline[][]): DocumentBlocks {
  if (notes.length === 0) return { sections, notes: [] }
  const numbers = new Map<number, number>()
  const inline = (piece: Inline): Inline => {
    if (piece.type !== 'note') return piece
    const number = numbers.get(piece.number) ?? numbers.size + 1
    numbers.set(piece.number, number)
    return { ...piece, number }
  }
  const paragraph = (block: Paragraph): Paragraph => ({ ...block, inlines: block.inlines.map(inline) })
  const numbered = sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block => withParagraphs(block, paragraph)),
  }))
  return { sections: numbered, notes: [...numbers.keys()].map(number => notes[number - 1] ?? []) }
}

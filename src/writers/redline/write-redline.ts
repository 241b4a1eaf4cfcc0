import type { DocumentBlocks, Paragraph, Section } from '../../document/blocks.ts'
import { noteCarrier } from '../docx/carriers.ts'
import { noteXml, packDocx, paperProperties, skeletonFor, type WriteWords } from '../docx/package.ts'
import { bookmarked } from '../docx/paragraph.ts'
import type { Skeleton } from '../docx/skeleton.ts'
import type { WriterContext } from '../writer.ts'
import { redlineBody, sectionOf, sectionSteps } from './body.ts'
import type { Reviser } from './marks.ts'
import type { RedlineNote } from './notes.ts'
import { Redline } from './redline.ts'

/** A redline: its bytes, and whether anything is marked in it. */
export interface WrittenRedline {
  bytes: Uint8Array
  isChanged: boolean
}

/**
 * Writes the new version of a document as a .docx in which all that it does not have in common with the old one is tracked: accepted it is the
 * new version, rejected the old one. The same documents give the same bytes.
 */
export async function writeRedline(
  before: DocumentBlocks,
  after: DocumentBlocks,
  reviser: Reviser,
  context: WriterContext,
): Promise<WrittenRedline> {
  const skeleton = await skeletonFor(context.layout)
  const redline = new Redline(before, after, context.layout, reviser)
  const steps = sectionSteps(before, after, redline)
  const words: WriteWords = (body, propertiesOf, add) => {
    redline.begin(body)
    const oldPropertiesOf = (section: Section) => paperProperties(section, skeleton)
    add(redlineBody(steps, propertiesOf, oldPropertiesOf, redline))
    const notes = redline.notes.inOrder.map((note, index) => redlineNote(note, index + 1, redline, skeleton))
    return notes.join('')
  }
  const bytes = packDocx(steps.map(sectionOf), words, context, skeleton, [
    ...after.sections,
    ...before.sections,
  ])
  return { bytes, isChanged: redline.marks.areThere }
}

function redlineNote(note: RedlineNote, id: number, redline: Redline, skeleton: Skeleton): string {
  const { before, after, number } = note
  const { context } = redline
  const [old, now] = [before, after].map(
    (inlines): Paragraph | undefined => inlines && { type: 'paragraph', kind: 'note', inlines: [...inlines] },
  )
  if (now === undefined) return noteXml(id, old === undefined ? '' : redline.runs(old, 'deleted'), skeleton)
  const runs = old === undefined ? redline.runs(now, 'inserted') : redline.comparedRuns(old, now)
  const carrier = number === undefined ? [] : noteCarrier(number, now.inlines, context.layout)
  return noteXml(id, bookmarked(runs, carrier, context), skeleton)
}

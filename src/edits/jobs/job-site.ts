import type { WordNote } from '../../word/document.ts'
import type { FileText, FileUnit } from '../file-units.ts'
import { lineAt, lineStarts, SpecChanges } from '../spec-changes.ts'
import { type ChangeContext, writtenText } from '../text-changes.ts'
import { hasLines, type UnitPlace, UnitPlaces } from '../unit-places.ts'
import type { EditContext } from './job.ts'
import { isOwn, proofText } from './proof.ts'

/** What all jobs are found with: the edits, the spec as it is, where its units stand in it, and the marks of notes that it has. */
export class JobSite {
  readonly context: EditContext
  readonly changes: SpecChanges
  readonly places: UnitPlaces
  /** Whether a word stands in capitals in the spec. */
  readonly capitals: (word: string) => boolean
  private readonly usedNotes: Set<string>

  constructor(context: EditContext) {
    this.context = context
    const { printed } = context
    this.changes = new SpecChanges(printed.read)
    this.places = new UnitPlaces(printed, this.changes)
    const texts = printed.read.files.map(({ source }) => source.text).join('\n')
    const words = new Set(texts.match(/[\p{Lu}\p{N}]{2,}/gu) ?? [])
    this.capitals = word => word.length > 1 && words.has(word)
    this.usedNotes = new Set([...texts.matchAll(/\[\^([^\]]{1,20})\]/g)].map(([, id]) => id!))
  }

  /** False for a job that could not be done. */
  isFree(key: string): boolean {
    return !this.context.refused.has(key)
  }

  /** How a text is changed; inserted notes go where `texts` have them. */
  changeContext(texts: readonly FileText[], notes: string[]): ChangeContext {
    const { printed, literal } = this.context
    const all = texts.flatMap(({ notes: own }) => own)
    return {
      lines: printed.lines,
      valueAt: path => this.changes.value(path).text,
      refusal: path => this.changes.refusal(path),
      hasLines,
      isShortRow: path =>
        path.at(-1) === 'hang' || (path.at(-2) === 'hang' && typeof path.at(-1) === 'number'),
      literal,
      noteMark: () => this.noteMark(all, notes),
      isCapital: this.capitals,
    }
  }

  /** A mark for a note that the spec does not have yet; its text is put behind the value. */
  noteMark(all: readonly WordNote[], notes: string[]): string | undefined {
    const known = new Set(this.context.printed.document.notes.map(({ text }) => text))
    const note = all.find(({ text }) => !known.has(text) && !notes.some(line => line.endsWith(text)))
    if (note === undefined || note.text.trim() === '') return undefined
    let number = 1
    while (this.usedNotes.has(String(number))) number++
    this.usedNotes.add(String(number))
    notes.push(`[^${number}]: ${writtenText(note.text.replace(/\s+/g, ' ').trim(), false)}`)
    return `[^${number}]`
  }

  /** Whether a unit of the file has a partner in the spec. */
  isPaired(at: number): boolean {
    return this.context.pairs.ofFile.has(at)
  }

  /** Paragraphs of one part of the document. */
  isLike(one: FileUnit, other: FileUnit): boolean {
    return one.kind === 'paragraph' && one.section === other.section && one.isFramed === other.isFramed
  }

  /** An edit that parts or joins was not written: what belongs to it is not written for itself. */
  isOfLeft(other: number | undefined): boolean {
    if (other === undefined) return false
    const { refused, left } = this.context
    return (
      refused.has(`text ${other}`) || (left.get(other)?.some(({ reason }) => reason !== 'computed') ?? false)
    )
  }

  /** The words of a unit that come from the spec, as the proof expects them. */
  proofOf(unit: FileUnit): string[] {
    const { sources } = this.context.printed
    return unit.cells.flatMap(({ texts }) =>
      texts.filter(text => isOwn(sources.get(text))).map(({ text }) => proofText(text)),
    )
  }

  /** The line of the spec that a place is; undefined where it is not one line. */
  sourceLine(place: UnitPlace): string | undefined {
    if (place.kind !== 'line' || place.lines.length !== 1) return undefined
    const [{ path, after }] = place.lines as [(typeof place.lines)[0]]
    const { text } = this.changes.value(path)
    return lineAt(text, lineStarts(text), after).trim()
  }
}

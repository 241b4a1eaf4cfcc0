import { addTo } from '../collections/add-to.ts'
import type { Path } from '../diagnostics/diagnostic.ts'
import { splitLabel } from '../document/carrier.ts'
import { upper } from '../language/line-case.ts'
import type { WordNote } from '../word/document.ts'
import { type FileText, type FileUnit, wordsOfUnit } from './file-units.ts'
import { bagOf } from './likeness.ts'
import { newRow } from './new-row.ts'
import { fixedPoints, type Pairs } from './pair.ts'
import type { PrintedSpec } from './printed-spec.ts'
import { lineAt, lineStarts, SpecChanges, startsWithPath } from './spec-changes.ts'
import {
  type ChangeContext,
  changeText,
  inSmallLetters,
  joinTexts,
  type LeftReason,
  type TextChanges,
  writtenText,
} from './text-changes.ts'
import { cellEditedIn, isRowAsRendered } from './three-way.ts'
import type { TracedSign } from './trace.ts'
import { hasLines, type NewPlace, type UnitPlace, UnitPlaces } from './unit-places.ts'

/** Something that is to be written into the spec, on its own or together with others. */
export interface Job {
  /** The same for the same edit, however far the others are. */
  key: string
  kind: 'text' | 'removed' | 'added' | 'moved' | 'remark'
  /** Where it stands in the spec, for a report. */
  path?: Path
  index?: number
  before: string
  after: string
  /** The units of the file that it is about. */
  units?: readonly number[]
  /** Words of the document that go and that come, as the proof expects them. */
  gone: readonly string[]
  come: readonly string[]
  write(changes: SpecChanges): void
}

/** What the edits of a file are looked for with. */
export interface EditContext {
  printed: PrintedSpec
  file: readonly FileUnit[]
  pairs: Pairs
  literal: boolean
  /** Indexes of units of the file whose words are not taken: they are as they were rendered, or both sides have edited them. */
  settled: ReadonlySet<number>
  /** The spec is known, or believed, not to have changed since the file was rendered. */
  isSpecSame: boolean
  /** What of the file was in the spec and is not any more. */
  dropped: ReadonlySet<number>
  /** Words of units of the spec that the file need not have. */
  newInSpec: ReadonlySet<string>
  /** Sections of the spec's document that the file does not have. */
  otherSections: ReadonlySet<number>
  /** Keys of jobs that could not be done. */
  refused: ReadonlyMap<string, string>
  /** Units of the file that were parted from another, and words of units of the spec that were joined to one, by that one's index. */
  parted: Map<number, number>
  joined: Map<string, number>
  /** Why stretches are left, by the file's unit. */
  left: Map<number, { reason: LeftReason; before: string; after: string }[]>
}

/** The words that a unit is known by in the proof: without a label and what else the program counts, in capitals, which the layout may make. */
export const proofText = (text: string): string =>
  upper(splitLabel(text).words.replace(/(?<![;.,])[;.,]+$/, ''))

/** A text that has words of the spec itself, not values, codes and numbers alone. */
const isOwn = (signs: readonly (TracedSign | undefined)[] | undefined): boolean =>
  signs?.some(sign => sign?.atom.isOwn === true && sign.atom.from !== undefined) ?? false

/** The texts of a printed spec that come from it, as the proof compares them. */
export const proofTexts = ({ units, sources }: PrintedSpec): string[] =>
  units.flatMap(({ cells }) =>
    cells.flatMap(({ texts }) =>
      texts.filter(text => isOwn(sources.get(text))).map(({ text }) => proofText(text)),
    ),
  )

/** What can be written next: edits of texts first, then what is gone, moved, new. */
export function nextJobs(context: EditContext): Job[] {
  const finder = new JobFinder(context)
  const texts = finder.textJobs()
  return texts.length > 0 ? texts : finder.orderJobs()
}

class JobFinder {
  private readonly context: EditContext
  private readonly changes: SpecChanges
  private readonly places: UnitPlaces
  private readonly capitals: (word: string) => boolean
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

  private isFree(key: string): boolean {
    return !this.context.refused.has(key)
  }

  /** How a text is changed; inserted notes go where `texts` have them. */
  private changeContext(texts: readonly FileText[], notes: string[]): ChangeContext {
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
  private noteMark(all: readonly WordNote[], notes: string[]): string | undefined {
    const known = new Set(this.context.printed.document.notes.map(({ text }) => text))
    const note = all.find(({ text }) => !known.has(text) && !notes.some(line => line.endsWith(text)))
    if (note === undefined || note.text.trim() === '') return undefined
    let number = 1
    while (this.usedNotes.has(String(number))) number++
    this.usedNotes.add(String(number))
    notes.push(`[^${number}]: ${writtenText(note.text.replace(/\s+/g, ' ').trim(), false)}`)
    return `[^${number}]`
  }

  textJobs(): Job[] {
    const { pairs, printed, file, settled } = this.context
    const jobs: Job[] = []
    const taken = new Set<number>()
    for (const [index, other] of [...pairs.ofSpec].sort(([a], [b]) => a - b)) {
      if (settled.has(other) || taken.has(index) || !this.isFree(`text ${other}`)) continue
      const [spec, its] = [printed.units[index]!, file[other]!]
      const job = spec.kind === 'row' ? this.rowJob(spec, its, other) : this.paragraphJob(index, other, taken)
      if (job !== undefined) jobs.push(job)
    }
    return jobs
  }

  /** A paragraph that was edited, with those that were parted from it or joined to it. */
  private paragraphJob(index: number, other: number, taken: Set<number>): Job | undefined {
    const { printed, file } = this.context
    const spec = [printed.units[index]!]
    const its = [file[other]!]
    if (wordsOfUnit(spec[0]!) === wordsOfUnit(its[0]!)) return undefined
    if (spec[0]!.kind === 'paragraph') {
      this.addParted(other, spec, its)
      if (its.length === 1) this.addJoined(index, other, spec, taken)
    }
    const texts = (units: readonly FileUnit[]): FileText[] =>
      units.flatMap(({ cells }) => cells.flatMap(cell => cell.texts))
    return this.textJob(`text ${other}`, other, [{ spec: texts(spec), file: texts(its) }])
  }

  /** Paragraphs without a partner beside an edited one, whose words that one has lost. */
  private addParted(other: number, spec: readonly FileUnit[], its: FileUnit[]): void {
    const { file } = this.context
    for (const step of [1, -1])
      for (let at = other + step; ; at += step) {
        const unit = file[at]
        if (unit === undefined || this.isPaired(at) || !this.isLike(unit, file[other]!)) break
        const lost = minus(bagOf(wordsOfUnit(spec[0]!)), bagOf(its.map(wordsOfUnit).join(' ')))
        if (!isMostly(bagOf(wordsOfUnit(unit)), lost)) break
        if (step > 0) its.push(unit)
        else its.unshift(unit)
        this.context.parted.set(at, other)
      }
  }

  private addJoined(index: number, other: number, spec: FileUnit[], taken: Set<number>): void {
    const { printed, pairs, file } = this.context
    for (const step of [1, -1])
      for (let at = index + step; ; at += step) {
        const unit = printed.units[at]
        if (unit === undefined || pairs.ofSpec.has(at) || !this.isLike(unit, spec[0]!)) break
        const won = minus(bagOf(wordsOfUnit(file[other]!)), bagOf(spec.map(wordsOfUnit).join(' ')))
        if (!isMostly(bagOf(wordsOfUnit(unit)), won)) break
        if (step > 0) spec.push(unit)
        else spec.unshift(unit)
        taken.add(at)
        this.context.joined.set(wordsOfUnit(unit), other)
      }
  }

  /** An edit that parts or joins was not written: what belongs to it is not written for itself. */
  private isOfLeft(other: number | undefined): boolean {
    if (other === undefined) return false
    const { refused, left } = this.context
    return (
      refused.has(`text ${other}`) || (left.get(other)?.some(({ reason }) => reason !== 'computed') ?? false)
    )
  }

  private isPaired(at: number): boolean {
    return this.context.pairs.ofFile.has(at)
  }

  private isLike(one: FileUnit, other: FileUnit): boolean {
    return one.kind === 'paragraph' && one.section === other.section && one.isFramed === other.isFramed
  }

  private rowJob(spec: FileUnit, its: FileUnit, other: number): Job | undefined {
    const isSame = this.context.isSpecSame || isRowAsRendered(spec, its)
    const pairs: { spec: readonly FileText[]; file: readonly FileText[] }[] = []
    const empty: { column: number; texts: readonly FileText[] }[] = []
    for (const cell of its.cells) {
      const own = spec.cells.find(
        one =>
          one.column === cell.column && one.columnSpan === cell.columnSpan && one.rowSpan === cell.rowSpan,
      )
      if (own === undefined) continue
      if (cellEditedIn(own, cell, isSame) !== 'file') continue
      if (own.texts.length === 0) empty.push({ column: cell.column, texts: cell.texts })
      else pairs.push({ spec: own.texts, file: cell.texts })
    }
    const job = pairs.length === 0 ? undefined : this.textJob(`text ${other}`, other, pairs)
    const filled = empty.length === 0 ? undefined : this.fillJob(spec, empty, other)
    if (job === undefined || filled === undefined) return job ?? filled
    return {
      ...job,
      gone: [...job.gone, ...filled.gone],
      come: [...job.come, ...filled.come],
      write: changes => {
        job.write(changes)
        filled.write(changes)
      },
    }
  }

  /** Cells that had no words and have some now. */
  private fillJob(
    spec: FileUnit,
    cells: readonly { column: number; texts: readonly FileText[] }[],
    other: number,
  ): Job | undefined {
    const { printed } = this.context
    const own = printed.rows.get(spec)
    const item = this.places.rowItem(spec)
    if (own === undefined || item === undefined || this.changes.refusal(item) !== undefined) return undefined
    const words = (texts: readonly FileText[]): string => texts.map(({ text }) => text).join('\n')
    const isKeyed = this.places.of(spec).kind === 'row'
    return {
      key: `text ${other}`,
      kind: 'text',
      units: [other],
      path: item,
      before: '',
      after: cells.map(({ texts }) => words(texts)).join(' | '),
      gone: [],
      come: cells.flatMap(({ texts }) => texts.map(({ text }) => proofText(text))),
      write: changes => {
        for (const { column, texts } of cells) {
          const { key } = own.table.columns[column]!
          const text = texts.map(one => writtenText(one.text, !isKeyed)).join(isKeyed ? '\n' : ' // ')
          const place = own.row.cells.find(cell => cell.column === column)?.place
          if (isKeyed && changes.cursor([...item, key]).node === undefined) changes.addKey(item, key, text)
          else if (isKeyed) {
            const { length } = changes.value([...item, key]).text
            changes.edit({ path: [...item, key], from: 0, to: length, text })
          } else if (place !== undefined) {
            const at = place.indexInValue(0)
            changes.edit({ path: item, from: at, to: at, text: ` ${text} ` })
          }
        }
      },
    }
  }

  private textJob(
    key: string,
    other: number,
    pairs: readonly { spec: readonly FileText[]; file: readonly FileText[] }[],
  ): Job | undefined {
    const { printed, left } = this.context
    const found: { changes: TextChanges; notes: string[] }[] = []
    const gone: string[] = []
    const come: string[] = []
    const removed: FileUnit[] = []
    const isSourced = (text: FileText): boolean => isOwn(printed.sources.get(text))
    for (const pair of pairs) {
      const spec = joinTexts(pair.spec, printed.sources)
      const notes: string[] = []
      const edited = pair.file.map(({ text }) => text).join('\n')
      const changes = changeText(spec, edited, this.changeContext(pair.file, notes))
      const known = left.get(other) ?? []
      for (const one of changes.left)
        if (!known.some(({ before, after }) => before === one.before && after === one.after)) known.push(one)
      if (known.length > 0) left.set(other, known)
      if (changes.edits.length === 0) continue
      found.push({ changes, notes })
      const own = this.notesOf(pair.spec, changes.removed)
      removed.push(...own)
      gone.push(...own.flatMap(unit => this.proofOf(unit)))
      gone.push(...pair.spec.filter(isSourced).map(({ text }) => proofText(text)))
      come.push(...changes.expected.split('\n').map(proofText), ...notes.map(noteWords))
    }
    if (found.length === 0) return undefined
    const { path, from } = found[0]!.changes.edits[0]!
    return {
      key,
      kind: 'text',
      units: [other],
      path,
      index: from,
      before: pairs.map(({ spec }) => spec.map(({ text }) => text).join(' ¶ ')).join(' | '),
      after: pairs.map(({ file }) => file.map(({ text }) => text).join(' ¶ ')).join(' | '),
      gone,
      come,
      write: changes => {
        for (const one of found) {
          for (const edit of one.changes.edits) changes.edit(edit)
          const own = one.changes.edits[0]!.path
          for (const note of one.notes) this.addNote(changes, own, note)
        }
        for (const unit of removed) {
          const place = this.places.of(unit)
          if (place.kind === 'line') for (const line of place.lines) changes.removeLine(line)
        }
      },
    }
  }

  /** The notes whose marks stand in stretches of texts that go. */
  private notesOf(texts: readonly FileText[], removed: TextChanges['removed']): FileUnit[] {
    const { document, units } = this.context.printed
    const own = units.filter(({ kind }) => kind === 'note')
    const notes = texts.flatMap(text => text.notes)
    const words = texts.map(({ text }) => text).join('\n')
    const marks = [...words.matchAll(/\uFFFC/g)].map(({ index }) => index)
    return marks.flatMap((mark, number) => {
      if (!removed.some(({ from, to }) => mark >= from && mark < to)) return []
      const unit = own[document.notes.indexOf(notes[number]!)]
      return unit === undefined ? [] : [unit]
    })
  }

  private addNote(changes: SpecChanges, path: Path, note: string): void {
    const { text } = changes.value(path)
    changes.addLine({ path, after: lineStarts(text).length - 1 }, note)
  }

  /** What is gone, what has moved, what is new. */
  orderJobs(): Job[] {
    const { printed, pairs, otherSections, newInSpec } = this.context
    const jobs: Job[] = []
    const gone = new Set<number>()
    printed.units.forEach((unit, index) => {
      if (pairs.ofSpec.has(index) || otherSections.has(unit.section)) return
      if (this.isOfLeft(this.context.joined.get(wordsOfUnit(unit)))) return
      if (!newInSpec.has(wordsOfUnit(unit))) gone.add(index)
    })
    jobs.push(...this.removals(gone))
    jobs.push(...this.additions())
    return jobs
  }

  private removals(gone: ReadonlySet<number>): Job[] {
    const { printed } = this.context
    const jobs: Job[] = []
    const done = new Set<FileUnit>()
    for (const index of gone) {
      const unit = printed.units[index]!
      const key = `removed ${wordsOfUnit(unit)}`
      if (done.has(unit) || !this.isFree(key)) continue
      const place = this.places.of(unit)
      if (place.kind === 'none') continue
      const path = place.kind === 'line' ? place.lines[0]!.path : place.item
      if (this.changes.refusal(path) !== undefined) continue
      const units =
        place.kind === 'heading' || place.kind === 'article' ? this.places.below(place.item) : [unit]
      if (units.some(one => !gone.has(printed.units.indexOf(one)))) {
        // What stood below a heading stays where it is, without it.
        if (place.kind !== 'heading' || this.changes.startOfText(place.item) === undefined) continue
        jobs.push({
          key,
          kind: 'removed',
          path,
          before: wordsOfUnit(unit),
          after: '',
          gone: this.proofOf(unit),
          come: [],
          write: changes => changes.bare(place.item),
        })
        continue
      }
      for (const one of units) done.add(one)
      const proof = units.flatMap(one => this.proofOf(one))
      jobs.push({
        key,
        kind: 'removed',
        path,
        ...(place.kind === 'line' ? { index: this.indexOf(place) } : {}),
        before: units.map(wordsOfUnit).join(' ¶ '),
        after: '',
        gone: proof,
        come: [],
        write: changes => {
          if (place.kind === 'line') for (const line of place.lines) changes.removeLine(line)
          else changes.remove(place.item)
        },
      })
    }
    return jobs
  }

  private indexOf(place: Extract<UnitPlace, { kind: 'line' }>): number {
    const [{ path, after }] = place.lines as [(typeof place.lines)[0]]
    return lineStarts(this.changes.value(path!.length === 0 ? [] : path).text)[after] ?? 0
  }

  private proofOf(unit: FileUnit): string[] {
    const { sources } = this.context.printed
    return unit.cells.flatMap(({ texts }) =>
      texts.filter(text => isOwn(sources.get(text))).map(({ text }) => proofText(text)),
    )
  }

  /** New and moved units, in the order of the file, each group behind what stands before it. */
  private additions(): Job[] {
    const { file, pairs, printed, settled, dropped } = this.context
    const fixed = new Map(fixedPoints(pairs.ofSpec).map(([spec, its]) => [its, spec]))
    const jobs: Job[] = []
    let last: FileUnit | undefined
    for (let at = 0; at < file.length; at++) {
      const here = fixed.get(at)
      if (here !== undefined) {
        last = printed.units[here]!
        continue
      }
      const unit = file[at]!
      const moved = pairs.ofFile.get(at)
      if (
        unit.kind === 'note' ||
        unit.isHeader ||
        dropped.has(at) ||
        (moved === undefined && settled.has(at))
      )
        continue
      const key = `added ${at}`
      if (!this.isFree(key) || wordsOfUnit(unit) === '' || this.isOfLeft(this.context.parted.get(at)))
        continue
      const next = this.nextFixed(at, fixed)
      const job =
        unit.kind === 'row'
          ? this.rowAddition(at, key, moved, last, next)
          : this.paragraphAddition(at, key, moved, last, next, fixed)
      if (job === undefined) continue
      jobs.push(job.job)
      at = job.end
    }
    return jobs
  }

  private nextFixed(from: number, fixed: ReadonlyMap<number, number>): FileUnit | undefined {
    const { file, printed } = this.context
    for (let at = from + 1; at < file.length; at++) {
      const index = fixed.get(at)
      if (index !== undefined) return printed.units[index]
    }
    return undefined
  }

  private rowAddition(
    at: number,
    key: string,
    moved: number | undefined,
    last: FileUnit | undefined,
    next: FileUnit | undefined,
  ): { job: Job; end: number } | undefined {
    const { file, printed, pairs } = this.context
    const unit = file[at]!
    // The rows beside it may be those of another table.
    const isInTable = (one: FileUnit | undefined): boolean => {
      const other = one && pairs.ofSpec.get(printed.units.indexOf(one))
      return other !== undefined && file[other]!.kind === 'row' && file[other]!.table === unit.table
    }
    const behind = isInTable(last) && last?.isHeader !== true ? last : undefined
    const first = printed.units.find(one => printed.rows.has(one) && isInTable(one))
    const beside = behind ?? (isInTable(next) ? next : first)
    const own = beside && printed.rows.get(beside)
    const item = beside && this.places.rowItem(beside)
    if (beside === undefined || own === undefined || item === undefined) return undefined
    if (this.changes.refusal(item) !== undefined) return undefined
    const step = behind === undefined ? -1 : 0
    const come = unit.cells.flatMap(({ texts }) => texts.map(({ text }) => proofText(text)))
    const base = { key, before: '', after: wordsOfUnit(unit), path: item }
    const spec = moved === undefined ? undefined : printed.units[moved]!
    const isKeyed = this.places.of(beside).kind === 'row'
    if (spec !== undefined) {
      const from = this.places.rowItem(spec)
      const place = this.places.of(spec)
      if (from === undefined || this.changes.refusal(from) !== undefined) return undefined
      if ((place.kind === 'row') !== isKeyed) return undefined
      const text = place.kind === 'row' ? this.changes.textOfItem(from) : this.sourceLine(place)
      if (text === undefined) return undefined
      return {
        end: at,
        job: {
          ...base,
          kind: 'moved',
          gone: [],
          come: [],
          write: changes => {
            if (place.kind === 'row') {
              changes.remove(from)
              changes.addItem({ path: item.slice(0, -1), after: Number(item.at(-1)) + step }, asItem(text))
            } else if (place.kind === 'line') {
              for (const line of place.lines) changes.removeLine(line)
              const beside0 = this.lineOfRow(beside)
              changes.addLine({ path: item, after: beside0 + step }, text)
            }
          },
        },
      }
    }
    const row = newRow(unit, own.table, {
      printed,
      order: this.orderOf(beside),
      groupLevel: own.row.kind === 'group' ? own.row.level : this.groupLevel(own.table.rows),
      isShort: !isKeyed,
    })
    if (row === undefined) return undefined
    const sourced = come.filter((_, index) => row.printed[index] !== false)
    return {
      end: at,
      job: {
        ...base,
        kind: 'added',
        gone: [],
        come: sourced,
        write: changes => {
          if (isKeyed)
            changes.addItem({ path: item.slice(0, -1), after: Number(item.at(-1)) + step }, row.write)
          else changes.addLine({ path: item, after: this.lineOfRow(beside) + step }, row.line)
        },
      },
    }
  }

  private groupLevel(rows: readonly { kind: string; level: number }[]): number {
    return rows.findLast(({ kind }) => kind === 'group')?.level ?? 1
  }

  /** Whether the numbers of rows are the program's own. */
  private orderOf(beside: FileUnit): boolean {
    const [first] = beside.cells
    const { sources } = this.context.printed
    return first?.texts.every(text => !sources.get(text)?.some(sign => sign?.atom.isOwn)) ?? true
  }

  private lineOfRow(unit: FileUnit): number {
    const place = this.places.of(unit)
    return place.kind === 'line' ? place.lines.at(-1)!.after : -1
  }

  private sourceLine(place: UnitPlace): string | undefined {
    if (place.kind !== 'line' || place.lines.length !== 1) return undefined
    const [{ path, after }] = place.lines as [(typeof place.lines)[0]]
    const { text } = this.changes.value(path)
    return lineAt(text, lineStarts(text), after).trim()
  }

  private paragraphAddition(
    at: number,
    key: string,
    moved: number | undefined,
    last: FileUnit | undefined,
    next: FileUnit | undefined,
    fixed: ReadonlyMap<number, number>,
  ): { job: Job; end: number } | undefined {
    const { file, printed, pairs, settled, dropped } = this.context
    const unit = file[at]!
    const place = this.placeFor(unit, last, next)
    if (moved !== undefined) {
      const spec = printed.units[moved]!
      const own = this.places.of(spec)
      if (own.kind === 'heading' || own.kind === 'article')
        return this.itemMove(at, key, own.item, last, next)
      const text = this.sourceLine(own)
      if (place === undefined || text === undefined || own.kind !== 'line') return undefined
      if (this.changes.refusal(own.lines[0]!.path) !== undefined) return undefined
      return {
        end: at,
        job: {
          key,
          kind: 'moved',
          path: own.lines[0]!.path,
          before: '',
          after: wordsOfUnit(unit),
          gone: [],
          come: [],
          write: changes => {
            for (const line of own.lines) changes.removeLine(line)
            this.write(changes, place, [text])
          },
        },
      }
    }
    const heading = this.headingFor(unit, last, next)
    if (heading === undefined && place === undefined) return undefined
    const group = [unit]
    const isNew = (index: number): boolean =>
      file[index] !== undefined &&
      !fixed.has(index) &&
      !pairs.ofFile.has(index) &&
      !settled.has(index) &&
      !dropped.has(index) &&
      this.isFree(`added ${index}`) &&
      this.isLike(file[index]!, unit) &&
      this.headingFor(file[index]!, last, next) === undefined
    let end = at
    while (isNew(end + 1)) group.push(file[++end]!)
    const path = heading?.item ?? place!.path
    const notes: string[] = []
    const sample = this.sampleFor(place, last, next)
    const texts = group.map((one, index) =>
      this.lineFor(one, sample, notes, heading !== undefined && index === 0),
    )
    if (texts.some(text => text === undefined)) return undefined
    const lines = texts.filter(text => text !== undefined)
    return {
      end,
      job: {
        key,
        kind: 'added',
        path,
        before: '',
        after: group.map(wordsOfUnit).join(' ¶ '),
        gone: [],
        come: [
          ...group.flatMap(one => one.cells.flatMap(cell => cell.texts.map(({ text }) => proofText(text)))),
          ...notes.map(noteWords),
        ],
        write: changes => {
          const [first = '', ...rest] = lines
          if (heading === undefined) this.write(changes, place!, [...lines, ...notes])
          else if (heading.kind === 'heading')
            changes.addItem(
              { path: heading.item.slice(0, -1), after: Number(heading.item.at(-1)) },
              (out, indent) => {
                out.item(indent)
                out.value(indent + 2, 'de_muc', [{ text: first, from: [] }])
                out.list(
                  indent + 2,
                  'noi_dung',
                  [...rest, ...notes].map(text => ({ text, from: [] })),
                )
              },
            )
          else
            changes.addItem(
              { path: heading.item.slice(0, -1), after: Number(heading.item.at(-1)) },
              (out, indent) =>
                out.textItem(
                  indent,
                  [first, ...rest, ...notes].map(text => ({ text, from: [] })),
                ),
            )
        },
      },
    }
  }

  /** A heading or an article that has moved with all that stands below it. */
  private itemMove(
    at: number,
    key: string,
    item: Path,
    last: FileUnit | undefined,
    next: FileUnit | undefined,
  ): { job: Job; end: number } | undefined {
    const { file, printed, pairs } = this.context
    const units = this.places.below(item)
    const isWhole = units.every((unit, index) => pairs.ofFile.get(at + index) === printed.units.indexOf(unit))
    const list = item.slice(0, -1)
    const itemOf = (unit: FileUnit | undefined): number | undefined => {
      const own = unit && this.places.pathOf(unit)
      const step = own?.[list.length]
      return own !== undefined && startsWithPath(own, list) && typeof step === 'number' ? step : undefined
    }
    const [before, after] = [itemOf(last), itemOf(next)]
    const place = before ?? (after === undefined ? undefined : after - 1)
    if (!isWhole || place === undefined || (before !== undefined && before === after)) return undefined
    if (this.changes.refusal(item) !== undefined) return undefined
    const text = this.changes.textOfItem(item)
    if (text === undefined) return undefined
    return {
      end: at + units.length - 1,
      job: {
        key,
        kind: 'moved',
        path: item,
        before: '',
        after: wordsOfUnit(file[at]!),
        gone: [],
        come: [],
        write: changes => {
          changes.remove(item)
          changes.addItem({ path: list, after: place }, asItem(text))
        },
      },
    }
  }

  private write(changes: SpecChanges, place: NewPlace, lines: readonly string[]): void {
    if (place.as === 'line') for (const line of lines) changes.addLine(place, line)
    else if (place.as === 'key') changes.addKey(place.path, place.key, lines.join('\n'))
    else
      changes.addItem(place, (out, indent) =>
        out.textItem(
          indent,
          lines.map(text => ({ text, from: [] })),
        ),
      )
  }

  /** Where a new paragraph goes: behind what stands before it, else before what stands behind it. */
  private placeFor(
    unit: FileUnit,
    last: FileUnit | undefined,
    next: FileUnit | undefined,
  ): NewPlace | undefined {
    const behind =
      last !== undefined && last.isFramed === unit.isFramed ? this.places.behind(last) : undefined
    if (behind !== undefined && this.changes.refusal(behind.path) === undefined) return behind
    const before =
      next !== undefined && next.isFramed === unit.isFramed ? this.places.before(next) : undefined
    return before !== undefined && this.changes.refusal(before.path) === undefined ? before : undefined
  }

  private sampleFor(
    place: NewPlace | undefined,
    last: FileUnit | undefined,
    next: FileUnit | undefined,
  ): FileUnit | undefined {
    if (place === undefined) return undefined
    return [last, next].find(unit => {
      const own = unit && this.places.of(unit)
      return own?.kind === 'line' && JSON.stringify(own.lines[0]!.path) === JSON.stringify(place.path)
    })
  }

  /** The heading or article that a new paragraph is one beside: it has its style, and nothing of it stands behind. */
  private headingFor(
    unit: FileUnit,
    last: FileUnit | undefined,
    next: FileUnit | undefined,
  ): { kind: 'heading' | 'article'; item: Path } | undefined {
    const { printed } = this.context
    const text = unit.cells[0]?.texts[0]
    if (text === undefined || last === undefined || unit.isFramed) return undefined
    const styled = printed.units.findLast(one => {
      const place = this.places.of(one)
      if (place.kind !== 'heading' && place.kind !== 'article') return false
      const own = one.cells[0]!.texts[0]!
      const isAbove = printed.units.indexOf(one) <= printed.units.indexOf(last)
      return isAbove && own.style === text.style && this.isBelow(last, place.item)
    })
    const place = styled && this.places.of(styled)
    if (place === undefined || (place.kind !== 'heading' && place.kind !== 'article')) return undefined
    if (place.kind === 'article' && !/^Điều \d+/.test(text.text)) return undefined
    if (next !== undefined && this.isBelow(next, place.item)) return undefined
    if (this.changes.refusal(place.item) !== undefined) return undefined
    return { kind: place.kind, item: place.item }
  }

  private isBelow(unit: FileUnit, item: Path): boolean {
    return this.places.below(item).includes(unit)
  }

  /** A new paragraph as a line of the spec; undefined when a note of it cannot be written. */
  private lineFor(
    unit: FileUnit,
    sample: FileUnit | undefined,
    notes: string[],
    isHeading: boolean,
  ): string | undefined {
    const [text] = unit.cells[0]?.texts ?? []
    if (text === undefined) return undefined
    let words = text.text
    if (isHeading) words = splitLabel(words).words
    if (isHeading && words === upper(words)) words = inSmallLetters(words, true, { isCapital: this.capitals })
    if (sample !== undefined) words = this.asPrinted(words, sample)
    const parts = words.split('\uFFFC')
    let line = writtenText(parts[0]!, false)
    for (const part of parts.slice(1)) {
      const mark = this.noteMark(text.notes, notes)
      if (mark === undefined) return undefined
      line += mark + writtenText(part, false)
    }
    return line
  }

  /** Without what the program prints around a line beside it: a dash before it, an end mark behind it. */
  private asPrinted(words: string, sample: FileUnit): string {
    const [text] = sample.cells[0]?.texts ?? []
    const sources = text && this.context.printed.sources.get(text)
    if (text === undefined || sources === undefined) return words
    let own = words
    const start = /^[-+] /.exec(text.text)
    const place = this.places.of(sample)
    const isTyped = /^[-+]/.test(this.sourceLine(place) ?? '')
    if (start !== null && !isTyped && sources[0] === undefined && own.startsWith(start[0])) own = own.slice(2)
    if (/[;.]$/.test(text.text) && sources.at(-1) === undefined) own = own.replace(/[;.,]$/, '')
    return own
  }
}

const noteWords = (line: string): string => proofText(line.replace(/^\[\^[^\]]*\]: /, ''))

/** An item of a list as it stands in the spec, with the indent of its new place. */
const asItem =
  (text: string) =>
  (out: { lines: string[] }, indent: number): void => {
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/)
    const own = /^ */.exec(lines[0]!)![0].length
    for (const line of lines)
      out.lines.push(
        line.trim() === ''
          ? line
          : ' '.repeat(indent) + line.slice(Math.min(own, /^ */.exec(line)![0].length)),
      )
  }

/** Words of the first that the second does not have. */
function minus(a: readonly string[], b: readonly string[]): string[] {
  const counts = new Map<string, string[]>()
  for (const word of b) addTo(counts, word, word)
  return a.filter(word => counts.get(word)?.pop() === undefined)
}

/** Most words of a text are among those. */
function isMostly(words: readonly string[], among: readonly string[]): boolean {
  return words.length > 0 && words.length - minus(words, among).length >= words.length * 0.6
}

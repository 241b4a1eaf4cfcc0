import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Result } from '../diagnostics/result.ts'
import { besideName } from '../spec/beside.ts'
import { PlacesInWords } from '../spec/place-in-words.ts'
import type { ChangeSide, WordDocument } from '../word/document.ts'
import { readWord } from '../word/read-word.ts'
import { propertyNames } from '../writers/docx/property-names.ts'
import { carriersOfUnit, type FileUnit, fileUnits, keyOfUnit, wordsOfUnit } from './file-units.ts'
import type { EditContext, Job } from './jobs/job.ts'
import { nextJobs } from './jobs/next-jobs.ts'
import { proofTexts } from './jobs/proof.ts'
import { findLeft } from './left.ts'
import { bagOf, likeness } from './likeness.ts'
import { inOwnColumns } from './own-columns.ts'
import { type Pairs, pairUnits } from './pair.ts'
import { type PrintedSpec, type Printing, printSpec } from './printed-spec.ts'
import { remarkJobs } from './remarks.ts'
import { SpecChanges } from './spec-changes.ts'
import {
  cellEditedIn,
  hasHashes,
  isMadeFrom,
  isRowAsRendered,
  textEditedIn,
  wasRendered,
} from './three-way.ts'
import type { Told } from './told.ts'

/** How edits are taken back. */
export interface TakeOptions {
  side: ChangeSide
  /** Words are written in the place of `{{…}}` and of codes of units too. */
  literal: boolean
  printing: Printing
}

/** A spec with the edits of a Word file. */
export interface Taken {
  /** The texts of the files that change, by name. */
  texts: ReadonlyMap<string, string>
  told: readonly Told[]
  /** Nothing of the file's words is left. */
  isWhole: boolean
  document: WordDocument
  /** The file says of each paragraph what it was; else it was compared with the spec as it is now. */
  hasHashes: boolean
}

/** Of a spec's own paragraphs a file has at least such a share, alike in at least so many words; else it is that of another. */
const leastShare = 0.25
const leastLikeness = 0.3

/** Takes what was edited in a Word file back into the spec that it was made from. */
export async function takeEdits(
  file: string,
  bytes: Uint8Array,
  spec: string,
  text: string,
  options: TakeOptions,
): Promise<Result<Taken>> {
  const { value: document, diagnostics } = readWord(file, bytes, options.side)
  if (document === undefined) return { diagnostics }
  const printed = await printSpec(spec, text, options.printing)
  if (printed.value === undefined) return { diagnostics: printed.diagnostics }
  const found = fileUnits(document)
  const pairs = pairUnits(printed.value.units, found)
  const units = inOwnColumns(found, printed.value, pairs)
  if (!isOfSpec(printed.value, units, pairs)) return { diagnostics: [otherDocument(file, spec)] }
  const taker = new Taker(document, units, printed.value, pairs, spec, text, options)
  return { value: await taker.take(), diagnostics }
}

/** Most of what is the spec's own is in the file too, as it is or edited. */
function isOfSpec({ units, sources }: PrintedSpec, file: readonly FileUnit[], { ofSpec }: Pairs): boolean {
  let own = 0
  let found = 0
  units.forEach((unit, index) => {
    const isOwn = unit.cells.some(({ texts }) =>
      texts.some(text => sources.get(text)?.some(sign => sign?.atom.isOwn)),
    )
    if (!isOwn) return
    own++
    const other = ofSpec.get(index)
    if (
      other !== undefined &&
      likeness(bagOf(keyOfUnit(unit)), bagOf(keyOfUnit(file[other]!))) >= leastLikeness
    )
      found++
  })
  return own === 0 || found >= own * leastShare
}

const otherDocument = (file: string, spec: string): Diagnostic => ({
  rule: 'edits/other-document',
  severity: 'error',
  message: `Tệp Word này không phải văn bản xuất ra từ \`${spec}\`: hầu như không đoạn nào giống.`,
  hint: 'Chỉ đúng tệp kế hoạch bằng `--spec`, hoặc lấy cả tệp Word thành kế hoạch mới bằng `cchc import`.',
  file,
  start: { line: 1, column: 1 },
  end: { line: 1, column: 1 },
})

/** So often one edit is written at most. */
const mostTimes = 3

/** The byte order mark, which the readers of specs take off. */
const mark = '\uFEFF'

class Taker {
  private readonly document: WordDocument
  private readonly units: readonly FileUnit[]
  private readonly original: PrintedSpec
  private readonly firstPairs: Pairs
  private readonly spec: string
  private readonly options: TakeOptions
  private readonly texts = new Map<string, string>()
  private printed: PrintedSpec
  private readonly refused = new Map<string, string>()
  private readonly left: EditContext['left'] = new Map()
  private readonly parted = new Map<number, number>()
  private readonly joined = new Map<string, number>()
  private readonly settled = new Set<number>()
  private readonly conflicts = new Map<number, { before: string; after: string }>()
  private readonly dropped = new Set<number>()
  private readonly newInSpec = new Set<string>()
  private readonly unclear = new Set<string>()
  private readonly otherSections = new Set<number>()
  private readonly told: Told[] = []
  /** What was edited and is not yet taken: which unit of the spec it is. */
  private readonly pins = new Map<number, string>()
  private readonly times = new Map<string, number>()
  private readonly isSame: boolean
  private readonly isHashed: boolean
  /** Nobody can tell what was changed in the spec since a file without hashes was rendered: it is believed to be nothing. */
  private readonly isSpecSame: boolean

  constructor(
    document: WordDocument,
    units: readonly FileUnit[],
    printed: PrintedSpec,
    pairs: Pairs,
    spec: string,
    text: string,
    options: TakeOptions,
  ) {
    this.document = document
    this.units = units
    this.original = printed
    this.printed = printed
    this.firstPairs = pairs
    this.spec = spec
    this.options = options
    this.texts.set(spec, text)
    this.isHashed = hasHashes(units)
    this.isSame = isMadeFrom(document.properties.custom.get(propertyNames.spec), printed.fingerprint)
    this.isSpecSame = this.isSame || !this.isHashed
    this.compareSides()
  }

  async take(): Promise<Taken> {
    const before = new Map(this.texts)
    await this.work()
    const changed = new Map([...this.texts].filter(([name, text]) => before.get(name) !== text))
    const own = changed.get(this.spec)
    if (own !== undefined && before.get(this.spec)!.startsWith(mark) && !own.startsWith(mark))
      changed.set(this.spec, mark + own)
    const left = findLeft({
      original: this.original,
      firstPairs: this.firstPairs,
      pins: this.pins,
      printed: this.printed,
      file: this.units,
      document: this.document,
      settled: this.settled,
      dropped: this.dropped,
      newInSpec: this.newInSpec,
      unclear: this.unclear,
      otherSections: this.otherSections,
      reasons: this.left,
      refused: this.refused,
      conflicts: this.conflicts,
    })
    const told = [...this.told, ...left]
    return {
      texts: changed,
      told,
      isWhole: !left.some(({ kind }) => kind !== 'look'),
      document: this.document,
      hasHashes: this.isHashed,
    }
  }

  /** What each side has changed since the file was rendered. */
  private compareSides(): void {
    const { units, firstPairs, original } = this
    const hasPair = new Set([...firstPairs.ofSpec.keys()].map(index => original.units[index]!.section))
    for (const { section, kind } of original.units)
      if (!hasPair.has(section) && kind !== 'note') this.otherSections.add(section)
    for (const [index, other] of firstPairs.ofSpec) {
      const [one, its] = [original.units[index]!, units[other]!]
      this.settle(one, its, other)
      if (keyOfUnit(one) !== keyOfUnit(its)) this.pins.set(other, keyOfUnit(one))
    }
    units.forEach((unit, other) => {
      if (firstPairs.ofFile.has(other) || this.isSame) return
      const base = carriersOfUnit(unit).some(({ hash }) => hash !== undefined)
      if (!base) return
      this.dropped.add(other)
      const edited = unit.cells.some(({ texts }) =>
        texts.some(text => text.carriers.length === 0 || textEditedIn(text, text, false) === 'both'),
      )
      if (edited) this.conflicts.set(other, { before: '', after: wordsOfUnit(unit) })
    })
    if (!this.isHashed || this.isSame) return
    original.units.forEach((unit, index) => {
      if (firstPairs.ofSpec.has(index) || this.otherSections.has(unit.section)) return
      if (wasRendered(index, original.units, units, firstPairs)) return
      const words = wordsOfUnit(unit)
      this.newInSpec.add(words)
      this.unclear.add(words)
    })
  }

  private settle(spec: FileUnit, file: FileUnit, other: number): void {
    if (wordsOfUnit(spec) === wordsOfUnit(file)) return
    if (file.kind !== 'row') {
      const [one, its] = [spec.cells[0]!.texts[0], file.cells[0]!.texts[0]]
      if (one === undefined || its === undefined) return
      const edited = textEditedIn(one, its, this.isSpecSame)
      if (edited === 'spec' || edited === 'none') this.settled.add(other)
      if (edited !== 'both') return
      this.settled.add(other)
      this.conflicts.set(other, { before: one.text, after: its.text })
      return
    }
    const isSame = this.isSpecSame || isRowAsRendered(spec, file)
    const both = file.cells.filter(cell => {
      const own = spec.cells.find(({ column }) => column === cell.column)
      return own !== undefined && cellEditedIn(own, cell, isSame) === 'both'
    })
    if (both.length === 0) return
    this.settled.add(other)
    this.conflicts.set(other, { before: wordsOfUnit(spec), after: wordsOfUnit(file) })
  }

  /** Writes what can be written, tries again without what cannot. */
  private async work(): Promise<void> {
    const remarks = remarkJobs(this.document, this.units, this.original, this.firstPairs)
    await this.attempt(remarks)
    for (;;) {
      const context: EditContext = {
        printed: this.printed,
        file: this.units,
        pairs:
          this.printed === this.original
            ? this.firstPairs
            : pairUnits(this.printed.units, this.units, this.pins),
        literal: this.options.literal,
        isSpecSame: this.isSpecSame,
        settled: this.settled,
        dropped: this.dropped,
        newInSpec: this.newInSpec,
        otherSections: this.otherSections,
        refused: this.refused,
        parted: this.parted,
        joined: this.joined,
        left: this.left,
      }
      const jobs = nextJobs(context)
      if (jobs.length === 0) return
      await this.attempt(jobs)
    }
  }

  /** Does jobs, or as many of them as the proof lets through; one that it does not is refused. */
  private async attempt(jobs: readonly Job[]): Promise<void> {
    if (jobs.length === 0) return
    const changed = this.changesOf(jobs)
    const next = changed && (await this.print(changed))
    if (changed !== undefined && next !== undefined && this.isProven(jobs, next)) {
      for (const [name, text] of changed) this.texts.set(name, text)
      // What comes again and again is not what it is taken for.
      for (const { key } of jobs) {
        const times = (this.times.get(key) ?? 0) + 1
        this.times.set(key, times)
        if (times >= mostTimes) this.refused.set(key, 'unproven')
      }
      for (const job of jobs) for (const index of job.units ?? []) this.pins.delete(index)
      const places = new PlacesInWords(this.printed.read.root.data())
      for (const job of jobs) {
        const { kind, before, after } = job
        this.told.push({ kind, where: whereOf(job, places), before, after })
      }
      this.printed = next
      return
    }
    if (jobs.length === 1) {
      this.refused.set(jobs[0]!.key, next === undefined ? 'unreadable' : 'unproven')
      return
    }
    // The others are looked for anew, in what this half has left.
    const half = jobs.slice(0, jobs.length >> 1)
    await this.attempt(half)
  }

  private changesOf(jobs: readonly Job[]): Map<string, string> | undefined {
    const changes = new SpecChanges(this.printed.read)
    for (const job of jobs) job.write(changes)
    const changed = changes.apply()
    return changed.size === 0 ? undefined : changed
  }

  private async print(changed: ReadonlyMap<string, string>): Promise<PrintedSpec | undefined> {
    const { spec, options, texts } = this
    const textOf = (name: string): string | undefined => changed.get(name) ?? texts.get(name)
    const { printing } = options
    const { value } = await printSpec(spec, textOf(spec)!, {
      ...printing,
      readBeside: name => {
        const text = textOf(besideName(spec, name))
        return text === undefined ? printing.readBeside(name) : { text }
      },
    })
    return value
  }

  /** The document has just the words that it should have, no more and no less. */
  private isProven(jobs: readonly Job[], next: PrintedSpec): boolean {
    const counts = new Map<string, number>()
    const add = (text: string, count: number): void => {
      counts.set(text, (counts.get(text) ?? 0) + count)
    }
    for (const text of proofTexts(this.printed)) add(text, 1)
    for (const { gone, come } of jobs) {
      for (const text of gone) add(text, -1)
      for (const text of come) add(text, 1)
    }
    for (const text of proofTexts(next)) add(text, -1)
    return [...counts.values()].every(count => count === 0)
  }
}

function whereOf({ path, index }: Pick<Job, 'path' | 'index'>, places: PlacesInWords): string {
  return path === undefined ? '' : places.at(path, index)
}

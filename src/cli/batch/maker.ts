import { dirname } from 'node:path'
import { fingerprints } from '../../batch/fingerprint.ts'
import { guessFiles } from '../../batch/named-files.ts'
import { type Job, linesOf, type Outcome } from '../../batch/outcome.ts'
import type { DataRow } from '../../data/data-row.ts'
import { readData } from '../../data/read-data.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { Source } from '../../diagnostics/source.ts'
import { type Prepared, prepare, type RenderOptions } from '../../pipeline.ts'
import type { Format } from '../../writers/formats.ts'
import { guardTarget, stateIfMadeFrom, words } from '../../writers/guard.ts'
import { faultWords } from '../fault.ts'
import { isFileError } from '../file-error.ts'
import type { Io } from '../io.ts'
import { type Office, readOffice } from '../office.ts'
import { readSpec, type SpecText } from '../read-spec.ts'
import { renderSettings } from '../render-settings.ts'

/** What the jobs of a run have in common; plain data, so that it can be handed to a thread. */
export interface BatchSettings {
  format: Format
  /** Folder of the office's templates, where one is named. */
  templates?: string | undefined
  final?: boolean | undefined
  /** Make and write every document, whatever stands there. */
  force?: boolean | undefined
  /** The data whose rows fill the frame. */
  data?: { file: string; text: string } | undefined
}

/** A spec that was read for several documents, and the files that its findings point into. */
interface Frame {
  prepared: Prepared
  sources: Map<string, Source>
}

/** Makes documents one by one, and writes them. What serves several is kept: the office of the last folder, the frame and its rows. */
export class Maker {
  private readonly settings: BatchSettings
  private readonly io: Io
  private office: { folder: string; office: Office } | undefined
  private frame: Frame | undefined
  private rows: readonly DataRow[] | undefined

  constructor(settings: BatchSettings, io: Io) {
    this.settings = settings
    this.io = io
  }

  /** Makes a document. Whatever goes wrong is told in the outcome. */
  async make(job: Job): Promise<Outcome> {
    try {
      return job.row === undefined ? await this.makeSpec(job) : await this.makeRow(job, job.row.index)
    } catch (error) {
      if (isFileError(error)) return refused('failed', error.message, error.hint)
      const words = faultWords(error, this.io.env)
      return refused('failed', `Chương trình gặp lỗi ngoài dự kiến ở \`${job.spec}\`: ${words}`)
    }
  }

  /**
   * Reads the frame for all rows of the data.
   * @returns what keeps it from being used; undefined when nothing does.
   */
  async openFrame(spec: string): Promise<Outcome | undefined> {
    const office = await this.officeOf(spec)
    const texts = readSpec(spec, this.io)
    const { file, text } = this.settings.data!
    const found = (diagnostics: Diagnostic[]): Outcome =>
      outcome('invalid', diagnostics, sourcesOf([office.texts, texts.texts]))
    if (hasErrors(office.diagnostics)) return found(office.diagnostics)
    const prepared = await prepare(spec, texts.text, await this.optionsFor(texts, office))
    if (prepared.value === undefined) return found([...office.diagnostics, ...prepared.diagnostics])
    this.rows = readData(file, text).value?.rows ?? []
    const sources = sourcesOf([office.texts, texts.texts, [[file, text]]])
    this.frame = { prepared: prepared.value, sources }
    return undefined
  }

  private async makeRow({ spec, target }: Job, index: number): Promise<Outcome> {
    if (this.frame === undefined) {
      const fault = await this.openFrame(spec)
      if (fault !== undefined) return fault
    }
    const { prepared, sources } = this.frame!
    const row = this.rows![index]!
    const known = await this.upToDate(target, () => prepared.fingerprint(row))
    if (known !== undefined) return known
    const office = await this.officeOf(spec)
    const { value, diagnostics } = prepared.render(row)
    const found = [...office.diagnostics, ...diagnostics]
    if (value === undefined) return outcome('invalid', found, sources)
    return this.write(target, value.bytes, outcome('written', found, sources))
  }

  private async makeSpec({ spec, target }: Job): Promise<Outcome> {
    const office = await this.officeOf(spec)
    const read = readSpec(spec, this.io)
    const found = (diagnostics: Diagnostic[], state: 'written' | 'invalid'): Outcome =>
      outcome(state, [...office.diagnostics, ...diagnostics], sourcesOf([office.texts, read.texts]))
    if (hasErrors(office.diagnostics)) return found([], 'invalid')
    const options = await this.optionsFor(read, office)
    const known = await this.upToDate(target, () =>
      fingerprints(options, read.text, guessFiles(read.text, read.readBeside))(),
    )
    if (known !== undefined) return known
    const prepared = await prepare(spec, read.text, options)
    if (prepared.value === undefined) return found(prepared.diagnostics, 'invalid')
    const { value, diagnostics } = prepared.value.render()
    if (value === undefined) return found(diagnostics, 'invalid')
    return this.write(target, value.bytes, found(diagnostics, 'written'))
  }

  /**
   * Looks whether a document need not be made at all.
   * With `--final` it is always made: its marks are looked for on the way.
   */
  private async upToDate(target: string, fingerprint: () => string): Promise<Outcome | undefined> {
    const { format, force, final } = this.settings
    if (force || final || format === 'txt' || !this.io.exists(target) || this.io.isDevice(target))
      return undefined
    switch (await stateIfMadeFrom(fingerprint(), format, this.io.read(target))) {
      case 'untouched':
        return outcome('unchanged', [], new Map())
      case 'edited':
        return kept(target, words.edited!, outcome('kept', [], new Map()))
      default:
        return undefined
    }
  }

  /** Writes a document where nothing is lost by it. @param made the outcome when it is written. */
  private async write(target: string, bytes: Uint8Array, made: Outcome): Promise<Outcome> {
    const { format, force } = this.settings
    if (this.io.exists(target) && !this.io.isDevice(target)) {
      const existing = this.io.read(target)
      if (Buffer.compare(existing, bytes) === 0) return { ...made, state: 'unchanged' }
      const refusal = force ? undefined : await guardTarget(format, existing, bytes)
      if (refusal !== undefined) return kept(target, refusal, made)
    }
    try {
      this.io.write(target, bytes)
    } catch (error) {
      if (!isFileError(error)) throw error
      return {
        ...made,
        ...refused('failed', error.message, error.hint),
        diagnostics: made.diagnostics,
        lines: made.lines,
      }
    }
    return made
  }

  /** The office of a spec; specs come folder by folder. */
  private async officeOf(spec: string): Promise<Office> {
    const folder = dirname(spec)
    if (this.office?.folder !== folder)
      this.office = { folder, office: await readOffice(spec, this.settings.templates, this.io) }
    return this.office.office
  }

  private optionsFor(texts: SpecText, office: Office): Promise<RenderOptions> {
    return renderSettings(texts, office, this.settings, this.io)
  }
}

const refused = (state: 'failed', message: string, hint?: string): Outcome => ({
  state,
  diagnostics: [],
  lines: [],
  refusal: { message, ...(hint === undefined ? {} : { hint }) },
})

const kept = (target: string, why: string, made: Outcome): Outcome => ({
  ...made,
  state: 'kept',
  refusal: {
    message: `Chưa ghi đè \`${target}\`: ${why}`,
    hint: 'Ghi ra thư mục khác bằng `--out-dir`, hoặc thêm `--force` để ghi đè.',
  },
})

function outcome(
  state: Outcome['state'],
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): Outcome {
  const sorted = sortDiagnostics(diagnostics)
  return { state, diagnostics: sorted, lines: linesOf(sorted, sources) }
}

const sourcesOf = (texts: readonly Iterable<readonly [string, string]>[]): Map<string, Source> =>
  new Map(texts.flatMap(some => [...some].map(([file, text]) => [file, new Source(file, text)] as const)))

import { fingerprints } from '../../batch/fingerprint.ts'
import { guessFiles } from '../../batch/named-files.ts'
import { type Job, type JobOutcome, linesOf } from '../../batch/outcome.ts'
import { readData } from '../../data/read-data.ts'
import type { DataFile } from '../../data/sheet-text.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { Source } from '../../diagnostics/source.ts'
import type { Format, OutputFormat } from '../../document/formats.ts'
import { type Prepared, prepare, type Rendered, type RenderOptions } from '../../pipeline.ts'
import { type PrinterName, printedFrom } from '../../print/printer.ts'
import { isFileError } from '../../session/file-error.ts'
import { renderSettings } from '../../session/render-settings.ts'
import type { OpenSpec } from '../../session/session.ts'
import type { TemplatedOffice } from '../../session/templated-office.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import type { DataRow } from '../../text/data-row.ts'
import { documentGuard, guardWords, stateIfMadeFrom } from '../../writers/guard.ts'
import type { FinalCheck } from '../commands/check-final.ts'
import { faultWords } from '../fault.ts'
import type { Io } from '../io.ts'
import { remarksAsComments } from '../remarks-as-comments.ts'
import { putOutput } from '../write-output.ts'

/** What the jobs of a run have in common; plain data, so that it can be handed to a thread. */
export interface BatchSettings {
  /** What is written, or handed to the printer. */
  format: Format
  /** The documents become PDFs, made by this program. */
  printer?: PrinterName | undefined
  /** Folder of the office's templates, where one is named. */
  templates?: string | undefined
  /** They are about to be signed: each is looked at as `cchc check` does. */
  final?: boolean | undefined
  /** With `final`: they are made whatever is found. */
  allowFindings?: boolean | undefined
  /** Remarks go out as comments of Word. */
  comments?: boolean | undefined
  /** Make and write every document, whatever stands there. */
  force?: boolean | undefined
  /** The data whose rows fill the frame. */
  data?: DataFile | undefined
}

/** A spec that was read for several documents, and the files that its findings point into. */
interface Frame {
  prepared: Prepared
  sources: Map<string, Source>
}

/** Makes documents one by one, and writes them. What serves several is kept: their offices, the frame and its rows. */
export class Maker {
  private readonly settings: BatchSettings
  private readonly io: Io
  private readonly session: TemplatedSession
  private frame: Frame | undefined
  private rows: readonly DataRow[] | undefined
  private finalCheck: FinalCheck | undefined
  /** What was made last and waits to be printed. */
  private unprinted: Rendered | undefined

  constructor(settings: BatchSettings, io: Io) {
    this.settings = settings
    this.io = io
    this.session = new TemplatedSession(io, settings.templates)
  }

  /** Makes a document. Whatever goes wrong is reported in the outcome. */
  async make(job: Job): Promise<JobOutcome> {
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
  async openFrame(spec: string): Promise<JobOutcome | undefined> {
    const open = await this.session.open(spec)
    const { office } = open
    const { file, text, sheet } = this.settings.data!
    const found = (diagnostics: readonly Diagnostic[]): JobOutcome =>
      outcome('invalid', diagnostics, sourcesOf(open.texts))
    if (hasErrors(office.diagnostics)) return found(office.diagnostics)
    const prepared = await prepare(spec, open.text, await this.optionsFor(open))
    if (prepared.value === undefined) return found([...office.diagnostics, ...prepared.diagnostics])
    this.rows = readData(file, text, sheet).value?.rows ?? []
    const sources = sourcesOf([...open.texts, [file, text]])
    this.frame = { prepared: prepared.value, sources }
    return undefined
  }

  private async makeRow({ spec, target }: Job, index: number): Promise<JobOutcome> {
    if (this.frame === undefined) {
      const fault = await this.openFrame(spec)
      if (fault !== undefined) return fault
    }
    const { prepared, sources } = this.frame!
    const row = this.rows![index]!
    const known = await this.upToDate(target, () => prepared.fingerprint(row))
    if (known !== undefined) return known
    const office = await this.session.office(spec)
    const { value, diagnostics } = await prepared.render(row)
    const found = [...office.diagnostics, ...diagnostics]
    if (value === undefined) return outcome('invalid', found, sources)
    return this.finish(target, value, outcome('written', found, sources))
  }

  private async makeSpec({ spec, target }: Job): Promise<JobOutcome> {
    const open = await this.session.open(spec)
    const { office } = open
    const found = (diagnostics: Diagnostic[], state: 'written' | 'invalid'): JobOutcome =>
      outcome(state, [...office.diagnostics, ...diagnostics], sourcesOf(open.texts))
    if (hasErrors(office.diagnostics)) return found([], 'invalid')
    const options = await this.optionsFor(open)
    const known = await this.upToDate(target, () =>
      fingerprints(options, open.text, guessFiles(open.text, open.readBeside))(),
    )
    if (known !== undefined) return known
    const prepared = await prepare(spec, open.text, options)
    if (prepared.value === undefined) return found(prepared.diagnostics, 'invalid')
    const { value, diagnostics } = await prepared.value.render()
    if (value === undefined) return found(diagnostics, 'invalid')
    return this.finish(target, value, found(diagnostics, 'written'))
  }

  /**
   * Looks whether a document need not be made at all.
   * With `--final` it is always made: its marks are looked for on the way.
   */
  private async upToDate(target: string, fingerprint: () => string): Promise<JobOutcome | undefined> {
    const { format, force, final, printer } = this.settings
    if (force || final || format === 'txt' || this.io.isDevice(target)) return undefined
    const existing = this.io.look(target)
    if (existing === undefined) return undefined
    const made = printer === undefined ? fingerprint() : printedFrom(fingerprint(), printer)
    switch (await stateIfMadeFrom(made, this.target, existing)) {
      case 'untouched':
        return outcome('unchanged', [], new Map())
      case 'edited':
        return kept(target, guardWords.edited!, outcome('kept', [], new Map()))
      default:
        return undefined
    }
  }

  /** The format of the files that stand there in the end. */
  private get target(): OutputFormat {
    return this.settings.printer === undefined ? this.settings.format : 'pdf'
  }

  /** What was made by the last job and waits to be printed; undefined where it came to nothing, or was up to date. */
  takeUnprinted(): Rendered | undefined {
    const taken = this.unprinted
    this.unprinted = undefined
    return taken
  }

  private async finish(target: string, value: Rendered, made: JobOutcome): Promise<JobOutcome> {
    if (this.settings.printer === undefined) return this.write(target, value.bytes, made)
    this.unprinted = value
    return made
  }

  /** Writes a document where nothing is lost by it. @param made the outcome when it is written. */
  async write(target: string, bytes: Uint8Array, made: JobOutcome): Promise<JobOutcome> {
    const { force } = this.settings
    try {
      const existing = this.io.isDevice(target) ? undefined : this.io.look(target)
      if (existing !== undefined && Buffer.compare(existing, bytes) === 0)
        return { ...made, state: 'unchanged' }
      const refusal = await putOutput(target, bytes, { guard: documentGuard(this.target), force }, this.io)
      if (refusal !== undefined) return kept(target, refusal, made)
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

  private async optionsFor(open: OpenSpec<TemplatedOffice>): Promise<RenderOptions> {
    const { format, final, allowFindings, comments } = this.settings
    if (!final) {
      const wishes = comments ? await remarksAsComments() : {}
      return renderSettings(open, { format, ...wishes }, this.io.env)
    }
    const { FinalCheck } = await import('../commands/check-final.ts')
    this.finalCheck ??= new FinalCheck(this.io)
    const look = this.finalCheck.lookFor(open)
    return renderSettings(
      open,
      { format, look, isFinal: true, allowsFindings: allowFindings === true },
      this.io.env,
    )
  }
}

const refused = (state: 'failed', message: string, hint?: string): JobOutcome => ({
  state,
  diagnostics: [],
  lines: [],
  refusal: { message, ...(hint === undefined ? {} : { hint }) },
})

const kept = (target: string, why: string, made: JobOutcome): JobOutcome => ({
  ...made,
  state: 'kept',
  refusal: {
    message: `Chưa ghi đè \`${target}\`: ${why}`,
    hint: 'Ghi ra thư mục khác bằng `--out-dir`, hoặc thêm `--force` để ghi đè.',
  },
})

function outcome(
  state: JobOutcome['state'],
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): JobOutcome {
  const sorted = sortDiagnostics(diagnostics)
  return { state, diagnostics: sorted, lines: linesOf(sorted, sources) }
}

const sourcesOf = (texts: Iterable<readonly [string, string]>): Map<string, Source> =>
  new Map([...texts].map(([file, text]) => [file, new Source(file, text)]))

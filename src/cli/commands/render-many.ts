import { basename, dirname, join } from 'node:path'
import { isFailure, type Job, type JobOutcome, type LineText, lineIn, linesOf } from '../../batch/outcome.ts'
import { jsonEnd, jsonStart } from '../../batch/summary.ts'
import { findCollision, targetOf } from '../../batch/targets.ts'
import { outputNames } from '../../data/output-names.ts'
import { readData } from '../../data/read-data.ts'
import type { DataFile } from '../../data/sheet-text.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { foldRepeats } from '../../diagnostics/fold-repeats.ts'
import { reportText, summary } from '../../diagnostics/report-text.ts'
import { Source } from '../../diagnostics/source.ts'
import type { Format } from '../../document/formats.ts'
import { version } from '../../version.ts'
import { type BatchSettings, Maker } from '../batch/maker.ts'
import { isLong, runHere, runInThreads, threadCount } from '../batch/run-jobs.ts'
import { Teller } from '../batch/tell.ts'
import { openData } from '../data-file.ts'
import { finalWordsOfMany } from '../final-words.ts'
import type { Io } from '../io.ts'
import type { RenderCommandOptions } from '../render-options.ts'
import { paintFor, tellFailure } from '../report.ts'
import { manyDepthsNote } from '../target-name.ts'

/**
 * `cchc render` for many documents: several specs, or a frame and rows of data.
 * @param specs the names of the specs, expanded.
 * @returns 0 when every document stands in its place, 1 when one does not, 2 when the run could not begin or a spec is not there.
 */
export async function renderMany(
  specs: readonly string[],
  options: RenderCommandOptions,
  io: Io,
): Promise<number> {
  const asked = options.jobs === undefined ? undefined : Number(options.jobs)
  const wrong = wrongOptions(specs, options)
  if (wrong !== undefined) {
    tellFailure(io, ...wrong)
    return 2
  }
  const { templates, final, allowFindings, comments, force, data: file } = options
  const print = options.format === 'pdf' ? await import('../commands/print.ts') : undefined
  const printer = await print?.printerFor(options.with, io)
  if (print !== undefined && printer === undefined) return 2
  const format = printer?.source ?? (options.format as Format)
  const data = file === undefined ? undefined : await openData(file, options.sheet, io)
  const settings: BatchSettings = {
    format,
    printer: printer?.name,
    templates,
    final,
    allowFindings,
    comments,
    force,
    data,
  }
  const maker = new Maker(settings, io)
  const { jobs, findings, lines, refused } =
    data === undefined ? planSpecs(specs, options) : await planRows(specs[0]!, data, options, maker)
  const paint = await paintFor(io.colour, io)
  if (options.report === 'text' && findings.length > 0)
    io.stderr(`${reportText(foldRepeats(findings), lineIn(lines), paint)}${summary(findings)}.\n`)
  if (jobs.length === 0) {
    if (options.report === 'json') io.stdout(jsonStart(version) + jsonEnd([], findings, lines))
    else io.stderr('Chưa ghi tệp nào: sửa các chỗ trên rồi chạy lại.\n')
    return 1
  }
  const collision = findCollision(jobs)
  if (collision !== undefined) {
    const { first, second } = collision
    tellFailure(
      io,
      `Chưa ghi tệp nào: \`${first.spec}\` và \`${second.spec}\` cùng ra một tệp \`${second.target}\`.`,
      'Đổi tên một trong hai tệp kế hoạch, hoặc xuất ra hai thư mục khác nhau.',
    )
    return 2
  }
  const missing = new Set(specs.filter(spec => !io.exists(spec)))
  makeFolders(
    jobs.filter(({ spec, isRefused }) => !isRefused && !missing.has(spec)),
    io,
  )
  const teller = new Teller(jobs, options.report, paint, io)
  const places = [...jobs.keys()].filter(index => !jobs[index]!.isRefused)
  for (const [index, outcome] of refused) teller.done(index, outcome)
  const made = places.map(index => jobs[index]!)
  const done = (index: number, outcome: JobOutcome): void => teller.done(places[index]!, outcome)
  const threads = threadCount(made.length, asked, io)
  if (printer !== undefined)
    await (await import('../commands/print-jobs.ts')).runPrinting(made, maker, printer, done, io)
  else if (threads === 1 && !isLong(made.length, io)) await runHere(made, maker, done)
  else await runInThreads(made, threads, () => io.startThread!(settings), done, io.env)
  teller.end(findings, lines)
  if (options.report === 'text') {
    const made = teller.entries.filter(entry => !isFailure(entry)).map(({ job }) => job.target)
    io.stderr(manyDepthsNote(made))
    if (final) {
      const left = teller.entries.filter(({ errors }) => errors > 0).length
      io.stderr(finalWordsOfMany(left, allowFindings === true))
    }
  }
  if (missing.size > 0) return 2
  return teller.entries.some(isFailure) || hasErrors(findings) ? 1 : 0
}

/** What is wrong with the command line, and what to do; undefined for nothing. */
function wrongOptions(
  specs: readonly string[],
  { output, outDir, jobs, data, name, sheet }: RenderCommandOptions,
): [message: string, hint: string] | undefined {
  if (output !== undefined)
    return ['`-o` chỉ dùng khi xuất một văn bản.', 'Dùng `--out-dir THƯ-MỤC` để chọn nơi đặt các tệp.']
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    return [`\`--jobs ${jobs}\` không đúng.`, 'Ghi một số từ 1 trở lên, ví dụ `--jobs 2`.']
  if (data === undefined && name !== undefined)
    return ['`--name` chỉ dùng cùng `--data`.', 'Thêm `--data TỆP.xlsx`, hoặc bỏ `--name`.']
  if (data === undefined && sheet !== undefined)
    return ['`--sheet` chỉ dùng cùng `--data`.', 'Thêm `--data TỆP.xlsx`, hoặc bỏ `--sheet`.']
  if (data !== undefined && specs.length !== 1)
    return ['`--data` chỉ dùng với một tệp khung.', 'Chạy riêng lệnh này cho từng khung.']
  if (data !== undefined && outDir === undefined)
    return ['`--data` cần một thư mục để đặt các văn bản.', 'Thêm `--out-dir THƯ-MỤC`.']
  return undefined
}

/** What is to be made, and what was found on the way; no jobs where that keeps all of them from being made. */
interface Plan {
  jobs: Job[]
  findings: readonly Diagnostic[]
  lines: readonly LineText[]
  /** What there is to say about the jobs of rows that cannot be used, by the index of the job. */
  refused: ReadonlyMap<number, JobOutcome>
}

const planSpecs = (specs: readonly string[], { format, outDir }: RenderCommandOptions): Plan => ({
  jobs: specs.map(spec => ({ spec, target: targetOf(spec, format, outDir) })),
  findings: [],
  lines: [],
  refused: new Map(),
})

/** A document for each row of the data. */
async function planRows(
  spec: string,
  { file, text, sheet }: DataFile,
  { format, outDir, name }: RenderCommandOptions,
  maker: Maker,
): Promise<Plan> {
  const table = readData(file, text, sheet)
  const names = table.value && outputNames(table.value, name, format, basename(spec))
  const sources = new Map([[file, new Source(file, text)]])
  const stopped = (findings: readonly Diagnostic[], lines: readonly LineText[]): Plan => ({
    jobs: [],
    findings,
    lines,
    refused: new Map(),
  })
  if (table.value === undefined || names?.value === undefined) {
    const findings = sortDiagnostics([...table.diagnostics, ...(names?.diagnostics ?? [])])
    return stopped(findings, linesOf(findings, sources))
  }
  const fault = await maker.openFrame(spec)
  if (fault !== undefined) return stopped(fault.diagnostics, fault.lines)

  const { rows, refused } = table.value
  const jobs: { job: Job; outcome?: JobOutcome }[] = [
    ...refused.map(({ line, diagnostics }) => refusedRow(spec, file, line, -1, diagnostics, sources)),
    ...rows.map((row, index) => {
      const target = names.value![index]!
      const { line } = row
      return typeof target !== 'string'
        ? refusedRow(spec, file, line, index, [target], sources)
        : { job: { spec, target: join(outDir!, target), row: { index, line } } }
    }),
  ].sort((a, b) => a.job.row!.line - b.job.row!.line)
  const findings = sortDiagnostics(table.diagnostics.filter(({ severity }) => severity !== 'error'))
  return {
    jobs: jobs.map(({ job }) => job),
    findings,
    lines: linesOf(findings, sources),
    refused: new Map(jobs.flatMap(({ outcome }, index) => (outcome === undefined ? [] : [[index, outcome]]))),
  }
}

/** A row of which nothing is made: its place in the table at the end says so. */
function refusedRow(
  spec: string,
  file: string,
  line: number,
  index: number,
  diagnostics: Diagnostic[],
  sources: ReadonlyMap<string, Source>,
): { job: Job; outcome: JobOutcome } {
  return {
    job: { spec, target: file, row: { index, line }, isRefused: true },
    outcome: { state: 'invalid', diagnostics, lines: linesOf(diagnostics, sources) },
  }
}

/** Makes the folders that documents are written to, and takes away what a killed run has left in them. */
function makeFolders(jobs: readonly Job[], io: Io): void {
  const folders = new Map<string, Set<string>>()
  for (const { target } of jobs) {
    const folder = dirname(target)
    if (!folders.has(folder)) folders.set(folder, new Set())
    folders.get(folder)!.add(basename(target))
  }
  for (const [folder, names] of folders) {
    io.makeFolder(folder)
    io.removeLeftovers(folder, names)
  }
}

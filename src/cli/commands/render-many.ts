import { basename, dirname, join } from 'node:path'
import { isFailure, type Job, type LineText, lineIn, linesOf } from '../../batch/outcome.ts'
import { jsonEnd, jsonStart } from '../../batch/summary.ts'
import { findCollision, targetOf } from '../../batch/targets.ts'
import { outputNames } from '../../data/output-names.ts'
import { readData } from '../../data/read-data.ts'
import { type Diagnostic, hasErrors, sortDiagnostics } from '../../diagnostics/diagnostic.ts'
import { reportText, summary } from '../../diagnostics/report-text.ts'
import { Source } from '../../diagnostics/source.ts'
import { textOf } from '../../session/files.ts'
import { version } from '../../version.ts'
import { type BatchSettings, Maker } from '../batch/maker.ts'
import { isLong, runHere, runInThreads, threadCount } from '../batch/run-jobs.ts'
import { Teller } from '../batch/tell.ts'
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
  const { format, templates, final, allowFindings, force, data: file } = options
  const data = file === undefined ? undefined : { file, text: textOf(file, io) }
  const settings: BatchSettings = { format, templates, final, allowFindings, force, data }
  const maker = new Maker(settings, io)
  const { jobs, findings, lines } =
    data === undefined ? planSpecs(specs, options) : await planRows(specs[0]!, data, options, maker)
  const paint = await paintFor(io.colour, io)
  if (options.report === 'text' && findings.length > 0)
    io.stderr(`${reportText(findings, lineIn(lines), paint)}${summary(findings)}.\n`)
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
    jobs.filter(({ spec }) => !missing.has(spec)),
    io,
  )
  const teller = new Teller(jobs, options.report, paint, io)
  const threads = threadCount(jobs.length, asked, io)
  if (threads === 1 && !isLong(jobs.length, io)) await runHere(jobs, maker, teller.done)
  else await runInThreads(jobs, threads, () => io.startThread!(settings), teller.done, io.env)
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
  { output, outDir, jobs, data, name }: RenderCommandOptions,
): [message: string, hint: string] | undefined {
  if (output !== undefined)
    return ['`-o` chỉ dùng khi xuất một văn bản.', 'Dùng `--out-dir THƯ-MỤC` để chọn nơi đặt các tệp.']
  if (jobs !== undefined && !/^[1-9]\d{0,2}$/.test(jobs))
    return [`\`--jobs ${jobs}\` không đúng.`, 'Ghi một số từ 1 trở lên, ví dụ `--jobs 2`.']
  if (data === undefined && name !== undefined)
    return ['`--name` chỉ dùng cùng `--data`.', 'Thêm `--data TỆP.csv`, hoặc bỏ `--name`.']
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
}

const planSpecs = (specs: readonly string[], { format, outDir }: RenderCommandOptions): Plan => ({
  jobs: specs.map(spec => ({ spec, target: targetOf(spec, format, outDir) })),
  findings: [],
  lines: [],
})

/** A document for each row of the data. */
async function planRows(
  spec: string,
  { file, text }: { file: string; text: string },
  { format, outDir, name }: RenderCommandOptions,
  maker: Maker,
): Promise<Plan> {
  const table = readData(file, text)
  const names = table.value && outputNames(table.value, name, format, basename(spec))
  const findings = sortDiagnostics([...table.diagnostics, ...(names?.diagnostics ?? [])])
  const lines = linesOf(findings, new Map([[file, new Source(file, text)]]))
  if (names?.value === undefined) return { jobs: [], findings, lines }
  const fault = await maker.openFrame(spec)
  if (fault !== undefined)
    return { jobs: [], findings: [...findings, ...fault.diagnostics], lines: [...lines, ...fault.lines] }
  const jobs = names.value.map((target, index) => ({
    spec,
    target: join(outDir!, target),
    row: { index, line: table.value!.rows[index]!.line },
  }))
  return { jobs, findings, lines }
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

import { basename, dirname, join } from 'node:path'
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts'
import { findingsJson } from '../../diagnostics/report-json.ts'
import { totalsOf } from '../../diagnostics/totals.ts'
import { jsonText } from '../../diagnostics/visible.ts'
import { type Imported, importWord, unitsByCode } from '../../import/import-word.ts'
import { readUnitMap } from '../../roll/unit-map.ts'
import { isFileError } from '../../session/file-error.ts'
import { textOf } from '../../session/files.ts'
import { expandWordFiles } from '../../session/word-files.ts'
import { keyPattern } from '../../spec/schema-values.ts'
import { version } from '../../version.ts'
import { Progress } from '../batch/progress.ts'
import { createLasting } from '../change-file.ts'
import type { Io } from '../io.ts'
import { linesOfTexts, makeReport, type Report, tellFailure } from '../report.ts'
import { depthNote, refuseBadName } from '../target-name.ts'

interface ImportCommandOptions {
  /** Target of a single spec. */
  output?: string
  /** Folder for the specs; without it each stands beside its Word file. */
  outDir?: string
  force?: boolean
  /** Write nothing. */
  dryRun?: boolean
  /** False for `--no-ids`. */
  ids: boolean
  /** File with codes and names of units. */
  units?: string
  /** Side of tracked changes. */
  tracked: 'accepted' | 'original'
  report: Report
}

/** What became of one file. */
type Outcome = 'proven' | 'differs' | 'unread' | 'kept'

/** What is told of one file. */
interface Told {
  file: string
  spec: string
  outcome: Outcome
  /** Counted words; undefined for a file that could not be read. */
  words: Imported['words'] | undefined
  /** The spec, empty for none. */
  text: string
  diagnostics: readonly Diagnostic[]
}

const encoder = new TextEncoder()

/**
 * `cchc import FILES`: reads Word files into specs, proves them, and tells what the specs do not say.
 * @returns 0 when every word arrived, 1 when the proof finds a word lost or moved, 2 when nothing could be read or written.
 */
export async function importFiles(
  names: readonly string[],
  options: ImportCommandOptions,
  io: Io,
): Promise<number> {
  const { files, listed } = expandWordFiles(names, io)
  if (files.length === 0) {
    tellFailure(
      io,
      `Không có tệp Word nào trong \`${listed ?? names.join(' ')}\`.`,
      'Ghi tên tệp .docx, hoặc thư mục có các tệp .docx.',
    )
    return 2
  }
  if (options.output !== undefined && files.length > 1) {
    tellFailure(
      io,
      '`-o` chỉ dùng khi lấy từ một tệp Word.',
      'Dùng `--out-dir THƯ-MỤC` để chọn nơi đặt các tệp.',
    )
    return 2
  }
  const units = readUnits(options.units, io)
  if (units === undefined) return 2
  const targets = files.map(file => targetOf(file, options))
  const twin = targets.findIndex((target, index) => targets.indexOf(target) < index)
  if (twin >= 0) {
    tellFailure(
      io,
      `Chưa ghi tệp nào: hai tệp Word cùng ra một tệp \`${targets[twin]}\`.`,
      'Đổi tên một tệp Word, hoặc lấy vào hai thư mục khác nhau.',
    )
    return 2
  }
  if (options.outDir !== undefined && options.dryRun !== true) {
    refuseBadName(options.outDir)
    io.makeFolder(options.outDir)
  }
  const progress = files.length > 1 && options.report === 'text' ? new Progress(files.length, io) : undefined
  const told: Told[] = []
  for (const [index, file] of files.entries()) {
    const one = await importFile(file, targets[index]!, units, options, io, progress)
    told.push(one)
    progress?.step(file)
  }
  progress?.clear()
  const outcomes = told.map(({ outcome }) => outcome)
  if (options.report === 'json') io.stdout(reportOf(told))
  else if (files.length > 1) io.stderr(summaryText(files, outcomes))
  if (outcomes.some(outcome => outcome === 'unread' || outcome === 'kept')) return 2
  return outcomes.includes('differs') ? 1 : 0
}

const targetOf = (file: string, { output, outDir }: ImportCommandOptions): string => {
  if (output !== undefined) return output
  const name = `${basename(file).replace(/\.[^.]*$/, '')}.yaml`
  const folder = outDir ?? dirname(file)
  return folder === '.' ? name : join(folder, name)
}

async function importFile(
  file: string,
  target: string,
  units: ReturnType<typeof unitsByCode>,
  options: ImportCommandOptions,
  io: Io,
  progress: Progress | undefined,
): Promise<Told> {
  const about = { file, spec: target, words: undefined, text: '' }
  let bytes: Uint8Array
  try {
    bytes = io.read(file)
  } catch (error) {
    if (!isFileError(error)) throw error
    progress?.clear()
    tellFailure(io, error.message, error.hint)
    return { ...about, outcome: 'unread', diagnostics: [] }
  }
  const { value, diagnostics } = await importWord(file, bytes, {
    side: options.tracked,
    ids: options.ids,
    units,
    source: basename(file),
    version,
    spec: target,
  })
  progress?.clear()
  const texts = new Map(value === undefined ? [] : [[target, value.text]])
  if (options.report === 'text' && diagnostics.length > 0)
    io.stderr(await makeReport(diagnostics, texts, 'text', io))
  if (value === undefined) {
    if (options.report === 'text') io.stderr(`Chưa ghi tệp nào từ ${file}.\n`)
    return { ...about, outcome: 'unread', diagnostics }
  }
  const isWritten = options.dryRun === true || write(target, value.text, options.force === true, io)
  const read = { ...about, words: value.words, text: value.text, diagnostics }
  if (!isWritten) return { ...read, outcome: 'kept' }
  const { all, lost, moved } = value.words
  if (options.report === 'text') {
    const what = options.dryRun ? `Xem thử, chưa ghi ${target}` : `Đã ghi ${target}`
    const proof = !value.isProven
      ? 'chưa xuất được văn bản để đối chiếu'
      : lost + moved === 0
        ? `đủ ${all} chữ của tệp Word, đúng thứ tự`
        : `${all} chữ, ${lost} chữ bị mất, ${moved} chữ đổi chỗ`
    io.stderr(`${what}: ${proof}\n${depthNote(target)}`)
    if (!options.dryRun && progress === undefined) io.stderr(`  → Dự thảo năm sau: cchc next ${target}\n`)
  }
  const isRight = value.isProven && lost + moved === 0 && !hasErrors(diagnostics)
  return { ...read, outcome: isRight ? 'proven' : 'differs' }
}

/** Writes a spec; one that is there already stays, unless it is the same or is to be replaced. */
function write(target: string, text: string, force: boolean, io: Io): boolean {
  refuseBadName(target)
  if (createLasting(target, text, io)) return true
  const bytes = encoder.encode(text)
  if (force) {
    io.write(target, bytes)
    return true
  }
  const existing = io.look(target)
  if (existing !== undefined && Buffer.compare(existing, bytes) === 0) return true
  tellFailure(
    io,
    `Đã có tệp \`${target}\`, không ghi đè.`,
    'Chọn tên khác bằng `-o TÊN-KHÁC.yaml`, hoặc thêm `--force` để ghi đè.',
  )
  return false
}

/** The office's list of units: lines `mã: Tên đơn vị`. */
function readUnits(file: string | undefined, io: Io): ReturnType<typeof unitsByCode> | undefined {
  if (file === undefined) return unitsByCode([])
  const { value } = readUnitMap(file, textOf(file, io))
  const wrong = value?.find(({ old, name }) => !keyPattern.test(old) || name === undefined)
  if (value === undefined || wrong !== undefined) {
    tellFailure(
      io,
      `Danh sách đơn vị \`${file}\` phải gồm các dòng \`mã: Tên đơn vị\`${wrong === undefined ? '' : `; dòng \`${wrong.old}\` không đúng`}.`,
      'Ví dụ: `vp: Văn phòng HĐND và UBND`; mã gồm chữ thường không dấu, chữ số, gạch dưới.',
    )
    return undefined
  }
  return unitsByCode(value.map(({ old, name }) => [old, name!]))
}

/** The report for programs: each file with what became of it, then all findings. */
function reportOf(told: readonly Told[]): string {
  const lines = linesOfTexts(new Map(told.map(({ spec, text }) => [spec, text])))
  const found = told.flatMap(({ diagnostics }) => diagnostics)
  const files = told.map(({ file, spec, outcome, words }) => ({
    file,
    spec: words === undefined ? null : spec,
    outcome,
    words: words ?? null,
  }))
  return `${jsonText({ version, totals: totalsOf(found, told.length), files, findings: findingsJson(found, lines) })}\n`
}

const outcomeNames: Record<Outcome, string> = {
  proven: 'đủ chữ',
  differs: 'phải xem lại',
  unread: 'không đọc được',
  kept: 'không ghi đè',
}

function summaryText(files: readonly string[], outcomes: readonly Outcome[]): string {
  const width = Math.max(...files.map(file => file.length))
  const rows = files.map((file, index) => `${file.padEnd(width)}  ${outcomeNames[outcomes[index]!]}\n`)
  const counts = (Object.keys(outcomeNames) as Outcome[]).flatMap(outcome => {
    const count = outcomes.filter(one => one === outcome).length
    return count === 0 ? [] : [`${count} ${outcomeNames[outcome]}`]
  })
  return `${rows.join('')}${files.length} tệp Word: ${counts.join(', ')}.\n`
}

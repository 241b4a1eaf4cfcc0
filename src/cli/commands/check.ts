import { checkRows } from '../../checks/check-rows.ts'
import { type CheckedSpec, checkSpec, fixSpec } from '../../checks/check-spec.ts'
import type { DataFile } from '../../data/sheet-text.ts'
import { type Diagnostic, hasErrors, isFault } from '../../diagnostics/diagnostic.ts'
import { foldRepeats } from '../../diagnostics/fold-repeats.ts'
import { worstOf } from '../../diagnostics/select.ts'
import { describe } from '../../plan/describe.ts'
import { isFileError } from '../../session/file-error.ts'
import { type Registers, registerFile, registersFor } from '../../session/registers.ts'
import { kept, type OpenSpec } from '../../session/session.ts'
import type { TemplatedOffice } from '../../session/templated-office.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import { wordFilesAmong } from '../../session/word-files.ts'
import type { ReviewedSpec } from '../../writers/review-sheet.ts'
import { changeWithBackup, whileLocked } from '../change-file.ts'
import { type CheckOptions, readCheckOptions } from '../check-options.ts'
import { tellChecked, toldOf } from '../check-report.ts'
import { openData } from '../data-file.ts'
import { faultWords, wantsStack } from '../fault.ts'
import { notPlain } from '../file-error.ts'
import { inputName, inputSign } from '../input-name.ts'
import type { Io } from '../io.ts'
import { loadWordCheck } from '../load-word-check.ts'
import { planFiles } from '../plan-files.ts'
import { tellFailure } from '../report.ts'
import { tellFixed } from '../tell-fixed.ts'
import { copyAskedFor, mayWriteCopy, type ReadWordFile, writeCopy } from '../word-copy.ts'

/**
 * `cchc check SPEC…`: reads every spec and tells what is wrong with it.
 * @returns 1 when something that is told has to be mended, 2 when a file could not be read or written or a rule failed: everything else is checked all
 * the same.
 */
export async function check(names: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  if (names.includes(inputSign)) {
    if (options.fix) {
      tellFailure(io, '`--fix` sửa tệp, nên không dùng với `-`.', 'Ghi tên tệp thay cho `-`.')
      return 2
    }
    const { withStandardInput } = await import('../standard-input.ts')
    const given = names.map(name => (name === inputSign ? inputName : name))
    return checkSpecs(given, options, await withStandardInput(io))
  }
  return checkSpecs(names, options, io)
}

async function checkSpecs(names: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const asked = readCheckOptions(names, options, io)
  if (asked === undefined) return 2
  const { words, others } = wordFilesAmong(asked.specs, io)
  if (words.length > 0 && !mayCheckWord(words, options, io)) return 2
  const copy = words.length === 0 ? undefined : copyAskedFor(options)
  if (copy !== undefined && !mayWriteCopy(copy, words, others, options, io)) return 2
  const isWordAlone = words.length > 0 && others.length === 0
  const specs = isWordAlone
    ? []
    : await planFiles(others, io, options.data === undefined ? 'plan' : 'row-frame')
  if (options.data !== undefined && specs.length > 1) {
    tellFailure(io, '`--data` chỉ dùng với một tệp khung.', 'Chạy riêng lệnh này cho từng khung.')
    return 2
  }
  const desk: Desk = {
    session: new TemplatedSession(io),
    registers: new Map(),
    texts: new Map(),
    notes: [],
    read: new Map(),
    io,
  }
  const reviewed: ReviewedSpec[] = []
  let unread = 0
  for (const spec of specs)
    try {
      reviewed.push(
        options.fix && !options.dryRun
          ? await whileLocked(spec, io, () => checkOne(spec, options, desk))
          : await checkOne(spec, options, desk),
      )
    } catch (error) {
      if (!isFileError(error)) throw error
      tellFailure(io, error.message, error.hint)
      unread++
    }
  for (const file of words)
    try {
      const checked = await checkWordFile(file, desk)
      reviewed.push(checked)
      if (checked.title === undefined) unread++
    } catch (error) {
      if (!isFileError(error)) throw error
      tellFailure(io, error.message, error.hint)
      unread++
    }
  if (reviewed.length === 0) return 2
  const told = toldOf(reviewed, asked.telling, desk.texts)
  const { diagnostics } = told
  const { output: _, ...onScreen } = options
  const [word] = desk.read.values()
  const isReported =
    (await tellChecked(told, asked.telling, desk.texts, copy === undefined ? options : onScreen, io)) &&
    (copy === undefined ||
      (await writeCopy(
        copy,
        word,
        worstOf(diagnostics, asked.telling.limit ?? Number.POSITIVE_INFINITY),
        options,
        asked.telling,
        io,
      )))
  if (options.report === 'text') for (const note of desk.notes) io.stderr(note)
  const faults = diagnostics.filter(isFault)
  if (wantsStack(io.env))
    for (const { rule, file, fault } of faults) io.stderr(`${file}: ${rule}: ${faultWords(fault, io.env)}\n`)
  if (unread > 0 || faults.length > 0 || !isReported) return 2
  const fails = hasErrors(diagnostics) || (options.strict && diagnostics.some(isWarning))
  return fails ? 1 : 0
}

const isWarning = ({ severity }: Diagnostic): boolean => severity === 'warning'

/** What the specs of a run are checked with. */
interface Desk {
  session: TemplatedSession
  /** The registers that were read, by the office's file. */
  registers: Map<string, Registers>
  /** The texts of all files that findings may point into, by name. */
  texts: Map<string, string>
  /** What is said behind a report for people. */
  notes: string[]
  /** The Word files that were read. */
  read: Map<string, ReadWordFile>
  io: Io
}

async function checkOne(spec: string, options: CheckOptions, desk: Desk): Promise<ReviewedSpec> {
  const { fix, dryRun } = options
  const { io, texts } = desk
  const open = await desk.session.open(spec)
  const { text, readBeside, texts: read, office } = open
  const own = registersOf(spec, office, desk)
  const settings = {
    readBeside,
    loadRegister: own.load,
    ...(office.house ? { house: office.house } : {}),
    ...(office.rules ? { settings: office.rules } : {}),
  }
  for (const [file, content] of [...own.texts, ...read]) texts.set(file, content)
  if (options.data !== undefined) {
    const isWhole = options.report !== 'text' && options.report !== 'html'
    const data = await openData(options.data, options.sheet, io)
    const found = await checkFrame(spec, text, data, { ...settings, isWhole }, desk)
    return { file: spec, diagnostics: [...office.diagnostics, ...own.diagnostics, ...found] }
  }
  let checked: CheckedSpec
  if (fix) {
    if (io.isDevice(spec)) throw notPlain(spec, 'không sửa được')
    const mended = fixSpec(spec, text, settings)
    const isKept = dryRun || mended.changes.length === 0
    const backup = isKept ? undefined : changeWithBackup(spec, text, mended.text, io)
    tellFixed(spec, mended.changes, backup, io)
    if (!isKept) texts.set(spec, mended.text)
    checked = isKept ? checkSpec(spec, text, settings) : mended
  } else checked = checkSpec(spec, text, settings)
  const { plan, diagnostics } = checked
  const onPages = options.pages
    ? await findOnPages(spec, { ...open, text: texts.get(spec) ?? text }, desk)
    : []
  return {
    file: spec,
    ...(plan === undefined ? {} : { title: describe(plan.plan).subject, agency: describe(plan.plan).author }),
    diagnostics: [...office.diagnostics, ...own.diagnostics, ...diagnostics, ...onPages],
  }
}

/** Checks a Word file, with what the office of its folder sets. */
async function checkWordFile(file: string, desk: Desk): Promise<ReviewedSpec> {
  const bytes = desk.io.read(file)
  const office = await desk.session.office(file)
  const own = registersOf(file, office, desk)
  for (const [name, content] of [...own.texts, ...office.texts]) desk.texts.set(name, content)
  const { checkWord } = await loadWordCheck()
  const checked = checkWord(file, bytes, {
    loadRegister: own.load,
    ...(office.house ? { house: office.house } : {}),
    ...(office.rules ? { settings: office.rules } : {}),
  })
  desk.texts.set(file, checked.text)
  const { document, title = '', agency = '', diagnostics, notJudged } = checked
  if (document !== undefined) desk.read.set(file, { bytes, document })
  return {
    file,
    isWord: true,
    ...(document === undefined ? {} : { title, agency }),
    diagnostics: [...office.diagnostics, ...own.diagnostics, ...diagnostics],
    notJudged,
  }
}

/** True where the options go for Word files too; what does not is reported. */
function mayCheckWord([file]: readonly string[], { fix, data, pages }: CheckOptions, io: Io): boolean {
  if (fix) {
    tellFailure(
      io,
      `\`--fix\` không sửa tệp Word (\`${file}\`).`,
      'Sửa trong Word theo các chỗ được kể; hoặc lấy thành tệp kế hoạch bằng `cchc import` rồi sửa tệp ấy.',
    )
    return false
  }
  if (data !== undefined) {
    tellFailure(
      io,
      `\`--data\` không dùng với tệp Word (\`${file}\`).`,
      'Chạy riêng lệnh này cho tệp khung (.yaml).',
    )
    return false
  }
  if (pages) {
    tellFailure(
      io,
      `\`--pages\` không dùng với tệp Word (\`${file}\`): chỉ dàn được trang của tệp kế hoạch.`,
      'Bỏ `--pages`, hoặc chạy riêng lệnh này cho tệp kế hoạch (.yaml).',
    )
    return false
  }
  return true
}

/** What is seen on the pages as they are reckoned, and their number as a note. */
async function findOnPages(
  spec: string,
  open: OpenSpec<TemplatedOffice>,
  { notes, io }: Desk,
): Promise<Diagnostic[]> {
  const { reckon } = await import('../commands/reckon.ts')
  const reckoned = await reckon(spec, open, io)
  if (reckoned === undefined) return []
  const { pages, found } = reckoned
  notes.push(
    pages === undefined
      ? `${spec}: chưa tính được số trang.\n`
      : `${spec}: khoảng ${pages.length} trang, tính theo cách Word dàn trang.\n`,
  )
  return found
}

/** Checks a frame with each row of the data, and says how many rows there are to be mended. */
async function checkFrame(
  spec: string,
  text: string,
  { file, text: data, sheet }: DataFile,
  options: Parameters<typeof checkRows>[3],
  { texts, notes }: Desk,
): Promise<Diagnostic[]> {
  const { readData } = await import('../../data/read-data.ts')
  texts.set(file, data)
  const { value: table, diagnostics } = readData(file, data, sheet)
  const inData = options.isWhole ? diagnostics : foldRepeats(diagnostics)
  if (table === undefined) return inData
  const checked = checkRows(spec, text, table.rows, options)
  const failed = [...checked.failed, ...table.refused.map(({ line }) => line)].sort((a, b) => a - b)
  const count = table.rows.length + table.refused.length
  const shared = count > 1 && checked.diagnostics.length > 0
  notes.push(
    rowsNote(file, count, failed) + (shared ? 'Chỗ không nói dòng nào là chung cho mọi dòng.\n' : ''),
  )
  return [...inData, ...checked.diagnostics]
}

/** `xa.csv: 12 dòng dữ liệu, 2 dòng có chỗ phải sửa (dòng 3, 7).` */
function rowsNote(file: string, count: number, failed: readonly number[]): string {
  const shown = failed.slice(0, 20).join(', ')
  const rest = failed.length > 20 ? '…' : ''
  const words =
    failed.length === 0
      ? 'không dòng nào có chỗ phải sửa'
      : failed.length === count && count > 1
        ? 'dòng nào cũng có chỗ phải sửa'
        : `${failed.length} dòng có chỗ phải sửa (dòng ${shown}${rest})`
  return `${file}: ${count} dòng dữ liệu, ${words}.\n`
}

/** The registers for a spec, each read once. */
function registersOf(spec: string, office: TemplatedOffice, { registers, io }: Desk): Registers {
  return kept(registers, registerFile(spec, office, io), () => registersFor(spec, office, io))
}

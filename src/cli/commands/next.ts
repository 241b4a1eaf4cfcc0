import { dirname } from 'node:path'
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts'
import { readResults } from '../../roll/results-file.ts'
import { rollOver } from '../../roll/roll-over.ts'
import { targetName } from '../../roll/target-name.ts'
import { readUnitMap } from '../../roll/unit-map.ts'
import { textOf } from '../../session/files.ts'
import { registersFor } from '../../session/registers.ts'
import { Session } from '../../session/session.ts'
import { nextReportJson } from '../../writers/next/report-json.ts'
import { nextReportText } from '../../writers/next/report-text.ts'
import { createLasting } from '../change-file.ts'
import type { Io } from '../io.ts'
import { makeReport, type Report, tellFailure } from '../report.ts'
import { depthNote } from '../target-name.ts'

interface NextOptions {
  /** Four digits. */
  year?: string
  /** First and last year. */
  giaiDoan?: string
  /** Target; without it the old plan's name with its years moved on. */
  output?: string
  /** A unit map: old names or codes of units, and their new names. */
  donViMoi?: string
  /** The results of the old year's tasks. */
  ketQua?: string
  report: Report
}

/** `cchc next SPEC`: writes the draft of the next plan beside it and reports on stdout. Gives 2 when there is no draft. Never replaces a file. */
export async function next(spec: string, options: NextOptions, io: Io): Promise<number> {
  if (options.year !== undefined && !/^(?:19|20|21)\d\d$/.test(options.year)) {
    tellFailure(io, `Năm \`${options.year}\` không đúng.`, 'Ghi bốn chữ số, ví dụ `--year 2026`.')
    return 2
  }
  const phase = /^\s*(?<from>(?:19|20|21)\d\d)\s*[-–]\s*(?<to>(?:19|20|21)\d\d)\s*$/.exec(
    options.giaiDoan ?? '',
  )?.groups
  const isPhase = phase !== undefined && Number(phase.from) < Number(phase.to)
  if (options.giaiDoan !== undefined && (!isPhase || options.year !== undefined)) {
    tellFailure(
      io,
      isPhase
        ? 'Chỉ ghi một trong `--year` và `--giai-doan`.'
        : `Giai đoạn \`${options.giaiDoan}\` không đúng.`,
      'Ghi năm đầu và năm cuối, ví dụ `--giai-doan 2026-2030`.',
    )
    return 2
  }
  const { text, readBeside, texts, office } = await new Session(io).open(spec)
  const units = readFile(options.donViMoi, readUnitMap, texts, io)
  const results = readFile(options.ketQua, readResults, texts, io)
  const registers = registersFor(spec, office, io)
  for (const [name, content] of registers.texts) texts.set(name, content)
  const inputs = [
    ...office.diagnostics,
    ...registers.diagnostics,
    ...units.diagnostics,
    ...results.diagnostics,
  ]
  const rolled = hasErrors(inputs)
    ? { diagnostics: [] }
    : rollOver(spec, text, readBeside, {
        register: registers.load,
        ...(options.year === undefined ? {} : { year: Number(options.year) }),
        ...(isPhase ? { phase: { from: Number(phase.from), to: Number(phase.to) } } : {}),
        ...(units.value === undefined ? {} : { units: units.value }),
        ...(results.value === undefined ? {} : { results: results.value }),
      })
  const diagnostics = [...inputs, ...rolled.diagnostics]
  if (diagnostics.length > 0) io.stderr(await makeReport(diagnostics, texts, options.report, io))
  if (rolled.value === undefined) {
    if (options.report === 'text') io.stderr('Chưa ghi tệp nào: sửa các chỗ trên rồi chạy lại.\n')
    return 2
  }
  const target = options.output ?? targetName(spec, rolled.value.step)
  if (!createLasting(target, rolled.value.text, io)) {
    tellFailure(io, `Đã có tệp \`${target}\`, không ghi đè.`, 'Chọn tên khác bằng `-o TÊN-KHÁC.yaml`.')
    return 2
  }
  const report = { from: spec, to: target, rolled: rolled.value }
  io.stdout(options.report === 'json' ? nextReportJson(report) : nextReportText(report))
  if (options.report === 'text') {
    io.stderr(`Đã ghi ${target}\n${depthNote(target)}`)
    if (dirname(target) !== dirname(spec) && /^[ \t]*(?:- )?(?:[a-z_]+:[ \t]*(?:\{[ \t]*)?)?tep:/m.test(text))
      io.stderr(
        '  → Kế hoạch này đọc chữ từ tệp khác (`tep:`): chép các tệp đó sang cùng thư mục với tệp mới.\n',
      )
  }
  return 0
}

/** Reads a file that an option names, when it names one. */
function readFile<T>(
  file: string | undefined,
  read: (file: string, text: string) => { value?: T; diagnostics: Diagnostic[] },
  texts: Map<string, string>,
  io: Io,
): { value?: T; diagnostics: Diagnostic[] } {
  if (file === undefined) return { diagnostics: [] }
  const text = textOf(file, io, /\.ya?ml$/i.test(file) ? 'settings' : 'csv')
  texts.set(file, text)
  return read(file, text)
}

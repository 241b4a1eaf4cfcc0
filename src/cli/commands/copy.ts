import { hasErrors } from '../../diagnostics/diagnostic.ts'
import type { Format, OutputFormat } from '../../document/formats.ts'
import { render } from '../../pipeline.ts'
import type { PrinterName } from '../../print/printer.ts'
import { renderSettings } from '../../session/render-settings.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import { documentGuard } from '../../writers/guard.ts'
import type { Io } from '../io.ts'
import { refusesPrinter } from '../refuses-printer.ts'
import { makeReport } from '../report.ts'
import type { Report } from '../report-names.ts'
import { depthNote } from '../target-name.ts'
import { writeOutput } from '../write-output.ts'

interface CopyOptions {
  format: OutputFormat
  /** What makes a PDF; without it the first program that is here. */
  with?: PrinterName
  report: Report
  output?: string
  templates?: string
  force?: boolean
}

/** `cchc sao SPEC`: writes the page of a certified copy. Gives 1 when something has to be mended first, 2 when the file cannot be written. */
export async function makeCopy(spec: string, options: CopyOptions, io: Io): Promise<number> {
  if (refusesPrinter(options, io)) return 2
  const print = options.format === 'pdf' ? await import('./print.ts') : undefined
  const printer = await print?.printerFor(options.with, io)
  if (print !== undefined && printer === undefined) return 2
  const open = await new TemplatedSession(io, options.templates).open(spec)
  const { office } = open
  const format = printer?.source ?? (options.format as Format)
  const settings = renderSettings(open, { format, making: 'copy' }, io.env)
  const made = hasErrors(office.diagnostics) ? { diagnostics: [] } : await render(spec, open.text, settings)
  const printed = made.value && printer && (await print?.printOne(made.value, printer, spec, io))
  if (printer !== undefined && made.value !== undefined && printed === undefined) return 2
  const diagnostics = [...office.diagnostics, ...made.diagnostics, ...(printed?.found ?? [])]
  if (diagnostics.length > 0 || options.report === 'json')
    io.stderr(await makeReport(diagnostics, open.texts, options.report, io))
  if (made.value === undefined) {
    if (options.report === 'text') io.stderr('Chưa ghi tệp nào: sửa các chỗ trên rồi chạy lại.\n')
    return 1
  }
  const bytes = printed?.pdf ?? made.value.bytes
  if (options.output === '-') {
    io.stdout(bytes)
    return 0
  }
  const target = options.output ?? `${spec.replace(/\.(ya?ml)$/i, '')}-ban-sao.${options.format}`
  if (!(await writeOutput(target, bytes, { guard: documentGuard(options.format), force: options.force }, io)))
    return 2
  if (options.report === 'text') io.stderr(`Đã ghi ${target}\n${depthNote(target)}`)
  return 0
}

import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { type RenderOptions as RenderSettings, render as renderPlan } from '../../pipeline.ts'
import { version } from '../../version.ts'
import type { Format } from '../../writers/formats.ts'
import type { Io } from '../io.ts'
import { readOffice } from '../office.ts'
import { readSpec } from '../read-spec.ts'
import { makeReport, type Report } from '../report.ts'
import { writeGuarded } from '../write-guarded.ts'

export interface RenderOptions {
  format: Format
  report: Report
  /** Target; `-` is stdout; without it the spec's name with the format's ending. */
  output?: string
  /** Folder of the office's own templates. */
  templates?: string
  /** The document is about to be signed: nothing may be left to be looked at. */
  final?: boolean
  force?: boolean
}

/** `cchc render SPEC`: writes the document. Gives 1 when the spec has to be mended first, 2 when the file cannot be written. */
export async function render(spec: string, options: RenderOptions, io: Io): Promise<number> {
  const { text, readBeside, texts } = readSpec(spec, io)
  const office = await readOffice(spec, options.templates, io)
  const epoch = Number(io.env.SOURCE_DATE_EPOCH)
  const rendered = hasErrors(office.diagnostics)
    ? { diagnostics: [] }
    : await renderPlan(spec, text, {
        format: options.format,
        version,
        readBeside,
        ...(await lookFor(text, options.final === true)),
        ...(office.house ? { office: office.house } : {}),
        ...(office.digest ? { officeDigest: office.digest } : {}),
        ...(office.templates ? { templates: office.templates } : {}),
        ...(io.env.SOURCE_DATE_EPOCH && Number.isSafeInteger(epoch) ? { epoch } : {}),
      })
  const diagnostics = [...office.diagnostics, ...rendered.diagnostics]
  const report = await makeReport(
    diagnostics,
    new Map([...office.texts, ...texts]),
    options.report,
    io.colour,
  )
  if (diagnostics.length > 0 || options.report === 'json') io.stderr(report)
  if (rendered.value === undefined) {
    if (options.report === 'text') io.stderr('Chưa ghi tệp nào: sửa các chỗ trên rồi chạy lại.\n')
    return 1
  }
  if (options.output === '-') {
    io.stdout(rendered.value.bytes)
    return 0
  }
  const target = options.output ?? `${spec.replace(/\.(ya?ml)$/i, '')}.${options.format}`
  if (!(await writeGuarded(target, rendered.value.bytes, options, io))) return 2
  if (options.report === 'text') io.stderr(`Đã ghi ${target}\n`)
  return 0
}

/**
 * What is looked for before the document is made: with `--final` every open mark, placeholder and unexplained old year, each of which keeps it from
 * being made; without it the marks, as a reminder.
 */
async function lookFor(text: string, final: boolean): Promise<Pick<RenderSettings, 'look'>> {
  if (!final && !text.includes('[!') && !text.includes('XEM LẠI')) return {}
  const { openMarks } = await import('../../roll/open-marks.ts')
  return { look: plan => openMarks(plan, final ? 'error' : 'warning') }
}

import { render as renderPlan } from '../../pipeline.ts'
import { version } from '../../version.ts'
import { guardTarget } from '../../writers/guard.ts'
import type { Format } from '../../writers/formats.ts'
import type { Io } from '../io.ts'
import { readSpec } from '../read-spec.ts'
import { makeReport, type Report, tellFailure } from '../report.ts'

export interface RenderOptions {
  format: Format
  report: Report
  /** Target; `-` is stdout; without it the spec's name with the format's ending. */
  output?: string
  force?: boolean
}

/** `cchc render SPEC`: writes the document. Gives 1 when the spec has to be mended first, 2 when the file cannot be written. */
export async function render(spec: string, options: RenderOptions, io: Io): Promise<number> {
  const { text, readBeside } = readSpec(spec, io)
  const epoch = Number(io.env.SOURCE_DATE_EPOCH)
  const { value, diagnostics } = await renderPlan(spec, text, {
    format: options.format,
    version,
    readBeside,
    ...(io.env.SOURCE_DATE_EPOCH && Number.isSafeInteger(epoch) ? { epoch } : {}),
  })
  const report = await makeReport(diagnostics, new Map([[spec, text]]), options.report, io.colour)
  if (diagnostics.length > 0 || options.report === 'json') io.stderr(report)
  if (value === undefined) {
    if (options.report === 'text') io.stderr('Chưa ghi tệp nào: sửa các chỗ trên rồi chạy lại.\n')
    return 1
  }
  if (options.output === '-') {
    io.stdout(value.bytes)
    return 0
  }
  const target = options.output ?? `${spec.replace(/\.(ya?ml)$/i, '')}.${options.format}`
  if (!options.force && io.exists(target)) {
    const refusal = await guardTarget(options.format, io.read(target), value.bytes)
    if (refusal !== undefined) {
      tellFailure(io, `Chưa ghi đè \`${target}\`: ${refusal}`, 'Ghi ra tệp khác bằng `-o TÊN-KHÁC`, hoặc thêm `--force` để ghi đè.')
      return 2
    }
  }
  io.write(target, value.bytes)
  if (options.report === 'text') io.stderr(`Đã ghi ${target}\n`)
  return 0
}

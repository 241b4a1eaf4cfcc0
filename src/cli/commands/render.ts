import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { render as renderPlan } from '../../pipeline.ts'
import { renderSettings } from '../../session/render-settings.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import { documentGuard } from '../../writers/guard.ts'
import type { Io } from '../io.ts'
import { planFiles } from '../plan-files.ts'
import type { RenderCommandOptions } from '../render-options.ts'
import { makeReport } from '../report.ts'
import { depthNote } from '../target-name.ts'
import { writeOutput } from '../write-output.ts'

/**
 * `cchc render SPEC…`: writes the document, or one for each spec or row of data. Gives 1 when something has to be mended first, 2 when the file
 * cannot be written.
 */
export async function renderSpecs(
  names: readonly string[],
  options: RenderCommandOptions,
  io: Io,
): Promise<number> {
  const { outDir, data, name } = options
  const specs = await planFiles(names, io, data === undefined ? 'plan' : 'row-frame')
  if (specs.length === 0) return 2
  const isMany = outDir !== undefined || data !== undefined || name !== undefined
  const isOne = names.length === 1 && specs.length === 1 && !io.isFolder(names[0]!)
  if (isOne && !isMany) return renderOne(specs[0]!, options, io)
  const { renderMany } = await import('./render-many.ts')
  return renderMany(specs, options, io)
}

async function renderOne(spec: string, options: RenderCommandOptions, io: Io): Promise<number> {
  const open = await new TemplatedSession(io, options.templates).open(spec)
  const { office } = open
  const rendered = hasErrors(office.diagnostics)
    ? { diagnostics: [] }
    : await renderPlan(spec, open.text, await renderSettings(open, { ...options, reminds: true }, io.env))
  const diagnostics = [...office.diagnostics, ...rendered.diagnostics]
  const report = await makeReport(diagnostics, open.texts, options.report, io)
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
  const output = { guard: documentGuard(options.format), force: options.force }
  if (!(await writeOutput(target, rendered.value.bytes, output, io))) return 2
  if (options.report === 'text') io.stderr(`Đã ghi ${target}\n${depthNote(target)}`)
  return 0
}

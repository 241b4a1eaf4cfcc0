import { hasErrors } from '../../diagnostics/diagnostic.ts'
import type { Format } from '../../document/formats.ts'
import { render as renderPlan } from '../../pipeline.ts'
import { expandNames, specsOf } from '../expand-names.ts'
import type { Io } from '../io.ts'
import { readOffice } from '../office.ts'
import { readSpec } from '../read-spec.ts'
import { renderSettings } from '../render-settings.ts'
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
  /** Folder for the documents of several specs or rows. */
  outDir?: string
  /** How many threads make them, as typed. */
  jobs?: string
  /** File of rows that fill the one spec. */
  data?: string
  /** Pattern of the names of their files. */
  name?: string
}

/**
 * `cchc render SPEC…`: writes the document, or one for each spec or row of data. Gives 1 when something has to be mended first, 2 when the file
 * cannot be written.
 */
export async function render(names: readonly string[], options: RenderOptions, io: Io): Promise<number> {
  const { outDir, data, name } = options
  const isMany = outDir !== undefined || data !== undefined || name !== undefined
  if (!isMany && names.length === 1 && !io.isFolder(names[0]!)) {
    const specs = expandNames(names, io)
    if (specs.length === 1) return renderOne(specs[0]!, options, io)
  }
  const { renderMany } = await import('./render-many.ts')
  return renderMany(specsOf(names, io), options, io)
}

async function renderOne(spec: string, options: RenderOptions, io: Io): Promise<number> {
  const { text, readBeside, texts } = readSpec(spec, io)
  const office = await readOffice(spec, options.templates, io)
  const rendered = hasErrors(office.diagnostics)
    ? { diagnostics: [] }
    : await renderPlan(
        spec,
        text,
        await renderSettings({ readBeside }, office, { ...options, reminds: true }, io),
      )
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

import { rules } from '../../checks/index.ts'
import { runChecks } from '../../checks/run-checks.ts'
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts'
import { readPlan } from '../../plan/read-plan.ts'
import { expandNames } from '../expand-names.ts'
import type { Io } from '../io.ts'
import { readOffice } from '../office.ts'
import { readRegisters } from '../office-register.ts'
import { readSpec } from '../read-spec.ts'
import { makeReport, type Report } from '../report.ts'

export interface CheckOptions {
  report: Report
  /** File for the report instead of stdout. */
  output?: string
}

/** `cchc check SPEC…`: reads every spec and tells what is wrong with it. Gives 1 when something has to be mended. */
export async function check(specs: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const diagnostics: Diagnostic[] = []
  const texts = new Map<string, string>()
  const files = expandNames(specs, io)
  for (const spec of files) {
    const { text, readBeside, texts: read } = readSpec(spec, io)
    const office = await readOffice(spec, undefined, io)
    const plan = readPlan(spec, text, readBeside, office.house)
    const own = readRegisters(spec, io)
    diagnostics.push(...office.diagnostics, ...own.diagnostics, ...plan.diagnostics)
    if (plan.value) diagnostics.push(...runChecks(plan.value, rules, own.register))
    for (const [file, content] of [...office.texts, ...own.texts, ...read]) texts.set(file, content)
  }
  const report = await makeReport(
    diagnostics,
    texts,
    options.report,
    io.colourOut && options.output === undefined,
  )
  if (options.output !== undefined) {
    io.write(options.output, new TextEncoder().encode(report))
    io.stderr(`Đã ghi ${options.output}\n`)
  } else if (report !== '') io.stdout(report)
  if (diagnostics.length === 0 && options.report === 'text')
    io.stderr(
      files.length === 1 ? 'Không có gì phải sửa.\n' : `Không có gì phải sửa trong ${files.length} tệp.\n`,
    )
  return hasErrors(diagnostics) ? 1 : 0
}

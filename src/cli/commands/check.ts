import { type CheckedSpec, checkSpec, fixSpec } from '../../checks/check-spec.ts'
import { rules } from '../../checks/index.ts'
import type { ReviewedSpec } from '../../checks/review-sheet.ts'
import { checkSettings } from '../../checks/rule-settings.ts'
import { type Diagnostic, hasErrors, isFault } from '../../diagnostics/diagnostic.ts'
import { describe } from '../../plan/describe.ts'
import { writeWithBackup } from '../backup.ts'
import { expandNames } from '../expand-names.ts'
import { faultWords, wantsStack } from '../fault.ts'
import type { Io } from '../io.ts'
import { type Office, readOffice } from '../office.ts'
import { readRegisters, registerOf } from '../office-register.ts'
import { readSpec } from '../read-spec.ts'
import { makeReport, type Report } from '../report.ts'

export interface CheckOptions {
  report: Report | 'html'
  /** File for the report instead of stdout. */
  output?: string
  /** Warnings fail too. */
  strict?: boolean
  /** Mend what has one right answer, in the specs themselves. */
  fix?: boolean
}

/**
 * `cchc check SPEC…`: reads every spec and tells what is wrong with it.
 * @returns 1 when something has to be mended, 2 when a rule failed: its part was not checked.
 */
export async function check(specs: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const reviewed: ReviewedSpec[] = []
  const texts = new Map<string, string>()
  for (const spec of expandNames(specs, io)) reviewed.push(await checkOne(spec, options, texts, io))
  const diagnostics = reviewed.flatMap(spec => spec.diagnostics)
  await tell(reviewed, diagnostics, texts, options, io)
  const faults = diagnostics.filter(isFault)
  if (faults.length > 0) {
    if (wantsStack(io.env))
      for (const { rule, file, fault } of faults)
        io.stderr(`${file}: ${rule}: ${faultWords(fault, io.env)}\n`)
    return 2
  }
  const fails = hasErrors(diagnostics) || (options.strict && diagnostics.some(isWarning))
  return fails ? 1 : 0
}

const isWarning = ({ severity }: Diagnostic): boolean => severity === 'warning'

async function checkOne(
  spec: string,
  { fix }: CheckOptions,
  texts: Map<string, string>,
  io: Io,
): Promise<ReviewedSpec> {
  const { text, readBeside, texts: read } = readSpec(spec, io)
  const office = await readOffice(spec, undefined, io)
  const own = readRegisters(registerOf(spec, office), io)
  const settings = {
    readBeside,
    loadRegister: own.load,
    ...(office.house ? { house: office.house } : {}),
    ...(office.rules ? { settings: office.rules.settings } : {}),
  }
  for (const [file, content] of [...office.texts, ...own.texts, ...read]) texts.set(file, content)
  let checked: CheckedSpec
  if (fix) {
    const mended = fixSpec(spec, text, settings)
    texts.set(spec, mended.text)
    tellFixed(spec, mended.text, mended.fixed, io)
    checked = mended
  } else checked = checkSpec(spec, text, settings)
  const { plan, diagnostics } = checked
  return {
    file: spec,
    ...(plan === undefined ? {} : { title: describe(plan.plan).subject, agency: describe(plan.plan).author }),
    diagnostics: [...office.diagnostics, ...settingsFindings(office), ...own.diagnostics, ...diagnostics],
  }
}

function tellFixed(spec: string, text: string, fixed: number, io: Io): void {
  if (fixed === 0) io.stderr(`${spec}: không có chỗ nào tự sửa được.\n`)
  else io.stderr(`Đã sửa ${fixed} chỗ trong ${spec}; bản trước là ${writeWithBackup(spec, text, io)}\n`)
}

const settingsFindings = ({ rules: set }: Office): Diagnostic[] =>
  set === undefined ? [] : checkSettings(set.at, [...set.settings.keys()], rules)

async function tell(
  reviewed: readonly ReviewedSpec[],
  diagnostics: readonly Diagnostic[],
  texts: ReadonlyMap<string, string>,
  { report, output }: CheckOptions,
  io: Io,
): Promise<void> {
  const words =
    report === 'html'
      ? (await import('../../checks/review-sheet.ts')).reviewSheet(reviewed, dayOf(io.now()))
      : await makeReport(diagnostics, texts, report, io.colourOut && output === undefined)
  if (output !== undefined) {
    io.write(output, new TextEncoder().encode(words))
    io.stderr(`Đã ghi ${output}\n`)
  } else if (words !== '') io.stdout(words)
  if (diagnostics.length === 0 && report === 'text')
    io.stderr(
      reviewed.length === 1
        ? 'Không có gì phải sửa.\n'
        : `Không có gì phải sửa trong ${reviewed.length} tệp.\n`,
    )
}

const dayOf = (date: Date): string =>
  [date.getDate(), date.getMonth() + 1, date.getFullYear()]
    .map(part => String(part).padStart(2, '0'))
    .join('/')

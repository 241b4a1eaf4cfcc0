import { surelyMentioned } from '../../checks/citations/known-documents.ts'
import { CheckContext } from '../../checks/context.ts'
import { shown } from '../../citations/cited-documents.ts'
import { harvest } from '../../citations/register/harvest.ts'
import { citedForm } from '../../citations/register/register.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { readPlan } from '../../plan/read-plan.ts'
import type { Cited } from '../../reading/cited.ts'
import { expandNames } from '../expand-names.ts'
import type { Io } from '../io.ts'
import { readSpec } from '../read-spec.ts'
import { makeReport } from '../report.ts'
import { openRegister, writeEntries } from './register-add.ts'

/**
 * `cchc register harvest SPEC…`: fills the office's register with what its plans cite, as not verified. What is there stays as it is. Gives 2
 * when a spec or the register could not be read; then nothing is written.
 */
export async function harvestSpecs(
  names: readonly string[],
  options: { file?: string },
  io: Io,
): Promise<number> {
  const files = expandNames(names, io)
  const target = await openRegister(files[0]!, options.file, io)
  if (target === undefined) return 2
  const plans: { name: string; mentions: Cited[][] }[] = []
  for (const spec of files) {
    const { text, readBeside, texts } = readSpec(spec, io)
    const { value, diagnostics } = readPlan(spec, text, readBeside)
    if (value === undefined || hasErrors(diagnostics)) {
      io.stderr(await makeReport(diagnostics, texts, 'text', io.colour))
      return 2
    }
    const context = new CheckContext(value, () => target.register)
    plans.push({ name: spec, mentions: surelyMentioned(context) })
    if (!context.date.isExact)
      io.stderr(`${spec} chưa ghi ngày ban hành: vẫn lấy văn bản được viện dẫn trong đó.\n`)
  }
  const { entries, conflicts } = harvest(plans, target.register)
  for (const { cited, known } of conflicts) {
    const { file, start } = cited.passage.text.slice(cited.citation.from).location()
    io.stderr(
      `${file}:${start.line}:${start.column}: không lấy “${shown(cited)}”: đã có ${citedForm(known)}, ghi khác.\n`,
    )
  }
  if (entries.length === 0) {
    io.stderr('Không có văn bản mới để thêm.\n')
    return 0
  }
  return writeEntries(target, entries, io)
}

import { surelyMentioned } from '../../checks/citations/known-documents.ts'
import { CheckContext } from '../../checks/context.ts'
import { shown } from '../../citations/cited-documents.ts'
import { harvest } from '../../citations/register/harvest.ts'
import { citedForm } from '../../citations/register/register.ts'
import type { Cited } from '../../reading/cited.ts'
import { isFileError } from '../../session/file-error.ts'
import { openPlan } from '../../session/open-plan.ts'
import { Session } from '../../session/session.ts'
import type { Io } from '../io.ts'
import { planFiles } from '../plan-files.ts'
import { tellFailure } from '../report.ts'
import { tellOnce } from '../tell-once.ts'
import { type Desk, type RegisterTarget, withRegister, writeEntries } from './register-add.ts'

/**
 * `cchc register harvest SPEC…`: fills the office's register with what its plans cite, as not verified. What is there stays as it is. Gives 2
 * when a plan or the register has a mistake, and then writes nothing; a file that is not there stops only itself.
 */
export async function harvestSpecs(
  names: readonly string[],
  options: { file?: string },
  io: Io,
): Promise<number> {
  const specs = await planFiles(names, io)
  if (specs.length === 0) return 2
  const desk: Desk = { session: new Session(io), tell: tellOnce(io), io }
  return withRegister(specs[0]!, options.file, desk, target => harvestInto(target, specs, desk))
}

async function harvestInto(target: RegisterTarget, specs: readonly string[], desk: Desk): Promise<number> {
  const { io } = desk
  const plans: { name: string; mentions: Cited[][] }[] = []
  let unread = 0
  for (const spec of specs)
    try {
      const { value, diagnostics, texts } = await openPlan(spec, desk.session)
      await desk.tell(diagnostics, texts)
      if (value === undefined) return 2
      const context = new CheckContext(value, () => target.register)
      plans.push({ name: spec, mentions: surelyMentioned(context) })
      if (!context.date.isExact)
        io.stderr(`${spec} chưa ghi ngày ban hành: vẫn lấy văn bản được viện dẫn trong đó.\n`)
    } catch (error) {
      if (!isFileError(error)) throw error
      tellFailure(io, error.message, error.hint)
      unread++
    }
  if (plans.length === 0) return 2
  const { entries, conflicts } = harvest(plans, target.register)
  for (const { cited, known } of conflicts) {
    const { file, start } = cited.passage.text.slice(cited.citation.from).location()
    io.stderr(
      `${file}:${start.line}:${start.column}: không lấy “${shown(cited)}”: đã có ${citedForm(known)}, ghi khác.\n`,
    )
  }
  if (entries.length === 0) {
    io.stderr('Không có văn bản mới để thêm.\n')
  } else writeEntries(target, entries, io)
  return unread > 0 ? 2 : 0
}

import type { ReadPlan } from '../../plan/read-plan.ts'
import { sourceDate } from '../../session/source-date.ts'
import type { TemplatedOffice } from '../../session/templated-office.ts'
import { TemplatedSession } from '../../session/templated-session.ts'
import { version } from '../../version.ts'
import { documentGuard } from '../../writers/guard.ts'
import { type PlanVersion, redlinePlans } from '../../writers/redline/redline-plans.ts'
import type { Io } from '../io.ts'
import { openSides, type PlanSide, tellSides } from '../plan-side.ts'
import { depthNote } from '../target-name.ts'
import { writeOutput } from '../write-output.ts'

interface RedlineCommandOptions {
  /** Target; `-` is stdout; without it a name beside the second spec. */
  output?: string
  /** Who made the changes; without it the issuing agency. */
  author?: string
  force?: boolean
}

/**
 * `cchc diff A B --format redline`: writes the document of the second plan with Word's tracked changes against that of the first. Gives 0 where
 * nothing is changed, 1 where something is, 2 when it could not compare or write.
 */
export async function redline(
  before: string,
  after: string,
  { output, author, force }: RedlineCommandOptions,
  io: Io,
): Promise<number> {
  const session = new TemplatedSession(io)
  const sides = await openSides(before, after, session, io)
  const { old, now } = sides
  const { epoch } = sourceDate(io.env)
  const written =
    old.value &&
    now.value &&
    (await redlinePlans(versionOf(old, old.value), versionOf(now, now.value), {
      version,
      author: nameOf(author),
      epoch,
    }))
  await tellSides(sides, written?.diagnostics ?? [], io)
  if (written?.value === undefined) {
    io.stderr('Chưa so sánh được: sửa các chỗ trên rồi chạy lại.\n')
    return 2
  }
  const { bytes, isChanged } = written.value
  const target = output ?? `${after.replace(/\.(?:ya?ml|docx)$/i, '')}-sua-doi.docx`
  if (target === '-') io.stdout(bytes)
  else {
    if (!(await writeOutput(target, bytes, { guard: documentGuard('docx'), force }, io))) return 2
    io.stderr(`Đã ghi ${target}\n${depthNote(target)}`)
  }
  return isChanged ? 1 : 0
}

/** A name without what nobody sees; undefined where nothing is left, which Word would show as a change of no one. */
function nameOf(author: string | undefined): string | undefined {
  const name = author
    ?.normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return name === '' ? undefined : name
}

const versionOf = ({ text, office }: PlanSide<TemplatedOffice>, read: ReadPlan): PlanVersion => ({
  read,
  text,
  templates: office.templates,
})

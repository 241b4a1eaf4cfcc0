import { checkPlan } from '../../checks/check-spec.ts'
import { type Diagnostic, hasErrors } from '../../diagnostics/diagnostic.ts'
import type { ReadPlan } from '../../plan/read-plan.ts'
import type { Files } from '../../session/files.ts'
import { type Registers, registerFile, registersFor } from '../../session/registers.ts'
import { kept, type OpenSpec } from '../../session/session.ts'

/**
 * Looks at plans as `cchc check` does, for those that are about to be signed: what has to be mended is told, everything else is left to
 * that command. It stands in the bundle of `check`: no other render pays for the rules.
 */
export class FinalCheck {
  private readonly files: Files
  /** The registers that were read, by the office's file. */
  private readonly registers = new Map<string, Registers>()

  constructor(files: Files) {
    this.files = files
  }

  /** What keeps a plan of a spec from being signed. Throws FileError. */
  lookFor({ file, office, texts }: OpenSpec): (plan: ReadPlan) => Diagnostic[] {
    const own = kept(this.registers, registerFile(file, office, this.files), () =>
      registersFor(file, office, this.files),
    )
    for (const [name, text] of own.texts) texts.set(name, text)
    const settings = {
      loadRegister: own.load,
      ...(office.rules ? { settings: office.rules } : {}),
      isFinal: true,
    }
    return plan => [...own.diagnostics, ...checkPlan(plan, settings)].filter(mustBeMended)
  }
}

const mustBeMended = (diagnostic: Diagnostic): boolean => hasErrors([diagnostic])

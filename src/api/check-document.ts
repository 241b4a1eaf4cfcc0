import { checkSpec } from '../checks/check-spec.ts'
import { centralRegister } from '../citations/register/central.ts'
import { readRegister } from '../citations/register/read-register.ts'
import type { Finding } from './finding.ts'
import { type NamedText, openSource, type SpecSource } from './spec-source.ts'

/** What a spec is held against. */
export interface CheckSettings {
  /** The office's own register of legal documents, beside the central one. */
  register?: NamedText
}

/** Everything that `cchc check` says of a spec: syntax, schema, values, and all rules but those that are put aside. */
export function checkDocument(source: SpecSource, settings: CheckSettings = {}): Finding[] {
  const { file, text, readBeside, settings: office, diagnostics } = openSource(source)
  const { register } = settings
  const own = register ? readRegister(register.file, register.text) : { diagnostics: [] }
  const { value } = own
  const { rules: set } = office
  const checked = checkSpec(file, text, {
    readBeside,
    ...(office.house ? { house: office.house } : {}),
    ...(set ? { settings: set } : {}),
    ...(value ? { loadRegister: () => centralRegister().with(value) } : {}),
  })
  return [...diagnostics, ...own.diagnostics, ...checked.diagnostics]
}

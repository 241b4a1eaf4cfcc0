import { centralRegister } from '../../citations/register/central.ts'
import { lines, writtenForm } from '../../citations/register/list.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import type { Io } from '../io.ts'
import { readRegisters, registerFile } from '../office-register.ts'
import { makeReport } from '../report.ts'

export interface RegisterOptions {
  /** The office's register, instead of the one in the folder or in `cchc.yaml`. */
  file?: string
  json?: boolean
  output?: string
}

/** `cchc register`, `cchc register search WORDS`: lists both registers, or what has all the words. Gives 1 when nothing has them. */
export async function list(words: readonly string[], options: RegisterOptions, io: Io): Promise<number> {
  const { own, load, diagnostics, texts } = readRegisters(registerFile('.', io, options.file), io)
  if (diagnostics.length > 0) io.stderr(await makeReport(diagnostics, texts, 'text', io.colour))
  if (hasErrors(diagnostics)) return 2
  const register = load()
  const wanted = words.join(' ').normalize('NFC')
  const found = wanted === '' ? register.documents : register.search(wanted)
  const homes = [...centralRegister().homes, ...(own?.homes ?? [])]
  const report = options.json
    ? `${JSON.stringify(found.map(writtenForm), null, 2)}\n`
    : lines(found, homes, wanted)
  if (options.output === undefined) io.stdout(report)
  else {
    io.write(options.output, new TextEncoder().encode(report))
    io.stderr(`Đã ghi ${options.output}\n`)
  }
  return wanted !== '' && found.length === 0 ? 1 : 0
}

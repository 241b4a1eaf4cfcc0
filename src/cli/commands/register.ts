import { centralRegister } from '../../citations/register/central.ts'
import { lines, writtenForm } from '../../citations/register/list.ts'
import { hasErrors } from '../../diagnostics/diagnostic.ts'
import { jsonText } from '../../diagnostics/visible.ts'
import { type Registers, readRegisters, registersFor } from '../../session/registers.ts'
import { Session } from '../../session/session.ts'
import { reportGuard } from '../../writers/report-marks.ts'
import type { Io } from '../io.ts'
import { depthNote } from '../target-name.ts'
import { tellOnce } from '../tell-once.ts'
import { writeOutput } from '../write-output.ts'

interface RegisterOptions {
  /** The office's register, instead of the one in the folder or in `cchc.yaml`. */
  file?: string
  json?: boolean
  /** Target; `-` is stdout, and so is none. */
  output?: string
  force?: boolean
}

/** `cchc register`, `cchc register search WORDS`: lists both registers, or what has all the words. Gives 1 when nothing has them, 2 when it could not read or write. */
export async function list(words: readonly string[], options: RegisterOptions, io: Io): Promise<number> {
  const registers = await open(options.file, io)
  if (registers === undefined) return 2
  const { own, load } = registers
  const register = load()
  const wanted = words.join(' ').normalize('NFC')
  const found = wanted === '' ? register.documents : register.search(wanted)
  const homes = [...centralRegister().homes, ...(own?.homes ?? [])]
  const report = options.json ? `${jsonText(found.map(writtenForm))}\n` : lines(found, homes, wanted)
  const { output = '-', force } = options
  if (options.output === undefined) io.stdout(report)
  else if (output === '-') io.stdout(new TextEncoder().encode(report))
  else {
    const guard = reportGuard(options.json ? 'register-json' : 'register-text')
    if (!(await writeOutput(output, new TextEncoder().encode(report), { guard, force }, io))) return 2
    io.stderr(`Đã ghi ${output}\n${depthNote(output)}`)
  }
  return wanted !== '' && found.length === 0 ? 1 : 0
}

/** The registers of the folder that the program stands in; undefined, reported on stderr, where there is a mistake in them or in the office's settings. */
async function open(named: string | undefined, io: Io): Promise<Registers | undefined> {
  const tell = tellOnce(io)
  const office = named === undefined ? await new Session(io).office('.') : undefined
  if (office) await tell(office.diagnostics, office.texts)
  if (office && hasErrors(office.diagnostics)) return undefined
  const registers = office ? registersFor('.', office, io) : readRegisters(named!, io)
  await tell(registers.diagnostics, registers.texts)
  return hasErrors(registers.diagnostics) ? undefined : registers
}
